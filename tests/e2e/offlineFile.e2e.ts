import { copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { LAUNCH_FLAGS } from '../../scripts/browser.js';
import { count, expect, map, open, ready, test } from './page';
import { FILE_ADDRESS } from './place';

const stage = (page: Page) => page.getByRole('main');
const dialog = (page: Page) => page.getByRole('dialog');

/** Opens another address of a file: what follows `#` alone would not load it anew. */
async function openFile(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await ready(page);
}

test.describe('the one HTML file, from a disk, without a network', () => {
  test.use({ baseURL: FILE_ADDRESS, offline: true });

  test('has the map, the tables and every language', async ({ page }) => {
    await open(page, '?lang=en');
    await expect(map(page).locator('canvas').first()).toBeVisible();
    const agreements = await count(page, 'agreements');
    expect(agreements).toBeGreaterThanOrEqual(220);
    for (const language of ['kk', 'ru', 'az', 'et']) {
      await open(page, `?view=table&lang=${language}`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      expect(await count(page, 'agreements')).toBe(agreements);
    }
    // Its typefaces are in it, the letters of Kazakh among them.
    expect(await page.evaluate(() => document.fonts.check('16px "Inter Variable"', 'Әңғұө'))).toBe(true);
  });

  test('reads tables that are dropped on it, saves every format, and offers nothing that a file cannot do', async ({ page }) => {
    test.setTimeout(300_000);
    await open(page, '?view=table&lang=en&country=EE');
    const shown = await count(page, 'agreements');

    await page.getByRole('button', { name: 'Share and embed' }).click();
    await expect(dialog(page)).toContainText('other pages cannot embed it');
    await expect(dialog(page).locator('iframe')).toHaveCount(0);
    // No path of this disk.
    const address = dialog(page).getByRole('textbox', { name: 'This view in any copy of the file' });
    await expect(address).toHaveValue('university-network-offline.html#view=table&country=EE&lang=en');
    await expect(dialog(page).getByRole('link', { name: 'Show the story on stage' })).toHaveAttribute(
      'href',
      `${FILE_ADDRESS}?stage=story&lang=en`
    );
    await page.keyboard.press('Escape');

    await page.getByRole('banner').getByRole('button', { name: 'Download' }).click();
    const texts = new Map<string, Buffer>();
    for (const format of ['CSV', 'CSV for Excel', 'XLSX', 'Data Package (ZIP)', 'GeoJSON', 'GEXF', 'GraphML', 'JSON', 'SVG', 'PNG']) {
      const [file] = await Promise.all([
        page.waitForEvent('download', { timeout: 120_000 }),
        dialog(page).getByRole('button', { name: format, exact: true }).click()
      ]);
      texts.set(format, await readFile(await file.path()));
    }
    expect(texts.get('CSV')!.toString().trim().split('\n')).toHaveLength(shown + 1);
    expect((JSON.parse(texts.get('JSON')!.toString()) as { agreements: unknown[] }).agreements).toHaveLength(shown);
    for (const format of ['GEXF', 'GraphML', 'GeoJSON', 'SVG']) expect(texts.get(format)!.toString(), format).toContain('Tallinn');
    expect(texts.get('SVG')!.toString()).toContain('@font-face');
    for (const format of ['XLSX', 'Data Package (ZIP)']) expect(texts.get(format)!.subarray(0, 2).toString(), format).toBe('PK');
    expect(texts.get('PNG')!.subarray(1, 4).toString()).toBe('PNG');
    for (const [format, bytes] of texts) expect(bytes.includes(dirname(fileURLToPath(FILE_ADDRESS))), format).toBe(false);
    await expect(dialog(page).getByRole('region', { name: 'Cite this view' })).not.toContainText('file:');
    await page.keyboard.press('Escape');

    const dropped = await page.evaluateHandle(() => {
      const rows =
        'university_a,country_a,city_a,university_b,country_b,city_b\nExample University A,KZ,Almaty,Example University B,EE,Tartu\n';
      const transfer = new DataTransfer();
      transfer.items.add(new File([rows], 'example.csv'));
      return transfer;
    });
    await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
    // The gazetteer is in it: a city alone has its place.
    await expect(dialog(page).getByText('1 agreement ·')).toBeVisible();
    await expect(dialog(page).getByText('Read from an address')).toHaveCount(0);
    await dialog(page).getByRole('button', { name: 'Show on the map' }).click();
    await ready(page);
    expect(await count(page, 'agreements')).toBe(1);
    expect(await count(page, 'cities')).toBe(2);
    await page.reload();
    await ready(page);
    expect(await count(page, 'universities')).toBe(2);
    await page.getByRole('button', { name: 'Close own data' }).click();
    await expect.poll(() => count(page, 'agreements')).toBeGreaterThan(shown);

    // What it links to on the site is in it, and leads nowhere that is not.
    const opened = page.context().waitForEvent('page');
    await page.getByRole('link', { name: 'Accessibility' }).click();
    const statement = await opened;
    await expect(statement.getByRole('heading', { name: 'Accessibility statement' })).toBeVisible();
    for (const link of await statement.getByRole('link').all()) expect(await link.getAttribute('href')).toMatch(/^(#|https:\/\/|mailto:)/);
    await page.getByRole('button', { name: 'About and sources' }).click();
    await expect(dialog(page)).toContainText('Ready offline: program');
    const table = page.context().waitForEvent('page');
    await dialog(page).getByRole('link', { name: 'universities.csv' }).click();
    await expect((await table).locator('body')).toContainText('kz-kaznu');
  });

  test('where the deployment says where its site is published, that address is shared and cited', async ({ page, replace }) => {
    await replace({ 'deployment.json': '{"address":"https://map.example.org/"}' });
    await open(page, '?view=table&lang=en&country=EE');
    await page.getByRole('button', { name: 'Share and embed' }).click();
    const published = 'https://map.example.org/?view=table&country=EE&lang=en';
    await expect(dialog(page).getByRole('textbox', { name: 'This view on the published site' })).toHaveValue(published);
    await expect(dialog(page).getByRole('img', { name: 'QR code of the address' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('banner').getByRole('button', { name: 'Download' }).click();
    await expect(dialog(page).getByRole('region', { name: 'Cite this view' })).toContainText(published);
  });
});

test('copies of the file in folders of any name go on with one show, also after the browser was closed', async ({ playwright }) => {
  test.setTimeout(180_000);
  const folder = await mkdtemp(join(tmpdir(), 'stick-'));
  const copies = [join(folder, 'Диск E', 'Форум № 2 — қазақша.html'), join(folder, 'other', 'a+b & 100% #1.html')] as const;
  for (const copy of copies) {
    await mkdir(dirname(copy), { recursive: true });
    await copyFile(fileURLToPath(FILE_ADDRESS), copy);
  }
  const [first, second] = copies.map((copy) => pathToFileURL(copy).href) as [string, string];
  const launch = () =>
    playwright.chromium.launchPersistentContext(join(folder, 'profile'), {
      offline: true,
      args: [...LAUNCH_FLAGS],
      ...(process.env['CHROMIUM_PATH'] ? { executablePath: process.env['CHROMIUM_PATH'] } : {})
    });
  let context = await launch();
  let page = await context.newPage();
  await openFile(page, `${first}?stage=story&lang=kk&second=ru`);
  await expect(stage(page)).toContainText('Университеттер желісі');
  await expect(stage(page)).toContainText('Сеть университетов');
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await expect(stage(page)).toHaveAttribute('data-scene', 'students');
  // The speaker's window is the same file.
  const opened = context.waitForEvent('page');
  await page.keyboard.press('s');
  const speaker = await opened;
  await ready(speaker);
  expect(speaker.url()).toBe(`${first}?stage=speaker&lang=kk&second=ru`);
  await expect(stage(speaker)).toHaveAttribute('data-light', 'connected');
  await speaker.keyboard.press('PageDown');
  await expect(stage(page)).toHaveAttribute('data-step', '1');
  await context.close();

  context = await launch();
  page = await context.newPage();
  await openFile(page, `${second}#stage=story&lang=ru`);
  await expect(stage(page)).toHaveAttribute('data-scene', 'students');
  await expect(stage(page)).toHaveAttribute('data-step', '1');
  await page.keyboard.press('PageUp');
  await page.reload();
  await ready(page);
  await expect(stage(page)).toHaveAttribute('data-step', '0');
  await context.close();
  await rm(folder, { recursive: true, force: true });
});
