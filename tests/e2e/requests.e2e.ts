import { expect, open, ready, test } from './page';

test('whatever is done on the page, on stage and in a kiosk, every request is of the own origin', async ({ page, context, baseURL }) => {
  test.setTimeout(400_000);
  const { origin } = new URL(baseURL!);
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  context.on('page', (opened) => opened.on('websocket', (socket) => asked.push(socket.url())));

  // Exploring: map and graph, search, a selection, a filter.
  await open(page, '?view=all&lang=en');
  await page.getByRole('combobox').first().fill('TalTech');
  await page.getByRole('combobox').first().press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-selection', /taltech/);
  await open(page, '?view=matrix&lang=kk&country=AZ');

  // Taking along, sharing, bringing tables in.
  await open(page, '?view=table&lang=en&country=EE');
  await page.getByRole('banner').getByRole('button', { name: 'Download' }).click();
  for (const format of ['XLSX', 'GeoJSON', 'GEXF', 'SVG', 'PNG'])
    await Promise.all([
      page.waitForEvent('download', { timeout: 120_000 }),
      page.getByRole('dialog').getByRole('button', { name: format, exact: true }).click()
    ]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Share and embed' }).click();
  await expect(page.getByRole('dialog').frameLocator('iframe').locator('html')).toHaveAttribute('data-state', 'ready', { timeout: 60_000 });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Open your data' }).click();
  await page
    .getByRole('dialog')
    .locator('input[type=file]')
    .setInputFiles({
      name: 'example.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('university_a,country_a,city_a,university_b,country_b\nExample A,KZ,Almaty,Example B,EE\n')
    });
  await page.getByRole('button', { name: 'Show on the map' }).click();
  await ready(page);
  await page.getByRole('button', { name: 'Close own data' }).click();
  await ready(page);

  // The hall: story, ceremony with its speaker's window, kiosk with a visitor, preflight.
  await open(page, '?stage=story&lang=kk&second=en&live=5');
  for (const key of ['PageDown', 'PageDown', 'End']) await page.keyboard.press(key);
  await open(page, '?stage=ceremony&lang=en');
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('main')).toHaveAttribute('data-step', '1');
  const opened = context.waitForEvent('page');
  await page.keyboard.press('s');
  const speaker = await opened;
  await ready(speaker);
  await expect(speaker.getByRole('main')).toHaveAttribute('data-light', 'connected');
  await speaker.close();
  await open(page, '?stage=preflight&lang=en');
  await open(page, '?stage=kiosk&lang=en&idle=30');
  await page.mouse.click(640, 300);
  await expect(page.getByRole('heading', { name: 'University Network Map' })).toBeVisible();

  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter((address) => /\.(csv|json)$/.test(address)).length).toBeGreaterThan(10);
  expect(asked.filter((address) => !/^(data|blob):/.test(address) && new URL(address).origin !== origin)).toEqual([]);
});
