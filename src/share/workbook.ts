import { InPieces } from '../base/inPieces';
import type { Network } from '../model/network';
import type { Cell } from './csvText';
import type { ExportAbout } from './exportAbout';
import type { NetworkPart } from './networkPart';
import { tablesInPieces } from './networkTables';
import { xlsxPieces } from './xlsx';
import type { XlsxSheet } from './xlsx';

/** Columns of ids of universities, and what the column with their names is called. */
const NAMES_BESIDE: Readonly<Record<string, string>> = {
  university_a: 'university_a_name',
  university_b: 'university_b_name',
  parties: 'parties_names'
};

/** Order of the sheets: what people look for first. */
const ORDER = ['agreements', 'universities', 'cities', 'events', 'mobility'] as const;

/** Most rows of a sheet, the header among them. */
const MOST_ROWS = 1_048_576;

/** There are more agreements than a sheet has rows. */
export class TooManyRows extends Error {}

/**
 * A part of a network as an XLSX workbook, in pieces: a sheet for each of its tables, as the importer reads them, and one that says what it is. Cells are
 * texts or numbers by type, so none needs a guard. Beside the ids of universities stand their names, for people; the importer reads the ids.
 * @throws TooManyRows
 */
export function* workbookPieces(part: NetworkPart, about: ExportAbout): Generator<Uint8Array> {
  if (part.agreements.length >= MOST_ROWS) throw new TooManyRows();
  const making = new InPieces(tablesInPieces(part));
  while (making.next()) yield new Uint8Array();
  const tables = making.finish();
  const sheets = ORDER.flatMap((name) => tables.filter(({ table }) => table === name)).map(({ table, columns, rows }): XlsxSheet => {
    const header = columns.map(({ name }) => name);
    return {
      name: table,
      rows: table === 'agreements' ? withNames(header, rows, part.network) : { [Symbol.iterator]: () => after(header, rows) }
    };
  });
  const facts = Object.entries(about).filter(([, value]) => value !== '');
  yield* xlsxPieces([...sheets, { name: 'about', rows: [['about', 'text'], ...facts] }]);
}

function* after(header: readonly Cell[], rows: Iterable<readonly Cell[]>): Generator<readonly Cell[]> {
  yield header;
  yield* rows;
}

/** A table with the names of universities in columns beside their ids, behind its header. */
function withNames(
  header: readonly string[],
  rows: Iterable<readonly Cell[]>,
  { universities, index }: Network
): Iterable<readonly Cell[]> {
  const nameOf = (id: string): string => universities[index.university.get(id) ?? -1]?.names.name ?? '';
  const beside = header.map((column) => NAMES_BESIDE[column]);
  const widened = (row: readonly Cell[], named: (cell: Cell, column: string) => Cell): Cell[] =>
    row.flatMap((cell, position) => (beside[position] === undefined ? [cell] : [cell, named(cell, beside[position])]));
  const names = (cell: Cell): string => String(cell).split(';').map(nameOf).filter(Boolean).join('; ');
  return {
    *[Symbol.iterator]() {
      yield widened(header, (_, column) => column);
      for (const row of rows) yield widened(row, names);
    }
  };
}
