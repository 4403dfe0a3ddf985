import { countRecords, csvRecords, guessDelimiter, isBlank, namedDelimiter, OWN_TABLES, type TableLimits, type TableRecord } from './csv';
import { decodeText } from './decode';
import type { TableChoices } from './importChoices';
import { fileIssue, type Issue, type IssueCode } from './issue';
import type { Source } from './source';

/** A table as rows of cells, before anything is known of its columns. */
export interface Rows {
  readonly file: string;
  /** WHATWG label; '' for cells that were no text. */
  readonly encoding: string;
  /** '' for cells that were no text. */
  readonly delimiter: string;
  /** The rows that hold something, ascending; read anew at every call. */
  readonly records: () => Iterable<TableRecord>;
  /** What is wrong with the file as a whole; then it has no records. */
  readonly issue: Issue | null;
}

/** Start of a web page, as servers send it in the place of a missing file, or of other data that is marked up. */
const MARKUP = /^\s*<(?:!doctype|html|\?xml|!--|table|svg|head|body)/i;
/** Start of a JSON file: of a table's first cell no brace would be followed by a quote or a further brace. */
const JSON_DATA = /^\s*(?:\{\s*(?:"|\}\s*$)|\[\s*(?:[[{"\d]|\]\s*$))/;

/** Makes rows of a source: by the encoding and delimiter that were chosen, else the likeliest. Never throws. */
export function openSource(source: Source, choices: TableChoices, language: string, limits: TableLimits = OWN_TABLES): Rows {
  const { file, content } = source;
  const failed = (code: IssueCode, encoding = ''): Rows => ({
    file,
    encoding,
    delimiter: '',
    records: () => [],
    issue: fileIssue(code, 'error', file)
  });
  if (content.type === 'cells') {
    if (content.rows.length > limits.rows + 1) return failed('rows-too-many');
    return { file, encoding: '', delimiter: '', records: () => cellRecords(content.rows), issue: null };
  }
  const decoded = decodeText(content.bytes, { language, ...(choices.encoding && { encoding: choices.encoding }) });
  if (!decoded || MARKUP.test(decoded.text) || JSON_DATA.test(decoded.text)) return failed('file-not-text', decoded?.encoding);
  const { delimiter: named, body } = namedDelimiter(decoded.text);
  const delimiter = choices.delimiter ?? named ?? guessDelimiter(body);
  if (countRecords(body, delimiter, limits.rows + 1) > limits.rows + 1) return failed('rows-too-many', decoded.encoding);
  return { file, encoding: decoded.encoding, delimiter, records: () => csvRecords(body, delimiter), issue: null };
}

function* cellRecords(rows: readonly (readonly string[])[]): Generator<TableRecord> {
  for (let i = 0; i < rows.length; i++) {
    const cells = rows[i]!;
    if (!isBlank(cells)) yield { number: i + 1, cells, broken: '' };
  }
}
