import { HASH_PRIME, HASH_START, hashBytes } from '../base/byteHash';
import type { Pieces } from './pieces';

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

const [LF, CR, SPACE, QUOTE] = [10, 13, 32, 34];
/** A quoted cell of several lines that is longer than this in bytes may be one whose closing quote is missing: the reader of text decides. */
const MAX_QUOTED = 32_767;

/** Bytes of which a sign may begin that says of lost letters or cannot be seen: `?`, and the first ones of U+200B, U+2060, U+FEFF and U+FFFD. */
const SUSPICIOUS = new Uint8Array(256);
for (const byte of [0x3f, 0xe2, 0xef]) SUSPICIOUS[byte] = 1;

/** Bytes that space or an apostrophe for spreadsheets may begin with, at the beginning of a cell. */
const EDGE = new Uint8Array(256);
for (let byte = 0; byte <= SPACE; byte++) EDGE[byte] = 1;
for (const byte of [0x27, 0xc2, 0xe1, 0xe2, 0xe3, 0xef]) EDGE[byte] = 1;

/** A CSV file in UTF-8 that can be read from its bytes. */
export interface PlainTable {
  /** As of `isPlainUtf8`. */
  readonly pieces: Pieces;
  /** One ASCII character. */
  readonly delimiter: string;
  /** Where the first row begins. */
  readonly from: number;
}

/**
 * Reads the rows of a CSV file as places in its bytes, one after the other, into the same arrays: no string and no object is made. It is fed pieces of
 * any size; what a row has of the one before is kept until the row is whole, so that nothing is cut at an edge.
 */
export class ByteRows {
  /** The bytes at hand; longer than what is read of them. */
  #bytes: Uint8Array = new Uint8Array();
  /** Cells of the row. */
  count = 0;
  /** Of each cell: where it begins and ends in `sourceOf` it, the hash of its bytes as of `hashBytes`, and 1 where it has to be looked at as a text. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly hashes: Int32Array;
  readonly doubtful: Uint8Array;
  /** As a spreadsheet counts. */
  number = 0;
  /** Whether the rest of the file has to be read as text, from the row on that could not be read: its quotes are not as RFC 4180 has them. */
  broken = false;
  readonly #divider: number;
  readonly #most: number;
  /** The cells of a row that hold doubled quotes, without these. */
  #scratch = new Uint8Array(1024);
  readonly #unescaped: Uint8Array;
  /** Where the next of them is written. */
  #spare = 0;
  /** Where the row begins, the next one, and what is at hand ends. */
  #rowStart = 0;
  #at = 0;
  #end = 0;
  /** Bytes that are left out before the first row. */
  #skipped: number;
  /** Whether nothing follows what is at hand. */
  #isWhole = false;
  /** Bytes from which on a row that was not whole is looked at again: twice as many each time, for it may be very long. */
  #enough = 0;
  /** Memory for a row and the piece in which it goes on. */
  #own: Uint8Array = new Uint8Array();

  /**
   * @param table its delimiter, and where the first row begins
   * @param most cells of a row that are kept
   */
  constructor({ delimiter, from }: Omit<PlainTable, 'pieces'>, most: number) {
    this.starts = new Uint32Array(most);
    this.ends = new Uint32Array(most);
    this.hashes = new Int32Array(most);
    this.doubtful = new Uint8Array(most);
    this.#most = most;
    this.#divider = delimiter.charCodeAt(0);
    this.#unescaped = new Uint8Array(most);
    this.#skipped = from;
  }

  /** Takes the next piece of the file, when `next` has given all rows of what was there. It must not change before another one was fed. */
  feed(piece: Uint8Array): void {
    const part = piece.subarray(this.#skipped);
    this.#skipped -= piece.length - part.length;
    const left = this.#end - this.#at;
    const end = left + part.length;
    if (left === 0) {
      this.#bytes = part;
    } else {
      const begun = this.#bytes.subarray(this.#at, this.#end);
      if (this.#own.length < end) this.#own = new Uint8Array(Math.max(end, 2 * this.#own.length));
      this.#own.set(begun);
      this.#own.set(part, left);
      this.#bytes = this.#own;
    }
    [this.#at, this.#end] = [0, end];
  }

  /** Says that there is no further piece: the last row is whole as it is. */
  finish(): void {
    this.#isWhole = true;
  }

  /** What is left from the row on that could not be read. */
  get rest(): Uint8Array {
    return this.#bytes.subarray(this.#rowStart, this.#end);
  }

  /** The bytes that hold a cell. */
  sourceOf(cell: number): Uint8Array {
    return this.#unescaped[cell] === 0 ? this.#bytes : this.#scratch;
  }

  /** A cell as text. */
  text(cell: number): string {
    return DECODER.decode(this.sourceOf(cell).subarray(this.starts[cell], this.ends[cell]));
  }

  /** All cells of the row as texts, also those that are not kept. */
  texts(): string[] {
    if (this.count <= this.#most) return Array.from({ length: this.count }, (_, cell) => this.text(cell));
    const all = new ByteRows({ delimiter: String.fromCharCode(this.#divider), from: this.#rowStart }, this.count);
    all.feed(this.#bytes.subarray(0, this.#at));
    all.finish();
    all.next();
    return all.texts();
  }

  /** Goes to the next row. @returns whether there is one that is whole and can be read; a blank one has no cell that is not empty */
  next(): boolean {
    const left = this.#end - this.#at;
    if (left === 0 || (left < this.#enough && !this.#isWhole)) return false;
    this.#rowStart = this.#at;
    this.count = 0;
    if (this.#spare > 0) {
      this.#spare = 0;
      this.#unescaped.fill(0);
    }
    const bytes = this.#bytes;
    const end = this.#end;
    let at = this.#at;
    for (;;) {
      const cell = Math.min(this.count, this.#most - 1);
      at = at < end && bytes[at] === QUOTE ? this.#quoted(at, cell) : this.#unquoted(at, cell);
      if (at < 0) {
        this.broken = this.#isWhole;
        if (!this.broken) this.#enough = 2 * left;
        return false;
      }
      this.count++;
      if (at >= end || bytes[at] !== this.#divider) break;
      at++;
    }
    const isOpen = at >= end || (bytes[at] === CR && at + 1 >= end);
    if (isOpen && !this.#isWhole) {
      this.#enough = 2 * left;
      return false;
    }
    if (bytes[at] === CR && bytes[at + 1] === LF && at + 1 < end) at++;
    this.#at = Math.min(at + 1, end);
    this.#enough = 0;
    this.number++;
    return true;
  }

  #unquoted(start: number, cell: number): number {
    const bytes = this.#bytes;
    const [divider, end] = [this.#divider, this.#end];
    let hash = HASH_START;
    let suspicious = 0;
    let at = start;
    for (; at < end; at++) {
      const byte = bytes[at]!;
      if (byte === divider || byte === LF || byte === CR) break;
      suspicious |= SUSPICIOUS[byte]!;
      hash = Math.imul(hash ^ byte, HASH_PRIME);
    }
    this.#keep(cell, start, at, hash, suspicious);
    return at;
  }

  /** @returns where it ends, −1 where its quotes are not as they should be */
  #quoted(open: number, cell: number): number {
    const bytes = this.#bytes;
    const end = this.#end;
    let hash = HASH_START;
    let suspicious = 0;
    let special = false;
    let broken = false;
    let at = open + 1;
    for (; ; at++) {
      if (at >= end) return -1;
      const byte = bytes[at]!;
      if (byte === QUOTE) {
        if (at + 1 >= end || bytes[at + 1] !== QUOTE) break;
        special = true;
        at++;
      } else if (byte === LF || byte === CR) {
        special ||= byte === CR;
        broken = true;
      }
      if (broken && at - open > MAX_QUOTED) return -1;
      suspicious |= SUSPICIOUS[byte]!;
      hash = Math.imul(hash ^ byte, HASH_PRIME);
    }
    const close = at++;
    while (at < end && bytes[at] === SPACE) at++;
    const after = at < end ? bytes[at]! : LF;
    if (after !== this.#divider && after !== LF && after !== CR) return -1;
    if (special) this.#unescape(open + 1, close, cell, suspicious);
    else this.#keep(cell, open + 1, close, hash, suspicious);
    return at;
  }

  /** Writes a cell beside the file, without doubled quotes and carriage returns. */
  #unescape(start: number, end: number, cell: number, suspicious: number): void {
    const begin = this.#spare;
    if (begin + end - start > this.#scratch.length) {
      const longer = new Uint8Array(2 * (begin + end - start));
      longer.set(this.#scratch.subarray(0, begin));
      this.#scratch = longer;
    }
    const bytes = this.#bytes;
    const scratch = this.#scratch;
    let to = begin;
    for (let at = start; at < end; at++) {
      const byte = bytes[at]!;
      if (byte === QUOTE) at++;
      if (byte === CR && bytes[at + 1] === LF) continue;
      scratch[to++] = byte === CR ? LF : byte;
    }
    this.#spare = to;
    this.#unescaped[cell] = 1;
    this.#keep(cell, begin, to, hashBytes(scratch, begin, to), suspicious);
  }

  #keep(cell: number, start: number, end: number, hash: number, suspicious: number): void {
    this.starts[cell] = start;
    this.ends[cell] = end;
    this.hashes[cell] = hash;
    const source = this.sourceOf(cell);
    this.doubtful[cell] = end > start && (suspicious !== 0 || EDGE[source[start]!] !== 0 || endsInSpace(source, start, end)) ? 1 : 0;
  }
}

/** Whether the last sign may be one of space, of which UTF-8 has some of two and three bytes. */
function endsInSpace(bytes: Uint8Array, start: number, end: number): boolean {
  const last = bytes[end - 1]!;
  if (last < 0x80) return last <= SPACE;
  return (end - 2 >= start && bytes[end - 2] === 0xc2) || (end - 3 >= start && bytes[end - 3]! >= 0xe1 && EDGE[bytes[end - 3]!] !== 0);
}
