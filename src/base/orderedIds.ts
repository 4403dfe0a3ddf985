import { BLOCK, FoldedTexts, type FoldedParts } from './foldedTexts';
import { IdTable, type IdSlots } from './idTable';
import type { Texts } from './texts';

/** What a look at the ids of a list has found: bytes of the shortest and of the longest. */
export interface IdLengths {
  readonly shortest: number;
  readonly longest: number;
}

const [ZERO, NINE] = [48, 57];

/**
 * Which of two ids comes first in natural order, in which a-9 comes before a-10: digits that stand together are a number, the longer of two the greater
 * one, and come after all other bytes.
 * @param known how many bytes at the beginning of both are the same, as far as that is known
 * @returns below 0 where it is `a`, above where it is `b`, 0 where they are the same
 */
export function compareIds(a: Uint8Array, b: Uint8Array, known = 0): number {
  let at = known;
  while (at < a.length && a[at] === b[at]) at++;
  return digitsAt(a, at, a.length) - digitsAt(b, at, b.length) || (a[at] ?? -1) - (b[at] ?? -1);
}

function digitsAt(text: Uint8Array, at: number, end: number): number {
  let next = at;
  while (next < end && text[next]! >= ZERO && text[next]! <= NINE) next++;
  return next - at;
}

/**
 * Whether the distinct texts of a list, which has one for each entry and in their order, stand in natural order, so that none is there twice.
 * @returns null where they do not, or where it would take longer to see it
 */
export function idsInOrder(ids: Texts): IdLengths | null {
  const { length } = ids;
  if (ids instanceof FoldedTexts) return ids.folded.heads.length === length ? foldedInOrder(ids.folded) : null;
  return ids.ends.length === length ? plainInOrder(ids) : null;
}

/** More bytes than any id has. */
const NO_LENGTH = 2 ** 30;

function plainInOrder({ ends, bytes }: Texts): IdLengths | null {
  let [shortest, longest, start] = [NO_LENGTH, 0, 0];
  let before: Uint8Array = new Uint8Array();
  for (let code = 0; code < ends.length; code++) {
    const id = bytes.subarray(start, (start = ends[code]!));
    if (code > 0 && compareIds(before, id) >= 0) return null;
    if (id.length < shortest) shortest = id.length;
    if (id.length > longest) longest = id.length;
    before = id;
  }
  return { shortest, longest };
}

/** Longer ids are not looked at here: no id is. */
const LONGEST = 1_000;

function foldedInOrder({ heads, tails, middles, rest }: FoldedParts): IdLengths | null {
  const id = new Uint8Array(LONGEST);
  let [shortest, longest, before, next] = [NO_LENGTH, 0, 0, 0];
  for (let code = 0; code < heads.length; code++) {
    const head = heads[code]!;
    const tailStart = head + middles[code]!;
    const length = tailStart + tails[code]!;
    // Most count up in their last digit, and are the same else.
    if (length === before && head === length - 1 && tailStart === length) {
      const last = id[head]!;
      const own = rest[next]!;
      if (last >= ZERO && last < own && own <= NINE) {
        id[head] = own;
        next++;
        continue;
      }
    }
    if (length > LONGEST) return null;
    const isFirst = code % BLOCK === 0;
    const old = isFirst ? id.slice(0, before) : null;
    // What the one before it has behind that which both have.
    const digits = isFirst ? 0 : digitsAt(id, head, before);
    const byte = head < before ? id[head]! : -1;
    if (length > tailStart) id.copyWithin(tailStart, before - tails[code]!, before);
    for (let at = head; at < tailStart; at++) id[at] = rest[next++]!;
    const own = head < length ? id[head]! : -1;
    if (old) {
      if (code > 0 && compareIds(old, id.subarray(0, length)) >= 0) return null;
      // Who writes such lists leaves out all that two have in common.
    } else if (byte === own || (digits - digitsAt(id, head, length) || byte - own) >= 0) return null;
    before = length;
    if (length < shortest) shortest = length;
    if (length > longest) longest = length;
  }
  return { shortest, longest };
}

const ENCODER = new TextEncoder();

/** Ids that stand in natural order, each once, as `idsInOrder` finds them: they are found without a table. */
export class OrderedIds extends IdTable {
  readonly #texts: Texts;

  constructor(ids: Texts) {
    super(ids, { slots: new Uint32Array(), size: ids.length });
    this.#texts = ids;
  }

  override get(id: string): number | undefined {
    const bytes = ENCODER.encode(id);
    // The first of a block is read at once, those behind it one after the other.
    let [block, end] = [0, Math.ceil(this.size / BLOCK)];
    while (end - block > 1) {
      const middle = (block + end) >>> 1;
      if (compareIds(bytesOf(this.#texts, middle * BLOCK), bytes) <= 0) block = middle;
      else end = middle;
    }
    const last = Math.min(this.size, end * BLOCK);
    for (let index = block * BLOCK; index < last; index++) {
      const order = compareIds(bytesOf(this.#texts, index), bytes);
      if (order >= 0) return order === 0 ? index : undefined;
    }
    return undefined;
  }
}

/** The bytes of one of the distinct texts, up to the next call. */
const bytesOf = (texts: Texts, code: number): Uint8Array =>
  texts instanceof FoldedTexts ? texts.bytesOf(code) : texts.bytes.subarray(code === 0 ? 0 : texts.ends[code - 1]!, texts.ends[code]);

/** Finds ids that came from another thread; where they stand in order there is no table of them. */
export const idsOf = (ids: Texts, made: IdSlots): IdTable => (made.slots.length === 0 ? new OrderedIds(ids) : new IdTable(ids, made));
