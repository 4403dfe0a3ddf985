import { expect, test } from 'vitest';
import { leastOf } from '../../../src/base/leastOf';
import { seededRandom } from '../../../src/base/random';

test('the least of many numbers are those that a whole sorting begins with', () => {
  const random = seededRandom(7);
  for (let round = 0; round < 60; round++) {
    const numbers = Array.from({ length: Math.floor(random() * 400) }, () => Math.floor(random() * (round % 2 ? 20 : 1e12)));
    for (const most of [1, 7, 100, 1000]) {
      const sorted = numbers.toSorted((a, b) => a - b).slice(0, most);
      expect([...leastOf(numbers.length, (place) => numbers[place]!, most)]).toEqual(sorted);
    }
  }
});

test('numbers that come in order, or against it, are found as well', () => {
  for (const numberAt of [(place: number) => place, (place: number) => 9_999 - place])
    expect([...leastOf(10_000, numberAt, 3)]).toEqual([0, 1, 2]);
});
