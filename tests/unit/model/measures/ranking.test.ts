import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../../src/base/random';
import { ranking } from '../../../../src/model/measures/ranking';

const VALUES = [3, 7, 7, NaN, 1, 7, 3];

describe('a ranking', () => {
  test('lets equals share a place, and counts on after them', () => {
    const { places, cutTies, unranked } = ranking(VALUES);
    expect(places.map(({ index, rank, tied }) => [index, rank, tied])).toEqual([
      [1, 1, true],
      [2, 1, true],
      [5, 1, true],
      [0, 4, true],
      [6, 4, true],
      [4, 6, false]
    ]);
    expect([cutTies, unranked]).toEqual([0, 1]);
  });

  test('says who was cut off from a shared place', () => {
    const { places, cutTies } = ranking(VALUES, { top: 2 });
    expect(places.map(({ index }) => index)).toEqual([1, 2]);
    expect(cutTies).toBe(1);
    expect(ranking(VALUES, { top: 3 }).cutTies).toBe(0);
    expect(ranking(VALUES, { top: 0 })).toEqual({ places: [], cutTies: 0, unranked: 1 });
  });

  test('puts equals in the order that is asked for', () => {
    const { places } = ranking(VALUES, { compare: (a, b) => b - a });
    expect(places.map(({ index }) => index)).toEqual([5, 2, 1, 6, 0, 4]);
  });

  test('is of those it is asked for', () => {
    expect(ranking(VALUES, { among: [0, 4, 3] })).toMatchObject({ places: [{ index: 0 }, { index: 4 }], unranked: 1 });
    expect(ranking([])).toEqual({ places: [], cutTies: 0, unranked: 0 });
  });
});

test('a place is one more than the number of those before it, for any values', () => {
  const random = seededRandom(5);
  const values = Array.from({ length: 200 }, () => Math.floor(random() * 30));
  for (const { value, rank, tied } of ranking(values).places) {
    expect(rank).toBe(1 + values.filter((other) => other > value).length);
    expect(tied).toBe(values.filter((other) => other === value).length > 1);
  }
  const top = ranking(values, { top: 17 });
  const last = top.places.at(-1)!.value;
  expect(top.places.filter(({ value }) => value === last).length + top.cutTies).toBe(values.filter((value) => value === last).length);
});
