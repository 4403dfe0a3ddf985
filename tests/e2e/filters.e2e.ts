import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { expect, open, ready, test } from './page';

type Row = Readonly<Record<string, string>>;

/** A table of the shipped network, as it is in its file. */
function shipped(table: string): Row[] {
  const text = readFileSync(join(import.meta.dirname, '../../data/kazakhstan', `${table}.csv`), 'utf8');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}
const universities = new Map(shipped('universities').map((row) => [row['id']!, row]));
const agreements = shipped('agreements');
const parties = (row: Row): Row[] => [row['university_a']!, row['university_b']!].map((id) => universities.get(id)!);
const countries = (row: Row): string[] => parties(row).map((party) => party['country']!);
const dateOf = (row: Row): string => row['signed_on']! || row['started_on']!;

const kazakhEstonian = agreements.filter((row) => [...countries(row)].sort().join() === 'EE,KZ');
const of2025 = agreements.filter((row) => dateOf(row).startsWith('2025'));
const undated = agreements.filter((row) => !dateOf(row));

const filters = (page: Page) => page.getByRole('region', { name: 'Filters' });
const openFilters = (page: Page) => page.getByRole('button', { name: /^Filters/ }).click();
const facet = (page: Page, name: string) => filters(page).getByRole('group', { name });
const chips = (page: Page) => page.getByRole('list', { name: 'Active filters' }).getByRole('button');
const strip = (page: Page) => page.getByRole('region', { name: 'Time' });
/** Says how many agreements are shown: in the bar, and as rows of the table. */
async function expectShown(page: Page, count: number) {
  await expect(page.getByText(`${count} of ${agreements.length} agreements`, { exact: true })).toBeVisible();
  if (count) await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', String(count + 1));
}

// High enough for the strip of time to be open from the start.
test.use({ viewport: { width: 1280, height: 1000 } });

test('which Kazakh universities have agreements with Estonia: between two groups, by its address, and again without', async ({ page }) => {
  expect(kazakhEstonian.length).toBeGreaterThan(0);
  await open(page, '?view=table');
  await expectShown(page, agreements.length);
  await openFilters(page);
  for (const [group, country] of [
    ['First group', 'Kazakhstan'],
    ['Second group', 'Estonia']
  ] as const) {
    await filters(page).getByRole('combobox', { name: group }).fill(country);
    await filters(page).getByRole('option', { name: country }).first().click();
  }
  await expectShown(page, kazakhEstonian.length);
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^Agreements shown: ${kazakhEstonian.length}, of ${agreements.length}`));
  await expect(chips(page)).toHaveText(['between: Kazakhstan ↔ Estonia']);
  await expect(page.locator('#summary')).toContainText('Filters: between: Kazakhstan ↔ Estonia');

  await expect(page).toHaveURL(/between=country:KZ~country:EE/);
  await page.reload();
  await ready(page);
  await expectShown(page, kazakhEstonian.length);
  await page.getByRole('tab', { name: 'Universities' }).click();
  const names = new Set(kazakhEstonian.flatMap((row) => parties(row).map((party) => party['name']!)));
  for (const name of names) await expect(page.getByRole('button', { name, exact: true }).first()).toBeVisible();

  await page.getByRole('tab', { name: 'Agreements' }).click();
  await page.getByRole('button', { name: 'Remove: between: Kazakhstan ↔ Estonia' }).click();
  await expectShown(page, agreements.length);
  await expect(page).not.toHaveURL(/between/);
});

test('what was signed in 2025, by fields: counts follow, chips remove, one reset', async ({ page }) => {
  await open(page, '?view=table');
  await openFilters(page);
  await filters(page).getByLabel('From year').selectOption('2025');
  await filters(page).getByLabel('To year').selectOption('2025');
  await filters(page).getByLabel('Agreements without a date').uncheck();
  await expectShown(page, of2025.length);
  await expect(page).toHaveURL(/from=2025&to=2025.*undated=0/);
  await expect(chips(page)).toHaveText(['Date: 2025', 'only with a date']);

  const azerbaijani = of2025.filter((row) => countries(row).includes('AZ'));
  const azerbaijan = facet(page, 'Country').getByRole('checkbox', { name: `Azerbaijan ${azerbaijani.length}`, exact: true });
  await azerbaijan.check();
  await expectShown(page, azerbaijani.length);
  // A list does not narrow itself: another value of it would come to these.
  const chinese = of2025.filter((row) => countries(row).includes('CN') && !countries(row).includes('AZ'));
  await facet(page, 'Country').getByRole('searchbox').fill('chin');
  await facet(page, 'Country')
    .getByRole('checkbox', { name: /^China/ })
    .check();
  await expectShown(page, azerbaijani.length + chinese.length);

  await facet(page, 'Country').getByRole('searchbox').fill('');
  await page.getByRole('button', { name: 'Remove: Country: Azerbaijan' }).click();
  await expect(azerbaijan).not.toBeChecked();
  await expect(chips(page).first()).toBeFocused();
  await page.getByRole('button', { name: 'Reset all' }).click();
  await expectShown(page, agreements.length);
  await expect(chips(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Filters/ })).toBeFocused();
  await expect(page).not.toHaveURL(/country|from|undated/);
});

test('what was signed in 2025, by the strip of time: keys, a press on a bar, without the undated, step by step', async ({ page }) => {
  await open(page, '?view=table');
  const years = agreements.map((row) => Number(dateOf(row).slice(0, 4))).filter(Boolean);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  await expect(strip(page).getByRole('group', { name: `Agreements by year, ${first} to ${last}.` })).toHaveAccessibleDescription(
    new RegExp(`Without a date: ${undated.length}$`)
  );
  const begin = strip(page).getByRole('slider', { name: 'Beginning' });
  const end = strip(page).getByRole('slider', { name: 'End' });
  await begin.focus();
  await page.keyboard.press('End');
  for (let year = last; year > 2025; year--) await page.keyboard.press('ArrowLeft');
  await expect(begin).toHaveAttribute('aria-valuetext', '2025');
  await end.focus();
  await page.keyboard.press('Home');
  await expect(end).toHaveAttribute('aria-valuenow', '2025');
  await expectShown(page, of2025.length + undated.length);
  await strip(page)
    .getByRole('checkbox', { name: `Without a date: ${undated.length}` })
    .uncheck();
  await expectShown(page, of2025.length);

  await strip(page).getByRole('button', { name: 'One step back' }).click();
  await expectShown(page, agreements.filter((row) => dateOf(row).startsWith('2024')).length);
  await strip(page).getByRole('radio', { name: 'cumulative' }).check({ force: true });
  await expect(begin).toHaveCount(0);
  await expectShown(page, agreements.filter((row) => dateOf(row) && dateOf(row) < '2025').length);
  await expect(page).toHaveURL(/to=2024&time=cumulative/);
  await page.reload();
  await ready(page);
  await expect(end).toHaveAttribute('aria-valuetext', '2024');

  await strip(page).getByRole('radio', { name: 'within' }).check({ force: true });
  const box = (await strip(page)
    .getByRole('group', { name: /^Agreements by year/ })
    .boundingBox())!;
  const bar = (box.width - 48) / (last - first + 1);
  await page.mouse.click(box.x + 24 + bar * (2025 - first + 0.5), box.y + box.height / 3);
  await expectShown(page, of2025.length);
});

test('playing goes on by itself, can be paused, and stops at the end', async ({ page }) => {
  await open(page, '?view=table&from=2023&to=2023');
  const speed = strip(page).getByRole('radiogroup', { name: 'Speed' });
  await speed.getByText('slow').click();
  await strip(page).getByRole('button', { name: 'Play' }).click();
  await expect(page).toHaveURL(/from=202[45]&to=202[45]/);
  await strip(page).getByRole('button', { name: 'Pause' }).click();
  await speed.getByText('fast').click();
  await strip(page).getByRole('button', { name: 'Play' }).click();
  await expect(page).toHaveURL(/from=2026&to=2026/);
  await expect(strip(page).getByRole('button', { name: 'Play' })).toBeVisible();
});

test('by keyboard alone: / to the search, the filters opened, a value chosen, Escape back', async ({ page }) => {
  await open(page, '?view=table');
  await page.keyboard.press('/');
  const search = page.getByRole('search').getByRole('combobox');
  await expect(search).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(search).toHaveValue('a/b');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  const button = page.getByRole('button', { name: /^Filters/ });
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(filters(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(
    page.getByRole('button', { name: `${agreements.length} of ${agreements.length} agreements` }),
    'the count, which leads to its rule'
  ).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(filters(page).getByRole('searchbox', { name: 'Text' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  const kazakh = agreements.filter((row) => countries(row).includes('KZ'));
  await expect(chips(page)).toHaveText(['Country: Kazakhstan']);
  await expectShown(page, kazakh.length);
  await page.keyboard.press('Escape');
  await expect(filters(page)).toHaveCount(0);
  await expect(button).toBeFocused();
  await expectShown(page, kazakh.length);
});

test('a university whose agreements are filtered away says so', async ({ page }) => {
  await open(page, `?view=table&kind=branch_campus&country=EE&select=university:${kazakhEstonian[0]!['university_a']}`);
  await expect(page.getByText('The filters leave none of its agreements.')).toBeVisible();
});

test('the map shows what the filters leave, and the bar says so in every view', async ({ page }) => {
  await open(page, '?view=map&between=country:KZ~country:EE');
  await expect(page.getByText(`${kazakhEstonian.length} of ${agreements.length} agreements`)).toBeVisible();
  await page.getByRole('radio', { name: 'Matrix' }).check({ force: true });
  await ready(page);
  await expect(page.getByText(`${kazakhEstonian.length} of ${agreements.length} agreements`)).toBeVisible();
  await expect(strip(page).getByRole('slider', { name: 'End' })).toBeVisible();
});

for (const width of [320, 1280])
  test(`axe finds no fault in the open filters and the strip of time at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, '?view=table&country=EE&from=2020');
    if (width < 1000) await strip(page).getByRole('button', { name: 'Time' }).click();
    await openFilters(page);
    await expect(filters(page)).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

test('by month every bar can be hit: the bars scroll, begin at the latest, and follow the window', async ({ page }) => {
  await open(page, '?view=table');
  await strip(page).getByRole('radio', { name: 'months' }).check({ force: true });
  const axis = strip(page).getByRole('group', { name: /^Agreements by month/ });
  const box = axis.locator('..');
  const bars = (await axis.boundingBox())!;
  const last = Number(await strip(page).getByRole('slider', { name: 'End' }).getAttribute('aria-valuemax'));
  expect((bars.width - 48) / (last + 1)).toBeGreaterThanOrEqual(6);
  const scrolled = () =>
    box.evaluate(({ scrollLeft, clientWidth, scrollWidth }) => ({ left: scrollLeft, right: scrollWidth - clientWidth - scrollLeft }));
  await expect.poll(async () => (await scrolled()).right).toBeLessThan(2);
  expect((await scrolled()).left).toBeGreaterThan(100);
  await strip(page).getByRole('slider', { name: 'End' }).press('Home');
  await expect.poll(async () => (await scrolled()).left).toBeLessThan(2);
  await expect(page).toHaveURL(/to=\d{4}-01/);
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a year is tapped, and an end of the window is dragged', async ({ page }) => {
    await open(page, '?view=table');
    await strip(page).getByRole('button', { name: 'Time' }).tap();
    const end = strip(page).getByRole('slider', { name: 'End' });
    const axis = (await strip(page)
      .getByRole('group', { name: /^Agreements by year/ })
      .boundingBox())!;
    await page.touchscreen.tap(axis.x + axis.width / 2, axis.y + 20);
    await expect(page).toHaveURL(/from=(\d{4})&to=\1/);
    const year = Number(await end.getAttribute('aria-valuenow'));

    const grip = (await end.boundingBox())!;
    const from = { x: grip.x + 4, y: grip.y + grip.height / 2 };
    const touch = await page.context().newCDPSession(page);
    const points = (x: number) => ({ touchPoints: [{ x, y: from.y }] });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', ...points(from.x) });
    for (let step = 1; step <= 8; step++) await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', ...points(from.x + step * 6) });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    expect(Number(await end.getAttribute('aria-valuenow'))).toBeGreaterThan(year + 2);
    await expect(page).toHaveURL(new RegExp(`from=${year}&to=(?!${year})`));
  });
});

test('boxes stay where they are while conditions appear above them and go again', async ({ page }) => {
  await open(page, '?view=table');
  await openFilters(page);
  const statuses = facet(page, 'Status').getByRole('checkbox');
  await statuses.nth(1).scrollIntoViewIfNeeded();
  const topOf = async () => (await statuses.nth(1).boundingBox())!.y;
  const top = await topOf();
  await statuses.first().check();
  await expect(chips(page)).toHaveCount(1);
  await expect(async () => expect(Math.abs((await topOf()) - top)).toBeLessThan(2)).toPass();
  await statuses.nth(1).check();
  await expect(chips(page)).toHaveCount(2);
  await expect(async () => expect(Math.abs((await topOf()) - top)).toBeLessThan(2)).toPass();
  await page.getByRole('button', { name: 'Reset all' }).click();
  await expect(chips(page)).toHaveCount(0);
  await expect(async () => expect(Math.abs((await topOf()) - top)).toBeLessThan(2)).toPass();
});

test('the filters are where they were after the list of agreements was read', async ({ page }) => {
  await open(page, '?view=table&select=university:kz-kaznu');
  await openFilters(page);
  const text = filters(page).getByRole('searchbox').first();
  const { y } = (await text.boundingBox())!;
  for (let time = 0; time < 2; time++) {
    await page.getByRole('button', { name: 'List and citation' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^Agreements: / })).toBeFocused();
    await page.getByRole('button', { name: 'Back to the map' }).click();
    await ready(page);
    // Whatever moves it does so before the next frame.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    expect((await text.boundingBox())!.y).toBe(y);
  }
});
