import { expect, test } from 'vitest';
import { makeArcs } from '../../bench/arcs/arcs';

const CITIES = Array.from({ length: 300 }, (_, i) => ({
  id: `c-${i}`,
  name: `Example City ${i}`,
  country: 'KAE'[i % 3]!,
  place: { longitude: i / 2, latitude: i / 4 },
  population: 1e6 / (i + 1)
}));

test('the made-up arcs are the same at every run, on every machine', () => {
  const { count, longitude, latitude, source, target, type, weight } = makeArcs(CITIES, 20_000);
  expect(count).toBe(20_000);
  expect([...source.slice(0, 8)]).toEqual([95, 8, 215, 153, 127, 199, 17, 72]);
  expect([...target.slice(0, 8)]).toEqual([208, 18, 15, 9, 0, 178, 56, 51]);
  expect([...type.slice(0, 8)]).toEqual([4, 3, 5, 3, 2, 0, 4, 5]);
  expect([longitude[299], latitude[299]]).toEqual([149.5, 74.75]);
  expect(weight[0]).toBe(50);
  expect(weight.every((of, arc) => of >= 1 && (arc === 0 || of <= weight[arc - 1]!))).toBe(true);
});

test('an arc leads to another city, a larger one more often, and another seed has other arcs', () => {
  const { source, target } = makeArcs(CITIES, 20_000);
  expect(source.every((from, arc) => from !== target[arc])).toBe(true);
  const first = source.filter((city) => city < 100).length;
  expect(first).toBeGreaterThan(source.length / 2);
  expect(makeArcs(CITIES, 100, 7).source).not.toEqual(source.slice(0, 100));
});
