import type { PlainTable } from './byteRows';
import { byteRecords, countByteRecords, isPlainUtf8 } from './byteRecords';
import { countRecords, csvRecords, guessDelimiter, isBlank, namedDelimiter, type TableRecord } from './csv';
import { decodeText } from './decode';
import type { Delimiter, TableChoices } from './importChoices';
import { fileIssue, type Issue, type IssueCode } from './issue';
import { inOnePiece, startOf, wholeOf, type Pieces } from './pieces';
import type { Source } from './source';
import { OWN_TABLES, type TableLimits } from './tableLimits';

/** A table as rows of cells, before anything is known of its columns. */
export interface Rows {
  readonly file: string;
  /** WHATWG label; '' for cells that were no text. */
  readonly encoding: string;
  /** '' for cells that were no text. */
  readonly delimiter: string;
  /** The rows that hold something, ascending; read anew at every call. */
  readonly records: () => Iterable<TableRecord>;
  /** How many rows there are, blank ones included; 0 where there is an issue. */
  readonly count: number;
  /** The file, where its rows can be read from its bytes; else null. */
  readonly plain: PlainTable | null;
  /** Called by who reads the rows from the bytes, with the number of those that are done since the last call. */
  readonly passed: (rows: number) => void;
  /** What is wrong with the file as a whole; then it has no records. */
  readonly issue: Issue | null;
}

/** Start of a web page, as servers send it in the place of a missing file, or of other data that is marked up. */
const MARKUP = /^\s*<(?:!doctype|html|\?xml|!--|table|svg|head|body)/i;
/** Start of a JSON file: of a table's first cell no brace would be followed by a quote or a further brace. */
const JSON_DATA = /^\s*(?:\{\s*(?:"|\}\s*$)|\[\s*(?:[[{"\d]|\]\s*$))/;

/** From this size on, in bytes, a file is read from its bytes. */
export const LARGE = 4 * 1024 * 1024;

/** What rows have that are not read from the bytes of a file. */
const TEXT = { plain: null, passed: () => undefined } as const;

/**
 * Makes rows of a source: by the encoding and delimiter that were chosen, else the likeliest. Never throws.
 * @param isColumn whether a header alone is a column
 */
export function openSource(
  source: Source,
  choices: TableChoices,
  language: string,
  isColumn: (header: string) => boolean,
  limits: TableLimits = OWN_TABLES
): Rows {
  const { file, content } = source;
  const failed = (code: IssueCode, encoding = ''): Rows => ({
    file,
    encoding,
    delimiter: '',
    records: () => [],
    count: 0,
    ...TEXT,
    issue: fileIssue(code, 'error', file)
  });
  if (content.type === 'cells') {
    if (content.rows.length > limits.rows + 1) return failed('rows-too-many');
    return {
      file,
      encoding: '',
      delimiter: '',
      records: () => cellRecords(content.rows),
      count: content.rows.length,
      ...TEXT,
      issue: null
    };
  }
  const pieces = content.type === 'pieces' ? content.pieces : inOnePiece(content.bytes);
  const large = openLarge(pieces, choices, limits.fromBytes ?? LARGE, isColumn);
  if (large) {
    const { delimiter, from } = large;
    const count = countByteRecords(pieces, from);
    if (count > limits.rows + 1) return failed('rows-too-many', 'utf-8');
    return {
      file,
      encoding: 'utf-8',
      delimiter,
      records: () => byteRecords(pieces, delimiter, from),
      count,
      ...TEXT,
      plain: { pieces, delimiter, from },
      issue: null
    };
  }
  const decoded = decodeText(wholeOf(pieces), { language, ...(choices.encoding && { encoding: choices.encoding }) });
  if (!decoded || MARKUP.test(decoded.text) || JSON_DATA.test(decoded.text)) return failed('file-not-text', decoded?.encoding);
  const { delimiter: named, body } = namedDelimiter(decoded.text);
  const delimiter = choices.delimiter ?? named ?? guessDelimiter(body, isColumn);
  const count = countRecords(body, delimiter, limits.rows + 1);
  if (count > limits.rows + 1) return failed('rows-too-many', decoded.encoding);
  return { file, encoding: decoded.encoding, delimiter, records: () => csvRecords(body, delimiter), count, ...TEXT, issue: null };
}

/**
 * The delimiter of a large CSV file in plain UTF-8, and where its first row begins: it is read from its bytes, as its text would take several times
 * their room. null for any other file.
 */
function openLarge(
  pieces: Pieces,
  choices: TableChoices,
  least: number,
  isColumn: (header: string) => boolean
): { readonly delimiter: Delimiter; readonly from: number } | null {
  if (pieces.length < least || (choices.encoding ?? 'utf-8') !== 'utf-8' || !isPlainUtf8(pieces)) return null;
  const bytes = startOf(pieces, LARGE);
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  // Where the piece ends within a letter, the letter is left out.
  const start = new TextDecoder().decode(bytes, { stream: true });
  if (MARKUP.test(start) || JSON_DATA.test(start)) return null;
  const { delimiter: named, body } = namedDelimiter(start);
  const from = mark + new TextEncoder().encode(start.slice(0, start.length - body.length)).length;
  return { delimiter: choices.delimiter ?? named ?? guessDelimiter(body, isColumn), from };
}

function* cellRecords(rows: readonly (readonly string[])[]): Generator<TableRecord> {
  for (let i = 0; i < rows.length; i++) {
    const cells = rows[i]!;
    if (!isBlank(cells)) yield { number: i + 1, cells, broken: '' };
  }
}
