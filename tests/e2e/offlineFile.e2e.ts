import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { count, map, ready } from './page';

const FILE = pathToFileURL(fileURLToPath(new URL('../../dist/university-network-offline.html', import.meta.url))).href;

/** Opens the file from the disk, without a network. */
async function openFile(page: Page, keys = ''): Promise<void> {
  await page.context().setOffline(true);
  await page.goto('about:blank');
  await page.goto(FILE + keys);
  await ready(page);
}

test.describe('the one HTML file, from a disk, without a network', () => {
  let faults: string[];
  test.beforeEach(({ page }) => {
    faults = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('request', (request) => {
      if (!/^(data|blob|about):/.test(request.url()) && !request.url().startsWith(FILE)) faults.push(request.url());
    });
  });
  test.afterEach(() => expect(faults).toEqual([]));

  test('has the map, the tables and every language', async ({ page }) => {
    await openFile(page, '?lang=en');
    await expect(map(page).locator('canvas').first()).toBeVisible();
    const agreements = await count(page, 'agreements');
    expect(agreements).toBeGreaterThanOrEqual(220);
    for (const language of ['kk', 'ru', 'az', 'et']) {
      await openFile(page, `?view=table&lang=${language}`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      expect(await count(page, 'agreements')).toBe(agreements);
    }
  });

  test('tells the story and reveals a ceremony, asked for after ? or #', async ({ page }) => {
    await openFile(page, '#stage=story&lang=en');
    const stage = page.getByRole('main');
    await expect(stage.getByRole('heading', { name: 'A network of universities', exact: true })).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(stage).toHaveAttribute('data-step', '1');
    await page.reload();
    await expect(stage).toHaveAttribute('data-step', '1');

    await openFile(page, '?stage=ceremony&lang=en&second=kk');
    await page.keyboard.press('PageDown');
    await expect(stage).toHaveAttribute('data-step', '1');
    await page.keyboard.press('PageUp');
    await expect(stage).toHaveAttribute('data-step', '0');
  });
});
