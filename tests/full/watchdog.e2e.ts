import type { Frame, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';

/** The frame that is seen, once it shows its picture. */
async function shown(page: Page): Promise<Frame> {
  await expect(page.locator('html')).toHaveAttribute('data-phase', 'showing', { timeout: 120_000 });
  const frame = page.frames().find((other) => other !== page.mainFrame());
  expect(frame?.url()).toContain('stage=kiosk');
  return frame!;
}

const line = (page: Page) => page.locator('body > p');

test.describe('the page that watches over a kiosk', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('./kiosk.html?lang=en');
    await shown(page);
  });

  test('has a process of its own, and gives a frame that does not return from a loop a fresh one', async ({ page }) => {
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    const hung = await shown(page);
    void hung
      .evaluate(() =>
        setTimeout(() => {
          for (;;);
        }, 0)
      )
      .catch(() => undefined);
    await expect(line(page)).toContainText('The presentation did not answer.', { timeout: 30_000 });
    await expect(page.locator('img.cover')).toBeVisible();
    const fresh = await shown(page);
    expect(fresh).not.toBe(hung);
    await expect(fresh.getByRole('main')).toHaveAttribute('data-scene', /./);
    await expect(line(page)).toBeEmpty();
  });

  test('gives a frame in which an error was thrown a fresh one', async ({ page }) => {
    const broken = await shown(page);
    await broken.evaluate(
      () =>
        void setTimeout(() => {
          throw new Error('injected');
        }, 0)
    );
    await expect(line(page)).toContainText('Something broke in the presentation.');
    const fresh = await shown(page);
    expect(fresh).not.toBe(broken);
    await expect(fresh.getByRole('main')).toHaveAttribute('data-scene', /./);
  });
});
