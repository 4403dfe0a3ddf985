import Papa from 'papaparse';
import { cut, fileIssue, type Issue, type IssueCode } from './issue';
import { DELIMITERS } from './importChoices';
import { mendQuotes } from './mendQuotes';

/** A table as text, before anything is known of its columns. */
export interface CsvTable {
  /** Cells of the header, trimmed; [] for a file without one. */
  readonly header: readonly string[];
  /** Rows below the header that hold something, each as long as the header, cells trimmed. */
  readonly rows: readonly (readonly string[])[];
  /** Number of each row as a spreadsheet counts: the header is row 1, blank rows count, a quoted line break starts no row. */
  readonly rowNumbers: readonly number[];
  /** Rows that could not be read at all; each has its issue. */
  readonly unreadable: number;
  readonly delimiter: string;
  readonly issues: readonly Issue[];
}

/** What a table may hold at most. Beyond it nothing of the table is read, so that a part never passes for the whole. */
export interface TableLimits {
  readonly rows: number;
  readonly columns: number;
}

/** Limits for tables that a deployment serves itself. */
export const OWN_TABLES: TableLimits = { rows: 2_000_000, columns: 200 };

/** Rows and characters looked at to guess the delimiter. */
const SAMPLE_ROWS = 20;
const SAMPLE_LENGTH = 100_000;

/** What a cell must hold for letters in it to be lost; one quick look spares the others for nearly every cell. */
const SUSPICIOUS = /[\0\ufffd?]/;

/** Whether the program that wrote the file lost letters: U+FFFD, NUL, or `?` within a word, except in addresses. */
const isDestroyed = (cell: string): boolean => /[\0\ufffd]/.test(cell) || (/\p{L}\?+\p{Ll}/u.test(cell) && !/[/=]/.test(cell));

const parse = (text: string, delimiter: string, preview = 0): string[][] =>
  Papa.parse<string[]>(text, { header: false, delimiter, newline: '\n', quoteChar: '"', skipEmptyLines: false, preview }).data;

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** The delimiter by which most of the first rows have as many cells as the header; among equals the one that gives more cells. */
function guessDelimiter(text: string): string {
  const sample = text.slice(0, SAMPLE_LENGTH);
  let best = { delimiter: ',' as string, agreeing: 0, cells: 1 };
  for (const delimiter of DELIMITERS) {
    const [header, ...rows] = parse(mendQuotes(sample, delimiter).text, delimiter, SAMPLE_ROWS).filter((cells) => !isBlank(cells));
    const cells = header?.length ?? 0;
    if (cells < 2) continue;
    const agreeing = rows.length === 0 ? 1 : rows.filter((row) => row.length === cells).length / rows.length;
    if (agreeing > best.agreeing || (agreeing === best.agreeing && cells > best.cells)) best = { delimiter, agreeing, cells };
  }
  return best.delimiter;
}

/**
 * Reads CSV text into rows: delimiter `,` `;` tab or `|` (named by a first line `sep=;`, else guessed), line ends of any kind and mixture. Blank
 * rows are skipped but counted. Never throws: what is wrong is an issue.
 * @param file name used in the issues
 */
export function readCsv(text: string, file: string, limits: TableLimits = OWN_TABLES): CsvTable {
  const issues: Issue[] = [];
  const report = (code: IssueCode, severity: Issue['severity'], row: number, column = '', value = ''): void => {
    issues.push({ code, severity, file, row, column, value: cut(value), suggestion: '' });
  };

  // Spreadsheets do not show this line, so it is not counted.
  const named = /^sep=([,;|\t])(?:\r\n?|\n|$)/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const delimiter = named?.[1] ?? guessDelimiter(body);
  const mended = mendQuotes(body, delimiter);
  const none = { header: [], rows: [], rowNumbers: [], unreadable: 0, delimiter, issues };

  if (mended.records > limits.rows + 1) {
    report('file-too-large', 'error', limits.rows + 2, '', file);
    return none;
  }
  const records = parse(mended.text, delimiter);
  mended.unclosed.forEach(({ record, text }) => report('quote-unclosed', 'error', record, '', text));
  const headerAt = records.findIndex((cells) => !isBlank(cells));
  if (headerAt < 0 && mended.unclosed.length === 0) issues.push(fileIssue('file-empty', 'error', file));
  // A quote left open in the header leaves no header.
  if (headerAt < 0 || (mended.unclosed[0]?.record ?? Infinity) <= headerAt) return none;
  const header = records[headerAt]!.map((cell) => cell.trim());
  while (header.at(-1) === '') header.pop();
  if (header.length > limits.columns) {
    report('file-too-large', 'error', headerAt + 1, header[limits.columns], file);
    return none;
  }

  const rows: string[][] = [];
  const rowNumbers: number[] = [];
  for (let index = headerAt + 1; index < records.length; index++) {
    const record = records[index]!;
    if (isBlank(record)) continue;
    const number = index + 1;
    if (record.length < header.length) report('cells-missing', 'warning', number, header[record.length], record.join(delimiter));
    const extra = record.slice(header.length).filter((cell) => cell.trim() !== '');
    if (extra.length > 0) report('cells-extra', 'warning', number, '', record.join(delimiter));
    rows.push(
      header.map((column, position) => {
        const cell = record[position] ?? '';
        if (!SUSPICIOUS.test(cell)) return cell.trim();
        const legible = cell.replaceAll('\0', '').trim();
        if (isDestroyed(cell)) report('text-destroyed', 'warning', number, column, legible);
        return legible;
      })
    );
    rowNumbers.push(number);
  }
  return { header, rows, rowNumbers, unreadable: mended.unclosed.length, delimiter, issues };
}
