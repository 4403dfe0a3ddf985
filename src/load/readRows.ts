import { freeIds } from '../base/id';
import { RowReader, type ReadTable } from './rowReader';
import { rowsOf } from './table';
import type { TableReport } from './tableReport';

/** A table that is being read, and what became of its rows so far. */
export interface OpenTable extends ReadTable {
  report: TableReport;
}

/** The usable rows of all tables of a kind. */
export interface TableRecords<T> {
  readonly records: readonly T[];
  /** False where no table has a header with every required column, so that no row could be used. */
  readonly readable: boolean;
}

/** Whether rows of the table can be used. */
export const isReadable = ({ table }: OpenTable): boolean => table.map?.complete ?? false;

/** Reads every row of a table; `read` says whether it is used. Of a table that cannot be read every row is set aside. */
export function visitRows(open: OpenTable, read: (row: RowReader) => boolean): void {
  const { table } = open;
  const readable = isReadable(open);
  let [total, used] = [0, 0];
  for (const { number, cells } of rowsOf(table, readable ? table.issues : null)) {
    total++;
    if (readable && cells && read(new RowReader(open, table.map!, cells, number))) used++;
  }
  open.report = { read: total, used, setAside: total - used };
}

/** Visits every row of a table without a word on what is wrong in it: that comes when it is read. */
export function visitQuietly(open: OpenTable, visit: (row: RowReader) => void): void {
  visitRows({ ...open, table: { ...open.table, issues: [] } }, (row) => {
    visit(row);
    return true;
  });
}

/** Reads every row of the tables of a kind into a record, or sets it aside where `read` gives null or the id stands in an earlier row. */
export function readRows<T extends { readonly id: string }>(
  tables: readonly OpenTable[],
  read: (row: RowReader) => T | null
): TableRecords<T> {
  const records: T[] = [];
  const ids = new Set<string>();
  for (const open of tables) {
    visitRows(open, (row) => {
      const repeated = row.text('id') !== '' && ids.has(row.text('id'));
      if (repeated) row.report('id-duplicate', 'error', 'id');
      const record = repeated ? null : read(row);
      if (record === null) return false;
      if (record.id !== '' && ids.has(record.id)) {
        row.report('id-duplicate', 'error', 'id');
        return false;
      }
      if (record.id !== '') ids.add(record.id);
      records.push(record);
      return true;
    });
  }
  return { records, readable: tables.some(isReadable) };
}

/** Gives records without an id one that is made of what they say, the same at every reading of the same file. */
export function withIds<T extends { readonly id: string }>(table: TableRecords<T>, idFor: (record: T) => string): TableRecords<T> {
  if (table.records.every(({ id }) => id !== '')) return table;
  const free = freeIds(new Set(table.records.map(({ id }) => id)));
  return { ...table, records: table.records.map((record) => (record.id === '' ? { ...record, id: free(idFor(record)) } : record)) };
}
