import type { Pieces } from './pieces';

/** Bytes that are read at once. */
const PIECE = 4 * 1024 * 1024;

/** A file that can no longer be read: it was moved or changed since it was chosen. */
export class FileGone extends Error {
  override readonly name = 'FileGone';
  readonly file: string;

  /** @param file as a person knows it */
  constructor(file: string, cause: unknown) {
    super(`${file} cannot be read any more.`, { cause });
    this.file = file;
  }
}

/**
 * A file of a person in pieces, each read when it is needed, so that a large one never lies in memory. null in a thread that cannot wait for a
 * file, as that of the page.
 * @param name what a person knows it by
 * @throws FileGone while it is read
 */
export function piecesOfFile(file: Blob, name: string): Pieces | null {
  if (typeof FileReaderSync === 'undefined') return null;
  return {
    length: file.size,
    *read() {
      const reader = new FileReaderSync();
      for (let at = 0; at < file.size; at += PIECE) yield new Uint8Array(pieceAt(reader, file.slice(at, at + PIECE), name));
    }
  };
}

function pieceAt(reader: FileReaderSync, piece: Blob, name: string): ArrayBuffer {
  try {
    return reader.readAsArrayBuffer(piece);
  } catch (cause) {
    throw new FileGone(name, cause);
  }
}
