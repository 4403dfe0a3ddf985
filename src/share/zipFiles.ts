import { Zip, ZipDeflate } from 'fflate';
import type { TextFile } from './pieces';

/** The first day that a zip archive can name: the same files always make the same archive. */
const FIRST_DAY = new Date(1980, 0, 1);
/** Characters that are compressed at once: less is slower in all. */
const AT_ONCE = 1 << 16;

/**
 * Files as a zip archive, in pieces. Names are in UTF-8, without folders.
 * @throws Error where a name stands twice or is longer than an archive allows
 */
export function* zipPieces(files: readonly TextFile[]): Generator<Uint8Array> {
  if (new Set(files.map(({ name }) => name)).size !== files.length) throw new Error('Two files have the same name.');
  let made: Uint8Array[] = [];
  const take = function* (): Generator<Uint8Array> {
    yield* made;
    made = [];
  };
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    made.push(chunk);
  });
  const encoder = new TextEncoder();
  for (const { name, pieces } of files) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = FIRST_DAY;
    zip.add(file);
    let text = '';
    for (const piece of pieces) {
      if ((text += piece).length >= AT_ONCE) {
        file.push(encoder.encode(text));
        text = '';
        yield* take();
      }
      yield NOTHING;
    }
    file.push(encoder.encode(text), true);
    yield* take();
  }
  zip.end();
  yield* take();
}

const NOTHING = new Uint8Array();
