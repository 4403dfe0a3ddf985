import { decodedText } from './decodedText';

/** What a list of texts is made of: arrays of numbers, which can be handed over to another thread without a copy. */
export interface TextParts {
  /** For every entry which of the distinct texts it is. */
  readonly codes: Uint32Array;
  /** Where each of the distinct texts ends in `bytes`; it begins where the one before it ends. */
  readonly ends: Uint32Array;
  /** The distinct texts in UTF-8, one behind the other. */
  readonly bytes: Uint8Array;
}

/** Distinct texts up to which they are kept once they are decoded: what many entries share is asked for often. */
const MOST_KEPT = 1 << 16;

/**
 * A list of texts in which every distinct text stands once, as bytes: a million sentences would be a million objects, and could not be given from
 * one thread to another but by a copy of each. A text is decoded when it is asked for.
 */
export class Texts implements TextParts, Iterable<string> {
  readonly codes: Uint32Array;
  readonly ends: Uint32Array;
  readonly bytes: Uint8Array;
  readonly #kept: (string | undefined)[] | null;

  constructor({ codes, ends, bytes }: TextParts) {
    this.codes = codes;
    this.ends = ends;
    this.bytes = bytes;
    this.#kept = ends.length <= MOST_KEPT ? [] : null;
  }

  /** Number of entries. */
  get length(): number {
    return this.codes.length;
  }

  /** The text of an entry; '' where there is no such entry. */
  at(entry: number): string {
    const code = this.codes[entry];
    return code === undefined ? '' : this.distinct(code);
  }

  /** Whether the text of an entry is not empty; decodes nothing. */
  has(entry: number): boolean {
    const code = this.codes[entry];
    return code !== undefined && this.ends[code]! > (code === 0 ? 0 : this.ends[code - 1]!);
  }

  /** One of the distinct texts, by the number that `codes` has for it; '' where there is none. */
  distinct(code: number): string {
    const kept = this.#kept?.[code];
    if (kept !== undefined) return kept;
    const end = this.ends[code];
    if (end === undefined) return '';
    const text = decodedText(this.bytes, code === 0 ? 0 : this.ends[code - 1]!, end);
    if (this.#kept) this.#kept[code] = text;
    return text;
  }

  *[Symbol.iterator](): Generator<string> {
    for (let entry = 0; entry < this.length; entry++) yield this.at(entry);
  }
}
