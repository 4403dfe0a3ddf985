import { hashBytes, sameBytes, slotFor } from './byteHash';
import { Texts } from './texts';

const ENCODER = new TextEncoder();

/** Length in bytes above which a text is copied by a call. */
const WORTH_A_CALL = 128;

/** The array, or a longer copy of it where it is shorter than `length`. */
function grown<T extends Uint8Array | Uint32Array>(array: T, length: number): T {
  if (array.length >= length) return array;
  const longer = new (array.constructor as new (length: number) => T)(Math.max(length, array.length * 2));
  longer.set(array);
  return longer;
}

/** Makes `Texts`, entry by entry, of strings or of bytes in UTF-8. Distinct texts are numbered in the order in which they come. */
export class TextsBuilder {
  #codes: Uint32Array;
  #length = 0;
  #ends = new Uint32Array(16);
  #hashes = new Uint32Array(16);
  #distinct = 0;
  #bytes = new Uint8Array(256);
  /** Code + 1, 0 = free; a power of 2 long, twice as many as distinct texts or more. */
  #slots = new Uint32Array(32);
  /** The code of '', which is asked for most of all; −1 where it has none yet. */
  #empty = -1;

  /** @param expected how many entries there will be, as far as it is known */
  constructor(expected = 16) {
    this.#codes = new Uint32Array(expected);
  }

  /** The texts. */
  static of(texts: Iterable<string>): Texts {
    const builder = new TextsBuilder();
    for (const text of texts) builder.push(builder.code(text));
    return builder.finish();
  }

  /** Number of entries so far. */
  get length(): number {
    return this.#length;
  }

  /** Adds an entry. @param code as of `code` or `codeOfBytes` */
  push(code: number): void {
    if (this.#length === this.#codes.length) this.#codes = grown(this.#codes, this.#length + 1);
    this.#codes[this.#length++] = code;
  }

  /** The code of an entry. */
  codeAt(entry: number): number {
    return this.#codes[entry]!;
  }

  /** Gives an entry another text. */
  set(entry: number, code: number): void {
    this.#codes[entry] = code;
  }

  /** Whether the text of a code is not empty. */
  isFilled(code: number): boolean {
    return this.#ends[code]! > this.#startOf(code);
  }

  /** Whether a text is one of the distinct ones. */
  has(text: string): boolean {
    const end = this.#write(text);
    const start = this.#used;
    return this.#slots[this.#slotOf(this.#bytes, start, end, hashBytes(this.#bytes, start, end))] !== 0;
  }

  /** Takes a text among the distinct ones without an entry of its own. */
  add(text: string): void {
    this.code(text);
  }

  /** The number of a text among the distinct ones, to which it is added where it is new. */
  code(text: string): number {
    if (text !== '') return this.#codeOf(text);
    if (this.#empty < 0) this.#empty = this.#codeOf(text);
    return this.#empty;
  }

  #codeOf(text: string): number {
    const start = this.#used;
    const end = this.#write(text);
    const hash = hashBytes(this.#bytes, start, end);
    const slot = this.#slotOf(this.#bytes, start, end, hash);
    return this.#slots[slot] === 0 ? this.#take(slot, end, hash) : this.#slots[slot]! - 1;
  }

  /**
   * The same of a text in UTF-8.
   * @param hash of these bytes, as of `hashBytes`
   */
  codeOfBytes(source: Uint8Array, start: number, end: number, hash: number): number {
    const slot = this.#slotOf(source, start, end, hash);
    if (this.#slots[slot] !== 0) return this.#slots[slot]! - 1;
    const used = this.#used;
    this.#bytes = grown(this.#bytes, used + end - start);
    // Most texts are short, and a call with a view of them takes longer than their bytes one by one.
    if (end - start > WORTH_A_CALL) this.#bytes.set(source.subarray(start, end), used);
    else for (let at = start, bytes = this.#bytes; at < end; at++) bytes[used + at - start] = source[at]!;
    return this.#take(slot, used + end - start, hash);
  }

  /** Whether bytes are one of the distinct texts. */
  hasBytes(source: Uint8Array, start: number, end: number, hash: number): boolean {
    return this.#slots[this.#slotOf(source, start, end, hash)] !== 0;
  }

  /** The texts, in arrays that are not longer than they need to be; nothing can be added or looked up afterwards. */
  finish(): Texts {
    // What was only for looking up goes first, and each array with its copy: of a million texts none should stand in memory twice for long.
    this.#slots = this.#hashes = new Uint32Array();
    const bytes = this.#bytes.slice(0, this.#used);
    this.#bytes = new Uint8Array();
    const ends = this.#ends.slice(0, this.#distinct);
    this.#ends = new Uint32Array();
    const codes = this.#codes.length === this.#length ? this.#codes : this.#codes.slice(0, this.#length);
    this.#codes = new Uint32Array();
    return new Texts({ codes, ends, bytes });
  }

  get #used(): number {
    return this.#startOf(this.#distinct);
  }

  #startOf(code: number): number {
    return code === 0 ? 0 : this.#ends[code - 1]!;
  }

  /** Writes a text behind the others, where it stays if it is new. @returns where it ends */
  #write(text: string): number {
    const used = this.#used;
    this.#bytes = grown(this.#bytes, used + text.length * 3);
    return used + ENCODER.encodeInto(text, this.#bytes.subarray(used)).written;
  }

  #take(slot: number, end: number, hash: number): number {
    const code = this.#distinct++;
    this.#ends = grown(this.#ends, this.#distinct);
    this.#hashes = grown(this.#hashes, this.#distinct);
    this.#ends[code] = end;
    this.#hashes[code] = hash;
    this.#slots[slot] = code + 1;
    if (this.#distinct * 2 > this.#slots.length) this.#spread();
    return code;
  }

  /** The slot of a text: its own, or the free one where it would stand. */
  #slotOf(source: Uint8Array, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    const length = end - start;
    let slot = slotFor(hash) & mask;
    for (let place = this.#slots[slot]!; place !== 0; place = this.#slots[slot]!) {
      if (this.#hashes[place - 1] === hash >>> 0) {
        const begin = this.#startOf(place - 1);
        if (this.#ends[place - 1]! - begin === length && sameBytes(this.#bytes, begin, source, start, length)) break;
      }
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #spread(): void {
    this.#slots = new Uint32Array(this.#slots.length * 4);
    const mask = this.#slots.length - 1;
    for (let code = 0; code < this.#distinct; code++) {
      let slot = slotFor(this.#hashes[code]!) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = code + 1;
    }
  }
}
