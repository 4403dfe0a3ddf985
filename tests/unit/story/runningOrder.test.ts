import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { readRunningOrder, type OrderTable } from '../../../src/story/runningOrder';

const KNOWN = new Map([
  ['kz-example', 'kz-example'],
  ['Example University of the Steppe', 'kz-example'],
  ['Университет примера', 'kz-example'],
  ['az-example', 'az-example'],
  ['Example University by the Sea', 'az-example'],
  ['kz-other', 'kz-other'],
  ['az-other', 'az-other']
]);
const find = (name: string): string | null => KNOWN.get(name) ?? null;

const read = (
  rows: readonly (readonly string[])[],
  columns: OrderTable['columns'] = ['order', 'university_a', 'university_b', 'kind', 'note']
) => readRunningOrder({ columns, rows, rowNumbers: rows.map((_, index) => index + 2) }, find);
const pairs = (order: ReturnType<typeof read>) => order.rows.map(({ parties }) => parties.map(({ university }) => university).join('–'));
const issues = (order: ReturnType<typeof read>) =>
  order.issues.map(({ code, row, column, value }) => `${code} ${row} ${column} ${value}`.trim());

test('rows come in the order of their column, those without a number last', () => {
  const order = read([
    ['3', 'kz-example', 'az-other', '', ''],
    ['', 'kz-other', 'az-other', '', ''],
    ['1', 'Example University of the Steppe', 'Example University by the Sea', '', 'in the small hall'],
    ['2.', 'kz-other', 'az-example', 'Double degree', '']
  ]);
  expect(pairs(order)).toEqual(['kz-example–az-example', 'kz-other–az-example', 'kz-example–az-other', 'kz-other–az-other']);
  expect(order).toMatchObject({ read: 4, used: 4, setAside: 0, issues: [] });
  expect(order.rows[0]).toMatchObject({ id: 'row-4', kind: 'memorandum', note: 'in the small hall', date: 0 });
  expect(order.rows[1]!.kind).toBe('double_degree');
});

test('a university that the network does not have keeps its name', () => {
  const order = read([['1', 'kz-example', 'Example Academy', '', '']]);
  expect(order.rows[0]!.parties[1]).toEqual({ university: '', names: { und: 'Example Academy' } });
  expect(issues(order)).toEqual(['university-unknown 2 university_b Example Academy']);
});

test('names in other languages are kept, and find the university as well', () => {
  const order = read([['Some Example', 'Университет примера', 'az-example']], ['university_a', 'university_a@ru', 'university_b']);
  expect(order.rows[0]!.parties[0]).toEqual({ university: 'kz-example', names: { ru: 'Университет примера', und: 'Some Example' } });
  expect(order.issues).toEqual([]);
});

describe('what needs a person’s eye', () => {
  test.each<[string, readonly (readonly string[])[], string[], number]>([
    ['a side is missing', [['1', 'kz-example', ' ', '', '']], ['party-missing 2 university_b'], 0],
    [
      'both sides are the same',
      [['1', 'kz-example', 'Example University of the Steppe', '', '']],
      ['party-same 2 university_b Example University of the Steppe'],
      0
    ],
    [
      'a pair twice',
      [
        ['1', 'kz-example', 'az-example', '', ''],
        ['2', 'az-example', 'kz-example', '', '']
      ],
      ['pair-repeated 3 university_b 2'],
      2
    ],
    [
      'a pair with two kinds of document',
      [
        ['1', 'kz-example', 'az-example', '', ''],
        ['2', 'kz-example', 'az-example', 'exchange', '']
      ],
      [],
      2
    ],
    [
      'a number twice',
      [
        ['1', 'kz-example', 'az-example', '', ''],
        ['1', 'kz-other', 'az-example', '', '']
      ],
      ['order-repeated 3 order 1'],
      2
    ],
    ['no number', [['first', 'kz-example', 'az-example', '', '']], ['order-invalid 2 order first'], 1],
    ['no kind of ours', [['1', 'kz-example', 'az-example', 'treaty', '']], ['kind-unknown 2 kind treaty'], 1],
    [
      'an empty row',
      [
        ['', ' ', '', '', ''],
        ['1', 'kz-example', 'az-example', '', '']
      ],
      [],
      1
    ]
  ])('%s', (_, rows, wanted, used) => {
    const order = read(rows);
    expect(issues(order)).toEqual(wanted);
    expect(order.used).toBe(used);
  });

  test('a table without the second university', () => {
    const order = read([['1', 'kz-example']], ['order', 'university_a']);
    expect(order).toMatchObject({ rows: [], used: 0, setAside: 1, read: 1 });
    expect(issues(order)).toEqual(['column-missing 0 university_b']);
  });
});

test('of any table every row is used or set aside, and ids are one of a kind', () => {
  const random = seededRandom(3);
  const cells = ['', ' ', '1', '2', 'x', 'kz-example', 'az-example', 'kz-other', 'Example', 'exchange', '\u0000', '-1', '1,5'];
  for (let n = 0; n < 300; n++) {
    const rows = Array.from({ length: 12 }, () => Array.from({ length: 5 }, () => cells[Math.floor(random() * cells.length)]!));
    const order = read(rows);
    expect(order.used + order.setAside).toBe(order.read);
    expect(new Set(order.rows.map(({ id }) => id)).size).toBe(order.used);
    expect(order.issues.filter(({ severity }) => severity === 'error').length >= order.setAside).toBe(true);
  }
});
