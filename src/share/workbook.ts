import type { Network } from '../model/network';
import type { ExportAbout } from './exportAbout';
import { networkTables } from './networkTables';
import { xlsx } from './xlsx';

/** Order of the sheets: what people look for first. */
const ORDER = ['agreements', 'universities', 'cities', 'events', 'mobility'] as const;

/**
 * A network as an XLSX workbook: a sheet for each of its tables, as the importer reads them, and one that says what it is. Cells are texts or
 * numbers by type, so none needs a guard.
 */
export function workbook(network: Network, about: ExportAbout): Uint8Array<ArrayBuffer> {
  const tables = networkTables(network);
  const sheets = ORDER.flatMap((name) => tables.filter(({ table }) => table === name)).map(({ table, columns, rows }) => ({
    name: table,
    rows: [columns.map(({ name }) => name), ...rows]
  }));
  const facts = Object.entries(about).filter(([, value]) => value !== '');
  return xlsx([...sheets, { name: 'about', rows: [['about', 'text'], ...facts] }]);
}
