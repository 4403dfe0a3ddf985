import { slotFor } from './byteHash';
import { slotsFor, type IdSlots } from './idTable';
import { textHashes } from './textHashes';
import type { Texts } from './texts';

/** Slots of a part of a table of ids, as a power of 2: as many as a processor holds beside it. */
const PART_BITS = 12;

/** Slots up to which a table is taken as a whole: a processor holds it nearby. */
const MOST_AT_ONCE = 1 << 18;

/**
 * The slots of many ids, for `IdTable`. Of a large table they are taken part after part, for to jump about in all of it takes several times longer.
 * @param hashes of the distinct ids, as `textHashes` has them
 */
export function manySlots(ids: Texts, { hashes } = textHashes(ids)): IdSlots {
  const { codes, length: count } = ids;
  const slots = new Uint32Array(slotsFor(count));
  const mask = slots.length - 1;
  const order = slots.length > MOST_AT_ONCE ? inParts(codes, hashes, mask) : null;
  let size = 0;
  for (let i = 0; i < count; i++) {
    const index = order ? order[i]! : i;
    const code = codes[index]!;
    const hash = hashes[code]!;
    let slot = slotFor(hash) & mask;
    for (let place = slots[slot]!; place !== 0; place = slots[slot]!) {
      // Two ids that share a slot are nearly always told apart by their hashes, without a look at the ids.
      const other = codes[place - 1]!;
      if (hashes[other] === hash && (other === code || ids.distinct(other) === ids.distinct(code))) break;
      slot = (slot + 1) & mask;
    }
    if (slots[slot] === 0) size++;
    slots[slot] = index + 1;
  }
  return { slots, size };
}

/** The indices of ids in the order of the parts that they belong to; within one they stand as they came, so that of two alike the later comes later. */
function inParts(codes: Uint32Array, hashes: Int32Array, mask: number): Uint32Array {
  const ends = new Uint32Array((mask >>> PART_BITS) + 2);
  for (let index = 0; index < codes.length; index++) ends[((slotFor(hashes[codes[index]!]!) & mask) >>> PART_BITS) + 1]!++;
  for (let part = 1; part < ends.length; part++) ends[part]! += ends[part - 1]!;
  const order = new Uint32Array(codes.length);
  for (let index = 0; index < codes.length; index++) {
    order[ends[(slotFor(hashes[codes[index]!]!) & mask) >>> PART_BITS]!++] = index;
  }
  return order;
}
