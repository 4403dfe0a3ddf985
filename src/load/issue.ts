/** What can go wrong with a table; each has one sentence for cause and one for remedy in every language (`i18n`). */
export const ISSUE_CODES = [
  'folder-missing',
  'file-missing',
  'known-names-missing',
  'file-empty',
  'file-too-large',
  'file-not-text',
  'file-unsupported',
  'file-encrypted',
  'file-broken',
  'file-foreign',
  'file-unlisted',
  'archive-unsafe',
  'archive-nested',
  'archive-too-large',
  'pack-outdated',
  'workbook-old',
  'sheet-hidden',
  'point-missing',
  'json-broken',
  'column-missing',
  'column-unknown',
  'column-reserved',
  'column-duplicate',
  'quote-unclosed',
  'cells-missing',
  'cells-extra',
  'value-missing',
  'value-unknown',
  'kind-unknown',
  'status-unknown',
  'id-duplicate',
  'id-invalid',
  'reference-unknown',
  'party-same',
  'party-missing',
  'agreement-repeated',
  'date-invalid',
  'number-invalid',
  'coordinate-invalid',
  'coordinate-swapped',
  'country-unknown',
  'city-unplaced',
  'address-unsafe',
  'text-destroyed',
  'setting-invalid',
  'table-unknown',
  'agreements-missing',
  'rows-too-many',
  'columns-too-many',
  'cell-too-long',
  'date-ambiguous',
  'city-ambiguous',
  'country-missing',
  'university-similar'
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];

/** Something in a file that needs a person's eye. A list to show, not an exception. */
export interface Issue {
  readonly code: IssueCode;
  /** `error`: the row (or file) is set aside. `warning`: it is used, with what is said here. */
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** As a spreadsheet counts: the header is row 1; a quoted line break does not start a row. 0 = the file as a whole. */
  readonly row: number;
  /** Header of the column, or ''. */
  readonly column: string;
  /**
   * The value as it stands in the file, cut at 200 characters. Where a file or a column is at fault, its name; for `agreement-repeated` the row
   * that says the same; for `coordinate-swapped` both values; for `table-unknown` the columns it has.
   */
  readonly value: string;
  /** A near value that does exist, for "did you mean …?", or ''. */
  readonly suggestion: string;
}

/** Longest value that an issue repeats, in characters. */
const MAX_VALUE = 200;

/** A value as an issue repeats it: cut at 200 characters, never within a character. */
export const cut = (value: string): string =>
  value.length <= MAX_VALUE ? value : `${value.slice(0, MAX_VALUE - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;

/** An issue about a file as a whole. */
export const fileIssue = (code: IssueCode, severity: Issue['severity'], file: string): Issue => ({
  code,
  severity,
  file,
  row: 0,
  column: '',
  value: file,
  suggestion: ''
});
