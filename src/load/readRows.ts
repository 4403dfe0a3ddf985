import { freeId } from '../base/id';
import { fileOf, mapHeader, type TableName } from './columns';
import type { CsvTable } from './csv';
import type { Issue } from './issue';
import { RowReader } from './rowReader';

/** What became of the rows of a table: `used + setAside = read`, always. */
export interface TableReport {
  /** Rows below the header that hold something. */
  readonly read: number;
  readonly used: number;
  /** Each of these has an issue of severity `error` with its row, or its whole table has one with row 0 or 1. */
  readonly setAside: number;
}

/** The usable rows of a table. */
export interface TableRecords<T> {
  readonly records: readonly T[];
  readonly report: TableReport;
  /** False where the file has no header or lacks a required column, so that no row could be used. */
  readonly readable: boolean;
  readonly issues: readonly Issue[];
}

/** Reads every row of a table into a record, or sets it aside where `read` gives null or the id stands in an earlier row. */
export function readRows<T extends { readonly id: string }>(
  table: TableName,
  csv: CsvTable,
  read: (row: RowReader) => T | null
): TableRecords<T> {
  const issues: Issue[] = [...csv.issues];
  const total = csv.rows.length + csv.unreadable;
  const header = csv.header.length > 0 ? mapHeader(table, csv.header) : null;
  if (header) issues.push(...header.issues);
  if (!header?.complete) return { records: [], report: { read: total, used: 0, setAside: total }, readable: false, issues };

  const file = fileOf(table);
  const records: T[] = [];
  const ids = new Set<string>();
  let setAside = csv.unreadable;
  csv.rows.forEach((cells, index) => {
    const row = new RowReader(file, header, cells, csv.rowNumbers[index]!, issues);
    const repeated = ids.has(row.text('id'));
    if (repeated) row.report('id-duplicate', 'error', 'id');
    const record = repeated ? null : read(row);
    if (record === null) {
      setAside++;
      return;
    }
    if (record.id !== '') ids.add(record.id);
    records.push(record);
  });
  return { records, report: { read: total, used: records.length, setAside }, readable: true, issues };
}

/** Gives records without an id one that is made of what they say, the same at every reading of the same file. */
export function withIds<T extends { readonly id: string }>(table: TableRecords<T>, idFor: (record: T) => string): TableRecords<T> {
  const taken = new Set(table.records.map(({ id }) => id));
  const records = table.records.map((record) => {
    if (record.id !== '') return record;
    const id = freeId(idFor(record), taken);
    taken.add(id);
    return { ...record, id };
  });
  return { ...table, records };
}
