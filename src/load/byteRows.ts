import { HASH_PRIME, HASH_START, hashBytes } from '../base/byteHash';

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
  readonly bytes: Uint8Array;
  /** One ASCII character. */
  readonly delimiter: string;
  /** Where the first row begins. */
  readonly from: number;
}

/** Reads the rows of a CSV file as places in its bytes, one after the other, into the same arrays: no string and no object is made. */
export class ByteRows {
  readonly bytes: Uint8Array;
  /** Cells of the row. */
  count = 0;
  /** Of each cell: where it begins and ends in `sourceOf` it, the hash of its bytes as of `hashBytes`, and 1 where it has to be looked at as a text. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly hashes: Int32Array;
  readonly doubtful: Uint8Array;
  /** As a spreadsheet counts. */
  number = 0;
  /** Where the row begins in the file. */
  rowStart: number;
  /** Whether the rest of the file, from `rowStart` on, has to be read as text: its quotes are not as RFC 4180 has them. */
  broken = false;
  readonly #divider: number;
  readonly #fileEnd: number;
  readonly #most: number;
  /** The cells of a row that hold doubled quotes, without these. */
  #scratch = new Uint8Array(1024);
  readonly #unescaped: Uint8Array;
  /** Where the next of them is written. */
  #spare = 0;
  #at: number;

  /** @param most cells of a row that are kept */
  constructor({ bytes, delimiter, from }: PlainTable, most: number) {
    this.bytes = bytes;
    this.starts = new Uint32Array(most);
    this.ends = new Uint32Array(most);
    this.hashes = new Int32Array(most);
    this.doubtful = new Uint8Array(most);
    this.#most = most;
    this.#divider = delimiter.charCodeAt(0);
    this.#fileEnd = bytes.length;
    this.#unescaped = new Uint8Array(most);
    this.#at = this.rowStart = from;
  }

  /** The bytes that hold a cell. */
  sourceOf(cell: number): Uint8Array {
    return this.#unescaped[cell] === 0 ? this.bytes : this.#scratch;
  }

  /** A cell as text. */
  text(cell: number): string {
    return DECODER.decode(this.sourceOf(cell).subarray(this.starts[cell], this.ends[cell]));
  }

  /** Goes to the next row. @returns whether there is one that can be read; a blank one has no cell that is not empty */
  next(): boolean {
    if (this.#at >= this.#fileEnd) return false;
    this.rowStart = this.#at;
    this.count = 0;
    if (this.#spare > 0) {
      this.#spare = 0;
      this.#unescaped.fill(0);
    }
    let at = this.#at;
    for (;;) {
      const cell = Math.min(this.count, this.#most - 1);
      at = this.bytes[at] === QUOTE && at < this.#fileEnd ? this.#quoted(at, cell) : this.#unquoted(at, cell);
      if (at < 0) {
        this.broken = true;
        return false;
      }
      this.count++;
      if (at >= this.#fileEnd || this.bytes[at] !== this.#divider) break;
      at++;
    }
    if (this.bytes[at] === CR && this.bytes[at + 1] === LF && at + 1 < this.#fileEnd) at++;
    this.#at = at + 1;
    this.number++;
    return true;
  }

  #unquoted(start: number, cell: number): number {
    const { bytes } = this;
    const [divider, fileEnd] = [this.#divider, this.#fileEnd];
    let hash = HASH_START;
    let suspicious = 0;
    let at = start;
    for (; at < fileEnd; at++) {
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
    const { bytes } = this;
    const fileEnd = this.#fileEnd;
    let hash = HASH_START;
    let suspicious = 0;
    let special = false;
    let broken = false;
    let at = open + 1;
    for (; ; at++) {
      if (at >= fileEnd) return -1;
      const byte = bytes[at]!;
      if (byte === QUOTE) {
        if (at + 1 >= fileEnd || bytes[at + 1] !== QUOTE) break;
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
    while (at < fileEnd && bytes[at] === SPACE) at++;
    const after = at < fileEnd ? bytes[at]! : LF;
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
    const { bytes } = this;
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
