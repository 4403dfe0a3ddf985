/** A file that is read in pieces, as often as it is needed, so that it need not lie in memory as a whole. */
export interface Pieces {
  /** In bytes. */
  readonly length: number;
  /** Its bytes from the first to the last, anew at every call, in pieces of any size: a letter or a row may go on in the next one. */
  readonly read: () => Iterable<Uint8Array>;
}

/** A file that lies in memory, as one piece. */
export const inOnePiece = (bytes: Uint8Array): Pieces => ({ length: bytes.length, read: () => [bytes] });

/** The first bytes of a file: `most` of them, or all where it has fewer. */
export function startOf({ length, read }: Pieces, most: number): Uint8Array {
  let start: Uint8Array | null = null;
  let at = 0;
  for (const piece of read()) {
    if (at === 0 && piece.length >= Math.min(most, length)) return piece.subarray(0, most);
    start ??= new Uint8Array(Math.min(most, length));
    const part = piece.subarray(0, start.length - at);
    start.set(part, at);
    at += part.length;
    if (at === start.length) break;
  }
  return start ?? new Uint8Array();
}

/** All bytes of a file. */
export const wholeOf = (pieces: Pieces): Uint8Array => startOf(pieces, pieces.length);
