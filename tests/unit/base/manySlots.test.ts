import { expect, test } from 'vitest';
import { IdTable } from '../../../src/base/idTable';
import { manySlots } from '../../../src/base/manySlots';
import { seededRandom } from '../../../src/base/random';
import { TextsBuilder } from '../../../src/base/textsBuilder';

test('a table of many ids finds each, and of two alike the later, as one that is made in order', () => {
  const random = seededRandom(3);
  for (const count of [0, 1, 7, 3_000, 40_000]) {
    const list = Array.from({ length: count }, () => `ә-${Math.floor(random() * count * 2)}`);
    const ids = TextsBuilder.of(list);
    const [many, plain] = [new IdTable(ids, manySlots(ids)), new IdTable(ids)];
    expect([many.size, many.slots.length]).toEqual([new Set(list).size, plain.slots.length]);
    expect(plain.size).toBe(many.size);
    const last = new Map(list.map((id, index) => [id, index]));
    expect(list.filter((id) => many.get(id) !== last.get(id) || plain.get(id) !== last.get(id))).toEqual([]);
    expect(many.get('nobody')).toBeUndefined();
  }
});
