import { hashBytes, sameBytes, slotFor } from './byteHash';
import type { Texts } from './texts';

/** Finds the place of an id in a list, as a `Map` does. */
export interface IdLookup {
  /** Index of the id; of one that stands twice the later. */
  get(id: string): number | undefined;
  has(id: string): boolean;
  /** Number of different ids. */
  readonly size: number;
}

/** What a table of ids is made of: can be handed over to another thread without a copy. */
export interface IdSlots {
  /** Index + 1 where an id stands, else 0. A power of 2 long, twice as many as ids or more. */
  readonly slots: Uint32Array;
  readonly size: number;
}

/**
 * A table of ids that can be made in one thread and used in another: a `Map` of a million ids cannot be given away, and holds up the thread that
 * makes it for a quarter of a second.
 */
export class IdTable implements IdLookup {
  readonly #ids: Texts;
  readonly slots: Uint32Array;
  readonly size: number;

  /** @param made the slots of these ids, where they are there already */
  constructor(ids: Texts, made: IdSlots = slotsOf(ids)) {
    this.#ids = ids;
    this.slots = made.slots;
    this.size = made.size;
  }

  get(id: string): number | undefined {
    const bytes = ENCODER.encode(id);
    const place = this.slots[slotOf(this.#ids, this.slots, bytes, 0, bytes.length)]!;
    return place === 0 ? undefined : place - 1;
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }
}

const ENCODER = new TextEncoder();

/** Slots of a part of the table, which a processor holds beside it. */
const PART_BITS = 12;

function slotsOf(ids: Texts): IdSlots {
  const { codes, ends, bytes, length: count } = ids;
  let length = 16;
  while (length < count * 2) length *= 2;
  const slots = new Uint32Array(length);
  const mask = length - 1;
  // Two ids that share a slot are nearly always told apart by their hashes, without a look at their bytes.
  const hashes = new Int32Array(count);
  const partEnds = new Uint32Array((mask >>> PART_BITS) + 2);
  for (let index = 0; index < count; index++) {
    const code = codes[index]!;
    const hash = hashBytes(bytes, code === 0 ? 0 : ends[code - 1]!, ends[code]!);
    hashes[index] = hash;
    partEnds[((slotFor(hash) & mask) >>> PART_BITS) + 1]!++;
  }
  // Part after part, for to jump about in all of a large table takes several times longer.
  const order = inParts(hashes, mask, partEnds);
  let size = 0;
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

/** The indices in the order of the parts that they belong to. @param ends numbers of these, one place later; where they end afterwards */
function inParts(hashes: Int32Array, mask: number, ends: Uint32Array): Uint32Array {
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

/** The slot of an id, given as UTF-8: its own, or the free one where it would stand. */
function slotOf(ids: Texts, slots: Uint32Array, id: Uint8Array, start: number, end: number): number {
  const { codes, ends, bytes } = ids;
  const mask = slots.length - 1;
  let slot = slotFor(hashBytes(id, start, end)) & mask;
  for (let place = slots[slot]!; place !== 0; place = slots[slot]!) {
    const code = codes[place - 1]!;
    const begin = code === 0 ? 0 : ends[code - 1]!;
    if (ends[code]! - begin === end - start && sameBytes(bytes, begin, id, start, end - start)) break;
    slot = (slot + 1) & mask;
  }
  return slot;
}
