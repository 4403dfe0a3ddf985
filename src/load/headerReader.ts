import type { SchemaName } from './columns';
import type { SIDED_SYNONYMS } from './headerSynonyms';

/** One of the two universities of an agreement. */
export type Side = 'a' | 'b';
/** What a column of one side can be. */
export type SidedColumn = keyof typeof SIDED_SYNONYMS;

/** A header of a column that belongs to one university of an agreement. */
export interface SidedHeader {
  /** null where the header is nothing but a word for the other party ("Partner"). */
  readonly column: SidedColumn | null;
  /** '' where the header does not say it. */
  readonly side: Side | '';
  /** ISO 3166-1 alpha-2 code of the country that the header names, or ''. */
  readonly country: string;
  /** Whether a mark says the side ("A", "1", "first"), rather than a word such as "partner". */
  readonly marked: boolean;
}

/** ISO 3166-1 alpha-2 code of a code or name of a country; '' where it is none. */
export type CodeOfCountry = (text: string) => string;

/** Tells what the headers of a table mean. */
export interface HeaderReader {
  /** Whether a header alone is a column of agreements. */
  readonly isColumn: (header: string) => boolean;
  /** The column that a header means in a kind of table; '' where it is none. A weak one gives way to any other header. */
  readonly columnOfPhrase: (schema: SchemaName, header: string, weak?: boolean) => string;
  /** The column and language of a header such as "Name in Kazakh"; null where it is none. */
  readonly translatedPhrase: (schema: SchemaName, header: string) => { readonly column: string; readonly language: string } | null;
  /** What a header says of one of the two universities of an agreement; null where it says nothing of one. */
  readonly sidedHeader: (header: string, codeOf: CodeOfCountry) => SidedHeader | null;
}
