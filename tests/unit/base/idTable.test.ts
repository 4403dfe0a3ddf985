import { expect, test } from 'vitest';
import { IdTable } from '../../../src/base/idTable';

const ids = Array.from({ length: 50_000 }, (_, index) =>
  index % 3 === 0 ? `a-${index}` : index % 3 === 1 ? `Ғылым:${index}` : `${index}_-.`
);

test('every id leads to its place, every other text to none', () => {
  const table = new IdTable(ids);
  expect(table.size).toBe(ids.length);
  expect(ids.every((id, index) => table.get(id) === index)).toBe(true);
  for (const text of ['', 'a-1', 'a-50001', '__proto__', 'constructor']) expect(table.get(text)).toBeUndefined();
});

test('its slots make the same table in another thread', () => {
  const { slots, size } = new IdTable(ids);
  const posted = structuredClone({ slots, size }, { transfer: [slots.buffer as ArrayBuffer] });
  expect(slots).toHaveLength(0);
  const table = new IdTable(ids, posted);
  expect(ids.every((id, index) => table.get(id) === index)).toBe(true);
});

test('of an id that stands twice the later place is found, and it counts once', () => {
  const table = new IdTable(['a', 'b', 'a']);
  expect([table.get('a'), table.get('b'), table.size]).toEqual([2, 1, 2]);
  expect(new IdTable([]).get('a')).toBeUndefined();
});
