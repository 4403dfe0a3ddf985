import { zipSync } from 'fflate';
import { listArchive, readEntry, UNPACK_LIMITS, UnpackBudget } from '../load/archive';
import { NO_CHOICES, type ImportChoices, type TableChoices } from '../load/importChoices';
import { DESCRIPTOR_FILE } from '../load/descriptor';
import type { ImportedTable } from '../load/importNetwork';
import { STORY_FILE } from '../story/storyFile';

/** Own data as a person left it: the files as they came, what was decided on them, the view, and the story made of them. */
export interface Project {
  readonly files: readonly File[];
  readonly choices: ImportChoices;
  /** The query of an address, as `encodeView` writes it. */
  readonly view: string;
  /** The story that was made of the data, a `story.json`; '' = none. */
  readonly story: string;
}

/** What makes a data package a project: programs that do not know it read the tables alone. */
const KEY = 'universityNetworkProject';
const VERSION = 1;
/** Largest descriptor that is looked at, in bytes as packed. */
const MAX_DESCRIPTOR = 16 * 1024 * 1024;
/** From here on files are stored as they are: packing them would hold the page up. */
const PACKED_BELOW = 16 * 1024 * 1024;

/** A name that can stand in an archive and on a disk, that no earlier file has. */
function archiveName(name: string, taken: Set<string>): string {
  const parts = name
    .split('/')
    .map((part) => part.replace(/[\\:*?"<>|\p{Cc}]/gu, '_').replace(/^\.+/, '_'))
    .filter((part) => part !== '');
  const base = parts.join('/') || 'table.csv';
  let free = base;
  for (let n = 2; taken.has(free.toLowerCase()) || free.toLowerCase() === DESCRIPTOR_FILE; n++) free = base.replace(/(\.\w+)?$/, ` ${n}$1`);
  taken.add(free.toLowerCase());
  return free;
}

/**
 * The project as one archive: a data package whose resources are the files as they came, with their encoding and delimiter.
 * @param title of the package
 * @param tables how the files were read
 */
export async function writeProject(
  { files, choices, view, story }: Project,
  title: string,
  tables: readonly ImportedTable[]
): Promise<Blob> {
  const taken = new Set([STORY_FILE]);
  const contents: Record<string, Uint8Array> = {};
  const names: Record<string, string> = {};
  const resources = [];
  let bytes = 0;
  for (const file of files) {
    const path = archiveName(file.name, taken);
    const read = tables.find((table) => table.file === file.name);
    contents[path] = new Uint8Array(await file.arrayBuffer());
    bytes += file.size;
    names[path] = file.name;
    resources.push({
      name: `file-${resources.length + 1}`,
      path,
      ...(read?.encoding ? { encoding: read.encoding } : {}),
      ...(read?.delimiter ? { dialect: { delimiter: read.delimiter } } : {})
    });
  }
  const descriptor = {
    name: 'own-data',
    title,
    resources,
    ...(story ? { story: STORY_FILE } : {}),
    [KEY]: { version: VERSION, names, choices, view }
  };
  if (story) contents[STORY_FILE] = new TextEncoder().encode(story);
  const level = bytes < PACKED_BELOW ? 6 : 0;
  const archive = zipSync(
    { [DESCRIPTOR_FILE]: new TextEncoder().encode(`${JSON.stringify(descriptor, null, 2)}\n`), ...contents },
    { level }
  );
  return new Blob([archive as Uint8Array<ArrayBuffer>], { type: 'application/zip' });
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is Record<string, string> =>
  isObject(value) && Object.values(value).every((text) => typeof text === 'string');

/** Choices as a file has them: what has another form than ours is left out, as nothing that a file says may stop the page. */
function readChoices(value: unknown): ImportChoices {
  if (!isObject(value) || !isObject(value['tables']) || !isTexts(value['answers'])) return NO_CHOICES;
  const tables = Object.entries(value['tables']).filter((entry): entry is [string, TableChoices] => {
    if (!isObject(entry[1])) return false;
    const { columns, ...texts } = entry[1];
    return isTexts(texts) && (columns === undefined || isTexts(columns));
  });
  return { tables: Object.fromEntries(tables), answers: value['answers'] };
}

/**
 * Reads an archive that is a project.
 * @returns null for any other file, which then is read as a file of tables
 */
export async function readProject(file: File): Promise<Project | null> {
  if (file.size > UNPACK_LIMITS.bytes || !/\.zip$/i.test(file.name)) return null;
  try {
    const archive = new Uint8Array(await file.arrayBuffer());
    const entries = new Map(listArchive(archive).map((entry) => [entry.name, entry]));
    const about = entries.get(DESCRIPTOR_FILE);
    if (!about || about.packedSize > MAX_DESCRIPTOR) return null;
    const budget = new UnpackBudget();
    const descriptor: unknown = JSON.parse(new TextDecoder().decode(readEntry(archive, about, budget)));
    const project = isObject(descriptor) && Object.hasOwn(descriptor, KEY) ? descriptor[KEY] : null;
    if (!isObject(project) || project['version'] !== VERSION || !isTexts(project['names'])) return null;
    const files = Object.entries(project['names']).flatMap(([path, name]) => {
      const entry = entries.get(path);
      return entry ? [new File([readEntry(archive, entry, budget) as Uint8Array<ArrayBuffer>], name)] : [];
    });
    const view = typeof project['view'] === 'string' ? project['view'] : '';
    const told = Object.hasOwn(project['names'], STORY_FILE) ? undefined : entries.get(STORY_FILE);
    const story = told ? new TextDecoder().decode(readEntry(archive, told, budget)) : '';
    return files.length === 0 ? null : { files, choices: readChoices(project['choices']), view, story };
  } catch {
    // Not an archive, or a broken one: the importer says so.
    return null;
  }
}
