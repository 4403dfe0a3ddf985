import type { FetchOptions } from './fetchFile';
import { fetchNetwork, type FetchProgressOptions, type LoadProgress } from './fetchNetwork';
import { DerivedEnds } from './derivedEnds';
import { readFast } from './fastAgreements';
import { CountryNames } from './countryNames';
import type { Gazetteer } from './gazetteer';
import { importNetwork } from './importNetwork';
import type { ImportOptions } from './importOptions';
import type { ImportResult } from './importResult';
import { formatOf } from './fileFormat';
import { FileGone, piecesOfFile } from './filePieces';
import { fileIssue, type Issue } from './issue';
import { loadGazetteer } from './loadGazetteer';
import { loadNetwork, type NamedFile } from './loadNetwork';
import { LARGE } from './openSource';
import { isPack } from './packMark';
import { referenceOf, type Reference } from './referenceOf';
import type { Sources } from './source';
import { unpackFiles } from './unpackFiles';

/** What a person decided, and where the page's own networks lie. Plain data that can be posted. */
export interface ImportFilesOptions extends Omit<
  ImportOptions,
  'countries' | 'derive' | 'fast' | 'gazetteer' | 'reference' | 'referenceCities' | 'onProgress'
> {
  /** Absolute addresses, each ending in `/`, of networks whose universities names are matched with. One that cannot be had is done without. */
  readonly referenceFolders?: readonly string[];
}

/** Files of a person, as the browser gives them or as bytes. */
export type GivenFile = File | NamedFile;

export interface ImportRequest {
  readonly files: readonly GivenFile[];
  readonly options: ImportFilesOptions;
}

/** Largest file that is read, in bytes. */
const MAX_BYTES = 1024 * 1024 * 1024;

/** The path of a file within the folder that was given, its name where it was given by itself. */
const nameOf = (file: GivenFile): string => ('webkitRelativePath' in file && file.webkitRelativePath) || file.name;

/**
 * Reads tables of a person in this thread: bytes, unpacking, gazetteer and the universities of the page's networks, then the importer.
 * @throws only the reason of the signal
 */
export async function importHere(
  { files, options }: ImportRequest,
  { signal, onProgress, ...fetching }: FetchProgressOptions = {}
): Promise<ImportResult> {
  const { referenceFolders = [], ...rest } = options;
  const missing: Issue[] = [];
  const places = Promise.all([
    orWithout<Gazetteer | null>('GeoNames', loadGazetteer(), null, missing, signal),
    reference(referenceFolders, { ...fetching, signal }, missing)
  ]);
  // Awaited below; a stop before that must not count as unhandled.
  places.catch(() => undefined);
  const { read, issues, totalBytes } = await readAll(files, (progress) => onProgress?.(progress));
  signal?.throwIfAborted();
  const [only] = read;
  if (only && read.length === 1 && isPack(only.bytes)) return (await import('./importPack')).importPack(only, options.id);
  const folder = read.some(({ name }) => name.includes('/'));
  const sources = await unpackFiles(read, { folder });
  const [cities, universities] = await places;
  signal?.throwIfAborted();
  const report = (share: number): void => onProgress?.({ stage: 'read', loadedBytes: Math.round(share * totalBytes), totalBytes });
  report(0);
  const all = { ...sources, issues: [...issues, ...missing, ...sources.issues] };
  return importTables(all, {
    ...rest,
    derive: DerivedEnds,
    fast: readFast,
    countries: () => new CountryNames(),
    gazetteer: cities,
    ...universities,
    onProgress: report
  });
}

async function readAll(
  files: readonly GivenFile[],
  onProgress: (progress: LoadProgress) => void
): Promise<{ readonly read: readonly NamedFile[]; readonly issues: readonly Issue[]; readonly totalBytes: number }> {
  const sizeOf = (file: GivenFile): number => (file instanceof Blob ? file.size : file.bytes.length);
  const totalBytes = files.reduce((sum, file) => sum + sizeOf(file), 0);
  const read: NamedFile[] = [];
  const issues: Issue[] = [];
  let loadedBytes = 0;
  for (const file of files) {
    const name = nameOf(file);
    if (sizeOf(file) > MAX_BYTES) {
      issues.push(fileIssue('file-too-large', 'error', name));
    } else {
      try {
        read.push(file instanceof Blob ? await readGiven(file, name) : { name, bytes: file.bytes });
      } catch {
        // It was moved or changed since it was chosen.
        issues.push(fileIssue('file-broken', 'error', name));
      }
    }
    loadedBytes += sizeOf(file);
    onProgress({ stage: 'fetch', loadedBytes, totalBytes });
  }
  return { read, issues, totalBytes };
}

/** A file of the browser; of a large text only the beginning, for its rows are read a piece at a time. */
async function readGiven(file: Blob, name: string): Promise<NamedFile> {
  const pieces = file.size >= LARGE ? piecesOfFile(file, name) : null;
  if (pieces) {
    const bytes = new Uint8Array(await file.slice(0, LARGE).arrayBuffer());
    if (formatOf(bytes) === 'text') return { name, bytes, pieces };
  }
  return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** Imports tables; one whose file is gone while it is read is told and left out. */
function importTables(sources: Sources, options: ImportOptions): ImportResult {
  try {
    return importNetwork(sources, options);
  } catch (error) {
    if (!(error instanceof FileGone)) throw error;
    const { file } = error;
    const issues = [...sources.issues, fileIssue('file-broken', 'error', file)];
    return importTables({ ...sources, tables: sources.tables.filter((table) => table.file !== file), issues }, options);
  }
}

/** Does without what cannot be had, as without a connection, and says so. */
async function orWithout<T>(name: string, wanted: Promise<T>, without: T, issues: Issue[], signal: AbortSignal | undefined): Promise<T> {
  try {
    return await wanted;
  } catch {
    signal?.throwIfAborted();
    issues.push(fileIssue('known-names-missing', 'warning', name));
    return without;
  }
}

async function reference(folders: readonly string[], options: FetchOptions, issues: Issue[]): Promise<Reference> {
  const networks = await Promise.all(
    folders.map(async (folder) => {
      const files = await orWithout(folder, fetchNetwork(folder, options), [], issues, options.signal);
      return loadNetwork(files, { id: '' }).network;
    })
  );
  return referenceOf(networks.filter((network) => network !== null));
}
