import type { Network } from '../model/network';
import { REQUIRED_TABLES, TABLE_NAMES, type TableName } from './columns';
import { fileOf } from './tableFile';
import type { CountryReader } from './countryReader';
import { DESCRIPTOR_FILE, readDescriptor } from './descriptor';
import { importNetwork } from './importNetwork';
import type { readFast } from './fastAgreements';
import { fileIssue, type Issue } from './issue';
import type { Pieces } from './pieces';
import type { Source } from './source';
import type { TableReport } from './tableReport';
import type { TableLimits } from './tableLimits';

/** A file of a network. */
export interface NamedFile {
  /** Without folder, such as `agreements.csv`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The whole of a large text that is not held in memory; `bytes` are the first ones of it. */
  readonly pieces?: Pieces;
}

export interface LoadOptions {
  /** Name of the network's folder. */
  readonly id: string;
  readonly limits?: TableLimits;
}

/** How a network is read. */
export interface PublishedOptions extends LoadOptions {
  /** What tells the countries of a table, made for each. */
  readonly countries: () => CountryReader;
  readonly fast?: typeof readFast | undefined;
}

/** A loaded network and everything that a person should know about its files. */
export interface LoadResult {
  /** Frozen; null where the universities or the agreements are missing or have no usable header. */
  readonly network: Network | null;
  /** In the order of the tables, and of the rows in them. */
  readonly issues: readonly Issue[];
  /** For every table of which there is a file. */
  readonly report: Readonly<Partial<Record<TableName, TableReport>>>;
}

/**
 * Turns the files of a network into a frozen `Network` and a list of what is wrong in them. Pure, never throws on any bytes. It is an import of which
 * nothing is left open: what a file is, its name says. Files that are not part of a network are left alone; `cities.csv`, `events.csv`,
 * `mobility.csv` and `datapackage.json` may be missing, which is an issue only where the descriptor lists them.
 */
export function readPublished(files: readonly NamedFile[], { id, limits, countries, fast }: PublishedOptions): LoadResult {
  const bytesOf = new Map(files.map(({ name, bytes }) => [name.toLowerCase(), bytes]));
  const present = TABLE_NAMES.filter((table) => bytesOf.has(fileOf(table)));
  const descriptor = bytesOf.get(DESCRIPTOR_FILE);
  const result = importNetwork(
    {
      tables: present.map((table): Source => ({ file: fileOf(table), content: { type: 'text', bytes: bytesOf.get(fileOf(table))! } })),
      descriptor: descriptor ? { file: DESCRIPTOR_FILE, bytes: descriptor } : null,
      issues: []
    },
    {
      id,
      title: id,
      choices: { tables: Object.fromEntries(present.map((kind) => [fileOf(kind), { kind }])), answers: {} },
      language: '',
      countries,
      gazetteer: null,
      derive: null,
      reference: [],
      referenceCities: [],
      ...(fast && { fast }),
      ...(limits && { limits })
    }
  );

  const { paths } = readDescriptor(id, descriptor ?? null, []);
  const issues = result.issues.filter(({ file }) => file === DESCRIPTOR_FILE);
  const report: Partial<Record<TableName, TableReport>> = {};
  for (const table of TABLE_NAMES) {
    const file = fileOf(table);
    const required = REQUIRED_TABLES.includes(table);
    const read = result.tables.find((one) => one.file === file);
    if (read) report[table] = read.report;
    else if (required || paths.includes(file)) issues.push(fileIssue('file-missing', required ? 'error' : 'warning', file));
    for (const issue of result.issues) if (issue.file === file && issue.code !== 'agreements-missing') issues.push(issue);
  }
  const complete = REQUIRED_TABLES.every((table) => present.includes(table));
  return { network: complete ? result.network : null, issues, report };
}

/** Every file that a network may consist of. */
export const NETWORK_FILES: readonly string[] = [DESCRIPTOR_FILE, ...TABLE_NAMES.map(fileOf)];
