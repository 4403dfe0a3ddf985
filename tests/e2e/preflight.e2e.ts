import type { Page } from '@playwright/test';
import { expect, open, test } from './page';

const check = (page: Page, id: string) => page.locator(`[data-check="${id}"]`);

test('before a show a technician reads what works and what to do, and sees the keys of the clicker under any layout', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'wakeLock', { value: { request: () => Promise.reject(new DOMException('', 'NotAllowedError')) } });
    Object.defineProperty(window.screen, 'isExtended', { value: true, configurable: true });
    Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
    const original = WebGL2RenderingContext.prototype.getParameter;
    WebGL2RenderingContext.prototype.getParameter = function (name: number): unknown {
      return name === 0x9246 ? 'Google SwiftShader' : original.call(this, name);
    };
  });
  await open(page, '?stage=preflight&lang=en');
  await expect(check(page, 'wakeLock')).toHaveAttribute('data-level', 'bad');
  await expect(check(page, 'wakeLock')).toContainText('power plan');
  await expect(check(page, 'second')).toHaveAttribute('data-level', 'good');
  await expect(check(page, 'channel')).toHaveAttribute('data-level', 'bad');
  await expect(check(page, 'webgl')).toHaveAttribute('data-level', 'care');
  await expect(check(page, 'webgl')).toContainText('SwiftShader');
  await expect(check(page, 'frames')).toContainText('frames per second', { timeout: 60_000 });
  await expect(page.getByRole('main')).toHaveAttribute('data-preflight', 'bad');

  await page.evaluate(() => {
    for (const [key, code] of [
      ['PageDown', 'PageDown'],
      ['ю', 'Period'],
      ['з', 'KeyP']
    ] as const)
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }));
  });
  await expect(check(page, 'clicker')).toHaveAttribute('data-level', 'good');
  await expect(page.getByRole('row', { name: 'ю Period black' })).toBeVisible();
  await expect(page.getByRole('row', { name: 'з KeyP back' })).toBeVisible();

  await page.getByRole('button', { name: 'Test card' }).click();
  await expect(page.getByRole('dialog')).toContainText('5 % from the edges');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});
