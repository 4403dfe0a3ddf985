import { hashBytes, sameBytes, slotFor } from './byteHash';
import { slotsFor, type IdSlots } from './idTable';
import type { Texts } from './texts';

/** Slots of a part of a table of ids, as a power of 2: as many as a processor holds beside it. */
const PART_BITS = 12;

/** The slots of many ids, for `IdTable`. They are taken part after part, for to jump about in all of a large table takes several times longer. */
export function manySlots(ids: Texts): IdSlots {
  const { codes, ends, bytes, length: count } = ids;
  const slots = new Uint32Array(slotsFor(count));
  const mask = slots.length - 1;
  // Two ids that share a slot are nearly always told apart by their hashes, without a look at their bytes.
  const hashes = new Int32Array(count);
  for (let index = 0; index < count; index++) {
    const code = codes[index]!;
    hashes[index] = hashBytes(bytes, code === 0 ? 0 : ends[code - 1]!, ends[code]!);
  }
  let size = 0;
  const order = inParts(hashes, mask);
  for (let i = 0; i < count; i++) {
    const index = order[i]!;
    const hash = hashes[index]!;
    let slot = slotFor(hash) & mask;
    for (let place = slots[slot]!; place !== 0; place = slots[slot]!) {
      if (hashes[place - 1] === hash && sameId(ids, place - 1, index)) break;
      slot = (slot + 1) & mask;
    }
    if (slots[slot] === 0) size++;
    slots[slot] = index + 1;
  }
  return { slots, size };
}

/** The indices of ids in the order of the parts that they belong to; within one they stand as they came, so that of two alike the later comes later. */
function inParts(hashes: Int32Array, mask: number): Uint32Array {
  const ends = new Uint32Array((mask >>> PART_BITS) + 2);
  for (let index = 0; index < hashes.length; index++) ends[((slotFor(hashes[index]!) & mask) >>> PART_BITS) + 1]!++;
  for (let part = 1; part < ends.length; part++) ends[part]! += ends[part - 1]!;
  const order = new Uint32Array(hashes.length);
  for (let index = 0; index < hashes.length; index++) order[ends[(slotFor(hashes[index]!) & mask) >>> PART_BITS]!++] = index;
  return order;
}

function sameId({ codes, ends, bytes }: Texts, one: number, other: number): boolean {
  const [a, b] = [codes[one]!, codes[other]!];
  const [startA, startB] = [a === 0 ? 0 : ends[a - 1]!, b === 0 ? 0 : ends[b - 1]!];
  const length = ends[a]! - startA;
  return length === ends[b]! - startB && sameBytes(bytes, startA, bytes, startB, length);
}
