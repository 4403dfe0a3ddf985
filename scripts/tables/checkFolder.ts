import { basename, dirname, resolve } from 'node:path';
import { DerivedEnds } from '../../src/load/derivedEnds';
import { fileIssue, type Issue } from '../../src/load/issue';
import { CountryNames } from '../../src/load/countryNames';
import { importNetwork } from '../../src/load/importNetwork';
import type { ImportedTable, ImportResult } from '../../src/load/importResult';
import { NO_CHOICES } from '../../src/load/importChoices';
import type { NamedFile } from '../../src/load/loadNetwork';
import { readNetworkList } from '../../src/load/networkList';
import type { TableReport } from '../../src/load/tableReport';
import { readJsonObject, Settings } from '../../src/load/settings';
import { unpackFiles } from '../../src/load/unpackFiles';
import { networkId } from './networkId';
import { readFolder } from './readFolder';
import { knownPlaces } from './knownPlaces';

/** A table as the report names it. */
export type CheckedTable = Pick<ImportedTable, 'file' | 'kind' | 'report'>;

/** What came of the tables of one network. */
export interface CheckedNetwork {
  readonly result: ImportResult;
  /** What its `datapackage.json` holds; null where there is none. */
  readonly descriptor: unknown;
}

/** What a check of a folder found. */
export interface Check {
  readonly folder: string;
  readonly tables: readonly CheckedTable[];
  /** Universities that were taken from the names in the agreements, as there is no table of them; 0 where there is one. */
  readonly derived: number;
  readonly issues: readonly Issue[];
  /** Every network that was found: one, or those of `networks.json`. */
  readonly networks: readonly CheckedNetwork[];
  /** Whether every row and file could be used. */
  readonly passed: boolean;
}

const NETWORKS_FILE = 'networks.json';

/**
 * Reads the tables of a folder as the page would. A folder with `networks.json` holds several networks, each in its own folder.
 * @param folder path, from where the command runs; a single file (archive, workbook) is taken as well
 * @param root folder of the project
 */
export async function checkFolder(folder: string, root: string): Promise<Check> {
  const found = await readFolder(resolve(folder));
  if (!found) return checkOf(folder, [], [fileIssue('folder-missing', 'error', folder)]);
  const issues = [...found.issues];
  const checked: CheckedNetwork[] = [];
  for (const { path, files } of networksIn(found.files, issues)) {
    const network = await importFolder(files, basename(path || resolve(folder)), root);
    const result = path === '' ? network.result : withPath(network.result, `${path}/`);
    checked.push({ ...network, result });
    issues.push(...result.issues);
  }
  return checkOf(folder, checked, issues);
}

/** The files of each network: those of the folders that `networks.json` names, else all. */
function networksIn(files: readonly NamedFile[], issues: Issue[]): { readonly path: string; readonly files: readonly NamedFile[] }[] {
  const list = files.find(({ name }) => name === NETWORKS_FILE);
  const json = list && readJsonObject(list.bytes, NETWORKS_FILE, issues);
  if (!json || !Array.isArray(json.networks)) return [{ path: '', files }];
  const { networks } = readNetworkList(new Settings(NETWORKS_FILE, json, issues), issues);
  return networks.map((network) => {
    // The list writes paths as the page sees them, below `data/`.
    const path = network.path.slice('data/'.length).replace(/\/$/, '');
    const within = files.filter(({ name }) => name.startsWith(`${path}/`));
    return { path, files: within.map(({ name, bytes }) => ({ name: name.slice(path.length + 1), bytes })) };
  });
}

async function importFolder(files: readonly NamedFile[], name: string, root: string): Promise<CheckedNetwork> {
  const sources = await unpackFiles(files, { folder: files.length !== 1 || dirname(files[0]!.name) !== '.' });
  const result = importNetwork(sources, {
    id: networkId(name),
    title: name,
    choices: NO_CHOICES,
    language: '',
    countries: () => new CountryNames(),
    derive: DerivedEnds,
    ...(await knownPlaces(root))
  });
  const { descriptor } = sources;
  return { result, descriptor: descriptor && readJsonObject(descriptor.bytes, descriptor.file, []) };
}

/** A result with the folder of its network in the names of its files. */
function withPath(result: ImportResult, path: string): ImportResult {
  return {
    ...result,
    tables: result.tables.map((table) => ({ ...table, file: path + table.file })),
    issues: result.issues.map((issue) => ({ ...issue, file: path + issue.file }))
  };
}

function checkOf(folder: string, networks: readonly CheckedNetwork[], found: readonly Issue[]): Check {
  let issues = found;
  const results = networks.map(({ result }) => result);
  const derived = results
    .filter(({ tables }) => !tables.some(({ kind }) => kind === 'universities'))
    .reduce((sum, { network }) => sum + (network?.universities.length ?? 0), 0);
  const missing = results.every(({ network }) => network === null) && !issues.some(({ severity }) => severity === 'error');
  if (missing) issues = [...issues, { ...fileIssue('agreements-missing', 'error', folder), value: '' }];
  const passed =
    results.length > 0 &&
    results.every(
      ({ network, tables }) => network !== null && tables.every(({ kind, report }) => kind === 'none' || report.setAside === 0)
    ) &&
    issues.every(({ severity, code }) => severity !== 'error' && code !== 'file-empty');
  return { folder, tables: results.flatMap(({ tables }) => tables), derived, issues, networks, passed };
}

/** Rows of all tables of a kind. */
export function rowsOf({ tables, derived }: Check, kind: ImportedTable['kind']): TableReport {
  const sum = { read: 0, used: 0, setAside: 0 };
  for (const { report } of tables.filter((table) => table.kind === kind)) {
    sum.read += report.read;
    sum.used += report.used;
    sum.setAside += report.setAside;
  }
  if (kind === 'universities') {
    sum.read += derived;
    sum.used += derived;
  }
  return sum;
}
