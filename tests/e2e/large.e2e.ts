import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { loadNetwork } from '../../src/load/loadNetwork';
import { packNetwork } from '../../src/load/packNetwork';
import { benchNetwork } from '../bench/network.js';
import { expect, expectSelection, open, panel, ready, test } from './page';
import { strongPixels } from './strongPixels';

type Row = Readonly<Record<string, string>>;

/** More agreements than are reckoned in the page itself. */
const { files } = benchNetwork(60_000, 7);
const rowsOf = (file: string): Row[] => Papa.parse<Row>(files[file]!, { header: true, skipEmptyLines: true }).data;
const agreements = rowsOf('agreements.csv');
const nameOf = new Map(rowsOf('universities.csv').map((row) => [row['id']!, row['name']!]));
const number = (count: number): string => count.toLocaleString('en');

const filters = (page: Page) => page.getByRole('region', { name: 'Filters' });
const kind = (page: Page, name: RegExp) => filters(page).getByRole('group', { name: 'Kind' }).getByRole('checkbox', { name });

async function expectShown(page: Page, count: number) {
  await expect(page.getByText(`${number(count)} of ${number(agreements.length)} agreements`, { exact: true })).toBeVisible();
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', String(count + 1));
}

async function serve(page: Page, packed?: Uint8Array) {
  const entry = { id: 'large', title: { en: 'A made-up network' }, path: 'large', ...(packed && { packed: 'network.unm' }) };
  await page.route('**/data/networks.json', (route) => route.fulfill({ json: { networks: [entry], default: 'large' } }));
  await page.route('**/deployment.json', (route) => route.fulfill({ json: { defaultNetwork: 'large' } }));
  await page.route('**/data/large/*', (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1)!;
    if (packed && name === entry.packed) return route.fulfill({ body: Buffer.from(packed) });
    const text = files[name];
    return text === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body: text });
  });
}

/** The threads that reckon for the page. */
const reckoners = (page: Page) => page.workers().filter((worker) => worker.url().includes('reckon.worker'));

test.use({ viewport: { width: 1280, height: 1000 } });

test('a large network is filtered, brushed, searched, selected and sorted beside the page, to the same counts', async ({ page }) => {
  await serve(page);
  await open(page, '?view=table');
  expect(reckoners(page)).toHaveLength(2);
  await expectShown(page, agreements.length);

  const exchanges = agreements.filter((row) => row['kind'] === 'exchange');
  await page.getByRole('button', { name: /^Filters/ }).click();
  await kind(page, new RegExp(`^Exchange ${number(exchanges.length)}$`)).check();
  await expectShown(page, exchanges.length);
  await expect(page.getByRole('status')).toHaveText(`Agreements shown: ${number(exchanges.length)}, of ${number(agreements.length)}`);
  // What another value of the list would add is counted as if this one were not chosen.
  const double = agreements.filter((row) => row['kind'] === 'double_degree');
  await expect(kind(page, new RegExp(` ${number(double.length)}$`))).not.toBeChecked();

  await filters(page).getByLabel('From year').selectOption('2020');
  const since2020 = exchanges.filter((row) => !row['signed_on'] || row['signed_on'] >= '2020');
  await expectShown(page, since2020.length);
  await filters(page).getByRole('searchbox').first().fill('students');
  const found = since2020.filter((row) => row['title']!.includes('students'));
  expect(found.length).toBeGreaterThan(0);
  await expectShown(page, found.length);

  // By its address, all at once.
  await expect(page).toHaveURL(/kind=exchange.*from=2020/);
  await page.reload();
  await ready(page);
  await expectShown(page, found.length);

  const names = found.map((row) => nameOf.get(row['university_a']!)!).sort(new Intl.Collator('en', { numeric: true }).compare);
  const firstRow = page.locator('tbody tr.row').first();
  const firstName = firstRow.getByRole('cell').first().getByRole('button').first();
  const head = page.getByRole('columnheader', { name: 'University' }).first().getByRole('button');
  await head.click();
  await expect(firstName).toHaveText(names[0]!);
  await head.click();
  await expect(firstName).toHaveText(names.at(-1)!);

  await firstName.click();
  await expectSelection(page, /^university:/);
  await expect(firstRow).toHaveAttribute('aria-selected', 'true');
});

test('a packed network is opened in the place of its tables, by a program that came with the list of networks', async ({ page }) => {
  const tables = Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
  const { network, issues, report } = loadNetwork(tables, { id: 'large' });
  const packed = await packNetwork({ network: network!, issues, report }, { descriptor: files['datapackage.json']!, files: [] });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.split('/').at(-1)!));
  await serve(page, packed);
  await open(page, '?view=table');
  await expectShown(page, agreements.length);
  expect(reckoners(page)).toHaveLength(2);
  expect(asked).not.toContain('agreements.csv');
  const opener = asked.findIndex((name) => name.startsWith('openPublished'));
  expect(opener).toBeGreaterThan(asked.indexOf('networks.json'));
  expect(opener).toBeLessThan(asked.indexOf('network.unm'));
});

test('a picture of a large network that was hidden shows what was chosen meanwhile', async ({ page }) => {
  await serve(page);
  await open(page, '?view=map&level=country');
  const signs = page.getByRole('region', { name: 'Legend of the map' }).getByRole('listitem');
  await expect(signs.filter({ hasText: 'Memorandum' })).toBeVisible();
  const show = (name: string) => page.getByRole('radio', { name, exact: true }).check({ force: true });
  await show('Table');
  await page.getByRole('button', { name: /^Filters/ }).click();
  await kind(page, /^Exchange /).check();
  await expectShown(page, agreements.filter((row) => row['kind'] === 'exchange').length);
  await show('Map');
  await ready(page);
  await expect(signs.filter({ hasText: 'Exchange' })).toBeVisible();
  await expect(signs.filter({ hasText: 'Memorandum' })).toHaveCount(0);
  // A graph that nobody has asked for is not there yet.
  await show('Graph');
  await ready(page);
  const edges = page.getByRole('region', { name: 'Legend of the graph' }).getByRole('listitem');
  await expect(edges.filter({ hasText: 'Exchange' })).toBeVisible();
  await expect(edges.filter({ hasText: 'Memorandum' })).toHaveCount(0);
});

test('the pictures of a large network follow a filter, and say of a university who is like it', async ({ page }) => {
  await serve(page);
  await open(page, '?view=matrix&level=country');
  expect(reckoners(page)).toHaveLength(2);
  const held = (count: number) => page.getByText(`The cells hold ${number(count)} agreements.`);
  await expect(held(agreements.length)).toBeVisible();
  await page.getByRole('button', { name: /^Filters/ }).click();
  const exchanges = agreements.filter((row) => row['kind'] === 'exchange');
  await kind(page, /^Exchange /).check();
  await expect(held(exchanges.length)).toBeVisible();

  // The one with most partners by its own agreements, as anybody can count them.
  const partners = new Map<string, Set<string>>();
  for (const { university_a: a, university_b: b } of exchanges)
    for (const [one, other] of [
      [a!, b!],
      [b!, a!]
    ] as const)
      partners.set(one, (partners.get(one) ?? new Set()).add(other));
  const [id, own] = [...partners].reduce((most, one) => (one[1].size > most[1].size ? one : most));
  const likeness = [...partners]
    .filter(([other]) => other !== id)
    .map(([other, theirs]) => {
      const shared = [...own].filter((partner) => theirs.has(partner)).length;
      // Each is left out of the other's partners.
      const either = own.size + theirs.size - shared - (own.has(other) ? 2 : 0);
      return shared / either;
    });
  await open(page, `?view=matrix&level=country&kind=exchange&select=university:${id}`);
  await panel(page).getByRole('button', { name: 'Similar universities', exact: true }).click();
  const share = new Intl.NumberFormat('en', { style: 'percent' }).format(Math.max(...likeness));
  await expect(panel(page).getByRole('listitem').filter({ hasText: share }).first()).toBeVisible();
});

test('thousands of arcs are drawn beside the page, are all there when it is ready, are found by the pointer and outlive a lost context', async ({
  page
}) => {
  test.setTimeout(240_000);
  await serve(page);
  await open(page, '?view=map&level=city&theme=light&q=zzzzzz');
  const none = await strongPixels(page);
  await open(page, '?view=map&level=city&theme=light');
  expect(page.workers().filter((worker) => worker.url().includes('raster.worker'))).toHaveLength(1);
  const all = await strongPixels(page);
  expect(all).toBeGreaterThan(none + 50_000);

  const map = (await page.locator('.maplibregl-canvas').boundingBox())!;
  const tip = page.getByRole('tooltip');
  // Among so many there is an arc between any two discs.
  const isArc = async () => (await tip.count()) > 0 && / – |↔|→/.test(await tip.innerText());
  let found = false;
  for (let step = 1; step < 40 && !found; step++) {
    await page.mouse.move(map.x + (map.width * step) / 40, map.y + map.height / 2);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    found = await isArc();
  }
  expect(found).toBe(true);

  await page.mouse.move(2, 2);
  await page.evaluate(async () => {
    const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')!;
    const context = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
    // The map says when it is drawn again.
    canvas.closest<HTMLElement>('[data-state=ready]')!.dataset['state'] = 'lost';
    context.loseContext();
    await new Promise((done) => setTimeout(done, 100));
    context.restoreContext();
  });
  await expect(page.locator('[data-state=lost]')).toHaveCount(0);
  await expect.poll(async () => (await strongPixels(page)) / all).toBeGreaterThan(0.97);
});

test('where no thread can be had a large network is reckoned in the page, to the same counts', async ({ page }) => {
  await serve(page);
  await page.addInitScript(() => {
    const Threads = window.Worker;
    window.Worker = class extends Threads {
      constructor(address: string | URL, options?: WorkerOptions) {
        // What a host's policy would do.
        if (String(address).includes('reckon.worker')) throw new DOMException('No worker here.', 'SecurityError');
        super(address, options);
      }
    };
  });
  await open(page, '?view=table&kind=exchange');
  expect(reckoners(page)).toHaveLength(0);
  await expectShown(page, agreements.filter((row) => row['kind'] === 'exchange').length);
});

test('the first letters typed into the search of a large network are kept, and the thing they name is chosen once it is found', async ({
  page
}) => {
  await serve(page);
  await open(page, '?view=table');
  const [id, name] = [...nameOf].at(-1)!;
  const field = page.getByRole('combobox', { name: 'Search a university, city or country' });
  // Before anything can be found.
  await field.focus();
  await field.pressSequentially(name);
  await field.press('Enter');
  await expectSelection(page, new RegExp(`^university:${id}$`));
  await expect(field).toHaveValue('');
  await field.fill('no such name zzz');
  await expect(page.getByText('no such name zzz')).toBeVisible();
});

test('the coverage of a large network is counted beside the page, and all of its pairs are shown when they are asked for', async ({
  page
}) => {
  await serve(page);
  await open(page, '?view=table&page=coverage&rule=undated');
  const dialog = page.getByRole('dialog', { name: 'Coverage' });
  await expect(dialog.getByRole('button', { name: number(agreements.length), exact: true })).toBeVisible();
  const undated = agreements.filter((row) => !row['signed_on'] && !row['started_on']);
  await expect(dialog.getByRole('button', { name: number(undated.length), exact: true }).first()).toBeVisible();
  const pairs = dialog.getByRole('table').last().locator('tbody tr');
  await expect(pairs).toHaveCount(60);
  const all = dialog.getByRole('button', { name: /^Show all/ });
  const count = Number((await all.innerText()).replace(/\D/g, ''));
  expect(count).toBeGreaterThan(60);
  await all.click();
  await expect(pairs).toHaveCount(count);
  await expect(all).toHaveCount(0);
});

test('the tables of universities and countries of a large network say what its rows say, measures too', async ({ page }) => {
  await serve(page);
  await open(page, '?view=table&table=universities');
  const partners = new Map<string, Map<string, number>>();
  for (const { university_a: a, university_b: b } of agreements)
    for (const [one, other] of [
      [a!, b!],
      [b!, a!]
    ] as const) {
      const own = partners.get(one) ?? new Map<string, number>();
      partners.set(one, own.set(other, (own.get(other) ?? 0) + 1));
    }
  const countOf = (own: ReadonlyMap<string, number>) => [...own.values()].reduce((sum, count) => sum + count, 0);
  const [id, own] = [...partners].reduce((most, one) => (countOf(one[1]) > countOf(most[1]) ? one : most));
  const row = page.locator('tbody tr.row').first();
  await expect(row.getByRole('cell').first()).toContainText(nameOf.get(id)!);
  await expect(row.getByRole('cell').nth(3)).toHaveText(new RegExp(`^${number(countOf(own))}`));
  await expect(row.getByRole('cell').nth(4)).toContainText(number(own.size));

  // A list of thousands is opened some hundred names at a time.
  const names = row.getByRole('cell').nth(4).getByRole('listitem');
  await expect(names).toHaveCount(3);
  await row.getByRole('cell').nth(4).getByRole('button', { name: /more$/ }).click();
  await expect(names).toHaveCount(Math.min(own.size, 303));

  await page.getByRole('button', { name: /^Columns/ }).click();
  await page.getByRole('checkbox', { name: /^Connected part/ }).check({ force: true });
  await ready(page);
  await expect(row.getByRole('cell').last()).toHaveText(/\d/);
});
