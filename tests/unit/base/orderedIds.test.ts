import { expect, test } from 'vitest';
import { textsOf } from '../../../src/base/foldedTexts';
import { compareIds, idsInOrder, idsOf, OrderedIds } from '../../../src/base/orderedIds';
import { IdTable } from '../../../src/base/idTable';
import { manySlots } from '../../../src/base/manySlots';
import { seededRandom } from '../../../src/base/random';
import { TextsBuilder } from '../../../src/base/textsBuilder';
import type { Texts } from '../../../src/base/texts';
import { atHand } from '../../../src/load/arrivingPack';
import { readPack, writePack } from '../../../src/load/packFile';
import { readTexts, writeTexts } from '../../../src/load/packTexts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const compare = (a: string, b: string): number => compareIds(bytes(a), bytes(b));

/** A list as it is packed: folded, where that is worth it. */
async function packed(list: readonly string[]): Promise<Texts> {
  const file = await writePack({}, new Uint8Array(), writeTexts('x', TextsBuilder.of(list)));
  return readTexts(await (await readPack(atHand(file))).columns(), 'x', list.length);
}

function randomIds(random: () => number, count: number): string[] {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const part = (): string => pick(['a', 'b', 'ә', '-', '.', '0', '7', '10', '99', '007', String(Math.floor(random() * 500))]);
  return [...new Set(Array.from({ length: count }, () => Array.from({ length: 1 + Math.floor(random() * 4) }, part).join('')))];
}

test('natural order is an order: every two ids have one, and it goes on from one to the next', () => {
  const ids = randomIds(seededRandom(7), 60);
  for (const a of ids)
    for (const b of ids) {
      expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0);
      expect(compare(a, b) === 0).toBe(a === b);
      for (const c of ids) if (compare(a, b) < 0 && compare(b, c) < 0) expect(compare(a, c)).toBeLessThan(0);
    }
  expect(['a-10', 'a-9', 'a', 'a-', 'b', 'a-9x', 'a-09', 'a-1x'].sort(compare)).toEqual([
    'a',
    'a-',
    'a-1x',
    'a-9',
    'a-9x',
    'a-09',
    'a-10',
    'b'
  ]);
});

test('ids that stand in order are known to, and each is found, folded or not', async () => {
  const random = seededRandom(8);
  const lists = [[], ['a'], ...Array.from({ length: 30 }, (_, i) => randomIds(random, 10 * i).sort(compare))];
  lists.push(Array.from({ length: 1_000 }, (_, i) => `agreement-${i}`));
  lists.push(Array.from({ length: 1_000 }, (_, i) => `agreement-${String.fromCharCode(97 + i / 26, 97 + (i % 26))}`).sort(compare));
  for (const list of lists)
    for (const ids of [TextsBuilder.of(list), await packed(list)]) {
      const lengths = list.map((id) => bytes(id).length);
      expect(idsInOrder(ids)).toEqual({ shortest: Math.min(2 ** 30, ...lengths), longest: Math.max(0, ...lengths) });
      const table = new OrderedIds(ids);
      expect(list.map((id) => table.get(id))).toEqual([...list.keys()]);
      const others = randomIds(random, 40).filter((id) => !list.includes(id));
      expect(['', ...others].filter((id) => table.has(id))).toEqual([]);
      // What is posted to another thread has lost its class.
      const { codes, ends, bytes: texts } = ids;
      const posted = structuredClone('folded' in ids ? { codes, folded: ids.folded } : { codes, ends, bytes: texts });
      const there = idsOf(textsOf(posted as Texts), structuredClone({ slots: table.slots, size: table.size }));
      expect(list.map((id) => there.get(id))).toEqual([...list.keys()]);
    }
});

test('ids that do not, or of which two are alike, are not taken for such', async () => {
  const list = Array.from({ length: 300 }, (_, i) => `agreement-${i}`);
  for (let at = 1; at < list.length; at++)
    for (const other of [list[at - 1]!, list[0]!, `agreement-${at - 1}x`.slice(0, 11), 'a'.repeat(2_000)]) {
      const changed = list.with(at, other);
      for (const ids of [TextsBuilder.of(changed), await packed(changed)]) expect(idsInOrder(ids)).toBeNull();
    }
  const ids = TextsBuilder.of(['b', 'a']);
  expect(idsOf(ids, manySlots(ids))).toBeInstanceOf(IdTable);
  expect(idsOf(ids, manySlots(ids)).get('a')).toBe(1);
});
