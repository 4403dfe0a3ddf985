import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { expect, expectSelection, open, panel, test } from './page';

type Row = Readonly<Record<string, string>>;

/** A table of the shipped network, as it is in its file. */
function shipped(table: string): Row[] {
  const text = readFileSync(join(import.meta.dirname, '../../data/kazakhstan', `${table}.csv`), 'utf8');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}
const universities = new Map(shipped('universities').map((row) => [row['id']!, row]));
const agreements = shipped('agreements');
const events = shipped('events');
const mobility = shipped('mobility');

const partnersOf = (id: string): Set<string> =>
  new Set(agreements.flatMap(({ university_a: a, university_b: b }) => (a === id ? [b!] : b === id ? [a!] : [])));
const inCountry = (row: Row, country: string): boolean =>
  [row['university_a'], row['university_b']].some((id) => universities.get(id!)?.['country'] === country);

/** Opens one of the tables as a person does, by its tab, and searches in it. */
async function search(page: Page, tab: string, query: string): Promise<void> {
  await page.getByRole('tab', { name: tab, exact: true }).click();
  await page.getByRole('searchbox', { name: 'Search in the table' }).fill(query);
}

const rows = (page: Page) =>
  page
    .getByRole('table')
    .getByRole('row')
    .filter({ has: page.getByRole('cell') });
/** Says how many rows there are, in the page or not. */
const expectRows = (page: Page, count: number) => expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', String(count + 1));

test('by table alone: a university by its name in another script, its partners, its agreements with a country, the source of one', async ({
  page
}) => {
  await open(page, '?view=table');
  await search(page, 'Universities', 'Тартуский');
  await expectRows(page, 1);
  const tartu = rows(page).first();
  await expect(tartu).toContainText('University of Tartu');

  await search(page, 'Universities', 'КазНУ фараби алматы');
  const kaznu = rows(page)
    .filter({ has: page.getByRole('button', { name: 'Al-Farabi Kazakh National University', exact: true }) })
    .first();
  const partners = partnersOf('kz-kaznu');
  const cell = kaznu.getByRole('cell').nth(4);
  await expect(cell).toContainText(String(partners.size));
  await cell.getByRole('button', { name: /^and \d+ more$/ }).click();
  for (const partner of partners)
    await expect(cell.getByRole('button', { name: universities.get(partner)!['name']!, exact: true })).toBeVisible();
  await expect(cell.getByRole('button', { name: 'Show fewer' })).toHaveAttribute('aria-expanded', 'true');

  const withAzerbaijan = agreements.filter(
    (row) => inCountry(row, 'AZ') && [row['university_a'], row['university_b']].includes('kz-kaznu')
  );
  expect(withAzerbaijan.length).toBeGreaterThan(0);
  await search(page, 'Agreements', 'KazNU Әзербайжан');
  await expectRows(page, withAzerbaijan.length);
  const sourced = withAzerbaijan[0]!;
  await expect(page.locator(`[data-id="${sourced['id']}"]`).getByRole('link', { name: sourced['source_title']! })).toHaveAttribute(
    'href',
    new URL(sourced['source_url']!).href
  );
});

test('by table alone: the country with most agreements, and what was signed in 2025', async ({ page }) => {
  await open(page, '?view=table&table=countries');
  const countries = new Map<string, number>();
  for (const row of agreements) {
    const both = [row['university_a'], row['university_b']].map((id) => universities.get(id!)!['country']!);
    for (const country of new Set(both)) countries.set(country, (countries.get(country) ?? 0) + 1);
  }
  const [[most, count]] = [...countries].sort((a, b) => b[1] - a[1]) as [[string, number]];
  expect(most).toBe('KZ');
  await expect(page.getByRole('columnheader', { name: 'Agreements' })).toHaveAttribute('aria-sort', 'descending');
  await expect(rows(page).first()).toContainText('Kazakhstan');
  await expect(rows(page).first().getByRole('cell').nth(2)).toHaveText(String(count));

  const signed = agreements.filter((row) => row['signed_on']!.startsWith('2025'));
  const started = agreements.filter((row) => !row['signed_on'] && row['started_on']!.startsWith('2025'));
  await search(page, 'Agreements', '2025');
  await expectRows(page, signed.length + started.length);
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^Rows shown: ${signed.length + started.length}, of ${agreements.length}`));
  await expect(page).toHaveURL(/q=2025/);
  await expect(page).not.toHaveURL(/table=/);
  for (const { id } of started) await expect(page.locator(`[data-id="${id}"]`)).toContainText('Started');
});

test('by table alone: the partners that two universities share', async ({ page }) => {
  const shared = [...partnersOf('kz-kaznu')].filter((id) => partnersOf('kz-enu').has(id));
  expect(shared.length).toBeGreaterThan(0);
  await open(page, '?view=table');
  await search(page, 'Universities', 'Al-Farabi Gumilyov');
  await expectRows(page, shared.length);
  for (const id of shared) await expect(page.locator(`[data-id="${id}"]`)).toContainText(universities.get(id)!['name']!);

  // The same by the entry of one of the two.
  await search(page, 'Universities', 'kaznu al-farabi almaty');
  await page.getByRole('table').getByRole('button', { name: 'Al-Farabi Kazakh National University', exact: true }).first().click();
  const compare = panel(page).getByRole('combobox', { name: 'Compare with another university' });
  await compare.fill('ЕНУ');
  await compare.press('ArrowDown');
  await compare.press('Enter');
  await expectSelection(page, 'pair:kz-enu,kz-kaznu');
  await expect(panel(page)).toContainText('No agreement between the two is documented');
  const list = panel(page).getByRole('list').last();
  await expect(list.getByRole('listitem')).toHaveCount(shared.length);
  for (const id of shared) await expect(list).toContainText(universities.get(id)!['name']!);
  await search(page, 'Universities', '');
  await expect(page.getByRole('row', { selected: true })).toHaveCount(2);
  await expect(rows(page).nth(1)).toHaveAttribute('aria-selected', 'true');
});

test('by table alone: what a forum announced, how much of it is documented and why; students from one country in another', async ({
  page
}) => {
  const forum = events.find(({ id }) => id === 'kz-az-rectors-forum-2026')!;
  const documented = agreements.filter(({ event }) => event === forum['id']).length;
  expect(documented).toBe(0);
  await open(page, '?view=table');
  await search(page, 'Events', 'second forum rectors');
  await expectRows(page, 1);
  const row = rows(page).first();
  await expect(row.getByRole('cell').nth(3)).toHaveText(forum['announced']!);
  await expect(row.getByRole('cell').nth(4)).toHaveText(String(documented));
  await expect(row.getByRole('cell').nth(5)).toHaveText(String(documented));
  await expect(row).toContainText(forum['reason']!);

  const figures = mobility.filter(({ from_country: from, to_country: to }) => from === 'AZ' && to === 'KZ');
  const back = mobility.filter(({ from_country: from, to_country: to }) => from === 'KZ' && to === 'AZ');
  await search(page, 'Students', 'азербайджан казахстан');
  await expectRows(page, figures.length + back.length);
  for (const { id, students, source_title: title } of figures) {
    const figure = page.locator(`[data-id="${id}"]`);
    await expect(figure.getByRole('cell').first()).toHaveText('Azerbaijan');
    await expect(figure.getByRole('cell').nth(2)).toContainText(Number(students).toLocaleString('en'));
    await expect(figure).toContainText(title!);
  }

  // The tabs are one stop; arrows go from table to table and the address follows.
  await page.getByRole('tab', { name: 'Students' }).press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Agreements' })).toBeFocused();
  await expect(page.getByRole('tab', { name: 'Agreements' })).toHaveAttribute('aria-selected', 'true');
  await page.goBack();
  await expect(page).toHaveURL(/table=students/);
  await expect(page.getByRole('tabpanel', { name: 'Students' })).toBeVisible();
});

/** Texts in the table that are wider or higher than the room they have. */
const cutTexts = (page: Page): Promise<string[]> =>
  page
    .getByRole('tabpanel')
    .locator('td, td *, th, th *')
    .evaluateAll((elements) =>
      elements
        .filter((element) => element instanceof HTMLElement && !element.closest('.visually-hidden'))
        .filter(
          ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
            clientWidth > 0 && (scrollWidth > clientWidth || scrollHeight > clientHeight + 1)
        )
        .map((element) => element.textContent!.trim())
    );

for (const width of [390, 1280]) {
  test(`nothing is cut in any table at ${width} px, not with wider text spacing and larger letters either`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const lang of ['ru', 'kk']) {
      for (const table of ['agreements', 'universities', 'countries', 'events', 'students']) {
        await open(page, `?view=table&table=${table}&lang=${lang}`);
        await expect(rows(page).first()).toBeVisible();
        expect(await cutTexts(page), `${table} ${lang}`).toEqual([]);
        // WCAG 1.4.12, and text at 200 %.
        await page.evaluate(() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(
            ':root { font-size: 200% } * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'
          );
          document.adoptedStyleSheets = [sheet];
        });
        expect(await cutTexts(page), `${table} ${lang} spaced`).toEqual([]);
      }
    }
  });
}

test('at 320 px rows are cards that say what each value is, the page scrolls one way, and columns still sort', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const table of ['agreements', 'universities', 'countries', 'events', 'students']) {
    await open(page, `?view=table&table=${table}`);
    await expect(rows(page).first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), table).toBeLessThanOrEqual(320);
    const box = page.getByRole('tabpanel').getByRole('group');
    expect(await box.evaluate((element) => element.scrollWidth - element.clientWidth), table).toBeLessThanOrEqual(0);
  }
  const cell = rows(page).first().getByRole('cell').nth(2);
  expect(await cell.evaluate((element) => getComputedStyle(element, '::before').content)).toContain('Number');
  await page.getByRole('button', { name: 'Number' }).click();
  await expect(page.getByRole('columnheader', { name: 'Number' })).toHaveAttribute('aria-sort', 'descending');
  const most = Math.max(...mobility.map(({ students }) => Number(students)));
  await expect(rows(page).first()).toContainText(most.toLocaleString('en'));
});

for (const width of [320, 1280]) {
  test(`axe finds no fault in any table at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const table of ['agreements', 'universities', 'countries', 'events', 'students']) {
      await open(page, `?view=table&table=${table}&select=pair:AZ,KZ&theme=${width === 320 ? 'light' : 'dark'}`);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .setLegacyMode(true)
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        table
      ).toEqual([]);
    }
  });
}
