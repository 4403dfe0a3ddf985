import { endOfParty, endsOfAgreement } from './rowEnds';
import { RowReader, type ReadTable } from './rowReader';
import { isReadable, type OpenTable } from './readRows';
import { kindOfName } from './recogniseTable';
import { rowsOf } from './table';

/** Rows of a table that are looked at. */
const ROWS = 500;

/** The first rows of a table that can be read. */
function* firstRows(open: ReadTable): Generator<RowReader> {
  let count = 0;
  for (const { number, cells } of rowsOf(open.table)) {
    if (count++ === ROWS) return;
    if (cells) yield new RowReader(open, open.table.map!, cells, number);
  }
}

/**
 * The tables that were taken for cities and are of universities: places with a name and a country may be both, but only universities are named by
 * agreements. None where a table of universities is there, or where the file's name says that they are cities.
 */
export function mistakenCities(tables: readonly OpenTable[]): readonly OpenTable[] {
  if (tables.some(({ table }) => table.kind === 'universities')) return [];
  const doubtful = tables.filter((open) => open.table.kind === 'cities' && isReadable(open) && kindOfName(open.table.rows.file) === null);
  if (doubtful.length === 0) return [];
  const parties = new Set<string>();
  for (const open of tables.filter(isReadable)) {
    if (open.table.kind === 'agreements') for (const row of firstRows(open)) endsOfAgreement(row).forEach(({ text }) => parties.add(text));
    if (open.table.kind === 'parties') for (const row of firstRows(open)) parties.add(endOfParty(row)?.text ?? '');
  }
  parties.delete('');
  return doubtful.filter((open) => {
    for (const row of firstRows(open)) if (parties.has(row.text('id')) || parties.has(row.text('name'))) return true;
    return false;
  });
}
