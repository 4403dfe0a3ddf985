import { buildNetwork, type CityRecord, type EventRecord, type MobilityRecord } from '../model/buildNetwork';
import type { Network } from '../model/network';
import { fileOf, REQUIRED_TABLES, TABLE_NAMES, type TableName } from './columns';
import { OWN_TABLES, readCsv, type CsvTable, type TableLimits } from './csv';
import { decodeText } from './decode';
import { DESCRIPTOR_FILE, readDescriptor } from './descriptor';
import { fileIssue, type Issue } from './issue';
import { CityDirectory, referencesTo } from './places';
import { readAgreements, readCities, readEvents, readMobility, readUniversities } from './records';
import type { TableRecords, TableReport } from './readRows';

/** A file of a network. */
export interface NamedFile {
  /** Without folder, such as `agreements.csv`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface LoadOptions {
  /** Name of the network's folder. */
  readonly id: string;
  readonly limits?: TableLimits;
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

/** Start of a web page, as servers send it in the place of a missing file. */
const WEB_PAGE = /^\s*<(?:!doctype|html|\?xml)/i;

function tableOf(file: string, bytes: Uint8Array | undefined, required: boolean, limits: TableLimits): CsvTable | null {
  const failed = (code: 'file-missing' | 'file-not-text'): CsvTable => ({
    header: [],
    rows: [],
    rowNumbers: [],
    unreadable: 0,
    delimiter: ',',
    issues: [fileIssue(code, 'error', file)]
  });
  if (!bytes) return required ? failed('file-missing') : null;
  const decoded = decodeText(bytes);
  return !decoded || WEB_PAGE.test(decoded.text) ? failed('file-not-text') : readCsv(decoded.text, file, limits);
}

/**
 * Turns the files of a network into a frozen `Network` and a list of what is wrong in them. Pure, never throws on any bytes. Files that are not
 * part of a network are left alone; `cities.csv`, `events.csv`, `mobility.csv` and `datapackage.json` may be missing, which is an issue only
 * where the descriptor lists them.
 */
export function loadNetwork(files: readonly NamedFile[], options: LoadOptions): LoadResult {
  const bytesOf = new Map(files.map(({ name, bytes }) => [name.toLowerCase(), bytes]));
  const issues: Issue[] = [];
  const descriptor = readDescriptor(options.id, bytesOf.get(DESCRIPTOR_FILE) ?? null, issues);
  const { language } = descriptor;

  const report: Partial<Record<TableName, TableReport>> = {};
  let complete = true;
  const take = <T>(table: TableName, read: (csv: CsvTable) => TableRecords<T>): readonly T[] => {
    const required = REQUIRED_TABLES.includes(table);
    const bytes = bytesOf.get(fileOf(table));
    const csv = tableOf(fileOf(table), bytes, required, options.limits ?? OWN_TABLES);
    if (!csv) {
      if (descriptor.paths.includes(fileOf(table))) issues.push(fileIssue('file-missing', 'warning', fileOf(table)));
      return [];
    }
    const result = read(csv);
    for (const issue of result.issues.toSorted((a, b) => a.row - b.row)) issues.push(issue);
    if (bytes) report[table] = result.report;
    if (required && !result.readable) complete = false;
    if (required && result.readable && result.report.read === 0) {
      issues.push(fileIssue('file-empty', 'warning', fileOf(table)));
    }
    return result.records;
  };

  const cities = new CityDirectory(take<CityRecord>('cities', (csv) => readCities(csv, language)));
  const universities = take('universities', (csv) => readUniversities(csv, cities, language));
  const known = referencesTo(universities);
  const events = take<EventRecord>('events', (csv) => readEvents(csv, known, cities, language));
  const agreements = take('agreements', (csv) => readAgreements(csv, known, referencesTo(events)));
  const mobility = take<MobilityRecord>('mobility', (csv) => readMobility(csv, language));

  const network = complete ? buildNetwork({ cities: cities.all, universities, agreements, events, mobility }, descriptor) : null;
  return { network, issues, report };
}

/** Every file that a network may consist of. */
export const NETWORK_FILES: readonly string[] = [DESCRIPTOR_FILE, ...TABLE_NAMES.map(fileOf)];
