import { expect, test } from 'vitest';
import { IdTable } from '../../../src/base/idTable';
import { TextsBuilder } from '../../../src/base/textsBuilder';

const ids = Array.from({ length: 50_000 }, (_, index) =>
  index % 3 === 0 ? `a-${index}` : index % 3 === 1 ? `Ғылым:${index}` : `${index}_-.`
);
const texts = TextsBuilder.of(ids);

test('every id leads to its place, every other text to none', () => {
  const table = new IdTable(texts);
  expect(table.size).toBe(ids.length);
  expect(ids.every((id, index) => table.get(id) === index)).toBe(true);
  for (const text of ['', 'a-1', 'a-50001', '__proto__', 'constructor']) expect(table.get(text)).toBeUndefined();
});

test('its slots make the same table in another thread', () => {
  const { slots, size } = new IdTable(texts);
  const posted = structuredClone({ slots, size }, { transfer: [slots.buffer as ArrayBuffer] });
  expect(slots).toHaveLength(0);
  const table = new IdTable(texts, posted);
  expect(ids.every((id, index) => table.get(id) === index)).toBe(true);
});

test('of an id that stands twice the later place is found, and it counts once', () => {
  const table = new IdTable(TextsBuilder.of(['a', 'b', 'a']));
  expect([table.get('a'), table.get('b'), table.size]).toEqual([2, 1, 2]);
  expect(new IdTable(TextsBuilder.of([])).get('a')).toBeUndefined();
});
