import { SCHEMAS, type Column, type SchemaName } from './columns';
import { cut, type Issue, type IssueCode } from './issue';
import type { MappedColumn } from './importResult';
import type { CountryReader } from './countryReader';
import type { HeaderReader } from './headerReader';
import { sidesOf, type Meaning } from './headerSides';

/** A `name@xx` column. */
export interface TranslatedColumn {
  readonly column: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly position: number;
}

/** Where the columns of a table stand in a file. */
export interface HeaderMap {
  /** From column name to position, to the header as the file writes it and how that was understood. */
  readonly columns: ReadonlyMap<string, { readonly position: number; readonly header: string; readonly by: MappedColumn['by'] }>;
  readonly translations: readonly TranslatedColumn[];
  /** Countries that headers name: from `university_a` to an ISO 3166-1 alpha-2 code. */
  readonly countries: ReadonlyMap<string, string>;
  /** How each header was understood, by position. */
  readonly mapped: readonly MappedColumn[];
  /** Columns without which the table cannot be read. */
  readonly missing: readonly string[];
  /** Whether every required column is there; if not, the table cannot be read. */
  readonly complete: boolean;
  readonly issues: readonly Issue[];
}

export interface HeaderOptions {
  /** File named in the issues. */
  readonly file: string;
  /** Row of the header, as a spreadsheet counts. */
  readonly row?: number;
  /** What a person decided: from header to column, '' = not read. */
  readonly choices?: Readonly<Record<string, string>>;
  /** Whether a table of parties says who the agreements are between. */
  readonly partiesApart?: boolean;
  /** Tells what headers mean, and the country that one names, as in "University (Kazakhstan)". */
  readonly countries: CountryReader;
}

const normalise = (header: string): string =>
  header
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

/** Names that every object has. They mean no column of ours, and code that took them for one could be led astray. */
const isReserved = (header: string): boolean => header in Object.prototype || header === 'prototype';

/** `name@kk`, `reason@zh-Hans`. */
const TRANSLATED = /^([a-z_]+)@([a-z]{2,3}(?:[-_][a-z0-9]{2,8})*)$/i;

/** Names beside ids, for whoever reads the table: `university_a_name`. */
const NAME_OF = /^(university_[ab]|parties)_names?$/;

const knows = (schema: SchemaName, column: string): boolean => {
  const [base = '', tag] = column.split('@');
  return SCHEMAS[schema].some(({ name, translated }) => name === base && (tag === undefined || translated));
};

/** What one header means by itself. */
function meaningOf(schema: SchemaName, header: string, words: HeaderReader, choices: HeaderOptions['choices'] = {}): Meaning | null {
  if (Object.hasOwn(choices, header)) {
    const column = choices[header]!;
    if (column === '' || knows(schema, column)) return { column, by: 'choice', strength: 4 };
  }
  const columns: readonly Column[] = SCHEMAS[schema];
  const normalised = normalise(header);
  const known = columns.find(({ name }) => name === normalised);
  if (known) return { column: known.name, by: 'name', strength: 3 };
  const [, base, tag] = TRANSLATED.exec(normalised) ?? [];
  if (base && tag && columns.some(({ translated, name }) => translated && name === base)) {
    return { column: `${base}@${canonicalTag(tag.replaceAll('_', '-'))}`, by: 'name', strength: 3 };
  }
  if (header.includes('@')) return null;
  const synonym = words.columnOfPhrase(schema, header);
  if (synonym) return { column: synonym, by: 'synonym', strength: 2 };
  const translated = words.translatedPhrase(schema, header);
  if (translated) return { column: `${translated.column}@${translated.language}`, by: 'synonym', strength: 2 };
  const weak = words.columnOfPhrase(schema, header, true);
  return weak ? { column: weak, by: 'synonym', strength: 1 } : null;
}

/**
 * Finds the columns of a table in a header: by what a person said, by name, by a synonym in any of the five languages, in any order. Every other
 * column is reported once and not read.
 */
export function mapHeader(
  schema: SchemaName,
  header: readonly string[],
  { file, row = 1, choices, partiesApart, countries: reader }: HeaderOptions
): HeaderMap {
  const meanings = header.map((written) =>
    isReserved(written) || written === '' ? null : meaningOf(schema, written, reader.headers, choices)
  );
  const countries = new Map<string, string>();
  if (schema === 'agreements') {
    for (const { position, meaning, country } of sidesOf(header, meanings, reader)) {
      meanings[position] = meaning;
      if (country) countries.set(meaning.column, country);
    }
  }

  // The surest header has a column; among equals the first.
  const holders = new Map<string, number>();
  meanings.forEach((meaning, position) => {
    if (!meaning || meaning.column === '') return;
    const holder = holders.get(meaning.column);
    if (holder === undefined || meaning.strength > meanings[holder]!.strength) holders.set(meaning.column, position);
  });

  const issues: Issue[] = [];
  const report = (code: IssueCode, severity: Issue['severity'], name: string, value = name): void => {
    issues.push({ code, severity, file, row, column: name, value: cut(value), suggestion: '' });
  };
  const columns = new Map<string, { position: number; header: string; by: MappedColumn['by'] }>();
  const translations: TranslatedColumn[] = [];
  const mapped = header.map((written, position): MappedColumn => {
    const unread: MappedColumn = { header: written, column: '', by: 'none' };
    const meaning = meanings[position];
    const beside = schema === 'agreements' ? NAME_OF.exec(normalise(written))?.[1] : undefined;
    if (beside && meaning?.by !== 'choice' && (holders.get(beside) ?? position) !== position) return unread;
    if (meaning?.column === '') return { ...unread, by: 'choice' };
    if (!meaning) {
      if (isReserved(written)) report('column-reserved', 'warning', written);
      else report('column-unknown', 'warning', written, written || String(position + 1));
      return unread;
    }
    const { column, by, strength } = meaning;
    const holder = holders.get(column)!;
    if (holder !== position) {
      const equal = meanings[holder]!.strength === strength;
      report(equal ? 'column-duplicate' : 'column-unknown', 'warning', written);
      return unread;
    }
    const [base = '', language] = column.split('@');
    if (language === undefined) columns.set(column, { position, header: written, by });
    else translations.push({ column: base, language, position });
    return { header: written, column, by };
  });

  // A name that is given only in other languages is a name.
  const translated = translations.find(({ column }) => column === 'name');
  if (translated && !columns.has('name')) {
    columns.set('name', { position: translated.position, header: header[translated.position]!, by: mapped[translated.position]!.by });
  }
  const missing = SCHEMAS[schema].filter((known) => known.required && !columns.has(known.name)).map((known) => known.name);
  if (schema === 'agreements' && !columns.has('parties') && !(partiesApart && columns.has('id'))) {
    missing.push(...['university_a', 'university_b'].filter((name) => !columns.has(name)));
  }
  missing.forEach((name) => report('column-missing', 'error', name));
  return { columns, translations, countries, mapped, missing, complete: missing.length === 0, issues };
}

/** A language tag as BCP 47 recommends to write it: `zh-Hans`, `pt-BR`. */
function canonicalTag(tag: string): string {
  const [language = '', ...subtags] = tag.toLowerCase().split('-');
  const cased = subtags.map((part) =>
    part.length === 4 ? part[0]!.toUpperCase() + part.slice(1) : part.length === 2 ? part.toUpperCase() : part
  );
  return [language, ...cased].join('-');
}
