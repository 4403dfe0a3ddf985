import { CountryNames } from '../load/countryNames';
import { NO_CHOICES } from '../load/importChoices';
import { fileIssue, type Issue } from '../load/issue';
import { openSource } from '../load/openSource';
import { isOrder, kindOfWord, orderCells, type OrderCells } from '../load/orderTable';
import { referenceOf } from '../load/referenceOf';
import { UniversityMatcher } from '../load/universityMatcher';
import { unpackFiles } from '../load/unpackFiles';
import type { Network } from '../model/network';
import { readRunningOrder, type OrderColumn, type OrderIssue, type RunningOrder } from '../story/runningOrder';

/** What came of reading the table of a signing. */
export interface OrderReading {
  /** The file that was read, or what a sheet of a workbook is called. */
  readonly file: string;
  readonly order: RunningOrder;
  /** From column to header, as the file writes it. */
  readonly headers: Readonly<Partial<Record<OrderColumn, string>>>;
  /** What is wrong with files, sheets and rows before anything is known of universities. */
  readonly issues: readonly Issue[];
  /** used + setAside = read. */
  readonly read: number;
  readonly used: number;
  readonly setAside: number;
}

/** Largest file that is read, in bytes: the table of a signing has some hundred rows. */
const MAX_BYTES = 32 * 1024 * 1024;
const LIMITS = { rows: 5000, columns: 200 };

/**
 * Reads the table of a signing out of files in any dialect: of several tables and sheets the first that names both universities of its rows.
 * Everything happens in this page. Never rejects for what a file holds.
 * @param language of the page, a hint for old encodings
 */
export async function readOrder(files: readonly File[], network: Network, language: string): Promise<OrderReading> {
  const issues: Issue[] = [];
  const named: { name: string; bytes: Uint8Array }[] = [];
  for (const file of files) {
    if (file.size > MAX_BYTES) issues.push(fileIssue('file-too-large', 'error', file.name));
    else {
      try {
        named.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
      } catch {
        // It was moved or changed since it was chosen.
        issues.push(fileIssue('file-broken', 'error', file.name));
      }
    }
  }
  const unpacked = await unpackFiles(named);
  const countries = new CountryNames();
  const tables = unpacked.tables.map((source) =>
    orderCells(openSource(source, NO_CHOICES.tables[source.file] ?? {}, language, countries.headers.isColumn, LIMITS), countries)
  );
  const table = tables.find(isOrder) ?? tables[0] ?? null;
  const matcher = new UniversityMatcher(referenceOf([network]).reference);
  const order = readRunningOrder(
    table ?? { columns: [], rows: [], rowNumbers: [] },
    (name) => matcher.find(name, '')?.id ?? null,
    'memorandum',
    kindOfWord
  );
  const unreadable = table?.unreadable ?? 0;
  return {
    file: table?.file ?? named[0]?.name ?? '',
    // A file that could not be opened lacks more than columns.
    order: table && table.header.length > 0 ? order : { ...order, issues: [] },
    headers: table ? headersOf(table) : {},
    issues: [...issues, ...unpacked.issues, ...(table?.issues ?? [])],
    read: order.read + unreadable,
    used: order.used,
    setAside: order.setAside + unreadable
  };
}

function headersOf({ header, columns }: OrderCells): Partial<Record<OrderColumn, string>> {
  const found: Partial<Record<OrderColumn, string>> = {};
  columns.forEach((column, position) => {
    const base = column?.split('@')[0] as OrderColumn | undefined;
    if (base) found[base] ??= header[position]!;
  });
  return found;
}

/** Where in the table an issue of its rows stands, as a person finds it there. */
export const headerOf = ({ headers }: OrderReading, { column }: OrderIssue): string => headers[column] ?? column;
