import { expect, test } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { areWithin, stepOf, writeNumbers } from '../../../src/load/packNumbers';

test('numbers beyond what a column may hold are found, wherever they stand', () => {
  const random = seededRandom(11);
  for (let round = 0; round < 2_000; round++) {
    const end = Math.floor(random() * 300);
    const most = random() < 0.5 ? 256 : Math.max(1, end);
    const column = Uint8Array.from({ length: Math.floor(random() * 12) }, () => Math.floor(random() * most));
    // A column may begin anywhere in its memory.
    const at = Math.floor(random() * 3);
    const placed = new Uint8Array([...new Uint8Array(at), ...column]).subarray(at);
    const { form } = writeNumbers(column);
    expect(areWithin(form, placed, 0, end), `${column.join()} below ${end}`).toBe(column.every((number) => number < end));
    const signed = Int32Array.from(column, (number) => number - 1);
    expect(areWithin(writeNumbers(signed).form, signed, -1, end)).toBe(signed.every((number) => number < end));
  }
});

test('a column that counts up says by how much', () => {
  const step = (...numbers: number[]): number => stepOf(writeNumbers(Uint32Array.from(numbers)).form);
  expect([step(0, 1, 2), step(0, 2, 4, 6), step(1, 2, 3), step(0, 1, 3), step(0, 0), step()]).toEqual([1, 2, 0, 0, 0, 0]);
});
