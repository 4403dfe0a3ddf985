/** What a cell of a column holds; says how it is read and checked. */
export type ValueKind = 'text' | 'id' | 'reference' | 'date' | 'number' | 'enum' | 'list' | 'country' | 'address';

/** A column a table may have. */
export interface Column {
  readonly name: string;
  readonly kind: ValueKind;
  /** The table cannot be read without it, a row not used where its cell is empty. */
  readonly required: boolean;
  /** Other headers it is known by, normalised like `name`; more are in `headerSynonyms.ts`. */
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

/** Where the two universities of an agreement are, for a network without a table of universities. */
const SIDES = (['a', 'b'] as const).flatMap((side) => [
  column(`country_${side}`, 'country'),
  column(`city_${side}`, 'reference'),
  column(`latitude_${side}`, 'number'),
  column(`longitude_${side}`, 'number')
]);

/**
 * The tables of a network and their columns: the one schema of importer, report and checks. `datapackage.json` says the same for others; a test
 * compares them. Tables are in the order in which they are read.
 */
export const TABLES = {
  cities: [
    column('id', 'id'),
    column('name', 'text', { ...required, ...translated }),
    column('aliases', 'list'),
    column('country', 'country', { ...required, ...called('country_code', 'country_iso2') }),
    ...COORDINATES,
    column('population', 'number'),
    column('geonames_id', 'text')
  ],
  universities: [
    column('id', 'id'),
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
    ...SIDES,
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

/** A kind of table that can be read: those of a network, and the parties of agreements, a row for each. */
export type SchemaName = TableName | 'parties';

/** The columns of every kind of table. */
export const SCHEMAS: Readonly<Record<SchemaName, readonly Column[]>> = {
  ...TABLES,
  parties: [
    column('agreement', 'reference', { ...required, ...called('agreement_id') }),
    column('university', 'reference', { ...required, ...called('party', 'university_id') }),
    column('country', 'country'),
    column('city', 'reference'),
    ...COORDINATES,
    column('role', 'text')
  ]
};

export const SCHEMA_NAMES = Object.keys(SCHEMAS) as readonly SchemaName[];

export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

/** Tables without which there is no network. */
export const REQUIRED_TABLES: readonly TableName[] = ['universities', 'agreements'];
