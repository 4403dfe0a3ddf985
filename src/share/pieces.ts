import { InPieces } from '../base/inPieces';

/**
 * A file in the making: its pieces one behind the other, so that a page can do something else between two of them, and a file of a million rows is
 * never whole in memory. A piece may be empty: there is nothing to write yet.
 */
export type Pieces<Piece = string> = Iterable<Piece>;

/** A file of text in the making. */
export interface TextFile {
  readonly name: string;
  readonly pieces: Pieces;
}

/** Something that takes its time, made at once. */
export const atOnce = <T>(making: Generator<void, T>): T => new InPieces(making).finish();

/** The same between the pieces of a text. */
export function* meanwhile<T>(making: Generator<void, T>): Generator<string, T> {
  const pieces = new InPieces(making);
  while (pieces.next()) yield '';
  return pieces.finish();
}

/** The whole text of a file. */
export function textOf(pieces: Pieces): string {
  let text = '';
  for (const piece of pieces) text += piece;
  return text;
}

/** All the bytes of a file. */
export function bytesOf(pieces: Pieces<Uint8Array>): Uint8Array<ArrayBuffer> {
  const all = [...pieces];
  const bytes = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of all) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
