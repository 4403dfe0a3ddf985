import { cut, type Issue, type IssueCode } from './issue';

/** What a cell of a column holds; says how it is read and checked. */
export type ValueKind = 'text' | 'id' | 'reference' | 'date' | 'number' | 'enum' | 'list' | 'country' | 'address';

/** A column a table may have. */
export interface Column {
  readonly name: string;
  readonly kind: ValueKind;
  /** The table cannot be read without it, a row not used where its cell is empty. */
  readonly required: boolean;
  /** Other headers it is known by, normalised like `name`. */
  readonly synonyms: readonly string[];
  /** Whether `name@xx` columns hold it in other languages. */
  readonly translated: boolean;
}

const column = (name: string, kind: ValueKind, more: Partial<Column> = {}): Column => ({
  name,
  kind,
  required: false,
  synonyms: [],
  translated: false,
  ...more
});
const required = { required: true };
const translated = { translated: true };
const called = (...synonyms: string[]): Partial<Column> => ({ synonyms });

const SOURCE = [
  column('source_url', 'address', called('source', 'url')),
  column('source_title', 'text'),
  column('retrieved_on', 'date', called('retrieved', 'accessed'))
];
const COORDINATES = [column('latitude', 'number', called('lat')), column('longitude', 'number', called('lon', 'lng', 'long'))];

/**
 * The tables of a network and their columns: the one schema of importer, report and checks. `datapackage.json` says the same for others; a test
 * compares them. Tables are in the order in which they are read.
 */
export const TABLES = {
  cities: [
    column('id', 'id', required),
    column('name', 'text', { ...required, ...translated }),
    column('aliases', 'list'),
    column('country', 'country', { ...required, ...called('country_code', 'country_iso2') }),
    ...COORDINATES,
    column('population', 'number'),
    column('geonames_id', 'text')
  ],
  universities: [
    column('id', 'id', required),
    column('name', 'text', { ...required, ...translated }),
    column('acronym', 'list'),
    column('aliases', 'list'),
    column('country', 'country', { ...required, ...called('country_code', 'country_iso2') }),
    column('city', 'reference'),
    ...COORDINATES,
    column('kind', 'text', called('type')),
    column('ror', 'address', called('ror_id')),
    column('wikidata', 'text'),
    column('website', 'address', called('homepage')),
    column('founded', 'number'),
    column('status', 'text'),
    column('provenance', 'text'),
    column('note', 'text')
  ],
  events: [
    column('id', 'id', required),
    column('name', 'text', { ...required, ...translated }),
    column('held_on', 'date', called('date')),
    column('held_until', 'date'),
    column('city', 'reference'),
    column('place', 'text'),
    column('country', 'country'),
    column('side_a', 'country'),
    column('side_b', 'country'),
    column('announced', 'number'),
    column('universities_a', 'number'),
    column('universities_b', 'number'),
    column('participants', 'list'),
    column('reason', 'text', translated),
    ...SOURCE,
    column('note', 'text')
  ],
  agreements: [
    column('id', 'id'),
    column('university_a', 'reference', called('university_1', 'party_a')),
    column('university_b', 'reference', called('university_2', 'party_b')),
    column('parties', 'list', called('universities')),
    column('kind', 'enum', called('type')),
    column('status', 'enum'),
    column('signed_on', 'date', called('signed', 'date')),
    column('started_on', 'date', called('started')),
    column('title', 'text'),
    column('event', 'reference'),
    column('occasion', 'text'),
    ...SOURCE,
    column('evidence', 'text'),
    column('confidence', 'enum')
  ],
  mobility: [
    column('id', 'id'),
    column('from_country', 'country', called('from')),
    column('to_country', 'country', { ...required, ...called('to') }),
    column('students', 'number', required),
    column('qualifier', 'enum'),
    column('kind', 'enum', called('type')),
    column('universities', 'number'),
    column('institution', 'text'),
    column('as_of', 'text'),
    ...SOURCE,
    column('note', 'text', translated)
  ]
} as const satisfies Readonly<Record<string, readonly Column[]>>;

/** A table of a network; its file is `<table>.csv`. */
export type TableName = keyof typeof TABLES;

export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

/** Tables without which there is no network. */
export const REQUIRED_TABLES: readonly TableName[] = ['universities', 'agreements'];

/** File of a table. */
export const fileOf = (table: TableName): string => `${table}.csv`;

/** A `name@xx` column. */
export interface TranslatedColumn {
  readonly column: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly position: number;
}

/** Where the columns of a table stand in a file. */
export interface HeaderMap {
  /** From column name to position and to the header as the file writes it. */
  readonly columns: ReadonlyMap<string, { readonly position: number; readonly header: string }>;
  readonly translations: readonly TranslatedColumn[];
  /** Whether every required column is there; if not, the table cannot be read. */
  readonly complete: boolean;
  readonly issues: readonly Issue[];
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

/**
 * Finds the columns of a table in a header: by name, else by synonym, in any order, with case, spaces and hyphens ignored. Every other column
 * is reported once and not read.
 */
export function mapHeader(table: TableName, header: readonly string[]): HeaderMap {
  const file = fileOf(table);
  const schema: readonly Column[] = TABLES[table];
  const issues: Issue[] = [];
  const report = (code: IssueCode, severity: Issue['severity'], name: string, value = name): void => {
    issues.push({ code, severity, file, row: 1, column: name, value: cut(value), suggestion: '' });
  };
  const columns = new Map<string, { position: number; header: string }>();
  const translations: TranslatedColumn[] = [];
  const named = new Set(header.map(normalise));

  header.forEach((written, position) => {
    if (isReserved(written)) return report('column-reserved', 'warning', written);
    const normalised = normalise(written);
    const [, base, tag] = TRANSLATED.exec(normalised) ?? [];
    if (base && tag && schema.some((known) => known.translated && known.name === base)) {
      const language = canonicalTag(tag.replaceAll('_', '-'));
      if (translations.some((other) => other.column === base && other.language === language))
        report('column-duplicate', 'warning', written);
      else translations.push({ column: base, language, position });
      return;
    }
    // A synonym counts only where the name itself is not there.
    const found = schema.find((known) => known.name === normalised || (known.synonyms.includes(normalised) && !named.has(known.name)));
    if (!found) report('column-unknown', 'warning', written, written || String(position + 1));
    else if (columns.has(found.name)) report('column-duplicate', 'warning', written);
    else columns.set(found.name, { position, header: written });
  });

  const missing = schema.filter((known) => known.required && !columns.has(known.name)).map((known) => known.name);
  if (table === 'agreements' && !columns.has('parties')) {
    missing.push(...['university_a', 'university_b'].filter((name) => !columns.has(name)));
  }
  missing.forEach((name) => report('column-missing', 'error', name));
  return { columns, translations, complete: missing.length === 0, issues };
}

/** A language tag as BCP 47 recommends to write it: `zh-Hans`, `pt-BR`. */
function canonicalTag(tag: string): string {
  const [language = '', ...subtags] = tag.toLowerCase().split('-');
  const cased = subtags.map((part) =>
    part.length === 4 ? part[0]!.toUpperCase() + part.slice(1) : part.length === 2 ? part.toUpperCase() : part
  );
  return [language, ...cased].join('-');
}
