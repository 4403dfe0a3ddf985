import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { DESCRIPTOR_FILE } from '../../src/load/descriptor';
import { baseName, isOfSystem, meaningOf } from '../../src/load/fileFormat';
import { fileIssue, type Issue } from '../../src/load/issue';
import type { NamedFile } from '../../src/load/loadNetwork';

/** What lies in a folder. */
export interface Folder {
  /** With the path within the folder in their names, `/` between, sorted. */
  readonly files: readonly NamedFile[];
  /** Files that could not be read at all. */
  readonly issues: readonly Issue[];
}

/** Largest file that is read, in bytes: more does not fit into one array of bytes everywhere. */
const MAX_BYTES = 1024 * 1024 * 1024;
/** A file that is no table by its name is read up to this size, as `datapackage.json` may list it. */
const MAX_NOTE_BYTES = 1024 * 1024;

/**
 * Reads the files of a folder and of the folders in it that may hold tables; or one file, where the path names one.
 * @returns null where there is nothing at that path
 */
export async function readFolder(path: string): Promise<Folder | null> {
  const entry = await stat(path).catch(() => null);
  if (!entry) return null;
  const names = entry.isDirectory() ? await filesWithin(path) : [basename(path)];
  const root = entry.isDirectory() ? path : join(path, '..');
  const files: NamedFile[] = [];
  const issues: Issue[] = [];
  for (const name of names) {
    const place = join(root, name);
    const size = (await stat(place).catch(() => null))?.size ?? 0;
    const meant = meaningOf(name) !== 'none' || baseName(name).toLowerCase() === DESCRIPTOR_FILE;
    if (!meant && size > MAX_NOTE_BYTES) continue;
    if (size > MAX_BYTES) {
      issues.push(fileIssue('file-too-large', 'error', name));
      continue;
    }
    try {
      files.push({ name, bytes: new Uint8Array(await readFile(place)) });
    } catch {
      if (meant) issues.push(fileIssue('file-broken', 'error', name));
    }
  }
  return { files, issues };
}

/** Paths of the files in a folder and in the folders in it; links to other folders are not followed. */
async function filesWithin(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !isOfSystem(path))
    .sort();
}
