import { expect, test } from 'vitest';
import { CountryNames } from '../../../src/load/countryNames';
import { openSource } from '../../../src/load/openSource';
import { isOrder, kindOfWord, orderCells, orderHeadings } from '../../../src/load/orderTable';

const countries = new CountryNames();
const read = (text: string) =>
  orderCells(
    openSource(
      { file: 'order.csv', content: { type: 'text', bytes: new TextEncoder().encode(text) } },
      {},
      'en',
      countries.headers.isColumn
    ),
    countries
  );

test.each<[string, readonly string[], readonly (string | null)[]]>([
  ['its own names', ['order', 'university_a', 'university_b', 'kind', 'note'], ['order', 'university_a', 'university_b', 'kind', 'note']],
  [
    'names per language',
    ['university_a', 'university_a@kk', 'university_b', 'university_b@ru', 'seat'],
    ['university_a', 'university_a@kk', 'university_b', 'university_b@ru', null]
  ],
  ['English', ['No.', 'University 1', 'University 2', 'Type', 'Comment'], ['order', 'university_a', 'university_b', 'kind', 'note']],
  ['Russian', ['№ п/п', 'Вуз', 'Вуз-партнёр', 'Вид документа', 'Примечание'], ['order', 'university_a', 'university_b', 'kind', 'note']],
  ['Kazakh', ['Рет саны', '1-ші университет', '2-ші университет', 'Ескертпе'], ['order', 'university_a', 'university_b', 'note']],
  ['Azerbaijani', ['Sıra', 'Universitet A', 'Universitet B', 'Qeyd'], ['order', 'university_a', 'university_b', 'note']],
  ['Estonian', ['Jrk nr', 'Ülikool 1', 'Ülikool 2', 'Märkus'], ['order', 'university_a', 'university_b', 'note']],
  ['countries, and names in other languages', ['№', 'Вуз (Казахстан)', 'Вуз (Азербайджан)'], ['order', 'university_a', 'university_b']],
  [
    'languages in words',
    ['Университет А', 'Университет А (каз)', 'Университет Б', 'Университет Б (азерб)'],
    ['university_a', 'university_a@kk', 'university_b', 'university_b@az']
  ],
  [
    'the record of a ceremony',
    ['order', 'id', 'university_a', 'university_b', 'name_a', 'name_b', 'kind', 'signed_at', 'note'],
    ['order', null, 'university_a', 'university_b', 'university_a@und', 'university_b@und', 'kind', null, 'note']
  ]
])('headers are understood: %s', (_, header, wanted) => expect(orderHeadings(header, countries)).toEqual(wanted));

test('what stands above the header is passed over, and rows keep their number', () => {
  const table = read('Example Forum;;\n;;\n№;Вуз 1;Вуз 2\n2;Example A;Example B\n1;"Example; C";Example D\n');
  expect(isOrder(table)).toBe(true);
  expect([table.rows, table.rowNumbers, table.unreadable]).toEqual([
    [
      ['2', 'Example A', 'Example B'],
      ['1', 'Example; C', 'Example D']
    ],
    [4, 5],
    0
  ]);
});

test('a row behind a quote that is never closed is counted and told', () => {
  const table = read('order,university_a,university_b\n1,Example A,Example B\n2,"Example C,Example D\n');
  expect([table.rows.length, table.unreadable, table.issues.map(({ code, row }) => `${code} ${row}`)]).toEqual([
    1,
    1,
    ['quote-unclosed 3']
  ]);
});

test('a file that is no table says so', () => {
  expect(read('<!doctype html><p>').issues.map(({ code }) => code)).toEqual(['file-not-text']);
  expect(read('').issues.map(({ code }) => code)).toEqual(['file-empty']);
  expect(isOrder(read('order,university_a\n1,Example A\n'))).toBe(false);
});

test('kinds are words of five languages', () => {
  expect(['Меморандум', 'double degree', 'vahetus', 'opera'].map(kindOfWord)).toEqual(['memorandum', 'double_degree', 'exchange', null]);
});
