import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import Papa from 'papaparse';
import { count, expect, expectSelection, open, panel, ready, test } from './page';

type Row = Readonly<Record<string, string>>;

/** A table of the shipped network, as it is in its file. */
function shipped(table: string): Row[] {
  const text = readFileSync(join(import.meta.dirname, '../../data/kazakhstan', `${table}.csv`), 'utf8');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}
const agreements = shipped('agreements');
const forum = shipped('events').find(({ id }) => id === 'kz-az-rectors-forum-2026')!;
const azerbaijanis = shipped('mobility').filter(({ from_country: from, to_country: to }) => from === 'AZ' && to === 'KZ');
const ofKaznu = agreements.filter(({ university_a: a, university_b: b }) => [a, b].includes('kz-kaznu'));

const dialog = (page: Page) => page.getByRole('dialog');

test('how many of the announced memoranda are documented, and why not the others, one click from the number', async ({ page }) => {
  await open(page, '?view=table');
  const listed = new Set(
    agreements.filter(({ event }) => event === forum['id']).map((row) => [row['university_a'], row['university_b']].sort().join())
  );
  const card = panel(page).getByRole('article').filter({ hasText: forum['name']! });
  await card.getByRole('button', { name: `${forum['announced']} announced` }).click();

  await expect(dialog(page)).toBeVisible();
  await expect(page).toHaveURL(/page=coverage&rule=announcedAtEvent/);
  const rule = page.locator('#rule-announcedAtEvent');
  await expect(rule).toBeFocused();
  await expect(rule).toContainText('never turned into pairs');

  const row = dialog(page).getByRole('row').filter({ hasText: forum['name']! });
  await expect(row.getByRole('cell').nth(0)).toHaveText(forum['announced']!);
  await expect(row.getByRole('cell').nth(1)).toHaveText(String(listed.size));
  await expect(row.getByRole('cell').nth(2)).toHaveText(String(listed.size));
  await expect(row).toContainText(forum['reason']!);

  // Each number of the row leads to its rule, also to the one that was read last.
  for (const [cell, id] of [
    [1, 'listedPairs'],
    [1, 'listedPairs'],
    [3, 'rows'],
    [0, 'announcedAtEvent']
  ] as const) {
    await row.getByRole('cell').nth(cell).getByRole('button').click();
    await expect(page.locator(`#rule-${id}`)).toBeFocused();
    await row.getByRole('cell').nth(cell).scrollIntoViewIfNeeded();
  }

  const byEvent = dialog(page).getByRole('table', { name: 'By event' });
  const dates = agreements.filter(({ event, signed_on: signed, started_on: started }) => event && !signed && !started);
  await byEvent.getByRole('button', { name: 'Listed' }).click();
  await expect(byEvent.getByRole('columnheader', { name: 'Listed' })).toHaveAttribute('aria-sort', 'descending');
  const listedCells = await byEvent.locator('tbody tr td:nth-child(3)').allTextContents();
  expect(listedCells.map(Number)).toEqual(listedCells.map(Number).sort((a, b) => b - a));
  const undated = await byEvent.locator('tbody tr td:nth-child(6)').allTextContents();
  expect(undated.reduce((sum, text) => sum + Number(text), 0)).toBe(dates.length);

  await page.goBack();
  await expect(dialog(page)).toBeHidden();
  await expect(page).not.toHaveURL(/page=/);
});

test('every count of the left column and the footer lead to the page of coverage; a row of it opens its event', async ({ page }) => {
  await open(page, '?view=table');
  for (const [name, rule] of [
    ['agreements', 'agreements'],
    ['universities', 'universities'],
    ['cities', 'cities'],
    ['countries', 'countriesShown']
  ] as const) {
    await page
      .getByRole('button')
      .filter({ has: page.locator(`[data-count="${name}"]`) })
      .click();
    await expect(page.locator(`#rule-${rule}`)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
  }
  expect(await count(page, 'agreements')).toBe(agreements.length);
  await page.getByRole('button', { name: 'Coverage', exact: true }).click();
  await dialog(page).getByRole('button', { name: forum['name']! }).click();
  await expect(dialog(page)).toBeHidden();
  await expectSelection(page, `event:${forum['id']}`);
});

test('every number of a table and of a list in an entry leads to its rule', async ({ page }) => {
  await open(page, '?view=table&select=country:AZ');
  const leadsTo = async (number: Locator, rule: string) => {
    await number.click();
    await expect(page.locator(`#rule-${rule}`)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
  };
  const cell = (column: number) =>
    page.getByRole('table').getByRole('row').nth(1).getByRole('cell').nth(column).getByTitle('How it is counted');
  for (const [tab, rules] of [
    ['Universities', { 3: 'agreements', 4: 'partners', 5: 'countriesShown' }],
    ['Countries', { 1: 'universities', 2: 'agreements', 3: 'countriesShown' }],
    ['Events', { 4: 'listedPairs', 5: 'sourcedPairs' }],
    ['Students', { 2: 'students' }]
  ] as const) {
    await page.getByRole('tab', { name: tab, exact: true }).click();
    for (const [column, rule] of Object.entries(rules)) await leadsTo(cell(Number(column)), rule);
  }
  const partner = panel(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'Kazakhstan', exact: true }) });
  await leadsTo(partner.getByTitle('How it is counted').first(), 'agreements');
  await leadsTo(page.getByRole('button', { name: `${agreements.length} of ${agreements.length} agreements` }), 'agreements');
});

test('how many Azerbaijani students study in Kazakhstan, by whom and when it was said: all figures, none added up', async ({ page }) => {
  await open(page, '?view=table');
  const search = page.getByRole('search');
  await search.getByRole('combobox').fill('Azerbaijan');
  await search
    .getByRole('option', { name: /^Azerbaijan/ })
    .first()
    .click();
  await panel(page)
    .getByRole('button', { name: /^Kazakhstan/ })
    .first()
    .click();
  await expectSelection(page, 'pair:AZ,KZ');
  const table = panel(page).getByRole('table', { name: 'From Azerbaijan in Kazakhstan' });
  for (const figure of azerbaijanis) {
    const row = table.getByRole('row').filter({ hasText: figure['source_title']! }).filter({ hasText: figure['students']! });
    await expect(row).toContainText(figure['as_of']!.slice(0, 4));
  }
  const press = table.getByRole('row').filter({ hasText: 'Press text of the Second Forum' });
  await expect(press).toContainText('333');
  await expect(press).toContainText('31 December 2025');
  await expect(press).toContainText('stated by the Kazakh minister');
  const heads = azerbaijanis.filter(({ kind }) => kind === 'all').map(({ students }) => Number(students));
  await expect(table).not.toContainText(String(heads.reduce((sum, one) => sum + one, 0)));
  await expect(panel(page)).toContainText('never added up');
  // A page on the web and a printed text are not compared.
  await expect(panel(page)).toContainText('No difference is given: one has a source on the web, the other a printed one or none.');
});

test('the list of a university has an address: parties, sources, citation, and the way back', async ({ page }) => {
  await open(page, '?view=table&select=university:kz-kaznu');
  await panel(page).getByRole('button', { name: 'List and citation' }).click();
  const head = page.getByRole('heading', { level: 1, name: 'Agreements: Al-Farabi Kazakh National University' });
  await expect(head).toBeFocused();
  await expect(page).toHaveTitle(/^Agreements: Al-Farabi Kazakh National University – /);
  const entries = page.getByRole('main').getByRole('listitem');
  await expect(entries).toHaveCount(ofKaznu.length);
  for (const url of new Set(ofKaznu.map((row) => row['source_url']!).filter(Boolean)))
    await expect(entries.locator(`a[href="${url}"]`).first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Cite this list' })).toContainText('select=university:kz-kaznu');
  await page.getByRole('button', { name: 'Back to the map' }).click();
  await expect(panel(page).getByRole('button', { name: 'List and citation' })).toBeFocused();
  await expectSelection(page, 'university:kz-kaznu');
});

test('the list opened by its address, in Russian, is printed without its buttons', async ({ page }) => {
  await open(page, '?select=university:kz-kaznu&page=list&lang=ru');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Соглашения: /);
  await expect(page.getByRole('listitem')).toHaveCount(ofKaznu.length);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Назад к карте' })).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('listitem').first()).toBeVisible();
});

for (const width of [320, 1280]) {
  for (const [name, query] of [
    ['the page of coverage', '?view=table&page=coverage'],
    ['the list', '?view=table&page=list&select=country:EE']
  ] as const) {
    test(`${name} at ${width} px: no violation, and it fits`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`./${query}`);
      await ready(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}
