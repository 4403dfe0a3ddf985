import type { Network } from '../model/network';
import type { Cell } from './csvText';
import type { ExportAbout } from './exportAbout';
import { networkTables } from './networkTables';
import { xlsx } from './xlsx';

/** Columns of ids of universities, and what the column with their names is called. */
const NAMES_BESIDE: Readonly<Record<string, string>> = {
  university_a: 'university_a_name',
  university_b: 'university_b_name',
  parties: 'parties_names'
};

/** Order of the sheets: what people look for first. */
const ORDER = ['agreements', 'universities', 'cities', 'events', 'mobility'] as const;

/**
 * A network as an XLSX workbook: a sheet for each of its tables, as the importer reads them, and one that says what it is. Cells are texts or
 * numbers by type, so none needs a guard. Beside the ids of universities stand their names, for people; the importer reads the ids.
 */
export function workbook(network: Network, about: ExportAbout): Uint8Array<ArrayBuffer> {
  const tables = networkTables(network);
  const sheets = ORDER.flatMap((name) => tables.filter(({ table }) => table === name)).map(({ table, columns, rows }) => ({
    name: table,
    rows:
      table === 'agreements' ? withNames([columns.map(({ name }) => name), ...rows], network) : [columns.map(({ name }) => name), ...rows]
  }));
  const facts = Object.entries(about).filter(([, value]) => value !== '');
  return xlsx([...sheets, { name: 'about', rows: [['about', 'text'], ...facts] }]);
}

/** A table with the names of universities in columns beside their ids; the header is its first row. */
function withNames(table: readonly (readonly Cell[])[], { universities, index }: Network): (readonly Cell[])[] {
  const [header = []] = table;
  const nameOf = (id: string): string => universities[index.university.get(id) ?? -1]?.names.name ?? '';
  const beside = header.map((column) => NAMES_BESIDE[column]);
  return table.map((row, number) =>
    row.flatMap((cell, position) => {
      const column = beside[position];
      if (column === undefined) return [cell];
      return [cell, number === 0 ? column : String(cell).split(';').map(nameOf).filter(Boolean).join('; ')];
    })
  );
}
