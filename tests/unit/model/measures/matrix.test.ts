import { describe, expect, test } from 'vitest';
import { LEVELS } from '../../../../src/model/aggregate';
import { chordDiagram, flowsOf } from '../../../../src/model/measures/flows';
import { matrix, type Matrix } from '../../../../src/model/measures/matrix';
import { MATRIX_ORDERS } from '../../../../src/model/viewState';
import { partiesOf } from '../../../../src/model/parties';
import { everyAgreement, exampleNetwork } from '../../graph/exampleNetwork';
import { randomGraph } from './exampleGraphs';

const network = exampleNetwork(
  ['aa-north-1', 'aa-south-2', 'bb-north-3', 'cc-north-4', 'dd-north-5'],
  [
    { parties: ['aa-north-1', 'bb-north-3'] },
    { parties: ['aa-south-2', 'bb-north-3'] },
    { parties: ['aa-north-1', 'aa-south-2'] },
    { parties: ['aa-north-1', 'bb-north-3', 'cc-north-4'] }
  ]
);
const all = everyAgreement(network);
const cells = ({ row, column, value }: Matrix) => Array.from(row, (one, cell) => [one, column[cell], value[cell]]);
const byId = (a: number, b: number) => (network.countries[a]!.id < network.countries[b]!.id ? -1 : 1);

describe('the matrix of countries', () => {
  const countries = matrix(network, all, 'country', { order: 'name', compare: byId });

  test('has a cell for each two that share an agreement, and what lies within one on the diagonal', () => {
    expect([...countries.ends]).toEqual([0, 1, 2]);
    expect(cells(countries)).toEqual([
      [0, 0, 1],
      [0, 1, 3],
      [0, 2, 1],
      [1, 2, 1]
    ]);
  });

  test('says that six in the cells are four agreements, for one is of three countries', () => {
    expect(countries).toMatchObject({ cellTotal: 6, agreements: 4, unplaced: 0, others: 0 });
    expect([...countries.sizes]).toEqual([4, 3, 1]);
  });

  test('can be in any order of names', () => {
    const backwards = matrix(network, all, 'country', { order: 'name', compare: (a, b) => byId(b, a) });
    expect([...backwards.ends]).toEqual([2, 1, 0]);
    expect(cells(backwards)).toEqual([
      [0, 1, 1],
      [0, 2, 1],
      [1, 2, 3],
      [2, 2, 1]
    ]);
  });

  test('keeps the largest and adds the others up', () => {
    const one = matrix(network, all, 'country', { order: 'size', limit: 1 });
    expect([...one.ends]).toEqual([0]);
    expect(one.others).toBe(2);
    expect(cells(one)).toEqual([
      [0, 0, 1],
      [0, 1, 4],
      [1, 1, 1]
    ]);
    expect([...one.sizes]).toEqual([4, 3]);
    expect(one).toMatchObject({ cellTotal: 6, agreements: 4 });
  });
});

test('agreements of universities without a city are counted as such in the matrix of cities', () => {
  const unplaced = { ...network, universities: network.universities.map((one, index) => (index === 1 ? { ...one, city: -1 } : one)) };
  expect(matrix(unplaced, all, 'city', { order: 'size' })).toMatchObject({ agreements: 2, unplaced: 2, cellTotal: 4 });
  expect(matrix(network, new Uint32Array(), 'city', { order: 'community' })).toMatchObject({ cellTotal: 0, agreements: 0, others: 0 });
});

describe.each(LEVELS)('of random networks, by %s', (level) => {
  const graph = randomGraph(4, 60, 150);
  const rows = graph.agreements;
  const endOf = (party: number) => (level === 'university' ? party : graph.network.universities[party]![level]);

  test.each(MATRIX_ORDERS)('in the order %s every cell counts the agreements of its two ends', (order) => {
    const found = matrix(graph.network, rows, level, { order });
    const expected = new Map<string, number>();
    for (const row of rows) {
      const places = [...partiesOf(graph.network.agreements, row)].map((party) => found.ends.indexOf(endOf(party)));
      const pairs = places.flatMap((one, i) => places.slice(0, i).map((other) => [one, other].sort((a, b) => a - b).join()));
      for (const pair of new Set(pairs)) expected.set(pair, (expected.get(pair) ?? 0) + 1);
    }
    expect(new Map(cells(found).map(([row, column, value]) => [`${row},${column}`, value]))).toEqual(expected);
  });

  test.each([1, 2, 5, 400])('with %i rows at most the cells have the same sum', (limit) => {
    for (const order of MATRIX_ORDERS) {
      const found = matrix(graph.network, rows, level, { order, limit });
      const full = matrix(graph.network, rows, level, { order });
      expect(found.value.reduce((sum, value) => sum + value, 0)).toBe(full.cellTotal);
      expect([found.cellTotal, found.agreements]).toEqual([full.cellTotal, rows.length]);
      expect(found.ends.length + found.others).toBe(full.ends.length);
      expect(found.ends.length).toBe(Math.min(limit, full.ends.length));
      expect(found.sizes.length).toBe(found.ends.length + (found.others > 0 ? 1 : 0));
      expect(found.row.every((row, cell) => row <= found.column[cell]! && found.column[cell]! < found.sizes.length)).toBe(true);
    }
  });

  test('by size the rows descend; by community those of one stand together, the first being the largest', () => {
    const sizes = [...matrix(graph.network, rows, level, { order: 'size' }).sizes];
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    const { community } = matrix(graph.network, rows, level, { order: 'community' });
    expect([...community!]).toEqual([...community!].sort((a, b) => a - b));
  });

  test('the same every time', () => {
    expect(matrix(graph.network, rows, level, { order: 'community' })).toEqual(matrix(graph.network, rows, level, { order: 'community' }));
  });
});

describe('the chord diagram', () => {
  const countries = matrix(network, all, 'country', { order: 'name' });
  const { groups, chords } = chordDiagram(countries, 0.1);

  test('gives each country a share of the rim by its cells, one within a country counting once', () => {
    expect(groups.map(({ value }) => value)).toEqual([5, 4, 2]);
    const radians = (2 * Math.PI - 0.3) / 11;
    expect(groups[0]).toMatchObject({ row: 0, start: 0 });
    expect(groups[0]!.end).toBeCloseTo(5 * radians, 12);
    expect(groups[1]!.start).toBeCloseTo(5 * radians + 0.1, 12);
    expect(groups[2]!.end).toBeCloseTo(2 * Math.PI - 0.1, 12);
  });

  test('gives a chord the same width at both ends, inside its countries, and leaves no rim empty', () => {
    const taken = groups.map(() => 0);
    for (const { row, column, source, target } of chords) {
      expect(source.end - source.start).toBeCloseTo(target.end - target.start, 12);
      for (const [group, arc] of [
        [groups[row]!, source],
        [groups[column]!, target]
      ] as const) {
        expect(arc.start).toBeGreaterThanOrEqual(group.start - 1e-12);
        expect(arc.end).toBeLessThanOrEqual(group.end + 1e-12);
      }
      taken[row]! += source.end - source.start;
      if (row !== column) taken[column]! += target.end - target.start;
    }
    groups.forEach(({ start, end }, row) => expect(taken[row]).toBeCloseTo(end - start, 12));
  });

  test('arcs of one country do not overlap', () => {
    groups.forEach(({ row }) => {
      const arcs = chords
        .flatMap((chord) => [
          ...(chord.row === row ? [chord.source] : []),
          ...(chord.column === row && chord.row !== row ? [chord.target] : [])
        ])
        .sort((a, b) => a.start - b.start);
      arcs.slice(1).forEach((arc, index) => expect(arc.start).toBeCloseTo(arcs[index]!.end, 12));
    });
  });

  test('nothing has no chords, and gaps never fill the circle', () => {
    expect(chordDiagram({ row: new Uint32Array(), column: new Uint32Array(), value: new Uint32Array(), sizes: new Uint32Array() })).toEqual(
      {
        groups: [],
        chords: []
      }
    );
    const { groups: wide } = chordDiagram(countries, 9);
    expect(wide.reduce((sum, { start, end }) => sum + end - start, 0)).toBeCloseTo(Math.PI, 12);
  });
});

test('the flows of a country are its cells, most first, its own among them', () => {
  const countries = matrix(network, all, 'country', { order: 'name' });
  expect(flowsOf(countries, 0)).toEqual([
    { row: 1, value: 3 },
    { row: 0, value: 1 },
    { row: 2, value: 1 }
  ]);
});
