import { describe, expect, test } from 'vitest';
import { guard } from '../../../src/base/formulaGuard';
import { seededRandom } from '../../../src/base/random';
import { DerivedEnds } from '../../../src/load/derivedEnds';
import { CountryNames } from '../../../src/load/countryNames';
import { DELIMITERS, ENCODINGS, NO_CHOICES, type ImportChoices } from '../../../src/load/importChoices';
import { importNetwork, type ImportResult } from '../../../src/load/importNetwork';
import type { Source } from '../../../src/load/source';

const text = (file: string, content: string): Source => ({ file, content: { type: 'text', bytes: new TextEncoder().encode(content) } });
const cells = (file: string, rows: readonly (readonly string[])[]): Source => ({ file, content: { type: 'cells', format: 'xlsx', rows } });

const read = (tables: readonly Source[], choices: ImportChoices = NO_CHOICES): ImportResult =>
  importNetwork(
    { tables, descriptor: null, issues: [] },
    {
      id: 'example',
      title: 'Example',
      choices,
      language: '',
      countries: () => new CountryNames(),
      derive: DerivedEnds,
      gazetteer: null,
      reference: [],
      referenceCities: []
    }
  );

/** Headers as offices write them, in all languages, and such as mean harm. */
const HEADERS = [
  ...[
    'id',
    'name',
    'country',
    'city',
    'latitude',
    'longitude',
    'university_a',
    'university_b',
    'parties',
    'kind',
    'status',
    'signed_on',
    'title'
  ],
  ...['Вуз 1', 'Вуз 2', 'Страна 1', 'Страна 2', 'Университет А', 'Университет Ә', 'Келісім түрі', 'Қол қойылған күні', 'Год', 'Партнёр'],
  ...[
    'Tərəf A',
    'Tərəf B',
    'Ölkə',
    'İmzalanma tarixi',
    'Ülikool A',
    'Ülikool B',
    'Riik',
    'Linn',
    'Kuupäev',
    'University',
    'Partner',
    'Country'
  ],
  ...['Университет (Казахстан)', 'Название (рус)', 'agreement_id', 'party', 'students', 'to_country', 'held_on', 'name@kk', 'x@y', '', ' '],
  ...['__proto__', 'constructor', 'toString', 'prototype', '№ п/п', '????', '"', "'=1", 'x'.repeat(150), 'a;b', 'a\nb']
];

/** What stands in cells. */
const CELLS = [
  ...['', '', ' ', '\u00a0', 'a-1', 'u-1', 'u-2', 'Example University', 'EXAMPLE  university', 'Үлгі университеті', 'Nümunə Universiteti'],
  ...[
    'KZ',
    'Kazakhstan',
    'Эстония',
    'Atlantis',
    'Almaty',
    'Алматы',
    '43,25',
    '76.9',
    '43°14′N',
    '999',
    'u-1;u-2|u-3',
    'A (Estonia); B (KZ)'
  ],
  ...[
    '2024',
    '05.11.2024',
    '05/06/2024',
    '13/06/2024',
    '06/13/2024',
    '45601',
    '12 мая 2024 г.',
    '31.02.2024',
    'yesterday',
    'MoU',
    'Действует'
  ],
  ...[
    "'=1+1",
    '=1+1',
    "''",
    '"',
    'a "b" c',
    'two\nlines',
    'two\r\nlines',
    ',;|\t',
    '\0',
    '\ufffd',
    '\ud800',
    'Ат?рау',
    '__proto__',
    'constructor'
  ],
  ...['https://example.edu/', 'javascript:alert(1)', 'x'.repeat(300), '12', '1 200', '-5']
];

/** A random table as text in any dialect, or as cells; now and then broken. */
function randomSource(file: string, random: () => number): Source {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const ends: readonly (readonly string[])[] = [
    ['university_a', 'university_b'],
    ['Вуз 1', 'Вуз 2', 'Страна 1', 'Страна 2'],
    ['parties'],
    ['id', 'name', 'country'],
    ['agreement_id', 'party'],
    []
  ];
  const header = [...pick(ends), ...Array.from({ length: Math.floor(random() * 7) }, () => pick(HEADERS))].sort(() => random() - 0.5);
  const above = random() < 0.2 ? [['Example list'], []] : [];
  const body = Array.from({ length: Math.floor(random() * 12) }, () =>
    Array.from({ length: random() < 0.9 ? header.length : Math.floor(random() * 12) }, () => pick(CELLS))
  );
  const rows = [...above, header, ...body];
  if (random() < 0.2) return cells(file, rows);
  const delimiter = pick(DELIMITERS);
  const quote = (cell: string): string =>
    (cell.includes(delimiter) || /["\r\n]/.test(cell)) && random() < 0.95 ? `"${cell.replaceAll('"', '""')}"` : cell;
  const content = rows.map((row) => row.map(quote).join(delimiter)).reduce((all, line) => all + pick(['\n', '\r\n', '\r']) + line, '');
  const source = text(file, random() < 0.1 ? `sep=${delimiter}\r\n${content.slice(1)}` : content.slice(1));
  if (random() < 0.1 && source.content.type === 'text') source.content.bytes[Math.floor(random() * source.content.bytes.length)] = 0xff;
  return source;
}

function randomChoices(files: readonly string[], random: () => number): ImportChoices {
  if (random() < 0.7) return NO_CHOICES;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const tables = files.map((file) => [
    file,
    {
      ...(random() < 0.3 && { encoding: pick(ENCODINGS) }),
      ...(random() < 0.3 && { delimiter: pick(DELIMITERS) }),
      ...(random() < 0.3 && { kind: pick(['agreements', 'universities', 'parties', 'cities', 'events', 'mobility', 'none'] as const) }),
      ...(random() < 0.3 && { columns: { [pick(HEADERS)]: pick(['university_a', 'name', 'signed_on', 'nonsense', '']) } })
    }
  ]);
  return { tables: Object.fromEntries(tables) as ImportChoices['tables'], answers: {} };
}

describe('any tables', () => {
  test('no row is lost, nothing is thrown, no object is led astray, and a second reading says the same', () => {
    const prototype = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
    const totals = { networks: 0, used: 0, setAside: 0, questions: 0, tables: 0 };
    for (let seed = 1; seed <= 1000; seed++) {
      const random = seededRandom(seed);
      const files = ['first.csv', 'second.csv', 'third.csv'].slice(0, 1 + Math.floor(random() * 3));
      const sources = files.map((file) => randomSource(file, random));
      const choices = randomChoices(files, random);
      const result = read(sources, choices);
      for (const { file, report, columns, sample } of result.tables) {
        expect([seed, file, report.used + report.setAside]).toEqual([seed, file, report.read]);
        expect(sample.every((row) => row.length === columns.length)).toBe(true);
        const errors = result.issues.filter((issue) => issue.file === file && issue.severity === 'error');
        if (report.setAside > 0) expect([seed, file, errors.length > 0]).toEqual([seed, file, true]);
        totals.tables++;
        totals.used += report.used;
        totals.setAside += report.setAside;
      }
      expect(result.issues.every(({ file, value }) => files.includes(file) && value.length <= 200)).toBe(true);
      for (const { type, options, rows, file } of result.questions) {
        // A university may be asked about without a suggestion: it is chosen by hand.
        expect((options.length > 0 || type === 'university') && rows > 0 && files.includes(file)).toBe(true);
        totals.questions++;
      }
      if (result.network) {
        totals.networks++;
        expect(new Set(result.network.universities.map(({ id }) => id)).size).toBe(result.network.universities.length);
      }
      if (seed % 10 === 0) expect(read(sources, choices)).toEqual(result);
    }
    expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(prototype);
    // The tables are neither all good nor all bad.
    expect(totals.tables).toBeGreaterThan(1500);
    expect(Math.min(totals.networks, totals.used, totals.setAside)).toBeGreaterThan(100);
    expect(totals.questions).toBeGreaterThan(10);
  }, 120_000);

  test('what was guarded for spreadsheets is read as it was', () => {
    const random = seededRandom(8);
    const letters = ["'", '=', '+', '-', '@', '＝', '|', '%', 'a', '1', ' ', 'ə', '"', ',', ';'];
    const titles = Array.from({ length: 2000 }, () =>
      Array.from({ length: 1 + Math.floor(random() * 6) }, () => letters[Math.floor(random() * letters.length)])
        .join('')
        .trim()
    );
    const rows = titles.map((title, i) => `a-${i},u-1,u-2,"${guard(title).replaceAll('"', '""')}"`);
    const { network } = read([
      text('universities.csv', 'id,name,country\nu-1,Example University,KZ\nu-2,Sample University,EE\n'),
      text('agreements.csv', ['id,university_a,university_b,title', ...rows].join('\n'))
    ]);
    expect([...network!.agreements.title]).toEqual(titles);
  });
});

describe('columns', () => {
  const mapped = (...header: string[]): string[] =>
    read([text('a.csv', `${header.join(';')}\n${header.map((_, i) => `x${i}`).join(';')}\n`)]).tables[0]!.columns.map(
      ({ column }) => column
    );

  test.each([
    [
      ['Университет А', 'Страна А', 'Университет В', 'Страна В'],
      ['university_a', 'country_a', 'university_b', 'country_b']
    ],
    [
      ['ВУЗ №1', 'ВУЗ №2', 'ДАТА ПОДПИСАНИЯ'],
      ['university_a', 'university_b', 'signed_on']
    ],
    [
      ['Сторона I', 'Сторона II', 'Вид договора', 'Год подписания'],
      ['university_a', 'university_b', 'kind', 'signed_on']
    ],
    [
      ['Бірінші тарап', 'Екінші тарап', 'Келісімнің түрі', 'Мәртебесі'],
      ['university_a', 'university_b', 'kind', 'status']
    ],
    [
      ['Университет А', 'Ел А', 'Университет Ә', 'Ел Ә', 'Қала Ә'],
      ['university_a', 'country_a', 'university_b', 'country_b', 'city_b']
    ],
    [
      ['Universitet 1', 'Ölkə 1', 'Universitet 2', 'Ölkə 2', 'İmzalanma tarixi'],
      ['university_a', 'country_a', 'university_b', 'country_b', 'signed_on']
    ],
    [
      ['Ülikool', 'Partnerülikool', 'Partnerriik', 'Lepingu liik', 'Kuupäev'],
      ['university_a', 'university_b', 'country_b', 'kind', 'signed_on']
    ],
    [
      ['University of Kazakhstan', 'University of Estonia', 'Type of Agreement'],
      ['university_a', 'university_b', 'kind']
    ],
    [
      ['Казахстанский вуз', 'Зарубежный вуз', 'Страна', 'Город'],
      ['university_a', 'university_b', 'country_b', 'city_b']
    ],
    [
      ['Страна', 'Университет', 'Страна', 'Университет-партнёр'],
      ['country_a', 'university_a', 'country_b', 'university_b']
    ],
    [
      ['First party', 'Second party', 'Date', 'Year', 'Link'],
      ['university_a', 'university_b', 'signed_on', '', 'source_url']
    ]
  ])('%j', (header, columns) => expect(mapped(...header)).toEqual(columns));
});
