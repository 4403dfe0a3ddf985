import { decodedText } from './decodedText';
import { Texts, type TextParts } from './texts';

/** Distinct texts of which each is written as what the one before it has not: texts that count up take a few bytes each. */
export interface FoldedParts {
  /** How many bytes at its beginning each has in common with the one before it; of the first of a block none. */
  readonly heads: Uint8Array;
  /** The same of its end; head and tail lie apart in the one before it. */
  readonly tails: Uint8Array;
  /** How many bytes of its own stand between them. */
  readonly middles: Uint8Array | Uint16Array | Uint32Array;
  /** These bytes, one text behind the other. */
  readonly rest: Uint8Array;
  /** For every block of `BLOCK` texts where the bytes of its first begin in `rest`. */
  readonly starts: Uint32Array;
  /** All their bytes, as many as they are unfolded. */
  readonly size: number;
}

/** What folded texts are made of: arrays of numbers, which can be handed over to another thread without a copy. */
export interface FoldedTextParts {
  /** See `TextParts.codes`. */
  readonly codes: Uint32Array;
  readonly folded: FoldedParts;
}

/** Copies an array of numbers. */
export type CopyOf = <T extends Uint8Array | Uint16Array | Uint32Array>(array: T) => T;

/** Texts of a block: to read one, at most so many are unfolded. */
export const BLOCK = 64;

const NOTHING = { codes: new Uint32Array(), ends: new Uint32Array(), bytes: new Uint8Array() };
/** See `Texts`. */
const MOST_KEPT = 1 << 16;

/**
 * A list of texts that stays folded: of a million sentences that are alike it takes a tenth of the memory, and there is nothing to do before the
 * first is read. Who asks for `ends` and `bytes` has them all unfolded, and kept.
 */
export class FoldedTexts extends Texts implements FoldedTextParts {
  readonly folded: FoldedParts;
  readonly #known: (string | undefined)[] | null;
  /** The text that was unfolded last: its code, its bytes, and where those of the next begin in `rest`. */
  #code = -1;
  #text = new Uint8Array(512);
  #length = 0;
  #next = 0;
  #unfolded: UnfoldedTexts | null = null;

  /** @param folded parts that fit together */
  constructor({ codes, folded }: FoldedTextParts) {
    super({ ...NOTHING, codes });
    this.folded = folded;
    this.#known = folded.heads.length <= MOST_KEPT ? [] : null;
    // Not listed among its parts: what is posted to another thread stays folded.
    for (const part of ['ends', 'bytes'] as const) Object.defineProperty(this, part, { get: () => this.#all()[part], enumerable: false });
  }

  override has(entry: number): boolean {
    const code = this.codes[entry];
    if (code === undefined) return false;
    const { heads, middles, tails } = this.folded;
    return heads[code]! + middles[code]! + tails[code]! > 0;
  }

  override distinct(code: number): string {
    const known = this.#known?.[code];
    if (known !== undefined) return known;
    const bytes = this.bytesOf(code);
    const text = decodedText(bytes, 0, bytes.length);
    if (this.#known && code < this.folded.heads.length) this.#known[code] = text;
    return text;
  }

  /**
   * The same list in memory of its own.
   * @param copyOf copies an array
   * @param asked whether only `has` and `codes` will be asked for: then the bytes stay behind
   */
  copy(copyOf: CopyOf, asked: boolean): FoldedTexts {
    const { heads, tails, middles, rest, starts, size } = this.folded;
    const kept = { heads: copyOf(heads), tails: copyOf(tails), middles: copyOf(middles), starts: copyOf(starts), size };
    return new FoldedTexts({ codes: copyOf(this.codes), folded: { ...kept, rest: asked ? new Uint8Array() : copyOf(rest) } });
  }

  /** The bytes of one of the distinct texts, up to the next call; none where there is no such text. One after the other they cost least. */
  bytesOf(code: number): Uint8Array {
    const { heads, starts } = this.folded;
    if (!(code >= 0 && code < heads.length)) return this.#text.subarray(0, 0);
    const first = code - (code % BLOCK);
    if (this.#code > code || this.#code < first) {
      this.#code = first - 1;
      this.#length = 0;
      this.#next = starts[first / BLOCK]!;
    }
    while (this.#code < code) this.#step();
    return this.#text.subarray(0, this.#length);
  }

  #step(): void {
    const { heads, tails, middles, rest } = this.folded;
    const code = ++this.#code;
    const head = heads[code]!;
    const tail = tails[code]!;
    const middle = middles[code]!;
    const before = this.#length;
    const length = head + middle + tail;
    if (length > this.#text.length) {
      const longer = new Uint8Array(length * 2);
      longer.set(this.#text.subarray(0, before));
      this.#text = longer;
    }
    const text = this.#text;
    if (length !== before) text.copyWithin(head + middle, before - tail, before);
    for (let at = head, next = this.#next; at < head + middle; at++) text[at] = rest[next++]!;
    this.#next += middle;
    this.#length = length;
  }

  #all(): UnfoldedTexts {
    return (this.#unfolded ??= unfolded(this.folded));
  }

  /** Unfolds all in pieces, after each of which whoever asks for it can do something else. */
  *unfold(): Generator<void, void> {
    if (this.#unfolded) return;
    const unfolding = new Unfolding(this.folded);
    const { length } = this.folded.heads;
    for (let last = 0; last < length;) {
      unfolding.go((last = Math.min(length, last + AT_ONCE)));
      yield;
    }
    this.#unfolded = unfolding;
  }
}

/** Texts that came from another thread, where they lost their class. */
export const textsOf = (posted: TextParts & Partial<FoldedTextParts>): Texts =>
  posted.folded ? new FoldedTexts({ codes: posted.codes, folded: posted.folded }) : new Texts(posted);

/** Length in bytes from which on a text that is like the one before it is copied as a whole, and then mended. */
const WORTH_A_CALL = 48;

/** Texts that are unfolded in one piece: some milliseconds. */
const AT_ONCE = 1 << 15;

/** All texts as bytes, as `TextParts` has them. */
export function unfolded(folded: FoldedParts): UnfoldedTexts {
  const unfolding = new Unfolding(folded);
  unfolding.go(folded.heads.length);
  return unfolding;
}

interface UnfoldedTexts {
  readonly ends: Uint32Array;
  readonly bytes: Uint8Array;
}

/** Texts that are unfolded one behind the other. */
class Unfolding implements UnfoldedTexts {
  readonly ends: Uint32Array;
  readonly bytes: Uint8Array;
  readonly #folded: FoldedParts;
  #code = 0;
  /** Where the next text begins, its own bytes in `rest`, and the text before it. */
  #at = 0;
  #next = 0;
  #from = 0;

  constructor(folded: FoldedParts) {
    this.#folded = folded;
    this.bytes = new Uint8Array(folded.size);
    this.ends = new Uint32Array(folded.heads.length);
  }

  /** Goes on up to a text. */
  go(last: number): void {
    const { heads, tails, middles, rest } = this.#folded;
    const { bytes, ends } = this;
    let [code, at, next, from] = [this.#code, this.#at, this.#next, this.#from];
    for (; code < last; code++) {
      const start = at;
      const middleStart = at + heads[code]!;
      const tailStart = middleStart + middles[code]!;
      const end = tailStart + tails[code]!;
      // A call costs as much as some tens of bytes one by one.
      const asWhole = end - start >= WORTH_A_CALL && end - start === start - from;
      if (asWhole) bytes.copyWithin(start, from, start);
      for (let read = from; !asWhole && at < middleStart; at++) bytes[at] = bytes[read++]!;
      for (at = middleStart; at < tailStart; at++) bytes[at] = rest[next++]!;
      for (let read = start - (end - tailStart); !asWhole && at < end; at++) bytes[at] = bytes[read++]!;
      at = ends[code] = end;
      from = start;
    }
    [this.#code, this.#at, this.#next, this.#from] = [code, at, next, from];
  }
}
