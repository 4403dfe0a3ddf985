import { ArchiveError, listArchive, readEntry, UnpackBudget, UNPACK_LIMITS, type ArchiveEntry, type UnpackLimits } from './archive';
import { decodeText } from './decode';
import { DESCRIPTOR_FILE } from './descriptor';
import { baseName, formatOf, isOfSystem, looksLikeTable, meaningOf } from './fileFormat';
import { isGeoJson, readGeoJson } from './geojson';
import { fileIssue, type Issue, type IssueCode } from './issue';
import { isForeign, listedFiles } from './listedFiles';
import type { NamedFile } from './loadNetwork';
import type { Source, Sources } from './source';
import { isWorkbook, readWorkbook } from './workbook';

export interface UnpackOptions {
  readonly limits?: UnpackLimits;
  /**
   * Whether the files are all that lies in a folder, rather than chosen one by one: then notes, pictures and other files that are no tables are left
   * alone silently, and `datapackage.json` names the tables. Names hold the path within the folder, with `/`.
   */
  readonly folder?: boolean;
}

/** Between a file and what lies in it, in the name of a source: `Book.xlsx › Sheet1`. */
const WITHIN = ' › ';

const ARCHIVE_FAILURES = {
  broken: 'file-broken',
  'too-large': 'archive-too-large',
  encrypted: 'file-encrypted'
} as const satisfies Record<ArchiveError['reason'], IssueCode>;

/** A file of an archive that is no table by its name is looked at, as `datapackage.json` may list it, up to this packed size in bytes. */
const MAX_NOTE = 1024 * 1024;

/** Collects what a set of files holds. */
class Unpacker {
  readonly tables: Source[] = [];
  readonly issues: Issue[] = [];
  descriptor: Sources['descriptor'] = null;
  readonly #budget: UnpackBudget;

  constructor(limits: UnpackLimits) {
    this.#budget = new UnpackBudget(limits);
  }

  fail(code: IssueCode, file: string, severity: Issue['severity'] = 'error'): void {
    this.issues.push(fileIssue(code, severity, file));
  }

  /** Everything in a folder or an archive; only what is or looks like a table counts. */
  async addFolder(files: readonly NamedFile[], prefix = '', inArchive = false): Promise<void> {
    const { descriptor, listed, others, complete, issues } = listedFiles(files);
    for (const issue of issues) this.issues.push({ ...issue, file: prefix + issue.file });
    if (descriptor) this.descriptor ??= { file: prefix + descriptor.name, bytes: descriptor.bytes };
    for (const file of listed) {
      if (meaningOf(file.name) !== 'none' || looksLikeTable(file.bytes)) await this.addFile(file, prefix, inArchive);
    }
    for (const file of others) {
      const meaning = meaningOf(file.name);
      if (!complete && (meaning === 'table' || (meaning === 'perhaps' && mayBeTable(file.bytes)))) {
        await this.addFile(file, prefix, inArchive);
      } else if (complete && meaning === 'table') {
        const blank = file.bytes.length === 0;
        this.fail(blank ? 'file-empty' : 'file-unlisted', prefix + file.name, blank ? 'error' : 'warning');
      }
    }
  }

  /** A file that is meant to be read: what cannot be, is reported. */
  async addFile({ name, bytes, pieces }: NamedFile, prefix = '', inArchive = false): Promise<void> {
    const file = prefix + name;
    switch (formatOf(bytes)) {
      case 'archive':
        return this.#guard(file, () => this.#addArchive(file, name, bytes, inArchive));
      case 'old-workbook':
        return this.fail('workbook-old', file);
      case 'encrypted':
        return this.fail('file-encrypted', file);
      case 'json':
        return this.#addJson(file, name, bytes);
      case 'text':
        this.tables.push({ file, content: pieces ? { type: 'pieces', pieces } : { type: 'text', bytes } });
        return;
      case 'other':
        return this.fail('file-unsupported', file);
    }
  }

  async #guard(file: string, read: () => Promise<void>): Promise<void> {
    try {
      await read();
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
      this.fail(ARCHIVE_FAILURES[error.reason], file);
    }
  }

  async #addArchive(file: string, name: string, bytes: Uint8Array, inArchive: boolean): Promise<void> {
    const entries = listArchive(bytes, this.#budget.limits);
    if (isWorkbook(entries)) return this.#addWorkbook(file, bytes, entries);
    const office = officeFormat(bytes, entries, name, this.#budget);
    if (office) return this.fail(office, file);
    if (inArchive) return this.fail('archive-nested', file);

    const prefix = file + WITHIN;
    const files: NamedFile[] = [];
    const seen = new Set<string>();
    for (const entry of entries) {
      const foreign = isForeign(entry.name);
      if (entry.name.endsWith('/') || (!foreign && isOfSystem(entry.name))) continue;
      if (foreign || seen.has(entry.name)) {
        this.fail('archive-unsafe', prefix + entry.name);
        continue;
      }
      if (meaningOf(entry.name) === 'none' && entry.packedSize > MAX_NOTE) continue;
      seen.add(entry.name);
      await this.#guard(prefix + entry.name, async () => {
        files.push({ name: entry.name, bytes: readEntry(bytes, entry, this.#budget) });
      });
    }
    const found = this.tables.length + this.issues.length;
    await this.addFolder(files, prefix, true);
    if (this.tables.length + this.issues.length === found && !this.descriptor) this.fail('file-empty', file);
  }

  async #addWorkbook(file: string, bytes: Uint8Array, entries: readonly ArchiveEntry[]): Promise<void> {
    const sheets = await readWorkbook(bytes, entries, this.#budget);
    for (const { name, rows, hidden } of sheets) {
      if (hidden) this.fail('sheet-hidden', file + WITHIN + name, 'warning');
      else if (rows.length > 0) this.tables.push({ file: file + WITHIN + name, content: { type: 'cells', format: 'xlsx', rows } });
    }
    if (sheets.every(({ rows }) => rows.length === 0)) this.fail('file-empty', file);
  }

  #addJson(file: string, name: string, bytes: Uint8Array): void {
    if (baseName(name).toLowerCase() === DESCRIPTOR_FILE) {
      this.descriptor ??= { file, bytes };
      return;
    }
    const value = parseJson(bytes);
    if (value === undefined && /json$/i.test(name)) {
      this.fail('json-broken', file);
    } else if (value === undefined) {
      // A table whose first cell happens to begin with a bracket.
      this.tables.push({ file, content: { type: 'text', bytes } });
    } else if (isGeoJson(value)) {
      const { rows, issues } = readGeoJson(value, file);
      this.issues.push(...issues);
      this.tables.push({ file, content: { type: 'cells', format: 'geojson', rows } });
    } else {
      this.fail('file-unsupported', file);
    }
  }
}

/** The value of a JSON file, or undefined where it is none. */
function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodeText(bytes)?.text ?? '') as unknown;
  } catch {
    return undefined;
  }
}

/** Whether a file of a folder, whose name does not say that it is a table, holds one. */
function mayBeTable(bytes: Uint8Array): boolean {
  const format = formatOf(bytes);
  if (format === 'json') return isGeoJson(parseJson(bytes));
  return format === 'archive' || (format === 'text' && looksLikeTable(bytes));
}

/** Other programs' files are archives, too: what to say of one, or null for an archive of files. */
function officeFormat(bytes: Uint8Array, entries: readonly ArchiveEntry[], name: string, budget: UnpackBudget): IssueCode | null {
  const has = (part: string): ArchiveEntry | undefined => entries.find((entry) => entry.name === part);
  const mimetype = has('content.xml') && has('mimetype');
  if (mimetype)
    return /spreadsheet/.test(new TextDecoder().decode(readEntry(bytes, mimetype, budget))) ? 'workbook-old' : 'file-unsupported';
  if (has('xl/workbook.bin') || /\.numbers$/i.test(name)) return 'workbook-old';
  return has('word/document.xml') || has('ppt/presentation.xml') ? 'file-unsupported' : null;
}

/**
 * Takes tables out of files: CSV and other text as it is, every sheet of a workbook (.xlsx), GeoJSON points, and all of these out of a ZIP archive
 * or a folder with `datapackage.json`. Files are recognised by what they hold. Nothing is written anywhere, and nothing outside the files is read.
 * Never rejects for what a file holds: what cannot be read is an issue that says what to do.
 */
export async function unpackFiles(
  files: readonly NamedFile[],
  { limits = UNPACK_LIMITS, folder = false }: UnpackOptions = {}
): Promise<Sources> {
  const unpacker = new Unpacker(limits);
  const described = files.length > 1 && files.some(({ name }) => baseName(name).toLowerCase() === DESCRIPTOR_FILE);
  if (folder || described) await unpacker.addFolder(files);
  else for (const file of files) await unpacker.addFile(file);
  return { tables: unpacker.tables, descriptor: unpacker.descriptor, issues: unpacker.issues };
}
