import { csvRecords, isBlank, type TableRecord } from './csv';

const LF = 10;
const CR = 13;
const SPACE = 32;
const QUOTE = 34;
/** A quoted cell of several lines that is longer than this in bytes may be one whose closing quote is missing: the reader of text decides. */
const MAX_QUOTED = 32_767;
/** Distinct values of a column that are kept; a column that has more, such as a title, is not worth looking them up. */
const MAX_DISTINCT = 1 << 16;
/** Bytes that are checked at once. */
const PIECE = 1 << 20;

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

/** Whether bytes are UTF-8 without a fault and without NUL, so that they can be read as they are. A byte order mark is allowed. */
export function isPlainUtf8(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += PIECE) decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** The values of one column, each decoded once: from its bytes to one string that all rows share. */
class ColumnValues {
  #slots = new Int32Array(64).fill(-1);
  /** Of every value: hash, place of its bytes in the file, length. */
  readonly #hashes: number[] = [];
  readonly #starts: number[] = [];
  readonly #lengths: number[] = [];
  readonly #texts: string[] = [];

  /** @param hash of the bytes from `start` to `end` */
  text(bytes: Uint8Array, start: number, end: number, hash: number): string {
    const length = end - start;
    if (length === 0) return '';
    if (this.#texts.length >= MAX_DISTINCT) return DECODER.decode(bytes.subarray(start, end));
    const mask = this.#slots.length - 1;
    let slot = slotFor(hash) & mask;
    for (let value = this.#slots[slot]!; value >= 0; value = this.#slots[slot]!) {
      if (this.#hashes[value] === hash && this.#lengths[value] === length && isSame(bytes, this.#starts[value]!, start, length)) {
        return this.#texts[value]!;
      }
      slot = (slot + 1) & mask;
    }
    const text = DECODER.decode(bytes.subarray(start, end));
    this.#slots[slot] = this.#texts.length;
    this.#hashes.push(hash);
    this.#starts.push(start);
    this.#lengths.push(length);
    this.#texts.push(text);
    if (this.#texts.length * 2 > this.#slots.length) this.#grow();
    return text;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 4).fill(-1);
    const mask = this.#slots.length - 1;
    this.#hashes.forEach((hash, value) => {
      let slot = slotFor(hash) & mask;
      while (this.#slots[slot]! >= 0) slot = (slot + 1) & mask;
      this.#slots[slot] = value;
    });
  }
}

function isSame(bytes: Uint8Array, a: number, b: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (bytes[a + i] !== bytes[b + i]) return false;
  return true;
}

/** How many rows the bytes have at most, blank ones included: line breaks within quotes are counted as well. */
export function countByteRecords(bytes: Uint8Array, from = 0): number {
  let count = 1;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte === LF || (byte === CR && bytes[at + 1] !== LF)) count++;
  }
  return count;
}

/** FNV-1a, 32 bits. */
const HASH_START = 0x811c9dc5;
const hashed = (hash: number, byte: number): number => Math.imul(hash ^ byte, 0x01000193);
/** Stirred, for the lowest bits of the hashes of names that end in numbers are alike. */
const slotFor = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 8;

/**
 * The rows of a CSV file in UTF-8 that hold something, straight from its bytes: the same as `csvRecords` of its text, without that text, and with
 * one string for equal values of a column. From the first quote that is not as RFC 4180 has it, the rest is read as text.
 * @param bytes as of `isPlainUtf8`
 * @param delimiter one ASCII character
 * @param from where the first record begins
 */
export function* byteRecords(bytes: Uint8Array, delimiter: string, from = 0): Generator<TableRecord> {
  const divider = delimiter.charCodeAt(0);
  const end = bytes.length;
  const columns: ColumnValues[] = [];
  let number = 0;
  let at = from;
  while (at < end) {
    const start = at;
    const cells: string[] = [];
    number++;
    for (;;) {
      const column = (columns[cells.length] ??= new ColumnValues());
      if (bytes[at] === QUOTE) {
        const cell = quotedCell(bytes, at, divider);
        if (!cell) {
          const rest = DECODER.decode(bytes.subarray(start));
          for (const record of csvRecords(rest, delimiter)) yield { ...record, number: number - 1 + record.number };
          return;
        }
        const text = column.text(bytes, at + 1, cell.close, cell.hash);
        cells.push(cell.special ? text.replaceAll('""', '"').replace(/\r\n?/g, '\n') : text);
        at = cell.next;
      } else {
        const begin = at;
        let hash = HASH_START;
        for (; at < end; at++) {
          const byte = bytes[at]!;
          if (byte === divider || byte === LF || byte === CR) break;
          hash = hashed(hash, byte);
        }
        cells.push(column.text(bytes, begin, at, hash));
      }
      if (bytes[at] !== divider || at >= end) break;
      at++;
    }
    if (bytes[at] === CR && bytes[at + 1] === LF) at++;
    at++;
    if (!isBlank(cells)) yield { number, cells, broken: '' };
  }
}

/** A quoted cell whose quote stands at `open`, or null where it is not as RFC 4180 has it. */
function quotedCell(
  bytes: Uint8Array,
  open: number,
  divider: number
): { readonly close: number; readonly next: number; readonly hash: number; readonly special: boolean } | null {
  let at = open + 1;
  let hash = HASH_START;
  let doubled = false;
  let broken = false;
  for (;;) {
    if (at >= bytes.length) return null;
    const byte = bytes[at]!;
    if (byte === QUOTE) {
      if (bytes[at + 1] !== QUOTE) break;
      doubled = true;
      hash = hashed(hash, byte);
      at++;
    }
    broken ||= byte === LF || byte === CR;
    hash = hashed(hash, byte);
    at++;
    if (broken && at - open > MAX_QUOTED) return null;
  }
  const close = at++;
  while (bytes[at] === SPACE) at++;
  const after = bytes[at];
  if (after !== undefined && after !== divider && after !== LF && after !== CR) return null;
  return { close, next: at, hash, special: doubled || broken };
}
