import writeExcelFile, { type Cell as SheetCell, type Sheet } from 'write-excel-file/universal';
import type { Network } from '../model/network';
import type { Cell } from './csvText';
import type { ExportAbout } from './exportAbout';
import { networkTables } from './networkTables';

/** Longest text that a cell of a workbook may hold, in characters. */
const MAX_TEXT = 32_767;
/** Width of a column at most, in characters. */
const MAX_WIDTH = 48;

/**
 * A text is a cell of type text in the format "text": it is not run as a formula, not even after somebody has edited it, and needs no guard; dates
 * stay as precise as they are. A number is a number.
 */
function sheetCell(cell: Cell): SheetCell {
  if (cell === '') return null;
  if (typeof cell === 'number') return { type: Number, value: cell };
  return { type: String, value: cell.length > MAX_TEXT ? `${cell.slice(0, MAX_TEXT - 1)}…` : cell, format: '@' };
}

const heading = (text: string): SheetCell => ({ type: String, value: text, fontWeight: 'bold', format: '@' });

function widths(rows: readonly (readonly Cell[])[]): { width: number }[] {
  const sample = rows.slice(0, 200);
  return rows[0]!.map((_, column) => ({
    width: Math.min(MAX_WIDTH, Math.max(...sample.map((row) => String(row[column] ?? '').length)) + 2)
  }));
}

const sheet = (name: string, rows: readonly (readonly Cell[])[]): Sheet<Blob> => ({
  sheet: name,
  data: [rows[0]!.map((cell) => heading(String(cell))), ...rows.slice(1).map((row) => row.map(sheetCell))],
  columns: widths(rows),
  stickyRowsCount: 1
});

/** Order of the sheets: what people look for first. */
const ORDER = ['agreements', 'universities', 'cities', 'events', 'mobility'] as const;

/** A network as a workbook: a sheet for each of its tables, as the importer reads them, and one that says what it is. */
export async function workbook(network: Network, about: ExportAbout): Promise<Blob> {
  const tables = networkTables(network);
  const sheets = ORDER.flatMap((name) => tables.filter(({ table }) => table === name)).map(({ table, columns, rows }) =>
    sheet(table, [columns.map(({ name }) => name), ...rows])
  );
  const facts = Object.entries(about).filter(([, value]) => value !== '');
  return writeExcelFile([...sheets, sheet('about', [['about', 'text'], ...facts])]).toBlob();
}
