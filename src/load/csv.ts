import Papa from 'papaparse';
import { DELIMITERS, type Delimiter } from './importChoices';
import { mendQuotes } from './mendQuotes';

export { OWN_TABLES, type TableLimits } from './tableLimits';

/** A row of a table before anything is known of its columns. */
export interface TableRecord {
  /** As a spreadsheet counts: the first row is 1, blank rows count, a quoted line break starts no row. */
  readonly number: number;
  readonly cells: readonly string[];
  /** What stands behind a quote that is never closed, so that the row cannot be read; '' where it can. */
  readonly broken: string;
}

/** Rows and characters looked at to guess the delimiter. */
const SAMPLE_ROWS = 20;
const SAMPLE_LENGTH = 100_000;

/** Characters that are parsed at a time, so that a large table does not stand in memory twice. */
const BATCH = 1 << 20;

const parse = (text: string, delimiter: string, preview = 0): string[][] =>
  Papa.parse<string[]>(text, { header: false, delimiter, newline: '\n', quoteChar: '"', skipEmptyLines: false, preview }).data;

/** Whether a row holds nothing. */
export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** The delimiter that a first line `sep=;` names, and the text behind that line, which spreadsheets neither show nor count. */
export function namedDelimiter(text: string): { readonly delimiter: Delimiter | null; readonly body: string } {
  const named = /^"?sep=([,;|\t])"?(?:\r\n?|\n|$)/i.exec(text);
  return named ? { delimiter: named[1] as Delimiter, body: text.slice(named[0].length) } : { delimiter: null, body: text };
}

/** How many cells most of the rows have, where it is more than one, and how many rows have that many. */
function commonLength(rows: readonly (readonly string[])[]): { readonly cells: number; readonly agreeing: number } {
  const counts = new Map<number, number>();
  for (const row of rows) if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  const [cells = 0, agreeing = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return { cells, agreeing };
}

/**
 * The delimiter by which most of the first rows are alike in length; among equals the one that gives more cells. A comma where none divides.
 * @param isColumn whether a header alone is a column
 */
export function guessDelimiter(text: string, isColumn: (header: string) => boolean): Delimiter {
  const sample = text.slice(0, SAMPLE_LENGTH);
  let best: { delimiter: Delimiter; share: number; cells: number } = { delimiter: ',', share: 0, cells: 1 };
  for (const delimiter of DELIMITERS) {
    const rows = parse(mendQuotes(sample, delimiter).text, delimiter, SAMPLE_ROWS).filter((cells) => !isBlank(cells));
    // A header of one column is one, however its lists are divided.
    if (rows[0]?.length === 1 && isColumn(rows[0][0]!)) continue;
    const { cells, agreeing } = commonLength(rows);
    const share = rows.length === 0 ? 0 : agreeing / rows.length;
    if (share > best.share || (share === best.share && cells > best.cells)) best = { delimiter, share, cells };
  }
  return best.delimiter;
}

/** How many rows a text has, blank ones included; `limit + 1` where it has more than that. */
export function countRecords(text: string, delimiter: string, limit: number): number {
  let breaks = 1;
  for (let at = 0; at < text.length && breaks <= limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) breaks++;
  }
  if (breaks <= limit) return breaks;
  let records = 0;
  for (let at = 0; at < text.length && records <= limit;) {
    const batch = mendQuotes(text, delimiter, at, BATCH);
    records += batch.records;
    at = batch.next;
  }
  return Math.min(records, limit + 1);
}

/** The rows of a CSV text that hold something, with line ends of any kind and mixture; read anew at every call, a part at a time. */
export function* csvRecords(text: string, delimiter: string): Generator<TableRecord> {
  let before = 0;
  for (let at = 0; at < text.length;) {
    const batch = mendQuotes(text, delimiter, at, BATCH);
    const broken = new Map(batch.unclosed.map((row) => [row.record, row.text]));
    const rows = parse(batch.text, delimiter);
    for (let i = 0; i < rows.length; i++) {
      const cells = rows[i]!;
      const unclosed = broken.get(i + 1);
      if (unclosed !== undefined) yield { number: before + i + 1, cells: [], broken: unclosed };
      else if (!isBlank(cells)) yield { number: before + i + 1, cells, broken: '' };
    }
    before += batch.records;
    at = batch.next;
  }
}
