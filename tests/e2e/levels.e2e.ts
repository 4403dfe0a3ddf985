import type { Page } from '@playwright/test';
import { count, expect, expectSelection, open, panel, test } from './page';

const rows = (page: Page) =>
  page
    .getByRole('table')
    .getByRole('row')
    .filter({ has: page.getByRole('cell') });
const part = (page: Page, name: string) =>
  panel(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name, exact: true }) });
/** The numbers of a list, which its buttons end with. */
const numbers = async (page: Page): Promise<number[]> =>
  (
    await panel(page)
      .getByRole('listitem')
      .getByRole('button', { name: /^\d+ – How it is counted/ })
      .allInnerTexts()
  ).map(parseFloat);

/** Points along lines across a picture until its words begin as they should; fails where they never do. */
async function pointAtText(page: Page, picture: string, words: string): Promise<{ x: number; y: number }> {
  const area = (await page.getByRole('img', { name: picture }).boundingBox())!;
  const wordsUnder = () => page.evaluate(() => document.querySelector<HTMLElement>('[role=tooltip]')?.innerText.replace(/\s+/g, ' ') ?? '');
  const lines = [0.5, 0.4, 0.6].flatMap((share) => [
    Array.from({ length: Math.floor(area.height / 3) }, (_, i) => ({ x: area.x + share * area.width, y: area.y + 3 * i })),
    Array.from({ length: Math.floor(area.width / 3) }, (_, i) => ({ x: area.x + 3 * i, y: area.y + share * area.height }))
  ]);
  for (const point of lines.flat()) {
    await page.mouse.move(point.x, point.y);
    if ((await wordsUnder()).startsWith(words)) return point;
  }
  throw new Error(`nowhere in ${picture}: ${words}`);
}

test('by table alone: pairs of countries, opened into cities and universities, and back', async ({ page }) => {
  await open(page, '?view=table');
  const total = await count(page, 'agreements');
  await page.getByRole('tab', { name: 'Pairs', exact: true }).click();
  await expect(rows(page).first()).toContainText('Azerbaijan');
  await expect(rows(page).first()).toContainText('Kazakhstan');
  const number = rows(page).first().getByTitle('How it is counted');
  const shown = await number.innerText();
  // The number leads to its rule, its kinds to the pair.
  await number.click();
  await expect(page.locator('#rule-agreements')).toBeFocused();
  await page.keyboard.press('Escape');
  await rows(page)
    .first()
    .getByRole('button', { name: /^Azerbaijan – Kazakhstan: / })
    .click();
  await expectSelection(page, 'pair:AZ,KZ');

  // The entry holds the parts, and these hold what the pair holds.
  await expect(panel(page).getByRole('heading', { name: 'By pairs of cities' })).toBeVisible();
  expect((await numbers(page)).reduce((a, b) => a + b)).toBe(Number(shown));
  await page.getByRole('button', { name: 'Open into cities' }).click();
  await expect(page).toHaveURL(/level=city/);
  await expect(page.getByRole('radio', { name: 'cities' })).toBeChecked();
  await expect(rows(page).first()).toHaveAttribute('aria-selected', 'true');
  expect(await count(page, 'agreements')).toBe(total);

  await part(page, 'Baku – Almaty').getByRole('button').first().click();
  await expectSelection(page, /^pair:.*kz-almaty/);
  await expect(panel(page).getByRole('heading', { name: 'By pairs of universities' })).toBeVisible();
  await page.getByRole('button', { name: 'Open into universities' }).click();
  await expect(page).toHaveURL(/level=university/);
  await page.getByRole('button', { name: 'Back to cities' }).click();
  await expect(page).toHaveURL(/level=city/);
  await page.goBack();
  await expectSelection(page, 'pair:AZ,KZ');
});

test('the graph stands at the level that is chosen, walked by keyboard, and its link opens', async ({ page }) => {
  await open(page, '?view=graph&level=country');
  const viewport = page.getByRole('img', { name: 'Graph of the countries' });
  await viewport.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('status')).toContainText(/^Kazakhstan: \d+ partners, \d+ agreements/);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('listbox', { name: 'Countries in view' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expectSelection(page, 'country:KZ');

  await page.getByRole('button', { name: 'Back to the network' }).click();
  const link = await pointAtText(page, 'Graph of the countries', 'Azerbaijan – Kazakhstan');
  await page.mouse.dblclick(link.x, link.y);
  await expectSelection(page, 'pair:AZ,KZ');
  await expect(page).toHaveURL(/level=city/);
  await expect(page.getByRole('img', { name: 'Graph of the cities' })).toBeVisible();
});

test('an arrow of students is pointed at, clicked, and stands in the list of the map', async ({ page }) => {
  await open(page, '?view=map&students=all&select=pair:AZ,KZ');
  const arrow = await pointAtText(page, 'Map of the agreements between cities', 'From Azerbaijan in Kazakhstan');
  await expect(page.getByRole('tooltip')).toContainText('333');
  await panel(page).getByRole('button', { name: 'Back to the network' }).click();
  await page.mouse.click(arrow.x, arrow.y);
  await expectSelection(page, 'pair:AZ,KZ');
  await expect(panel(page).getByRole('table', { name: 'From Azerbaijan in Kazakhstan' })).toContainText('333');

  const list = page.getByRole('listbox', { name: 'In view on the map' });
  await list.focus();
  await page.keyboard.press('End');
  await expect(list.getByRole('option', { selected: true })).toContainText(/^From (Azerbaijan|Kazakhstan) in .*all students/);
  await page.keyboard.press('Enter');
  await expectSelection(page, 'pair:AZ,KZ');
});

test('a link of countries on the map opens into cities by two clicks', async ({ page }) => {
  await open(page, '?view=map&level=country');
  const link = await pointAtText(page, 'Map of the agreements between countries', 'Azerbaijan – Kazakhstan');
  await page.mouse.dblclick(link.x, link.y);
  await expectSelection(page, 'pair:AZ,KZ');
  await expect(page).toHaveURL(/level=city/);
  await expect(page.getByRole('button', { name: 'Back to countries' })).toBeVisible();
});
