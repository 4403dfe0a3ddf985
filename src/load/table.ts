import { unguard } from '../base/formulaGuard';
import type { TableRecord } from './csv';
import type { HeaderMap } from './headerMap';
import type { TableKind } from './importChoices';
import { cut, type Issue, type IssueCode } from './issue';
import type { Rows } from './openSource';

/** A table of which it is known what it is and where its columns stand. */
export interface Table {
  readonly rows: Rows;
  readonly kind: TableKind;
  /** Cells of the header, trimmed. */
  readonly header: readonly string[];
  /** As a spreadsheet counts; 0 where there is no header. */
  readonly headerRow: number;
  /** null for a table that is not read. */
  readonly map: HeaderMap | null;
  /** Everything that is found wrong in the file, added to while it is read. */
  readonly issues: Issue[];
}

/** A row below the header, its cells trimmed and as many as the header has. */
export interface TableRow {
  readonly number: number;
  /** null where the row cannot be read; its issue is told. */
  readonly cells: readonly string[] | null;
}

/** Longest cell that is taken, in characters: that of Excel. */
const MAX_CELL = 32_767;

/** What a cell must hold for letters in it to be lost or invisible; one quick look spares the others for nearly every cell. */
const SUSPICIOUS = /[\0\ufffd?\u200b\u2060\ufeff]/;

/**
 * Whether the program that wrote the file lost letters: U+FFFD, NUL, or `?` before or within a word or in place of one, except in addresses.
 */
export const isDestroyed = (cell: string): boolean =>
  /[\0\ufffd]/.test(cell) ||
  ((/\p{L}\?+\p{L}/u.test(cell) || /(?<![^\s"«“(])\?+\p{L}/u.test(cell) || /^[\s?]*\?\?[\s?]*$/.test(cell)) && !/[/=]/.test(cell));

/** A cell without space around it, invisible signs, and the apostrophe that keeps spreadsheets from running it. */
export function cleanCell(cell: string): string {
  const legible = SUSPICIOUS.test(cell) ? cell.replace(/[\0\u200b\u2060\ufeff]/g, '') : cell;
  const trimmed = legible.trim();
  return trimmed.startsWith("'") ? unguard(trimmed).trim() : trimmed;
}

/** The cells of a header, trimmed, without the empty ones at its end. */
export function headerCells(record: TableRecord): readonly string[] {
  const header = record.cells.map((cell) => cleanCell(cell).replace(/\s+/g, ' '));
  while (header.at(-1) === '') header.pop();
  return header;
}

/** The rows below the header that hold something. */
export function* rowsOf({ rows, headerRow, header }: Table, report: Issue[] | null = null): Generator<TableRow> {
  for (const record of rows.records()) {
    if (record.number <= headerRow) continue;
    yield readRow(record, header, rows, report);
  }
}

/** Makes a row of a record, and reports what is wrong with it as a whole. */
export function readRow(
  { number, cells, broken }: TableRecord,
  header: readonly string[],
  { file, delimiter }: Rows,
  issues: Issue[] | null
): TableRow {
  const report = (code: IssueCode, severity: Issue['severity'], column: string, value: string): void => {
    issues?.push({ code, severity, file, row: number, column, value: cut(value), suggestion: '' });
  };
  if (broken !== '') {
    report('quote-unclosed', 'error', '', broken);
    return { number, cells: null };
  }
  const long = cells.findIndex((cell) => cell.length > MAX_CELL);
  if (long >= 0) {
    report('cell-too-long', 'error', header[long] ?? '', cells[long]!);
    return { number, cells: null };
  }
  if (issues) {
    const whole = (): string => cells.join(delimiter || ' | ');
    if (cells.length < header.length && delimiter) report('cells-missing', 'warning', header[cells.length] ?? '', whole());
    if (cells.length > header.length && cells.slice(header.length).some((cell) => cell.trim() !== ''))
      report('cells-extra', 'warning', '', whole());
  }
  return {
    number,
    cells: header.map((column, position) => {
      const cell = cells[position] ?? '';
      const clean = cleanCell(cell);
      if (issues && SUSPICIOUS.test(cell) && isDestroyed(cell)) report('text-destroyed', 'warning', column, clean);
      return clean;
    })
  };
}
