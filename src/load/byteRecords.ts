import { TextsBuilder } from '../base/textsBuilder';
import { ByteRows } from './byteRows';
import { csvRecords, isBlank, type TableRecord } from './csv';
import { inOnePiece, type Pieces } from './pieces';

const LF = 10;
const CR = 13;
/** Distinct values of a column that are kept; a column that has more, such as a title, is not worth looking them up. */
const MAX_DISTINCT = 1 << 16;
/** Cells of a row whose values are kept. */
const MAX_CELLS = 256;
/** Bytes that are checked at once. */
const PIECE = 1 << 20;

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

const piecesOf = (file: Uint8Array | Pieces): Pieces => (file instanceof Uint8Array ? inOnePiece(file) : file);

/** Whether a file is UTF-8 without a fault and without NUL, so that it can be read as it is. A byte order mark is allowed. */
export function isPlainUtf8(file: Uint8Array | Pieces): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (const piece of piecesOf(file).read()) {
      if (piece.includes(0)) return false;
      for (let at = 0; at < piece.length; at += PIECE) decoder.decode(piece.subarray(at, at + PIECE), { stream: true });
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** How many rows a file has at most, blank ones included: line breaks within quotes are counted as well. */
export function countByteRecords(file: Uint8Array | Pieces, from = 0): number {
  let count = 1;
  let skipped = from;
  let afterCr = false;
  for (const piece of piecesOf(file).read()) {
    const part = piece.subarray(skipped);
    skipped -= piece.length - part.length;
    if (part.length === 0) continue;
    if (afterCr || part.includes(CR)) {
      for (let at = 0; at < part.length; at++) {
        const byte = part[at]!;
        if (byte === CR || (byte === LF && !afterCr)) count++;
        afterCr = byte === CR;
      }
    } else for (let at = part.indexOf(LF); at >= 0; at = part.indexOf(LF, at + 1)) count++;
  }
  return count;
}

/** The values of one column, each decoded once: from its bytes to one string that all rows share. */
class ColumnValues {
  readonly #known = new TextsBuilder();
  readonly #texts: string[] = [];

  text(rows: ByteRows, cell: number): string {
    const [source, start, end, hash] = [rows.sourceOf(cell), rows.starts[cell]!, rows.ends[cell]!, rows.hashes[cell]!];
    if (start === end) return '';
    if (this.#texts.length >= MAX_DISTINCT && !this.#known.hasBytes(source, start, end, hash)) return rows.text(cell);
    return (this.#texts[this.#known.codeOfBytes(source, start, end, hash)] ??= rows.text(cell));
  }
}

/**
 * The rows of a CSV file in UTF-8 that hold something, straight from its bytes: the same as `csvRecords` of its text, without that text, and with
 * one string for equal values of a column. From the first quote that is not as RFC 4180 has it, the rest is read as text.
 * @param file as of `isPlainUtf8`
 * @param delimiter one ASCII character
 * @param from where the first record begins
 */
export function* byteRecords(file: Uint8Array | Pieces, delimiter: string, from = 0): Generator<TableRecord> {
  const rows = new ByteRows({ delimiter, from }, MAX_CELLS);
  const columns: ColumnValues[] = [];
  for (const piece of piecesOf(file).read()) {
    rows.feed(piece);
    yield* recordsAtHand(rows, columns);
  }
  rows.finish();
  yield* recordsAtHand(rows, columns);
  if (!rows.broken) return;
  for (const record of csvRecords(DECODER.decode(rows.rest), delimiter)) yield { ...record, number: rows.number + record.number };
}

function* recordsAtHand(rows: ByteRows, columns: ColumnValues[]): Generator<TableRecord> {
  while (rows.next()) {
    const cells =
      rows.count > MAX_CELLS
        ? rows.texts()
        : Array.from({ length: rows.count }, (_, cell) => (columns[cell] ??= new ColumnValues()).text(rows, cell));
    if (!isBlank(cells)) yield { number: rows.number, cells, broken: '' };
  }
}
