import { expect, test } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { safeUrl } from '../../../src/base/safeUrl';
import { DerivedEnds } from '../../../src/load/derivedEnds';
import { CountryNames } from '../../../src/load/countryNames';
import { NO_CHOICES } from '../../../src/load/importChoices';
import { readFast } from '../../../src/load/fastAgreements';
import { importNetwork } from '../../../src/load/importNetwork';
import type { ImportResult } from '../../../src/load/importResult';
import { isPlainAddress } from '../../../src/load/plainAddress';
import type { Source } from '../../../src/load/source';

const CELLS: Readonly<Record<string, readonly string[]>> = {
  id: ['', ' a-1', 'ə:2', 'a b', 'x/1', "'a-9", 'a-3 ', '?d'],
  university: [
    'u-0',
    'u-1',
    'u-2',
    'u-3',
    'Example University 2',
    'Example Universty 3',
    'Үлгі университеті',
    'u-9',
    '',
    ' u-1',
    'U-1 (Estonia)'
  ],
  kind: ['memorandum', 'Memorandum', 'exchange', 'double degree', 'меморандум', 'unheard of', '', '???'],
  status: ['signed', 'in force', 'odd', ''],
  date: ['2024', '2025-03-04', '4.3.2025', '04/03/2025', '13/03/2025', 'May 2024', 'someday', '0', '', '2025-02-30'],
  text: [
    '',
    'Example',
    'Үлгі “мысал”',
    'a ""doubled"" word',
    'two\nlines',
    'two\r\nlines',
    'what?',
    'los?t',
    '\u00a0edge\u3000',
    '—',
    'x\u200by',
    '東京'
  ],
  url: [
    'https://example.org/a',
    'http://example.org/a-b/c_d',
    'example.edu/Ә',
    'javascript:alert(1)',
    'https://EXAMPLE.org',
    'https://example.org/a/../b',
    'https://1.2.3.4/',
    '',
    'https://example.org/?q=1'
  ],
  retrieved: ['2026-01-31', '', '31.01.2026', 'x'],
  confidence: ['low', 'HIGH', 'sure', ''],
  event: ['', 'e-1', 'e-2', 'e-9'],
  country: ['KZ', 'Estonia', 'Қазақстан', 'Nowhere', ''],
  degrees: ['', '45', '71.5', '200', '0', 'north']
};

const COLUMNS = {
  listed:
    'id,university_a,university_b,kind,status,signed_on,started_on,title,event,occasion,source_url,source_title,retrieved_on,evidence,confidence,note',
  derived: 'university_a,country_a,city_a,latitude_a,longitude_a,university_b,country_b,kind,signed_on,title',
  parties: 'id,parties,university_a,university_b,kind,signed_on'
};

function poolOf(column: string): readonly string[] {
  if (column.startsWith('university')) return CELLS.university!;
  if (column.endsWith('_on') && column !== 'retrieved_on') return CELLS.date!;
  if (column.startsWith('country')) return CELLS.country!;
  if (column.startsWith('l')) return CELLS.degrees!;
  if (column === 'parties') return ['', '', 'u-1;u-2', 'u-1;u-1', 'u-3|u-9|u-0'];
  return CELLS[{ source_url: 'url', retrieved_on: 'retrieved' }[column] ?? column] ?? CELLS.text!;
}

/** A table in which rows are mostly as they should be: most cells are the first of their column. */
function randomTable(seed: number): string {
  const random = seededRandom(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const header = Object.values(COLUMNS)[seed % 3]!.split(',');
  const odd = random() * 0.3;
  const delimiter = pick([',', ',', ';', '\t']);
  const end = pick(['\n', '\r\n', '\r']);
  const cell = (column: string, row: number): string => {
    if (column === 'id' && random() > odd) return `a-${row}`;
    if (random() > odd) return poolOf(column)[Math.floor(random() * 4 * (column.startsWith('university') ? 1 : 0.3))]!;
    return pick(poolOf(column));
  };
  const written = (text: string): string =>
    /[",;\t\r\n]/.test(text) || random() < 0.2 ? `"${text.replaceAll('""', '"').replaceAll('"', '""')}"` : text;
  const lines = Array.from({ length: 60 }, (_, row) => {
    if (random() < odd / 20)
      return pick(['', ' ', delimiter.repeat(3), `a-x${delimiter}u-1`, `"broken${delimiter}u-1`, `"a"x${delimiter}u-2`]);
    const cells = header.map((column) => written(cell(column, row)));
    if (random() < odd / 10) cells.push(pick(['', 'more']));
    if (random() < odd / 10) cells.pop();
    return cells.join(delimiter);
  });
  return (random() < 0.2 ? '\ufeff' : '') + [header.join(delimiter), ...lines].join(end) + (random() < 0.5 ? end : '');
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const UNIVERSITIES = [0, 1, 2, 3].map((n) => `u-${n},Example University ${n},${n % 2 ? 'EE' : 'KZ'},Үлгі университеті ${n}`).join('\n');

/** @param size of the pieces in which the tables are read; 0 = as a whole */
function read(seed: number, fromBytes: number, size = 0): ImportResult {
  const listed = seed % 3 !== 1;
  const tables = [
    { file: 'agreements.csv', text: randomTable(seed) },
    ...(seed % 5 === 0 ? [{ file: 'agreements-2.csv', text: randomTable(seed + 3000) }] : []),
    ...(listed ? [{ file: 'universities.csv', text: `id,name,country,name@kk\n${UNIVERSITIES}\n` }] : []),
    { file: 'events.csv', text: 'id,name\ne-1,Example forum\ne-2,Example visit\n' }
  ];
  return importNetwork(
    {
      tables: tables.map(({ file, text }) => ({
        file,
        content: size > 0 ? inPieces(bytes(text), size) : { type: 'text', bytes: bytes(text) }
      })),
      descriptor: null,
      issues: []
    },
    {
      id: 'example',
      title: 'Example',
      choices: NO_CHOICES,
      language: '',
      countries: () => new CountryNames(),
      fast: readFast,
      derive: DerivedEnds,
      gazetteer: null,
      reference: [],
      referenceCities: [],
      limits: { rows: 1000, columns: 50, fromBytes }
    }
  );
}

const inPieces = (whole: Uint8Array, size: number): Source['content'] => ({
  type: 'pieces',
  pieces: {
    length: whole.length,
    *read() {
      for (let at = 0; at < whole.length; at += size) yield whole.slice(at, at + size);
    }
  }
});

const plainOf = ({ network, ...rest }: ImportResult): unknown => ({
  ...rest,
  network: network && {
    ...network,
    index: null,
    agreements: Object.entries(network.agreements).map(([name, column]) => [
      name,
      typeof column === 'number' ? column : [...column].join('\u0001')
    ])
  }
});

test('a table that is read from its bytes comes to the same network, issues, questions and reports as one that is read row by row', () => {
  const totals = { agreements: 0, issues: 0, questions: 0 };
  for (let seed = 1; seed <= 600; seed++) {
    const [fast, careful] = [read(seed, 0), read(seed, Infinity)];
    expect(plainOf(fast), `seed ${seed}`).toEqual(plainOf(careful));
    totals.agreements += fast.network?.agreements.count ?? 0;
    totals.issues += fast.issues.length;
    totals.questions += fast.questions.length;
  }
  expect(totals.agreements).toBeGreaterThan(5000);
  expect(totals.issues).toBeGreaterThan(5000);
  expect(totals.questions).toBeGreaterThan(20);
}, 120_000);

test('a table that is fed in pieces comes to the same as a whole one, wherever it is cut', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const whole = plainOf(read(seed, 0));
    for (const size of [1, 2, 3, 5, 13, 64, 1000]) expect(plainOf(read(seed, 0, size)), `seed ${seed}, pieces of ${size}`).toEqual(whole);
    expect(plainOf(read(seed, Infinity, 7)), `seed ${seed}, as text`).toEqual(whole);
  }
}, 120_000);

test('an address of plain signs is one that stays as it is written', () => {
  const random = seededRandom(3);
  const pieces = [
    'https://',
    'http://',
    'HTTPS://',
    'example',
    'org',
    '.',
    '..',
    '-',
    '/',
    '//',
    ':80',
    '1',
    '0x7f',
    'xn--',
    'A',
    '%20',
    '?',
    '#',
    '@',
    '\\',
    '~',
    '_',
    'ә',
    ' '
  ];
  let plain = 0;
  for (let round = 0; round < 20_000; round++) {
    const count = 1 + Math.floor(random() * 7);
    const some = Array.from({ length: count }, () => pieces[Math.floor(random() * pieces.length)]!).join('');
    const text = random() < 0.5 ? `https://example.${some}` : `https://example.org/${some}`;
    const encoded = bytes(text);
    if (!isPlainAddress(encoded, 0, encoded.length)) continue;
    plain++;
    expect(safeUrl(text)).toBe(text);
  }
  expect(plain).toBeGreaterThan(300);
});
