import { describe, expect, test } from 'vitest';
import { TextsBuilder } from '../../../../src/base/textsBuilder';
import { loadWords } from '../../../../src/i18n/words';
import { aggregate, LEVELS } from '../../../../src/model/aggregate';
import type { Level } from '../../../../src/model/aggregate';
import { visibleOf } from '../../../../src/model/filter';
import { levelTotals } from '../../../../src/model/levels';
import type { Network } from '../../../../src/model/network';
import { sharedPartners } from '../../../../src/model/sharedPartners';
import { TABLES } from '../../../../src/model/viewState';
import type { TableName } from '../../../../src/model/viewState';
import { pinnedFirst, rowsInOrder } from '../../../../src/views/table/rowOrder';
import { rowsMatching } from '../../../../src/views/table/rowSearch';
import { createSearchTexts } from '../../../../src/views/table/searchTexts';
import type { Table } from '../../../../src/views/table/table';
import { makeTable } from '../../../../src/views/table/tables';
import { randomCase } from '../../model/randomNetwork';
import { everyAgreement, exampleNetwork } from '../../graph/exampleNetwork';

const plain = exampleNetwork(
  ['kz-almaty-1', 'kz-astana-2', 'az-baku-3', 'ee-tartu-4', 'az-baku-5'],
  [
    { parties: ['kz-almaty-1', 'az-baku-3'] },
    { parties: ['kz-astana-2', 'az-baku-3'], kind: 'double_degree' },
    { parties: ['kz-almaty-1', 'ee-tartu-4'], status: 'announced' },
    { parties: ['kz-astana-2', 'az-baku-5'] }
  ]
);

const name = (text: string, translations: Record<string, string> = {}) => ({ name: text, language: 'en', translations });
const NAMES = [
  { names: name('Example Steppe University', { kk: 'Үлгі дала университеті', ru: 'Примерный степной университет' }), acronym: 'ESU; ПСУ' },
  { names: name('Example River Institute', { kk: 'Үлгі өзен институты' }), acronym: 'ERI' },
  { names: name('Example Oil Academy', { az: 'Nümunə Neft Akademiyası' }), acronym: '' },
  { names: name('Example Forest College', { et: 'Näidismetsa kolledž' }), acronym: '' },
  { names: name('Example Wind School', { az: 'Nümunə Külək Məktəbi' }), acronym: '', aliases: ['Гянджинская примерная школа'] }
];
const network: Network = {
  ...plain,
  universities: plain.universities.map((university, index) => ({ ...university, ...NAMES[index] })),
  agreements: {
    ...plain.agreements,
    signedOn: Uint32Array.of(20250304, 20240000, 0, 0),
    startedOn: Uint32Array.of(0, 0, 0, 20251100),
    title: TextsBuilder.of(['', 'Plan for 2025', '', ''])
  },
  mobility: [
    ['2024/25', 1, 0, 40, 'about', 'all'],
    ['2025-12-31', 1, 0, 7, '', 'exchange'],
    ['2015-2019', 0, 1, 12, 'more_than', 'all']
  ].map(([asOf, from, to, students, qualifier, kind], index) => ({
    id: `figure-${index}`,
    from: plain.index.country.get(from ? 'AZ' : 'KZ')!,
    to: plain.index.country.get(to ? 'AZ' : 'KZ')!,
    students: Number(students),
    qualifier: String(qualifier),
    kind: kind === 'all' ? 'all' : 'exchange',
    universities: null,
    institution: '',
    asOf: String(asOf),
    source: { url: 'https://example.org/', title: 'Example', retrievedOn: '' },
    note: name('')
  }))
};
const words = await loadWords('en');
const countryNames: Record<string, string[]> = {
  KZ: ['Kazakhstan', 'Қазақстан', 'Казахстан'],
  AZ: ['Azerbaijan', 'Азербайджан', 'Azərbaycan'],
  EE: ['Estonia', 'Эстония', 'Eesti']
};
const texts = createSearchTexts(network, (code) => countryNames[code]!);
const table = (which: TableName): Table =>
  makeTable(which, { network, visible: visibleOf(network, { unconnected: true }), words, texts, level: 'country' });
const found = (which: TableName, query: string): number[] => [...rowsMatching(table(which), query)];

describe('searching the rows', () => {
  test.each<[TableName, string, number[]]>([
    ['universities', 'степной', [0, 2, 3]],
    ['universities', 'DALA ulgi', [0, 2, 3]],
    ['universities', 'псу', [0, 2, 3]],
    ['universities', 'kulek', [1, 4]],
    ['universities', 'гянджа', []],
    ['universities', 'гянджинская', [1, 4]],
    ['universities', 'ESU ERI', [2]],
    ['universities', '?!', [0, 1, 2, 3, 4]],
    ['agreements', 'эстония', [2]],
    ['agreements', 'azerbaycan steppe', [0]],
    ['agreements', 'degree neft', [1]],
    ['agreements', 'neft 2025', [0]],
    ['agreements', '2025', [0, 3]],
    ['agreements', '2025-11', [3]],
    ['agreements', 'announced', [2]],
    ['countries', 'казахстан', [0, 1, 2]],
    ['students', 'азербайджан қазақстан', [0, 1, 2]],
    ['students', '2025', [0, 1]],
    ['students', '2019 about', []],
    ['students', '2019 more', [2]]
  ])('in %s "%s" leaves rows %j', (which, query, rows) => expect(found(which, query)).toEqual(rows));

  test('only ever removes rows, the more words the more', () => {
    const asked = ['example', 'kazakhstan', '2025', 'university'];
    for (const which of TABLES) {
      let rows = [...table(which).rows];
      for (let count = 1; count <= asked.length; count++) {
        const fewer = found(which, asked.slice(0, count).join(' '));
        expect(rows).toEqual(expect.arrayContaining(fewer));
        rows = fewer;
      }
    }
  });

  test('the names of two universities leave the partners that the two share', () => {
    expect(found('universities', 'Steppe River')).toEqual(
      sharedPartners(network, everyAgreement(network), 0, 1).map(({ university }) => university)
    );
  });
});

describe('sorting the rows', () => {
  const sorted = (which: TableName, column: string, descending: boolean, pinned: number[] = []): number[] => {
    const { columns, rows } = table(which);
    const { sortValue } = columns.find(({ id }) => id === column)!;
    return [...pinnedFirst(rowsInOrder(rows, { sortValue, descending, compare: words.compare }), new Set(pinned))];
  };

  test('rows without a value come last in both directions, equals as they were', () => {
    expect(sorted('agreements', 'date', false)).toEqual([1, 0, 3, 2]);
    expect(sorted('agreements', 'date', true)).toEqual([3, 0, 1, 2]);
    expect(sorted('agreements', 'source', false)).toEqual([0, 1, 2, 3]);
    expect(sorted('agreements', 'source', true)).toEqual([0, 1, 2, 3]);
  });

  test('names by their language, numbers by value, what is pinned on top', () => {
    expect(sorted('universities', 'university', false)).toEqual([3, 2, 1, 0, 4]);
    expect(sorted('universities', 'agreements', true)).toEqual([0, 1, 2, 3, 4]);
    expect(sorted('students', 'number', false)).toEqual([1, 2, 0]);
    expect(sorted('students', 'number', false, [0])).toEqual([0, 1, 2]);
  });

  test('every column of every table sorts all rows, and as its head says', () => {
    for (const which of TABLES) {
      const { columns, rows } = table(which);
      for (const { id, measure } of columns) {
        expect(sorted(which, id, false).toSorted(), `${which} ${id}`).toEqual([...rows].toSorted());
        expect(words.t(measure ? `measure.${measure.name}` : `table.${id as 'date'}`), `${which} ${id}`).toBeTruthy();
      }
    }
  });
});

test('measures of what is shown are columns that come when they are asked for', () => {
  const { columns } = table('universities');
  const valueOf = (id: string) => columns.find((column) => column.id === id)!.sortValue;
  expect(columns.filter(({ measure }) => measure).map(({ id }) => id)).toEqual([
    'betweenness',
    'community',
    'component',
    'meanDistance',
    'medianDistance',
    'maxDistance'
  ]);
  // The chain 3 – 0 – 2 – 1 – 4 of five: of the six pairs of others three, four and three lead by 0, 2 and 1.
  expect([0, 1, 2, 3, 4].map(valueOf('betweenness'))).toEqual([3 / 6, 3 / 6, 4 / 6, 0, 0]);
  expect([0, 1, 2, 3, 4].map(valueOf('component'))).toEqual([0, 0, 0, 0, 0]);
  const inside = table('countries').columns.find(({ id }) => id === 'agreementsInside')!;
  expect([...table('countries').rows].map(inside.sortValue)).toEqual([0, 0, 0]);
});

test('countries are counted once an agreement, and students are never added up', () => {
  const countries = makeTable('countries', { network, visible: visibleOf(network, { unconnected: true }), words, texts, level: 'country' });
  if (countries.name !== 'countries') throw new Error(countries.name);
  const kz = network.index.country.get('KZ')!;
  expect(countries.agreementsOf(kz)).toBe(4);
  expect(countries.universitiesOf(kz)).toBe(2);
  expect(countries.partnerCountriesOf(kz).map((country) => network.countries[country]!.id)).toEqual(['AZ', 'EE']);
  expect(countries.figuresOf(kz)).toBe(3);
  expect(table('students').rows.length).toBe(network.mobility.length);
});

describe('pairs', () => {
  const pairs = (level: Level) => {
    const made = makeTable('pairs', { network, visible: visibleOf(network, { unconnected: true }), words, texts, level });
    if (made.name !== 'pairs') throw new Error(made.name);
    return made;
  };

  test('add the agreements of two countries, cities or universities up, with their kinds and years', () => {
    const countries = pairs('country');
    const seen = [...countries.rows].map((row) => [
      countries.idOf(row),
      countries.agreementsOf(row).length,
      countries.yearsOf(row),
      countries.figuresOf(row)
    ]);
    expect(seen).toEqual([
      ['AZ KZ', 3, [2024, 2025], 3],
      ['EE KZ', 1, [0, 0], 0]
    ]);
    expect(countries.kindsOf(0)).toEqual(['Memorandum', 'Double degree']);
    expect(countries.selectionOf(0)).toEqual({ type: 'pair', id: 'AZ', other: 'KZ' });
    expect([...countries.rowsWith(Uint32Array.of(2))]).toEqual([1]);
    expect(pairs('university').rows.length).toBe(4);
    expect(pairs('university').columns.map(({ id }) => id)).not.toContain('students');
  });

  test('hold the same agreements at every level of random networks', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const { network: random } = randomCase(seed);
      const none = createSearchTexts(random, () => []);
      for (const level of LEVELS) {
        const made = makeTable('pairs', { network: random, visible: visibleOf(random, { unconnected: true }), words, texts: none, level });
        if (made.name !== 'pairs') throw new Error(made.name);
        const held = new Set([...made.rows].flatMap((row) => [...made.agreementsOf(row)]));
        const { total, unplaced } = levelTotals(random, everyAgreement(random), aggregate(random, everyAgreement(random), level));
        expect(held.size).toBe(total - unplaced);
      }
    }
  });
});
