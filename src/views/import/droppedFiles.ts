import type { Drop } from './drop';

/** Most files that are taken from a folder, and how deep it is looked into: a whole disk is dropped by mistake. */
const MOST_FILES = 200;
const DEEPEST = 4;

/** The files of a drop, those in folders with the path of their folder in their name. Hidden files are left out. */
export async function droppedFiles({ plain, entries }: Drop): Promise<File[]> {
  if (!entries.some((entry) => entry?.isDirectory)) return [...plain];
  const found: File[] = [];
  for (const entry of entries) if (entry) await collect(entry, DEEPEST, found);
  return found;
}

async function collect(entry: FileSystemEntry, depth: number, found: File[]): Promise<void> {
  if (found.length >= MOST_FILES || entry.name.startsWith('.')) return;
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    const path = entry.fullPath.replace(/^\//, '');
    found.push(path === file.name ? file : new File([file], path, { type: file.type, lastModified: file.lastModified }));
  } else if (isDirectory(entry) && depth > 0) {
    const reader = entry.createReader();
    // A reader gives a hundred at a time.
    for (;;) {
      const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
      if (part.length === 0) return;
      for (const child of part) await collect(child, depth - 1, found);
    }
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
