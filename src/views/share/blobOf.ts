import { inTurns } from '../../base/turns';
import type { Pieces } from '../../share/pieces';

/** Pieces between two looks at the clock. */
const BATCH = 16;
/** Characters and bytes that are given to the browser at once: what it has taken is no longer in the memory of the page. */
const AT_ONCE = 1 << 20;

/** A file of its pieces, made while the page goes on with what else it has to do. */
export async function blobOf(pieces: Pieces<string | Uint8Array>, type: string): Promise<Blob> {
  const turn = inTurns();
  const parts: BlobPart[] = [];
  let text = '';
  let bytes: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let count = 0;
  const take = (): void => {
    parts.push(new Blob([...bytes, text]));
    text = '';
    bytes = [];
    size = 0;
  };
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else if (piece.length > 0) bytes.push(piece as Uint8Array<ArrayBuffer>);
    size += piece.length;
    if (size >= AT_ONCE) take();
    if (++count % BATCH === 0) await turn();
  }
  take();
  return new Blob(parts, { type });
}
