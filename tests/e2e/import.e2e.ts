import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { unzipSync, zipSync } from 'fflate';
import Graph from 'graphology';
import gexfReader from 'graphology-gexf';
import readExcelFile from 'read-excel-file/universal';
import { count, expect, map, open, ready, test } from './page';

/** Text as Excel saves it where Russian is spoken. */
const windows1251 = (text: string): Buffer =>
  Buffer.from(
    [...text].map((letter) => {
      const code = letter.codePointAt(0)!;
      if (code < 0x80) return code;
      return letter === 'ё' ? 0xb8 : letter === '№' ? 0xb9 : code - 0x410 + 0xc0;
    })
  );

const REGISTER = windows1251(
  [
    '№;ВУЗ Казахстана;Город;Страна;Зарубежный вуз;Город партнёра;Страна партнёра;Тип документа;Дата подписания;Графа семь',
    '1;Пример университет Алматы;Алматы;Казахстан;Пример университет Баку;Баку;Азербайджан;Меморандум;04.03.2025;Обмен студентами',
    '2;Пример университет гуманитарных наук Астаны;Астана;Казахстан;Пример университет Тарту;Тарту;Эстония;Меморандум;2024;Наука',
    '3;Пример университет гуманитарных наук Астана;Астана;Казахстан;Пример университет Баку;Баку;Азербайджан;Меморандум;31.12.2024;',
    '4;;Астана;Казахстан;Пример университет Баку;Баку;Азербайджан;Меморандум;31.12.2024;',
    ''
  ].join('\r\n')
);

const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Open your data' });
const ownBar = (page: Page): Locator => page.getByRole('region', { name: 'Own data' });

async function choose(page: Page, ...files: { name: string; content: string | Buffer }[]): Promise<Locator> {
  await page.getByRole('button', { name: 'Open your data' }).click();
  const dialog = dialogOf(page);
  await dialog
    .locator('input[type=file]')
    .setInputFiles(files.map(({ name, content }) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })));
  return dialog;
}

/** Takes what is shown along in a format; the name of the file says that it is nobody's official data. */
async function exported(page: Page, format: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 150_000 }),
    page.getByRole('dialog', { name: 'Download and cite' }).getByRole('button', { name: format, exact: true }).click()
  ]);
  expect(file.suggestedFilename()).toContain('own-data-not-official');
  return readFileSync(await file.path());
}

/** Drops a file on the page as a file manager does. */
async function drop(page: Page, name: string, content: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([file, bytes]) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], file));
      return data;
    },
    [name, [...content]] as const
  );
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
  await expect(page.getByText('Drop the files to open them')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

test('a register in Windows-1251 is dropped, corrected, shown, kept over a reload, saved as a project, closed and opened again', async ({
  page
}) => {
  // The whole way, with four loads of the page, one of them with the map.
  test.setTimeout(6 * 60_000);
  await open(page, '?view=table');
  const published = await count(page, 'agreements');
  await drop(page, 'реестр.csv', REGISTER);

  const dialog = dialogOf(page);
  await expect(dialog.getByLabel('Encoding')).toHaveValue('windows-1251');
  await expect(dialog.getByLabel('Delimiter')).toHaveValue(';');
  await expect(dialog.getByText('4 rows read = 3 used + 1 set aside')).toBeVisible();
  await expect(dialog.getByLabel('ВУЗ Казахстана')).toHaveValue('university_a');
  await expect(dialog.getByText('Пример университет Алматы').first()).toBeVisible();
  expect(await count(page, 'agreements'), 'nothing has changed yet').toBe(published);

  // Another encoding is read at once, and taken back.
  await dialog.getByLabel('Encoding').selectOption('ibm866');
  await expect(dialog.getByLabel('ВУЗ Казахстана')).toHaveCount(0);
  await dialog.getByLabel('Encoding').selectOption('windows-1251');

  const seven = dialog.getByLabel('Графа семь');
  await expect(seven).toHaveValue('');
  await seven.selectOption('title');
  await expect(seven).toHaveValue('title');

  const question = dialog.getByRole('group', { name: /гуманитарных наук/ });
  await question.getByRole('radio').first().check();
  await expect(dialog.getByText('1 of 1 answered')).toBeVisible();
  await expect(dialog.getByText('3 agreements')).toBeVisible();
  await expect(dialog.getByText('4 universities')).toBeVisible();

  // The report names row, column, cause and remedy, and can be taken away.
  await dialog.getByText('Errors (1)').click();
  await expect(dialog.getByRole('radio', { name: 'Errors (1)' })).toBeChecked();
  const error = dialog.getByRole('listitem').filter({ hasText: 'Row 5' });
  await expect(error).toContainText('A side of the agreement is missing');
  await expect(error).toContainText('Enter both universities');
  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save the report (CSV)' }).click();
  const report = readFileSync(await (await saved).path(), 'utf8');
  expect(report.startsWith('\ufeff')).toBe(true);
  expect(report).toContain('ВУЗ Казахстана');

  await dialog.getByRole('button', { name: 'Show on the map' }).click();
  await expect(ownBar(page)).toContainText('Own data, not official: реестр.csv');
  await ready(page);
  expect(await count(page, 'agreements')).toBe(3);
  expect(await count(page, 'universities')).toBe(4);
  await expect(page.getByRole('row').filter({ hasText: 'Пример университет Алматы' })).toHaveCount(1);
  expect(page.url()).toContain('network=own');

  await page.reload();
  await ready(page);
  expect(await count(page, 'agreements')).toBe(3);
  await expect(ownBar(page)).toContainText('Own data, not official: реестр.csv');
  // The bare address leads back to it, too, with the map.
  await open(page);
  expect(await count(page, 'universities')).toBe(4);
  await expect(map(page)).toBeVisible();

  // Independent readers find the same in what is taken along, and the mark.
  await page.getByRole('banner').getByRole('button', { name: 'Download' }).click();
  const gexf = (await exported(page, 'GEXF')).toString('utf8');
  const graph = gexfReader.parse(Graph, gexf);
  expect([graph.order, graph.size]).toEqual([4, 3]);
  expect(graph.mapNodes((_node, { label }) => label as string)).toContain('Пример университет Алматы');
  const workbook = await readExcelFile(new Uint8Array(await exported(page, 'XLSX')).buffer);
  const [header, ...rows] = workbook.find(({ sheet }) => sheet === 'agreements')!.data;
  expect(rows.map((row) => row[header!.indexOf('university_a_name')])).toContain('Пример университет Алматы');
  expect(rows).toHaveLength(3);
  const mark = 'Own data, not official: реестр.csv';
  expect(workbook.find(({ sheet }) => sheet === 'about')!.data.flat()).toContain(mark);
  expect(gexf).toContain(mark);
  for (const format of ['GraphML', 'GeoJSON', 'JSON', 'SVG'])
    expect((await exported(page, format)).toString('utf8'), format).toContain(mark);
  for (const format of ['CSV', 'CSV for Excel']) expect((await exported(page, format)).toString('utf8'), format).toContain('Тарту');
  const archive = unzipSync(new Uint8Array(await exported(page, 'Data Package (ZIP)')));
  expect(Buffer.from(archive['datapackage.json']!).toString('utf8')).toContain(mark);
  await page.keyboard.press('Escape');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save project' }).click();
  const project = readFileSync(await (await download).path());
  await page.getByRole('button', { name: 'Close own data' }).click();
  await expect(ownBar(page)).toHaveCount(0);
  await ready(page);
  await expect.poll(() => count(page, 'agreements')).toBe(published);
  await page.reload();
  await ready(page);
  expect(await count(page, 'agreements'), 'it is forgotten').toBe(published);

  const again = await choose(page, { name: 'example.project.zip', content: project });
  await expect(again.getByLabel('Графа семь')).toHaveValue('title');
  await expect(again.getByText('1 of 1 answered')).toBeVisible();
  await again.getByRole('button', { name: 'Show on the map' }).click();
  await ready(page);
  await expect.poll(() => count(page, 'universities')).toBe(4);
});

test('the columns of the same headers are remembered, and a second table joins the first', async ({ page }) => {
  await open(page, '?view=table');
  const table = 'first;second;made\nExample University A;Example University B;memorandum\n';
  const dialog = await choose(page, { name: 'first.csv', content: table });
  for (const [header, column] of Object.entries({ first: 'university_a', second: 'university_b', made: 'kind' })) {
    if (header === 'first') await dialog.getByLabel('What the table holds').selectOption('agreements');
    await dialog.getByLabel(header, { exact: true }).selectOption(column);
    await expect(dialog.getByLabel(header, { exact: true })).toHaveValue(column);
  }
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toHaveCount(0);
  const again = await choose(page, { name: 'second.csv', content: table });
  await expect(again.getByText('as you chose for a table with the same headers')).toBeVisible();
  await expect(again.getByLabel('second', { exact: true })).toHaveValue('university_b');
  await again.locator('input[type=file]').setInputFiles({
    name: 'places.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('id,name,country\na,Example University A,KZ\nb,Example University B,EE\n')
  });
  await expect(again.getByText('1 agreement ·')).toBeVisible();
  await expect(again.getByText('2 universities')).toBeVisible();
});

test('a name of which nothing is known is looked up by hand in any language, or kept without a country', async ({ page }) => {
  await open(page, '?view=table');
  const table = 'university_a,university_b\nNazarbayev University,Example College Nowhere\nNazarbayev University,Second College Nowhere\n';
  const dialog = await choose(page, { name: 'names.csv', content: table });
  await expect(dialog.getByText('2 agreements')).toBeVisible();
  const question = dialog.getByRole('group', { name: 'Which university is “Example College Nowhere”?' });
  await question.getByRole('searchbox', { name: 'Search all universities' }).fill('Тартуский университет');
  await question.getByRole('radio', { name: /^University of Tartu/ }).check();
  await expect(dialog.getByText('1 of 2 answered')).toBeVisible();
  await expect(question.getByRole('radio', { name: /^University of Tartu/ })).toBeChecked();
  await dialog.getByRole('button', { name: 'Show on the map' }).click();
  await ready(page);
  expect(await count(page, 'agreements')).toBe(2);
  expect(await count(page, 'countries'), 'one that is not given is not counted').toBe(2);
  await expect(page.getByRole('row').filter({ hasText: 'Second College Nowhere' })).toContainText('Country not given');
  await expect(page.getByRole('row').filter({ hasText: 'University of Tartu' })).toHaveCount(1);
});

test('what is hostile or broken ends in a sentence, with the network still on screen', async ({ page }) => {
  test.setTimeout(6 * 60_000);
  await open(page, '?view=table');
  const published = await count(page, 'agreements');
  const files: Record<string, string | Buffer> = {
    'wide.csv': `${Array.from({ length: 20_000 }, (_, n) => `column ${n}`).join(',')}\n1,2,3\n`,
    'unclosed.csv': `university_a,university_b,country_a,country_b\n"Example University A,Example University B,KZ,EE\n${'x,'.repeat(1000)}\n`,
    'cell.csv': `university_a,university_b,title\nA,B,${'x'.repeat(10 * 1024 * 1024)}\n`,
    'bomb.zip': Buffer.from(zipSync({ 'agreements.csv': new Uint8Array(400 * 1024 * 1024) }, { level: 9 })),
    'proto.csv': '__proto__,constructor,prototype\n1,2,3\n',
    'nul.csv': 'university_a,university_b\0\n\0\0,\0\n',
    'empty.csv': '',
    'picture.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1, 2, 3])
  };
  for (const [name, content] of Object.entries(files)) {
    const dialog = await choose(page, { name, content });
    await expect(dialog.getByText('No agreement could be read'), name).toBeVisible({ timeout: 60_000 });
    await expect(dialog.getByRole('listitem').filter({ hasText: 'Error' }).first(), name).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Show on the map' })).toBeDisabled();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect(dialog).toHaveCount(0);
    expect(await count(page, 'agreements'), name).toBe(published);
  }
  expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
});

test('cells are pasted; a table is read from this site, and of another nothing is asked', async ({ page }) => {
  await open(page, '?view=table');
  await page.getByRole('button', { name: 'Open your data' }).click();
  const dialog = dialogOf(page);
  await dialog.getByRole('button', { name: 'Read from an address' }).click();
  const address = dialog.getByLabel('Address of a published table (CSV)');
  await address.fill('https://example.com/agreements.csv');
  await dialog.getByRole('button', { name: 'Read the table' }).click();
  await expect(dialog.getByRole('alert')).toContainText('https://example.com/agreements.csv');
  await expect(address).toHaveAttribute('aria-invalid', 'true');
  await address.fill('data/kazakhstan/universities.csv');
  await dialog.getByRole('button', { name: 'Read the table' }).click();
  await expect(dialog.getByRole('heading', { name: 'universities.csv' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Leave out universities.csv' }).click();

  await dialog.getByRole('button', { name: 'Paste a table' }).click();
  await dialog
    .getByLabel('Cells copied from a spreadsheet')
    .fill('university_a\tcountry_a\tuniversity_b\tcountry_b\nExample University A\tKZ\tExample University B\tEE\n');
  await dialog.getByRole('button', { name: 'Read the pasted cells' }).click();
  await expect(dialog.getByText('1 agreement ·')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Open your data' })).toBeFocused();
  // What was begun is there when the dialog is opened again.
  await page.keyboard.press('Enter');
  await expect(dialogOf(page).getByText('1 agreement ·')).toBeVisible();
});
