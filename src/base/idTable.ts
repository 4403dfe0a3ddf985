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
  readonly #ids: readonly string[];
  readonly slots: Uint32Array;
  readonly size: number;

  /** @param made the slots of these ids, where they are there already */
  constructor(ids: readonly string[], made: IdSlots = slotsOf(ids)) {
    this.#ids = ids;
    this.slots = made.slots;
    this.size = made.size;
  }

  get(id: string): number | undefined {
    const place = this.slots[slotOf(this.#ids, this.slots, id)]!;
    return place === 0 ? undefined : place - 1;
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }
}

function slotsOf(ids: readonly string[]): IdSlots {
  let length = 16;
  while (length < ids.length * 2) length *= 2;
  const slots = new Uint32Array(length);
  let size = 0;
  ids.forEach((id, index) => {
    const slot = slotOf(ids, slots, id);
    if (slots[slot] === 0) size++;
    slots[slot] = index + 1;
  });
  return { slots, size };
}

/** The slot of an id: its own, or the free one where it would stand. */
function slotOf(ids: readonly string[], slots: Uint32Array, id: string): number {
  const mask = slots.length - 1;
  let slot = hashOf(id) & mask;
  while (slots[slot] !== 0 && ids[slots[slot]! - 1] !== id) slot = (slot + 1) & mask;
  return slot;
}

/** FNV-1a of the code units, 32 bits; the upper half stirred into the lower, which chooses the slot. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}
