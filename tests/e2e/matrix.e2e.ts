import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, expectSelection, open, panel, test } from './page';

const picture = (page: Page) => page.getByRole('img', { name: /^Matrix of the agreements/ });
const said = (page: Page) => page.getByRole('status');

test('the grid is walked by keys, says where it is, and opens the pair of a cell', async ({ page }) => {
  await open(page, '?view=matrix&order=size');
  await expect(page.getByText('Agreements in a cell:')).toBeVisible();
  await picture(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(said(page)).toContainText('Kazakhstan – Azerbaijan: 22 agreements');
  await page.keyboard.press('Enter');
  await expectSelection(page, 'pair:AZ,KZ');
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).not.toHaveAttribute('data-selection');
});

test('the circle is one stop of Tab: keys go round it and through the bands of a place, which open', async ({ page }) => {
  await open(page, '?view=matrix&matrix=chord');
  await picture(page).focus();
  await page.keyboard.press('Home');
  await expect(said(page)).toContainText(/^Kazakhstan – \d+ agreements/);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Time' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await expect(said(page)).toContainText(/^Azerbaijan – \d+ agreements/);
  await page.keyboard.press('ArrowDown');
  await expect(said(page)).toContainText('Azerbaijan – Kazakhstan: 22 agreements');
  await page.keyboard.press('Enter');
  await expectSelection(page, 'pair:AZ,KZ');
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText('Azerbaijan – Kazakhstan');
  expect((await new AxeBuilder({ page }).include('main').analyze()).violations).toEqual([]);
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a cell is tapped, a band is tapped, and choices stand beside each other', async ({ page }) => {
    await open(page, '?view=matrix&country=EE');
    const tap = async (selection: RegExp) => {
      const box = (await picture(page).boundingBox())!;
      for (let y = 30; y < box.height; y += 12) {
        for (let x = 30; x < box.width; x += 24) {
          await page.touchscreen.tap(box.x + x, box.y + y);
          if (selection.test((await page.locator('html').getAttribute('data-selection')) ?? '')) return;
        }
      }
    };
    await tap(/^pair:/);
    await expectSelection(page, /^pair:(AZ,EE|EE,KZ|KZ,EE|EE,AZ)$/);
    await page.goto('./?view=matrix&matrix=chord&country=EE');
    await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
    await tap(/^pair:/);
    await expectSelection(page, /^pair:/);
    await expect(page.getByRole('combobox', { name: 'Order' })).toHaveValue('size');
  });
});

for (const { width, height } of [
  { width: 390, height: 844 },
  { width: 320, height: 256 }
]) {
  test(`nothing of the matrix lies over what follows it at ${width} × ${height} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, '?view=matrix&lang=kk');
    const bottom = await page.locator('.matrix-pane footer').evaluate((footer) => footer.getBoundingClientRect().bottom);
    const next = await page.locator('main > section').evaluate((strip) => strip.getBoundingClientRect().top);
    expect(bottom).toBeLessThanOrEqual(next + 1);
    const drawing = (await page.locator('.matrix-pane .drawing').boundingBox())!;
    expect(drawing.height).toBeGreaterThanOrEqual(160);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

for (const view of ['matrix', 'table', 'all']) {
  test(`${view}: where the filters leave nothing it says which they are, and one press brings everything back`, async ({ page }) => {
    await open(page, `?view=${view}&q=zzzz&country=EE`);
    const note = page.getByText('These filters leave no agreement: Country: Estonia and text “zzzz”.').first();
    await expect(note).toBeVisible();
    await page.getByRole('main').getByRole('button', { name: 'Reset all' }).first().click();
    await expect(note).toBeHidden();
    await expect(page).not.toHaveURL(/q=|country=/);
    await expect(page.getByRole('button', { name: /^Filters/ })).toBeFocused();
  });
}
