import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { expect, expectSelection, open, panel, test } from './page';

type Row = Readonly<Record<string, string>>;
const shipped = (table: string): Row[] =>
  Papa.parse<Row>(readFileSync(join(import.meta.dirname, '../../data/kazakhstan', `${table}.csv`), 'utf8'), {
    header: true,
    skipEmptyLines: true
  }).data;
const agreements = shipped('agreements');
const countryOf = new Map(shipped('universities').map((row) => [row['id']!, row['country']!]));
const partiesOf = (row: Row) => [row['university_a']!, row['university_b']!];

/** What has the focus: its role or element and its name. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement!;
    const name = element.getAttribute('aria-label') ?? element.closest('label')?.innerText ?? element.textContent ?? '';
    return `${element.getAttribute('role') ?? element.localName} ${name.trim().replace(/\s+/g, ' ')}`;
  });

/** Presses Tab until something has the focus; the keyboard alone leads there or the test fails. */
async function reach(page: Page, wanted: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < 150; i++) {
    await page.keyboard.press(key);
    const now = await focused(page);
    if (wanted.test(now)) return;
    passed.push(now);
  }
  throw new Error(`Tab does not lead to ${wanted}, only to:\n${passed.join('\n')}`);
}

/** Goes to a table by its tab and types into its search field, all by keys. */
async function searchTable(page: Page, tab: string, query: string): Promise<void> {
  await page.keyboard.press('Home');
  await reach(page, /^tab /, 'Shift+Tab');
  for (let i = 0; i < 6 && (await focused(page)) !== `tab ${tab}`; i++) await page.keyboard.press('ArrowRight');
  await reach(page, /^input Search in the table/);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await page.keyboard.type(query);
}

const rows = (page: Page) => page.getByRole('tabpanel').locator('tr[data-id]');

test('ten tasks are done by the keyboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?view=table');

  // 1 A university by its name in another script, and 2 its partners.
  await reach(page, /^combobox Search a university/);
  await page.keyboard.type('Тартуский');
  await expect(page.getByRole('option').first()).toContainText('University of Tartu');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expectSelection(page, 'university:ee-tartu');
  const ofTartu = agreements.filter((row) => partiesOf(row).includes('ee-tartu'));
  await expect(page.getByRole('status')).toContainText('University of Tartu');
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText('Tartu');
  await expect(page.getByRole('row', { selected: true })).toHaveCount(ofTartu.length);

  // 3 The agreements of a university with Azerbaijan, and 4 the source of one.
  const withAzerbaijan = agreements.filter(
    (row) => partiesOf(row).includes('kz-kaznu') && partiesOf(row).some((id) => countryOf.get(id) === 'AZ')
  );
  await reach(page, /^tab Agreements/);
  await searchTable(page, 'Agreements', 'Al-Farabi Azerbaijan');
  await expect(rows(page)).toHaveCount(withAzerbaijan.length);
  await reach(page, /^a /);
  const source = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
  expect(withAzerbaijan.map((row) => new URL(row['source_url']!).href)).toContain(source);

  // 5 The country with most agreements: of all again, for a search narrows every view, and with nothing selected.
  await searchTable(page, 'Agreements', '');
  await page.keyboard.press('Escape');
  await searchTable(page, 'Countries', '');
  await expect(rows(page).first()).toContainText('Kazakhstan');

  // 6 Agreements signed in 2025.
  await searchTable(page, 'Agreements', '2025');
  const of2025 = agreements.filter((row) => (row['signed_on'] || row['started_on'])!.startsWith('2025'));
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', String(of2025.length + 1));
  await searchTable(page, 'Agreements', '');

  // 7 The partners that two universities share.
  const partnersOf = (id: string) =>
    new Set(agreements.flatMap((row) => (partiesOf(row).includes(id) ? partiesOf(row).filter((other) => other !== id) : [])));
  const shared = [...partnersOf('kz-kaznu')].filter((id) => partnersOf('kz-enu').has(id));
  await searchTable(page, 'Universities', 'Al-Farabi Gumilyov');
  await expect(rows(page)).toHaveCount(shared.length);

  // 8 What a forum announced and how much of it is documented.
  await searchTable(page, 'Events', 'second forum rectors');
  await expect(rows(page).first()).toContainText('63');
  await reach(page, /^button Second Forum/);
  await page.keyboard.press('Enter');
  await expectSelection(page, 'event:kz-az-rectors-forum-2026');
  await expect(panel(page)).toContainText('63');

  // 9 Students from Azerbaijan in Kazakhstan.
  await searchTable(page, 'Students', 'Azerbaijan Kazakhstan 333');
  await expect(rows(page).first()).toContainText('333');

  // 10 Sending the view to somebody.
  await reach(page, /^button Copy link/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('Link copied');
  const address = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto(address);
  await expectSelection(page, 'event:kz-az-rectors-forum-2026');
  await expect(page.getByRole('tab', { name: 'Students' })).toHaveAttribute('aria-selected', 'true');
});
