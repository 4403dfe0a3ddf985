import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/universal';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { DerivedEnds } from '../../../src/load/derivedEnds';
import { CountryNames } from '../../../src/load/countryNames';
import { NO_CHOICES } from '../../../src/load/importChoices';
import { importNetwork } from '../../../src/load/importNetwork';
import { loadNetwork } from '../../../src/load/loadNetwork';
import { unpackFiles } from '../../../src/load/unpackFiles';
import type { Network } from '../../../src/model/network';
import { agreementList } from '../../../src/share/agreementList';
import { CSV, CSV_FOR_EXCEL, csvText, numberText } from '../../../src/share/csvText';
import { jsonPieces } from '../../../src/share/networkJson';
import { networkFiles } from '../../../src/share/networkFiles';
import { wholeNetwork } from '../../../src/share/networkPart';
import { networkTables } from '../../../src/share/networkTables';
import { bytesOf, textOf } from '../../../src/share/pieces';
import { TooManyRows, workbookPieces } from '../../../src/share/workbook';
import { about, shipped } from './shippedNetwork';

/** Texts that spreadsheets would run. */
const FORMULAS = ['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1', ' =cmd|x', '＝1', "'=1", '|x', '%x'];

const hostile = loadNetwork(
  [
    {
      name: 'universities.csv',
      bytes: new TextEncoder().encode(
        `id,name,country\n${FORMULAS.map((text, index) => `u${index},"Example ${index}${text}",KZ`).join('\n')}\nx,"=HYPERLINK(""http://example.org"")",KZ\n`
      )
    },
    {
      name: 'agreements.csv',
      bytes: new TextEncoder().encode(
        `id,university_a,university_b,title\n${FORMULAS.map((text, index) => `a${index},u${index},x,"${text}"`).join('\n')}\n`
      )
    }
  ],
  { id: 'example' }
).network!;

const workbook = (network: Network) => bytesOf(workbookPieces(wholeNetwork(network), about));
const tablesOf = (network: Network) => networkTables(wholeNetwork(network)).map((table) => ({ ...table, rows: [...table.rows] }));

/** The cells of a CSV text below its header, by another reader. */
const cellsOf = (text: string, delimiter = ','): string[][] =>
  Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true }).data.slice(1);

describe('CSV', () => {
  const rows = [
    ['id', 'title'],
    ['a', 'Example "quoted", with comma'],
    ['b', 'two\nlines; and a semicolon'],
    ['c', 'Қазақстан, Əli, õpe'],
    ['d', -33.5],
    ['e', '']
  ];

  test.each([
    ['RFC 4180', CSV, ','],
    ['for Excel', CSV_FOR_EXCEL, ';']
  ] as const)('%s: another reader finds the same cells', (_, dialect, delimiter) => {
    const text = csvText(rows, dialect);
    expect(text.startsWith('\ufeff')).toBe(dialect.mark);
    const read = Papa.parse<string[]>(text.replace('\ufeff', ''), { delimiter, newline: '\r\n', skipEmptyLines: true });
    expect(read.errors).toEqual([]);
    expect(read.data).toEqual(rows.map((row) => row.map(String)));
    expect(text.match(/\r\n/g)).toHaveLength(rows.length);
  });

  test.each([
    [0.0000001, '0.0000001'],
    [-33.45, '-33.45'],
    [Number.NaN, '']
  ])('%s is written without an exponent: %s', (value, text) => expect(numberText(value)).toBe(text));

  test('no cell begins as a formula, whichever program opens it', () => {
    const runs = (cell: string): boolean => /^[\s\0]*[=+@\-＝＋－＠|%]/.test(cell);
    for (const { bytes } of networkFiles(hostile).filter((file) => file.name.endsWith('.csv'))) {
      const cells = cellsOf(new TextDecoder().decode(bytes)).flat();
      expect(cells.filter(runs)).toEqual([]);
      expect(cells.length).toBeGreaterThan(10);
    }
    const listed = cellsOf(csvText(agreementList(wholeNetwork(hostile)), CSV_FOR_EXCEL), ';');
    expect(listed.flat().filter(runs)).toEqual([]);
    expect(listed.flat().filter((cell) => cell.startsWith("'"))).not.toEqual([]);
    expect(listed).toHaveLength(FORMULAS.length);
  });
});

describe('the list of agreements', () => {
  const [header, ...rows] = agreementList(wholeNetwork(shipped));

  test('has every agreement with names, countries and cities of both ends', () => {
    expect(rows).toHaveLength(shipped.agreements.count);
    const first = Object.fromEntries(header!.map((column, index) => [column, rows[0]![index]]));
    expect(first).toMatchObject({
      id: shipped.agreements.ids.at(0),
      country_a: 'KZ',
      country_b: 'AZ',
      city_b: 'Baku',
      signed_on: '2025-03-04'
    });
    expect(first['university_a']).toBe(shipped.universities[shipped.agreements.parties[0]!]!.names.name);
  });

  test('names more than two parties in a column of their own', () => {
    expect(header).not.toContain('parties');
    const files = ['id,name,country\na,Example A,KZ\nb,Example B,EE\nc,Example C,AZ\n', 'id,parties\nx,a;b;c\n'];
    const network = loadNetwork(
      files.map((text, index) => ({ name: ['universities.csv', 'agreements.csv'][index]!, bytes: new TextEncoder().encode(text) })),
      { id: 'example' }
    ).network!;
    const [columns, row] = agreementList(wholeNetwork(network));
    expect(row![columns!.indexOf('parties')]).toBe('Example A;Example B;Example C');
  });
});

describe('the workbook', () => {
  test('has a sheet for each table with the same rows, numbers as numbers, and one about itself', async () => {
    const sheets = await readExcelFile(workbook(shipped).buffer);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['agreements', 'universities', 'cities', 'events', 'mobility', 'about']);
    for (const { table, columns, rows } of networkTables(wholeNetwork(shipped))) {
      const { data } = sheets.find(({ sheet }) => sheet === table)!;
      const own = data[0]!.flatMap((header, position) => (/_names?$/.test(String(header)) ? [] : [position]));
      expect(own.map((position) => data[0]![position])).toEqual(columns.map(({ name }) => name));
      expect(data.slice(1).map((row) => own.map((position) => row[position] ?? ''))).toEqual([...rows]);
    }
    expect(sheets.at(-1)!.data).toContainEqual(['source', about.source]);
  });

  test('names the universities beside their ids, and is read again without a remark on that', async () => {
    const sheets = await readExcelFile(workbook(shipped).buffer);
    const [header, row] = sheets[0]!.data as [string[], string[]];
    const cell = (column: string): string => row[header.indexOf(column)]!;
    const nameOf = (id: string): string => shipped.universities[shipped.index.university.get(id)!]!.names.name;
    expect(cell('university_a_name')).toBe(nameOf(cell('university_a')));
    expect(cell('university_b_name')).toBe(nameOf(cell('university_b')));
    const sources = await unpackFiles([{ name: 'exported.xlsx', bytes: workbook(shipped) }]);
    const own = {
      countries: () => new CountryNames(),
      choices: NO_CHOICES,
      language: 'en',
      derive: DerivedEnds,
      gazetteer: null,
      reference: [],
      referenceCities: []
    };
    const { network, issues } = importNetwork(sources, { id: shipped.id, title: '', ...own });
    expect(tablesOf(network!)).toEqual(tablesOf(shipped));
    expect(issues.filter(({ code }) => code.startsWith('column-'))).toEqual([]);
  });

  test('is not made of more agreements than a sheet has rows', () => {
    const rows = (count: number) => workbookPieces({ ...wholeNetwork(shipped), agreements: new Uint32Array(count) }, about).next();
    expect(() => rows(1_048_576)).toThrow(TooManyRows);
    expect(rows(1_048_575).done).toBe(false);
  });

  test('holds no formula, not even where a text looks like one', () => {
    const files = unzipSync(workbook(hostile));
    const xml = Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)] as const);
    const sheets = xml.filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets.length).toBeGreaterThan(2);
    for (const [, text] of sheets) expect(text).not.toMatch(/<f[ >]/);
    expect(xml.map(([, text]) => text).join('')).toContain('=HYPERLINK');
  });
});

test('JSON says its format, what it is about and every record', () => {
  const read = JSON.parse(textOf(jsonPieces(wholeNetwork(shipped), about))) as Readonly<Record<string, unknown[]>>;
  expect(read).toMatchObject({
    format: 'university-network',
    formatVersion: 1,
    about,
    network: { id: 'kazakhstan', version: shipped.version }
  });
  expect([read['universities']!.length, read['agreements']!.length]).toEqual([shipped.universities.length, shipped.agreements.count]);
  expect(read['agreements']![1]).toMatchObject({
    parties: ['kz-kaznu', 'az-beu'],
    signedOn: '2024-11',
    source: { retrievedOn: '2026-11-22' }
  });
});
