import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { expect, expectSelection, open, panel, ready, test } from './page';

type Row = Readonly<Record<string, string>>;

/** A table of the shipped network, as it is in its file. */
function shipped(table: string): Row[] {
  const text = readFileSync(join(import.meta.dirname, '../../data/kazakhstan', `${table}.csv`), 'utf8');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}
const universities = new Map(shipped('universities').map((row) => [row['id']!, row]));
const pairs = shipped('agreements').map((row) => [row['university_a']!, row['university_b']!] as const);
const nameOf = (id: string) => universities.get(id)!['name']!;
const countryOf = (id: string) => universities.get(id)!['country']!;

const partners = new Map([...universities.keys()].map((id) => [id, new Set<string>()]));
for (const [a, b] of pairs) {
  partners.get(a)!.add(b);
  partners.get(b)!.add(a);
}
const partnersOf = (id: string) => partners.get(id)!;
const countriesOf = (id: string) => new Set([...partnersOf(id)].map(countryOf).filter((country) => country !== countryOf(id)));
const byCountries = [...universities.keys()].sort((a, b) => countriesOf(b).size - countriesOf(a).size);
/** A university with as many partner countries as the fifth may stand in its place. */
const fifth = countriesOf(byCountries[4]!).size;

/** Steps to every university that can be reached, and the number of shortest ways there. */
function waysFrom(start: string): Map<string, { steps: number; ways: number }> {
  const found = new Map([[start, { steps: 0, ways: 1 }]]);
  for (const [id, { steps, ways }] of found) {
    for (const other of partnersOf(id)) {
      const known = found.get(other);
      if (!known) found.set(other, { steps: steps + 1, ways });
      else if (known.steps === steps + 1) known.ways += ways;
    }
  }
  return found;
}

/** The university that lies most often on shortest ways between two others, and how often, straight from the definition. */
function mostBetween(): [id: string, share: number] {
  const ids = [...universities.keys()].filter((id) => partnersOf(id).size > 0);
  const from = new Map(ids.map((id) => [id, waysFrom(id)]));
  const sums = new Map(ids.map((id) => [id, 0]));
  ids.forEach((s, place) => {
    for (const t of ids.slice(place + 1)) {
      const whole = from.get(s)!.get(t);
      if (!whole) continue;
      for (const v of ids) {
        const [there, back] = [from.get(s)!.get(v), from.get(t)!.get(v)];
        if (v === s || v === t || !there || !back || there.steps + back.steps !== whole.steps) continue;
        sums.set(v, sums.get(v)! + (there.ways * back.ways) / whole.ways);
      }
    }
  });
  const [id, sum] = [...sums].sort((a, b) => b[1] - a[1])[0]!;
  return [id, sum / (((universities.size - 1) * (universities.size - 2)) / 2)];
}

/** What stands in the rows of a list: the names and numbers of the universities. */
const ranked = (page: Page) => panel(page).getByRole('region', { name: 'Best connected' }).getByRole('listitem');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const KAZNU = 'kz-kaznu';
const ENU = 'kz-enu';

test('the five universities with most partner countries: by clicking', async ({ page }) => {
  await open(page, '?view=table');
  await panel(page)
    .getByRole('button', { name: /^Ranking by/ })
    .click();
  await panel(page).getByRole('radiogroup', { name: 'Ranking by' }).getByText('Partner countries').click();
  await expect(page).toHaveURL(/measure=partnerCountries/);
  await expect(ranked(page).first()).toContainText(nameOf(byCountries[0]!));
  for (let place = 0; place < 5; place++) {
    const text = (await ranked(page).nth(place).innerText()).split('\n').map((part) => part.trim());
    const id = [...universities.keys()].find((candidate) => text.includes(nameOf(candidate)))!;
    expect(text.at(-1)).toBe(String(countriesOf(byCountries[place]!).size));
    expect(countriesOf(id).size).toBe(countriesOf(byCountries[place]!).size);
  }
  await panel(page).getByRole('button', { name: 'What this means: Partner countries' }).click();
  await expect(panel(page)).toContainText('In how many countries other than its own there is a partner.');
});

test('the same by the table alone, and columns of measures come when they are asked for', async ({ page }) => {
  await open(page, '?view=table&table=universities');
  const table = page.getByRole('table');
  await table.getByRole('button', { name: 'Partner countries' }).click();
  await expect(table.getByRole('columnheader', { name: 'Partner countries' })).toHaveAttribute('aria-sort', 'descending');
  for (let place = 0; place < 5; place++) {
    const row = table.locator(`tr[data-index="${place}"]`);
    expect(countriesOf((await row.getAttribute('data-id'))!).size).toBe(countriesOf(byCountries[place]!).size);
    expect(countriesOf((await row.getAttribute('data-id'))!).size).toBeGreaterThanOrEqual(fifth);
  }

  await expect(table.getByRole('columnheader', { name: 'Betweenness' })).toHaveCount(0);
  await button(page, 'Columns').click();
  const columns = page.getByRole('group', { name: 'Columns' });
  await expect(columns.getByRole('checkbox', { name: 'Betweenness' })).toHaveAccessibleDescription(/^How often a university lies/);
  await columns.getByRole('checkbox', { name: 'Betweenness' }).check();
  await columns.getByRole('checkbox', { name: 'Mean distance' }).check();
  await columns.getByRole('checkbox', { name: 'City' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(button(page, 'Columns')).toBeFocused();
  await expect(table.getByRole('columnheader', { name: 'City' })).toHaveCount(0);
  await table.getByRole('button', { name: 'Betweenness' }).click();
  const [between, share] = mostBetween();
  await expect(table.locator('tr[data-index="0"]')).toHaveAttribute('data-id', between);
  await expect(table.locator('tr[data-index="0"]').getByRole('cell').nth(5)).toHaveText(`${Number((100 * share).toFixed(1))}%`);
});

test('partners that two universities share, what sets the two apart, and who could introduce them', async ({ page }) => {
  await open(page, `?view=table&select=pair:${KAZNU},${ENU}`);
  const shared = [...partnersOf(KAZNU)].filter((id) => partnersOf(ENU).has(id));
  expect(shared.length).toBeGreaterThan(0);
  expect(partnersOf(KAZNU).has(ENU)).toBe(false);
  for (const id of shared)
    await expect(
      button(page, nameOf(id))
        .or(panel(page).getByRole('button', { name: nameOf(id) }))
        .first()
    ).toBeVisible();

  // The two have no agreement with each other, so what sets them apart stands there at once.
  await expect(panel(page).getByRole('button', { name: 'Side by side' })).toHaveAttribute('aria-expanded', 'true');
  const compared = panel(page).getByRole('table', { name: 'Side by side' });
  const row = (name: string) => compared.getByRole('row').filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${name}`) }) });
  await expect(row('Partners').getByRole('cell')).toHaveText([KAZNU, ENU].map((id) => String(partnersOf(id).size)));
  await expect(row('Partner countries').getByRole('cell')).toHaveText([KAZNU, ENU].map((id) => String(countriesOf(id).size)));
  await expect(row('Agreements').getByRole('cell')).toHaveText(
    [KAZNU, ENU].map((id) => String(pairs.filter((pair) => pair.includes(id)).length))
  );

  // Every shared partner is one step from both: these and no others can introduce the two.
  await panel(page).getByRole('button', { name: 'Who could introduce the two' }).click();
  const chain = panel(page)
    .getByRole('list')
    .filter({ hasText: nameOf(KAZNU) })
    .first();
  const names = await chain.getByRole('button').allInnerTexts();
  expect(names).toHaveLength(3);
  expect([names[0], names[2]].sort()).toEqual([nameOf(KAZNU), nameOf(ENU)].sort());
  expect(shared.map(nameOf)).toContain(names[1]);
  expect((await new AxeBuilder({ page }).include('[role="complementary"], aside').analyze()).violations).toEqual([]);
});

test('two countries side by side', async ({ page }) => {
  await open(page, '?view=table&select=pair:AZ,KZ&unconnected=0');
  await panel(page).getByRole('button', { name: 'Side by side' }).click();
  const compared = panel(page).getByRole('table', { name: 'Side by side' });
  const heads = await compared.getByRole('columnheader').allInnerTexts();
  const codes = heads.slice(1).map((name) => (name === 'Kazakhstan' ? 'KZ' : 'AZ'));
  expect([...codes].sort()).toEqual(['AZ', 'KZ']);
  const row = (name: string) => compared.getByRole('row').filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${name}`) }) });
  const of = (code: string) => pairs.filter((pair) => pair.some((id) => countryOf(id) === code));
  await expect(row('Agreements').first().getByRole('cell')).toHaveText(codes.map((code) => String(of(code).length)));
  await expect(row('Partners abroad').getByRole('cell')).toHaveText(
    codes.map((code) => String(new Set(of(code).flatMap((pair) => pair.filter((id) => countryOf(id) !== code))).size))
  );
  await expect(row('Partner countries').getByRole('cell')).toHaveText(
    codes.map((code) => String(new Set(of(code).flatMap((pair) => pair.map(countryOf).filter((country) => country !== code))).size))
  );
});

test('two countries that share nothing stand side by side, found by name', async ({ page }) => {
  await open(page, '?view=table&select=country:EE');
  await panel(page).getByRole('combobox', { name: 'Compare with another country' }).fill('Ukraine');
  await panel(page).getByRole('option', { name: 'Ukraine', exact: true }).click();
  await expectSelection(page, 'pair:EE,UA');
  await expect(panel(page).getByRole('table', { name: 'Side by side' }).getByRole('columnheader', { name: 'Ukraine' })).toBeVisible();
});

test('a neighbourhood: partners, their partners, and back to everything', async ({ page }) => {
  await open(page, `?view=table&table=universities&select=university:${ENU}`);
  const table = page.getByRole('table');
  const steps = panel(page).getByRole('radiogroup', { name: 'Neighbourhood, in steps' });
  await steps.getByRole('radio', { name: '1' }).check({ force: true });
  await expect(table).toHaveAttribute('aria-rowcount', String(partnersOf(ENU).size + 2));
  await expect(page.locator('#summary')).toContainText('neighbourhood of the selection, 1 step');
  const two = new Set([ENU, ...partnersOf(ENU), ...[...partnersOf(ENU)].flatMap((id) => [...partnersOf(id)])]);
  await steps.getByRole('radio', { name: '2' }).check({ force: true });
  await expect(table).toHaveAttribute('aria-rowcount', String(two.size + 1));
  await expect(page).toHaveURL(/steps=2/);
  await steps.getByRole('radio', { name: 'off' }).check({ force: true });
  await expect(table).toHaveAttribute('aria-rowcount', String(universities.size + 1));
});

test('similar universities, what they have that this one lacks, and why', async ({ page }) => {
  await open(page, `?view=table&select=university:${KAZNU}`);
  await panel(page).getByRole('button', { name: 'Partners that similar universities have and this one lacks' }).click();
  const first = panel(page).getByRole('listitem').filter({ hasText: 'Partner of:' }).first();
  const missing = await first.getByRole('button').innerText();
  const because = await first.getByRole('paragraph').innerText();
  const id = [...universities.keys()].find((candidate) => nameOf(candidate) === missing)!;
  expect(partnersOf(KAZNU).has(id)).toBe(false);
  // Each that is named as the reason has it as a partner and shares one with the university.
  const reasons = [...universities.keys()].filter((candidate) => because.includes(nameOf(candidate)));
  expect(reasons.length).toBeGreaterThan(0);
  for (const reason of reasons) {
    expect(partnersOf(reason).has(id)).toBe(true);
    expect([...partnersOf(reason)].some((partner) => partnersOf(KAZNU).has(partner))).toBe(true);
  }
  await first.getByRole('button').click();
  await expectSelection(page, `university:${id}`);
});

test('two events side by side, and the network in figures', async ({ page }) => {
  const [first, second] = shipped('events') as [Row, Row];
  await open(page, `?view=table&select=event:${first['id']}`);
  await panel(page).getByRole('button', { name: 'Compare with another event' }).click();
  await panel(page).getByRole('combobox', { name: 'Compare with another event' }).selectOption(second['id']!);
  const beside = panel(page).getByRole('table', { name: 'Side by side' });
  await expect(beside.getByRole('columnheader', { name: second['name']! })).toBeVisible();
  const announced = beside.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^Announced/ }) });
  await expect(announced.getByRole('cell')).toHaveText([first, second].map((event) => event['announced'] || '–'));
  // The address holds what is compared; another selection lets go of it.
  await expect(page).toHaveURL(new RegExp(`compare=${second['id']}`));
  await page.reload();
  await ready(page);
  await expect(beside.getByRole('columnheader', { name: second['name']! })).toBeVisible();

  await button(page, 'Back to the network').click();
  await expect(page).not.toHaveURL(/compare=/);
  await panel(page).getByRole('button', { name: 'The network in figures' }).click();
  const links = new Set(pairs.map((pair) => [...pair].sort().join())).size;
  const density = (2 * links) / (universities.size * (universities.size - 1));
  await expect(
    panel(page)
      .getByRole('definition')
      .filter({ hasText: `${Number((100 * density).toFixed(1))}%` })
      .first()
  ).toBeVisible();
  await panel(page).getByRole('button', { name: 'What this means: Density' }).click();
  await expect(panel(page)).toContainText('as a share of all pairs that could have one');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('the graph: coloured by community, sized by betweenness, shaded by it, and still a graph', async ({ page }) => {
  await open(page, '?view=graph');
  const legend = page.getByRole('region', { name: 'Legend of the graph' });
  await legend.getByRole('radio', { name: 'by community' }).check({ force: true });
  await legend.getByRole('button', { name: 'Display' }).click();
  await legend.getByLabel('Size').selectOption('Betweenness');
  await expect(page).toHaveURL(/nodes=community&measure=betweenness/);
  await expect(legend).toContainText('Group 1');
  await legend.getByRole('button', { name: 'What this means: Betweenness' }).click();
  await expect(legend).toContainText('How often a university lies on the shortest way between two others');
  await legend.getByRole('radio', { name: 'by measure' }).check({ force: true });
  await expect(legend).toContainText(/0%[\s\S]*\d+(\.\d)?%/);
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  expect((await new AxeBuilder({ page }).include('section').analyze()).violations).toEqual([]);
});
