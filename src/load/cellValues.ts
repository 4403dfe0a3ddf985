import { sameBytes, slotFor } from '../base/byteHash';
import type { ByteRows } from './byteRows';

/** What is not known yet of cells. */
export const UNKNOWN = -2;

/** Remembers a number for the bytes of one or several cells of a row: what they mean is found out once for all rows that write the same. */
export class CellValues {
  readonly #cells: readonly number[];
  /** Index + 1 of an entry, 0 = free; a power of 2 long. */
  #slots = new Uint32Array(64);
  #hashes = new Int32Array(32);
  #values = new Int32Array(32);
  /** Where the bytes of each cell of an entry begin and end, in `#bytes`. */
  #places = new Uint32Array(64);
  #bytes = new Uint8Array(256);
  #used = 0;
  #count = 0;

  /** @param cells positions of the cells in a row */
  constructor(cells: readonly number[]) {
    this.#cells = cells;
    this.#places = new Uint32Array(64 * cells.length);
  }

  /** What is remembered of the cells of a row, else UNKNOWN. */
  get(rows: ByteRows): number {
    const place = this.#slots[this.#slotOf(rows, this.#hashOf(rows))]!;
    return place === 0 ? UNKNOWN : this.#values[place - 1]!;
  }

  /** Remembers what cells mean of which nothing is known yet. */
  set(rows: ByteRows, value: number): void {
    const hash = this.#hashOf(rows);
    if ((this.#count + 1) * 2 > this.#slots.length) this.#grow();
    const slot = this.#slotOf(rows, hash);
    const entry = this.#count++;
    this.#slots[slot] = entry + 1;
    this.#hashes[entry] = hash;
    this.#values[entry] = value;
    this.#cells.forEach((cell, index) => {
      const [start, end] = [rows.starts[cell]!, rows.ends[cell]!];
      if (this.#used + end - start > this.#bytes.length) {
        const longer = new Uint8Array(2 * (this.#used + end - start));
        longer.set(this.#bytes);
        this.#bytes = longer;
      }
      this.#bytes.set(rows.sourceOf(cell).subarray(start, end), this.#used);
      this.#places[2 * (entry * this.#cells.length + index)] = this.#used;
      this.#used += end - start;
      this.#places[2 * (entry * this.#cells.length + index) + 1] = this.#used;
    });
  }

  #hashOf({ hashes }: ByteRows): number {
    if (this.#cells.length === 1) return hashes[this.#cells[0]!]!;
    let hash = 0;
    for (let i = 0; i < this.#cells.length; i++) hash = Math.imul(hash, 31) + hashes[this.#cells[i]!]!;
    return hash | 0;
  }

  #slotOf(rows: ByteRows, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = slotFor(hash) & mask;
    for (let place = this.#slots[slot]!; place !== 0; place = this.#slots[slot]!) {
      if (this.#hashes[place - 1] === hash && this.#isSame(rows, place - 1)) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #isSame(rows: ByteRows, entry: number): boolean {
    for (let i = 0; i < this.#cells.length; i++) {
      const cell = this.#cells[i]!;
      const at = 2 * (entry * this.#cells.length + i);
      const begin = this.#places[at]!;
      const length = this.#places[at + 1]! - begin;
      const start = rows.starts[cell]!;
      if (rows.ends[cell]! - start !== length || !sameBytes(this.#bytes, begin, rows.sourceOf(cell), start, length)) return false;
    }
    return true;
  }

  #grow(): void {
    this.#slots = new Uint32Array(this.#slots.length * 4);
    const size = this.#slots.length / 2;
    this.#hashes = longer(this.#hashes, size);
    this.#values = longer(this.#values, size);
    const places = new Uint32Array(2 * size * this.#cells.length);
    places.set(this.#places);
    this.#places = places;
    const mask = this.#slots.length - 1;
    for (let entry = 0; entry < this.#count; entry++) {
      let slot = slotFor(this.#hashes[entry]!) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = entry + 1;
    }
  }
}

function longer(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(length);
  copy.set(array);
  return copy;
}
