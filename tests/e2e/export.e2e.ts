import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import Graph from 'graphology';
import gexfReader from 'graphology-gexf';
import graphmlReader from 'graphology-graphml';
import { check } from '@placemarkio/check-geojson';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/universal';
import { count, expect, open, test } from './page';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Download and cite' });

/** Opens the dialog by its button, as by keyboard. */
async function openDialog(page: Page): Promise<void> {
  const button = page.getByRole('banner').getByRole('button', { name: 'Download' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
}

/** Asks for a format and waits for its file. */
async function download(page: Page, format: string): Promise<Download> {
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 150_000 }),
    dialog(page).getByRole('button', { name: format, exact: true }).click()
  ]);
  expect(file.suggestedFilename()).toMatch(/^university-network-kazakhstan-\d{4}-\d{2}-\d{2}[-a-z]*\.[a-z]+$/);
  await expect(dialog(page).getByText(`Downloaded: ${file.suggestedFilename()}`).first()).toBeVisible();
  return file;
}

/** The rows of a CSV text below its header. */
const rowsIn = (text: string, delimiter = ','): string[][] =>
  Papa.parse<string[]>(text.replace('\ufeff', ''), { delimiter, skipEmptyLines: true }).data.slice(1);

const bytesOf = async (file: Download): Promise<Uint8Array> => new Uint8Array(await readFile(await file.path()));
const textOf = async (file: Download): Promise<string> => new TextDecoder().decode(await bytesOf(file));

test('every format holds what is shown, or all, and is said when it is there', async ({ page }) => {
  test.setTimeout(600_000);
  await open(page, '?view=table&country=AZ&unconnected=0');
  const shown = { agreements: await count(page, 'agreements'), universities: await count(page, 'universities') };
  expect(shown.agreements).toBeGreaterThan(20);
  await openDialog(page);

  const gexf = gexfReader.parse(Graph, await textOf(await download(page, 'GEXF')));
  const graphml = graphmlReader.parse(Graph, await textOf(await download(page, 'GraphML')));
  expect(gexf.order).toBe(shown.universities);
  expect([graphml.order, graphml.size]).toEqual([gexf.order, gexf.size]);
  expect(gexf.reduceEdges((sum, _edge, { weight }) => sum + (weight as number), 0)).toBe(shown.agreements);

  const geo = check(await textOf(await download(page, 'GeoJSON'))) as unknown as { features: { properties: { type: string } }[] };
  const features = (type: string) => geo.features.filter(({ properties }) => properties.type === type).length;
  expect([features('university'), features('link')]).toEqual([shown.universities, gexf.size]);

  const json = JSON.parse(await textOf(await download(page, 'JSON'))) as Record<string, unknown[]>;
  expect([json['agreements']!.length, json['universities']!.length]).toEqual([shown.agreements, shown.universities]);

  expect(rowsIn(await textOf(await download(page, 'CSV')))).toHaveLength(shown.agreements);
  const excel = await bytesOf(await download(page, 'CSV for Excel'));
  expect([...excel.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(rowsIn(new TextDecoder().decode(excel), ';')).toHaveLength(shown.agreements);

  const sheets = await readExcelFile((await bytesOf(await download(page, 'XLSX'))).buffer as ArrayBuffer);
  const rowsOf = (name: string) => sheets.find(({ sheet }) => sheet === name)!.data.length - 1;
  expect([rowsOf('agreements'), rowsOf('universities')]).toEqual([shown.agreements, shown.universities]);

  await dialog(page)
    .getByRole('radio', { name: /^The whole network:/ })
    .check();
  const files = unzipSync(await bytesOf(await download(page, 'Data Package (ZIP)')));
  const descriptor = JSON.parse(new TextDecoder().decode(files['datapackage.json'])) as { licenses: { name: string }[] };
  expect(descriptor.licenses.map(({ name }) => name)).toEqual(['CC-BY-4.0']);
  expect(rowsIn(new TextDecoder().decode(files['agreements.csv'])).length).toBeGreaterThan(shown.agreements);
});

test('pictures are as large as was asked, and a drawing says what it shows', async ({ page }) => {
  test.setTimeout(600_000);
  await open(page, '?view=table&country=AZ&lang=kk');
  const agreements = await count(page, 'agreements');
  await page.getByRole('banner').getByRole('button', { name: 'Жүктеп алу', exact: true }).click();
  const panel = page.getByRole('dialog');
  const take = async (format: string): Promise<Uint8Array> => {
    const [file] = await Promise.all([
      page.waitForEvent('download', { timeout: 240_000 }),
      panel.getByRole('button', { name: format, exact: true }).click()
    ]);
    await expect(panel.getByText(file.suggestedFilename()).first()).toContainText('Жүктеп алынды');
    return bytesOf(file);
  };
  for (const kind of ['map', 'graph']) {
    await panel.getByRole('combobox', { name: 'Не бейнеленеді' }).selectOption(kind);
    const svg = new TextDecoder().decode(await take('SVG'));
    expect(svg).toMatch(/^<svg [^>]*xml:lang="kk"/);
    expect(svg).toContain(`${agreements} келісім`);
    expect(svg).toContain('Natural Earth');
    // The Kazakh letters of the page's font are part of it.
    expect(svg).toContain('@font-face{font-family:&quot;Inter Variable&quot;');
    expect(svg).toMatch(/unicode-range:U\+460-52F|unicode-range:U\+0460-052F/i);
  }
  await panel.getByRole('combobox', { name: 'Не бейнеленеді' }).selectOption('map');
  await panel.getByRole('combobox', { name: 'PNG өлшемі, пиксель' }).selectOption('7680');
  const png = await take('PNG');
  const size = new DataView(png.buffer, png.byteOffset);
  expect([size.getUint32(16), size.getUint32(20)]).toEqual([7680, 4320]);
});

test('the view is cited with title, version, date and address; Escape gives the focus back', async ({ page }) => {
  await open(page, '?view=table&select=university:kz-kaznu');
  await openDialog(page);
  const section = dialog(page).getByRole('region', { name: 'Cite this view' });
  await expect(section).toContainText('Al-Farabi Kazakh National University. In: University Network Map.');
  await expect(section).toContainText(/Data version \d+\.\d+\.\d+/);
  await expect(section).toContainText('select=university:kz-kaznu');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole('banner').getByRole('button', { name: 'Download' })).toBeFocused();
});
