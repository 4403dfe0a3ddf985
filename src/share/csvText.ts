import { guard } from '../base/formulaGuard';
import { textOf } from './pieces';

/** What stands in a cell: a text, a number, or '' for nothing. */
export type Cell = string | number;

/** A way to write tables as text. */
export interface CsvDialect {
  readonly delimiter: ',' | ';';
  /** Whether the file starts with a byte order mark, by which Excel knows UTF-8. */
  readonly mark: boolean;
}

/** As RFC 4180 says, in UTF-8. */
export const CSV: CsvDialect = { delimiter: ',', mark: false };

/** As Excel opens it with a double click where the decimal sign is a comma: in Kazakhstan, Azerbaijan and Estonia. */
export const CSV_FOR_EXCEL: CsvDialect = { delimiter: ';', mark: true };

/** What a cell must not hold outside quotes, whichever the delimiter; white space at its ends would be taken for none. */
const NEEDS_QUOTES = /[,;"\r\n]|^\s|\s$/;

function cellText(cell: Cell): string {
  if (typeof cell === 'number') return numberText(cell);
  const text = guard(cell);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A number below 10²¹ with a decimal point and all its digits, without an exponent; '' where it is none. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) return '';
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}

/**
 * A table as CSV text, a row a piece: lines end with CR LF, the last one too. Texts that a spreadsheet would run as a formula are guarded, numbers
 * stay numbers.
 * @param rows the header first
 */
export function* csvPieces(rows: Iterable<readonly Cell[]>, { delimiter, mark }: CsvDialect = CSV): Generator<string> {
  if (mark) yield '\ufeff';
  for (const row of rows) yield `${row.map(cellText).join(delimiter)}\r\n`;
}

/** The same at once. */
export const csvText = (rows: Iterable<readonly Cell[]>, dialect: CsvDialect = CSV): string => textOf(csvPieces(rows, dialect));
