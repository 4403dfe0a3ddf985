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

/** The slots of ids; of many `manySlots` makes the same several times faster. */
function slotsOf(ids: Texts): IdSlots {
  const { codes, ends, bytes, length: count } = ids;
  const slots = new Uint32Array(slotsFor(count));
  let size = 0;
  for (let index = 0; index < count; index++) {
    const code = codes[index]!;
    const slot = slotOf(ids, slots, bytes, code === 0 ? 0 : ends[code - 1]!, ends[code]!);
    if (slots[slot] === 0) size++;
    slots[slot] = index + 1;
  }
  return { slots, size };
}

/** How many slots a table of so many ids has. */
export function slotsFor(count: number): number {
  let length = 16;
  while (length < count * 2) length *= 2;
  return length;
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
