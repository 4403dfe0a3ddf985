#!/usr/bin/env node
// @ts-check
// Writes tests/fixtures/imports/libreoffice-*: one made-up network as LibreOffice Calc saves it in several locales, encodings and formats.
// Needs LibreOffice (Debian: apt-get install --no-install-recommends libreoffice-calc-nogui); SOFFICE names another program than `soffice`.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const SOFFICE = process.env['SOFFICE'] || 'soffice';
const FIXTURES = fileURLToPath(new URL('../tests/fixtures/imports', import.meta.url));

/**
 * @typedef {string | number | Date | null} Cell
 * @typedef {{ universities: readonly string[], agreements: readonly string[], kinds: readonly [string, string] }} Headings
 */

const day = (/** @type {string} */ iso) => new Date(`${iso}T00:00:00Z`);

/** Names with the letters of all five languages, a cell with a line break and quotes, decimals. All made up. */
const UNIVERSITIES = /** @type {const} */ ([
  ['kz-ulgi', 'Үлгі университеті', 'KZ', 'Алматы', 43.25, 76.9167],
  ['kz-example', 'Университет «Пример»', 'KZ', 'Астана', 51.1801, 71.446],
  ['az-numune', 'Nümunə Universiteti', 'AZ', 'Bakı', 40.3777, 49.892],
  ['ee-naidis', 'Näidisülikool "Õpe"', 'EE', 'Tartu', 58.3806, 26.7251],
  ['ee-proov', 'Proovi Kõrgkool; Šokk\nja Žest', 'EE', 'Tallinn', 59.437, 24.7535]
]);
/** The same in letters that one-byte code pages of Cyrillic or Latin have. */
const CYRILLIC_UNIVERSITIES = /** @type {const} */ ([
  ['kz-example', 'Университет «Пример»', 'KZ', 'Алматы', 43.25, 76.9167],
  ['kz-sample', 'Академия "Образец"; г. Астана\n(филиал)', 'KZ', 'Астана', 51.1801, 71.446],
  ['ee-naidis', 'Образцовый университет Тарту', 'EE', 'Тарту', 58.3806, 26.7251]
]);
const LATIN_UNIVERSITIES = /** @type {const} */ ([
  ['az-numune', 'Nümunə Universiteti', 'AZ', 'Bakı', 40.3777, 49.892],
  ['az-misal', 'Misal Texniki Universiteti', 'AZ', 'Gəncə', 40.6828, 46.3606],
  ['kz-example', 'Example University', 'KZ', 'Almaty', 43.25, 76.9167]
]);
const BALTIC_UNIVERSITIES = /** @type {const} */ ([
  ['ee-naidis', 'Näidisülikool "Õpe"', 'EE', 'Tartu', 58.3806, 26.7251],
  ['ee-proov', 'Proovi Kõrgkool; Šokk\nja Žest', 'EE', 'Tallinn', 59.437, 24.7535],
  ['kz-example', 'Example University', 'KZ', 'Almaty', 43.25, 76.9167]
]);

/** Every first university with every later one, on days of which the last is after the twelfth. */
function agreements(/** @type {readonly (readonly Cell[])[]} */ universities, /** @type {readonly [string, string]} */ kinds) {
  const days = ['2024-05-03', '2023-11-20', '2022-02-28', '2021-12-31'];
  return universities
    .slice(1)
    .map(([id], index) => [universities[0]?.[0] ?? null, id ?? null, kinds[index % 2] ?? null, day(days[index % days.length] ?? '')]);
}

/** @type {Readonly<Record<string, Headings>>} */
const HEADINGS = {
  en: {
    universities: ['id', 'name', 'country', 'city', 'latitude', 'longitude'],
    agreements: ['university_a', 'university_b', 'kind', 'signed_on'],
    kinds: ['memorandum', 'exchange']
  },
  ru: {
    universities: ['Код', 'Название', 'Страна', 'Город', 'Широта', 'Долгота'],
    agreements: ['Университет А', 'Университет Б', 'Вид', 'Дата подписания'],
    kinds: ['меморандум', 'обмен']
  },
  kk: {
    universities: ['Коды', 'Атауы', 'Елі', 'Қала', 'Ендік', 'Бойлық'],
    agreements: ['Университет А', 'Университет Ә', 'Түрі', 'Қол қойылған күні'],
    kinds: ['меморандум', 'алмасу']
  },
  az: {
    universities: ['Kod', 'Ad', 'Ölkə', 'Şəhər', 'Enlik', 'Uzunluq'],
    agreements: ['Universitet A', 'Universitet B', 'Növ', 'İmzalanma tarixi'],
    kinds: ['memorandum', 'mübadilə']
  },
  et: {
    universities: ['Kood', 'Nimi', 'Riik', 'Linn', 'Laiuskraad', 'Pikkuskraad'],
    agreements: ['Ülikool A', 'Ülikool B', 'Liik', 'Allkirjastatud'],
    kinds: ['memorandum', 'vahetusprogramm']
  }
};

/** LibreOffice's numbers of character sets. */
const CHARSETS = { utf8: 76, utf16: 65535, 'windows-1251': 34, 'windows-1254': 36, 'windows-1257': 39, ibm866: 30 };

/**
 * How a folder is made. `date`: the format of dates as the locale shows them; `save`: a character set of CSV with its delimiter, or a format of
 * workbook.
 * @typedef {{ language: string, country: string, date: string, universities?: readonly (readonly Cell[])[],
 *   save: { charset: keyof typeof CHARSETS, delimiter: string } | 'xlsx' | 'ods' | 'xls' }} Case
 * @type {Readonly<Record<string, Case>>}
 */
const CASES = {
  'ru-1251': {
    language: 'ru',
    country: 'RU',
    date: 'D.M.Y',
    universities: CYRILLIC_UNIVERSITIES,
    save: { charset: 'windows-1251', delimiter: ';' }
  },
  'ru-866': {
    language: 'ru',
    country: 'RU',
    date: 'D.M.Y',
    universities: CYRILLIC_UNIVERSITIES,
    save: { charset: 'ibm866', delimiter: ';' }
  },
  'ru-utf8': { language: 'ru', country: 'RU', date: 'D.M.Y', save: { charset: 'utf8', delimiter: ';' } },
  'kk-utf8': { language: 'kk', country: 'KZ', date: 'D.M.Y', save: { charset: 'utf8', delimiter: ';' } },
  'kk-utf16': { language: 'kk', country: 'KZ', date: 'Y-M-D', save: { charset: 'utf16', delimiter: '\t' } },
  'az-utf8': { language: 'az', country: 'AZ', date: 'D.M.Y', save: { charset: 'utf8', delimiter: ',' } },
  // The letter ə is not in this code page: LibreOffice writes "?".
  'az-1254-destroyed': {
    language: 'az',
    country: 'AZ',
    date: 'D.M.Y',
    universities: LATIN_UNIVERSITIES,
    save: { charset: 'windows-1254', delimiter: ';' }
  },
  'et-1257': {
    language: 'et',
    country: 'EE',
    date: 'D.M.Y',
    universities: BALTIC_UNIVERSITIES,
    save: { charset: 'windows-1257', delimiter: ';' }
  },
  'et-pipe': { language: 'et', country: 'EE', date: 'D.M.Y', save: { charset: 'utf8', delimiter: '|' } },
  'en-us': { language: 'en', country: 'US', date: 'M/D/Y', save: { charset: 'utf8', delimiter: ',' } },
  'ru-xlsx': { language: 'ru', country: 'RU', date: 'D.M.Y', save: 'xlsx' },
  'et-xlsx': { language: 'et', country: 'EE', date: 'D.M.Y', save: 'xlsx' },
  'en-ods': { language: 'en', country: 'GB', date: 'D/M/Y', save: 'ods' },
  'kk-xls': { language: 'kk', country: 'KZ', date: 'D.M.Y', save: 'xls' }
};

const escaped = (/** @type {string} */ text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A cell of a flat OpenDocument spreadsheet. */
function cellXml(/** @type {Cell} */ cell) {
  if (cell === null) return '<table:table-cell/>';
  if (cell instanceof Date) {
    const iso = cell.toISOString().slice(0, 10);
    return `<table:table-cell table:style-name="date" office:value-type="date" office:date-value="${iso}"/>`;
  }
  if (typeof cell === 'number') return `<table:table-cell table:style-name="degrees" office:value-type="float" office:value="${cell}"/>`;
  const lines = cell.split('\n').map((line) => `<text:p>${escaped(line)}</text:p>`);
  return `<table:table-cell office:value-type="string">${lines.join('')}</table:table-cell>`;
}

/** A sheet with a blank row between the header and the rows, as people leave them. */
function sheetXml(/** @type {string} */ name, /** @type {readonly string[]} */ header, /** @type {readonly (readonly Cell[])[]} */ rows) {
  const lines = [header, [], ...rows].map((cells) => `<table:table-row>${cells.map(cellXml).join('')}</table:table-row>`);
  return `<table:table table:name="${name}">${lines.join('')}</table:table>`;
}

/** The network as a flat OpenDocument spreadsheet (.fods) in a locale. */
function spreadsheet(/** @type {Case} */ { language, country, date, universities = UNIVERSITIES }) {
  const headings = HEADINGS[language];
  if (!headings) throw new Error(language);
  const parts = {
    D: '<number:day number:style="long"/>',
    M: '<number:month number:style="long"/>',
    Y: '<number:year number:style="long"/>'
  };
  const format = date.replace(/[DMY]|[^DMY]/g, (part) => parts[/** @type {'D'} */ (part)] ?? `<number:text>${part}</number:text>`);
  const locale = `number:language="${language}" number:country="${country}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
  xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
  office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:styles><style:default-style style:family="table-cell"><style:text-properties fo:language="${language}" fo:country="${country}"/></style:default-style></office:styles>
<office:automatic-styles><number:date-style style:name="N1" ${locale}>${format}</number:date-style>
<number:number-style style:name="N2" ${locale}><number:number number:decimal-places="4" number:min-integer-digits="1"/></number:number-style>
<style:style style:name="date" style:family="table-cell" style:data-style-name="N1"/>
<style:style style:name="degrees" style:family="table-cell" style:data-style-name="N2"/></office:automatic-styles>
<office:body><office:spreadsheet>
${sheetXml('universities', headings.universities, universities)}
${sheetXml('agreements', headings.agreements, agreements(universities, headings.kinds))}
</office:spreadsheet></office:body></office:document>
`;
}

/** What LibreOffice is told to convert to. */
function filterOf(/** @type {Case['save']} */ save) {
  if (typeof save === 'string') return save;
  const { charset, delimiter } = save;
  // Delimiter, quote, character set, first line, columns, language, quote all, as shown, formulas, trim, all sheets.
  const tokens = [delimiter.charCodeAt(0), 34, CHARSETS[charset], 1, '', 0, false, true, false, false, false, -1];
  return `csv:Text - txt - csv (StarCalc):${tokens.join(',')}`;
}

for (const [name, how] of Object.entries(CASES)) {
  const work = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  const folder = join(FIXTURES, `libreoffice-${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(work, 'network.fods'), spreadsheet(how));
  execFileSync(
    SOFFICE,
    [`-env:UserInstallation=file://${work}/profile`, '--headless', '--convert-to', filterOf(how.save), 'network.fods'],
    {
      cwd: work,
      stdio: 'ignore'
    }
  );
  for (const file of readdirSync(work).filter((made) => made.startsWith('network') && made !== 'network.fods')) {
    renameSync(join(work, file), join(folder, file.replace(/^network-/, '')));
    process.stdout.write(`${name}: ${file}\n`);
  }
  rmSync(work, { recursive: true });
}
