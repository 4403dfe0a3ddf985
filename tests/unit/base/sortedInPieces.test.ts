import { expect, test } from 'vitest';
import { InPieces } from '../../../src/base/inPieces';
import { seededRandom } from '../../../src/base/random';
import { sortedInPieces } from '../../../src/base/sortedInPieces';

test.each([0, 1, 2, 2047, 2048, 2049, 6000, 20_000])('%i values in order, equals as they were', (count) => {
  const random = seededRandom(count + 1);
  const values = Array.from({ length: count }, (_, place) => ({ key: Math.floor(random() * 500), place }));
  const before = [...values];
  const compare = (a: { key: number }, b: { key: number }) => a.key - b.key;
  expect(new InPieces(sortedInPieces(values, compare)).finish()).toEqual(values.toSorted(compare));
  expect(values).toEqual(before);
});

test('many are sorted in many pieces', () => {
  const making = sortedInPieces(
    Array.from({ length: 20_000 }, (_, place) => -place),
    (a, b) => a - b
  );
  expect([...making].length).toBeGreaterThan(20);
});
