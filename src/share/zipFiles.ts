import { zipSync } from 'fflate';
import type { NamedFile } from '../load/loadNetwork';

/** The first day that a zip archive can name: the same files always make the same archive. */
const FIRST_DAY = new Date(1980, 0, 1);

/** Files as a zip archive. Names are in UTF-8, without folders. @throws Error where a name stands twice or is longer than an archive allows */
export function zipFiles(files: readonly NamedFile[]): Uint8Array<ArrayBuffer> {
  const named = new Map(files.map(({ name, bytes }) => [name, bytes]));
  if (named.size !== files.length) throw new Error('Two files have the same name.');
  return zipSync(Object.fromEntries(named), { mtime: FIRST_DAY, level: 6 }) as Uint8Array<ArrayBuffer>;
}
