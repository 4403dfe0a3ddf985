import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, open, test } from './page';

test('the dialog makes code for pages, with the checksum of the script that is served', async ({ page, request }) => {
  await open(page, '?view=table&select=university:kz-kaznu');
  await page.getByRole('button', { name: 'Share and embed' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share and embed' });
  const text = (name: string) => dialog.getByRole('textbox', { name, exact: true });
  await expect(text('Address')).toHaveValue(/embed\.html\?view=table&select=university:kz-kaznu$/);
  await expect(text('Code for a page')).toHaveValue(/title="Al-Farabi Kazakh National University – Table – University Network Map"/);
  const preview = dialog.frameLocator('iframe');
  await expect(preview.locator('html')).toHaveAttribute('data-state', 'ready', { timeout: 60_000 });
  await expect(preview.locator('html')).toHaveAttribute('data-selection', 'university:kz-kaznu');

  await dialog.getByRole('combobox', { name: 'Language' }).selectOption('kk');
  await dialog.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
  await dialog.getByLabel('Choice of the view').check();
  await dialog.getByLabel('Height in pixels').fill('480');
  await dialog.getByLabel('Sandboxed frame').check();
  await expect(text('Address')).toHaveValue(/&lang=kk&theme=dark&controls=buttons,views,tables$/);
  await expect(text('Code for a page')).toHaveValue(/ lang="kk" width="100%" height="480" .* sandbox="allow-scripts/);
  await expect(preview.locator('html')).toHaveAttribute('lang', 'kk');
  await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark');

  const script = await (await request.get('v1/embed.js')).body();
  const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;
  expect(await (await request.get('v1/embed-integrity.json')).json()).toEqual({ 'v1/embed.js': integrity });
  expect(await text('Code with a script').inputValue()).toContain(`integrity="${integrity}" crossorigin="anonymous"`);
  expect(gzipSync(script).length).toBeLessThanOrEqual(1500);

  await dialog.getByLabel('The usual view').check();
  await expect(text('Address')).toHaveValue(/embed\.html\?lang=kk&theme=dark&controls=buttons,views,tables$/);
  await expect(dialog.getByRole('img', { name: 'QR code of the address' })).toBeVisible();
});

test('where a page may not copy, the text is selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await open(page, '?view=table');
  await page.getByRole('button', { name: 'Share and embed' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share and embed' });
  await dialog.getByRole('button', { name: 'Copy: Address' }).click();
  await expect(dialog.getByText('The text is selected')).toBeVisible();
  const field = dialog.getByRole('textbox', { name: 'Address', exact: true });
  await expect(field).toBeFocused();
  expect(
    await field.evaluate(({ selectionStart, selectionEnd, value }: HTMLTextAreaElement) => value.slice(selectionStart, selectionEnd))
  ).toMatch(/embed\.html\?view=table$/);
});
