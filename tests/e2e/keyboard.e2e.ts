import type { Page } from '@playwright/test';
import { expect, graph, open, panel, test } from './page';

const list = (page: Page, name: string) => page.getByRole('listbox', { name });
const active = (page: Page) => page.getByRole('region').getByRole('option', { selected: true });
const said = (page: Page) => page.getByRole('status');
const tabStops = (page: Page, name: string) =>
  page
    .getByRole('region', { name })
    .locator('[tabindex="0"], button, a[href], input, select')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('role')));

const withoutWebGl = (page: Page) =>
  page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, type: string, ...rest: unknown[]) {
      return type.startsWith('webgl') ? null : Reflect.apply(original, this, [type, ...rest]);
    } as typeof original;
  });

const MAP = 'Map of the agreements between cities';
const GRAPH = 'Graph of the universities and their agreements';

test('map and graph are two Tab stops each, a key leads to their tools, and nobody is trapped', async ({ page }) => {
  await open(page, '?view=all');
  for (const [name, tools] of [
    [MAP, 'Controls of the map'],
    [GRAPH, 'Controls of the graph']
  ] as const) {
    expect(await tabStops(page, name)).toEqual(['img', 'listbox']);
    const viewport = page.getByRole('img', { name });
    await viewport.focus();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('region', { name }).getByRole('listbox')).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[role=toolbar], [role=region][aria-label]')?.ariaLabel)).not.toBe(
      name
    );
    expect(await page.evaluate(() => document.activeElement?.closest('[role=toolbar]'))).toBeNull();
    for (let i = 0; i < 2; i++) await page.keyboard.press('Shift+Tab');
    await expect(viewport).toBeFocused();
    await expect(viewport).toHaveAccessibleDescription(/^Shown: .*(Arrow keys move|Up and down go through).* T leads to the buttons/);
    // Every tool can be had by a key of the picture, and by name.
    const bar = page.getByRole('toolbar', { name: tools });
    await page.keyboard.press('t');
    await expect(bar.getByRole('button', { name: 'Zoom in' })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(bar.getByRole('button', { name: 'Zoom out' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(viewport).toBeFocused();
    expect(await viewport.evaluate((element) => parseFloat(getComputedStyle(element).outlineWidth))).toBeGreaterThanOrEqual(2);
  }
});

for (const painter of ['WebGL', 'SVG']) {
  test(`the map drawn by ${painter} moves by keys, and its list follows, opens and gives the focus back`, async ({ page }) => {
    if (painter === 'SVG') await withoutWebGl(page);
    await open(page, '?view=map&camera=76.9167,43.25,6');
    const viewport = page.getByRole('img', { name: MAP });
    const keys = page.getByText('Arrow keys move the map');
    await expect(keys).toBeHidden();
    await viewport.focus();
    await page.keyboard.press('Tab');
    const inView = list(page, 'In view on the map');
    await expect(active(page)).toContainText('Almaty');
    await expect(active(page)).toContainText(/Kazakhstan · \d+ agreements/);
    const before = Number(await active(page).getAttribute('aria-setsize'));

    // The list is in step with the camera, the camera in the address.
    await page.keyboard.press('Escape');
    await expect(viewport).toBeFocused();
    await expect(keys).toBeVisible();
    const address = page.url();
    await page.keyboard.press('ArrowLeft');
    await expect(page).not.toHaveURL(address);
    expect(Number(new URL(page.url()).searchParams.get('camera')!.split(',')[0])).toBeLessThan(76.9);
    await page.keyboard.press('-');
    await page.keyboard.press('-');
    await expect(page).toHaveURL(/camera=[^&]*,4(&|$)/);
    await expect.poll(async () => Number(await inView.getByRole('option').first().getAttribute('aria-setsize'))).toBeGreaterThan(before);

    await page.keyboard.press('Tab');
    await expect(inView).toBeFocused();
    await expect(keys).toBeHidden();
    await page.keyboard.type('Shym');
    await expect(active(page)).toContainText('Shymkent');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    const second = (await active(page).locator('span').first().innerText()).trim();
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-selection', /^city:/);
    await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(second);
    await expect(inView).toBeFocused();
    await expect(inView.getByRole('option', { name: /University/ }).first()).toBeAttached();

    // From the entry back to where it was opened.
    await panel(page).getByRole('button', { name: 'Back to the network' }).focus();
    await page.keyboard.press('Escape');
    await expect(inView).toBeFocused();
    await expect(active(page)).toContainText(second);
    await expect(page.locator('html')).not.toHaveAttribute('data-selection');
    await page.keyboard.press('Escape');
    await expect(viewport).toBeFocused();
  });
}

test('in the graph arrows walk from a university over its agreements to a partner', async ({ page }) => {
  await open(page, '?view=graph&select=university:ee-taltech');
  const viewport = graph(page);
  await viewport.focus();
  await page.keyboard.press('ArrowDown');
  await expect(said(page)).toContainText('Tallinn University of Technology: 3 partners');
  await page.keyboard.press('ArrowRight');
  await expect(said(page)).toContainText(/ with .+(\.|:)/);
  const first = await said(page).innerText();
  await page.keyboard.press('ArrowDown');
  await expect(said(page)).not.toHaveText(first);
  await page.keyboard.press('ArrowRight');
  await expect(said(page)).toContainText(/: \d+ partners?, \d+ agreements?\./);
  const partner = (await said(page).innerText()).split(':')[0]!;
  expect(partner).not.toContain('Tallinn');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText(partner);

  // Back over the same agreement, which opens too.
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-selection', /^(agreement|pair):/);
  await expect(panel(page)).toContainText(partner);
  // As on the map Escape takes back what was opened first; the reader still stands where he stood, and then steps out.
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).not.toHaveAttribute('data-selection');
  await expect(viewport).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(said(page)).toContainText('Tallinn University of Technology: 3 partners');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText('Tallinn University of Technology');
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).not.toHaveAttribute('data-selection');
});

test('the list of the graph goes into the agreements of a university and on to a partner', async ({ page }) => {
  await open(page, '?view=graph');
  await graph(page).focus();
  await page.keyboard.press('Tab');
  await expect(list(page, 'Universities in view')).toBeFocused();
  await expect(active(page)).toContainText('Al-Farabi Kazakh National University');
  await page.keyboard.press('ArrowRight');
  await expect(list(page, 'Agreements of: Al-Farabi Kazakh National University')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const partner = (await active(page).locator('span').first().innerText()).trim();
  await page.keyboard.press('ArrowRight');
  await expect(list(page, 'Universities in view')).toBeFocused();
  await expect(active(page)).toContainText(partner);
  await page.keyboard.press('ArrowLeft');
  await expect(list(page, 'Agreements of: Al-Farabi')).toBeFocused();
  await expect(active(page)).toContainText(partner);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText(partner);
  await page.keyboard.press('Escape');
  await expect(graph(page)).toBeFocused();
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  test('two quick steps of zoom are two levels, at once', async ({ page }) => {
    await open(page, '?view=map&camera=60,45,3');
    await page.getByRole('img', { name: MAP }).focus();
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await expect(page).toHaveURL(/camera=60,45,5(&|$)/);
  });
});
