import type { TableName } from './columns';

/** One-byte and two-byte encodings that can be chosen for a file, as WHATWG labels. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1251',
  'windows-1252',
  'windows-1254',
  'windows-1257',
  'ibm866'
] as const;
export type Encoding = (typeof ENCODINGS)[number];

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** How dates with slashes are written in a column; dates with dots are always day first. */
export const DATE_ORDERS = ['day-first', 'month-first'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** What a table can be: one of the tables of a network, the parties of agreements (a row for each), or nothing that is read. */
export type TableKind = TableName | 'parties' | 'none';

/** What a person decided on one table; what is left out is guessed. */
export interface TableChoices {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  readonly kind?: TableKind;
  /** From the header as the file writes it to the column that it means; '' = not read. */
  readonly columns?: Readonly<Record<string, string>>;
}

/** Everything a person decided in an import; plain data that is kept with it and can be posted. */
export interface ImportChoices {
  /** By `Source.file`. */
  readonly tables: Readonly<Record<string, TableChoices>>;
  /** From `Question.key` to the id of an option; '' = none of them. */
  readonly answers: Readonly<Record<string, string>>;
}

export const NO_CHOICES: ImportChoices = { tables: {}, answers: {} };

/** One of the answers to a question. */
export interface QuestionOption {
  /** What is kept in `ImportChoices.answers`. */
  readonly id: string;
  /** A name as the data has it; '' where the id is a word of the program (`day-first`). */
  readonly label: string;
  /** What tells it from the others: region, country, city, id; '' = nothing more is known. */
  readonly hint: string;
}

/** A university that can be chosen by hand where no option names it. */
export interface ChoosableUniversity extends QuestionOption {
  /** Everything it is called, acronym and other languages included. */
  readonly names: readonly string[];
}

/**
 * Something an importer will not decide alone. Until it is answered, the import goes the careful way: no date, no place, no merge.
 * `date-order`: day or month first; `city`: which of several cities of that name; `university`: whether a name means a known university: one that nearly has it, or, without an option, one that is chosen by hand.
 */
export interface Question {
  readonly type: 'date-order' | 'city' | 'university';
  /** The same at every reading of the same files. */
  readonly key: string;
  readonly file: string;
  /** First row it is about, as a spreadsheet counts. */
  readonly row: number;
  /** Header of the column as the file writes it. */
  readonly column: string;
  /** The text in question as the file writes it. */
  readonly value: string;
  /** How many rows it decides. */
  readonly rows: number;
  readonly options: readonly QuestionOption[];
}
