import type { Column, TableName, ValueKind } from '../load/columns';
import { fileOf } from '../load/tableFile';
import { isObject } from '../load/settings';
import type { Names, Network } from '../model/network';
import type { CanonicalTable } from './networkTables';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** Properties that an exported package takes over as they stand in the descriptor of the data it comes from. */
const TAKEN_OVER = ['description', 'licenses', 'contributors', 'sources', 'keywords'] as const;

/** Types of Table Schema by what a column holds. Dates are texts, for their month or day may be unknown. */
const TYPES: Readonly<Record<ValueKind, string>> = {
  text: 'string',
  id: 'string',
  reference: 'string',
  date: 'string',
  number: 'integer',
  enum: 'string',
  list: 'list',
  country: 'string',
  address: 'string'
};

/** The table that a reference leads to, by its column. */
const REFERENCES: Readonly<Record<string, TableName>> = {
  city: 'cities',
  event: 'events',
  university_a: 'universities',
  university_b: 'universities'
};

const DATE_PATTERN = String.raw`^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$`;

const property = (value: unknown, key: string): unknown => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined);
const items = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const named = (things: unknown, name: string): unknown => items(things).find((thing) => property(thing, 'name') === name);

/** Title and description of a thing, where the original has them. */
const words = (original: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ['title', 'description'].flatMap((key) => {
      const text = property(original, key);
      return typeof text === 'string' && text !== '' ? [[key, text]] : [];
    })
  );

function fieldOf(name: string, { kind, required }: Column, original: unknown): object {
  const decimal = name === 'latitude' || name === 'longitude';
  const limit = name === 'latitude' ? 90 : 180;
  const constraints = {
    ...(required && { required: true }),
    ...(kind === 'id' && { unique: true }),
    ...(kind === 'country' && { pattern: '^[A-Z]{2}$' }),
    ...(kind === 'date' && { pattern: DATE_PATTERN }),
    ...(kind === 'number' && (decimal ? { minimum: -limit, maximum: limit } : { minimum: 0 }))
  };
  return {
    name,
    type: decimal ? 'number' : TYPES[kind],
    ...words(original),
    ...(kind === 'list' && { delimiter: ';', itemType: 'string' }),
    ...(kind === 'address' && { format: 'uri' }),
    ...(Object.keys(constraints).length > 0 && { constraints })
  };
}

function resourceOf({ table, columns }: CanonicalTable, tables: readonly CanonicalTable[], original: unknown): object {
  const originalFields = property(property(original, 'schema'), 'fields');
  const references = columns.flatMap(({ name, schema }) => {
    const resource = schema.kind === 'reference' ? REFERENCES[name] : undefined;
    return resource && tables.some((other) => other.table === resource)
      ? [{ fields: [name], reference: { resource, fields: ['id'] } }]
      : [];
  });
  return {
    name: table,
    type: 'table',
    path: fileOf(table),
    ...words(original),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: {
      $schema: `${PROFILES}/tabledialect.json`,
      header: true,
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true
    },
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: columns.map(({ name, schema }) => fieldOf(name, schema, named(originalFields, name))),
      missingValues: [''],
      primaryKey: ['id'],
      ...(references.length > 0 && { foreignKeys: references })
    }
  };
}

/** The languages of the data: that of its `name` columns first. */
function languagesOf({ title, universities, cities, events, mobility }: Network, tables: readonly CanonicalTable[]): string[] {
  const names: readonly Names[] = [
    title,
    ...[...universities, ...cities, ...events].map((thing) => thing.names),
    ...mobility.map(({ note }) => note)
  ];
  const own = names.find(({ language }) => language !== '')?.language ?? '';
  const tags = tables.flatMap(({ columns }) => columns.flatMap(({ name }) => name.split('@').slice(1)));
  return own === '' ? [] : [...new Set([own, ...Object.keys(title.translations).sort(), ...tags])];
}

/**
 * `datapackage.json` (Data Package v2) of tables of a network.
 * @param original the descriptor of the data the network comes from: its licence, sources, contributors and descriptions are taken over as they
 * are. null where there is none: no licence is claimed then.
 */
export function dataPackage(network: Network, tables: readonly CanonicalTable[], original: unknown = null): object {
  const { id, title, version, updatedOn, countries } = network;
  const resources = property(original, 'resources');
  const languages = languagesOf(network, tables);
  const homeCountries = countries.filter(({ home }) => home).map((country) => country.id);
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: id.toLowerCase(),
    title: title.name,
    ...Object.fromEntries(Object.entries(title.translations).map(([language, text]) => [`title@${language}`, text])),
    ...(version && { version }),
    ...(updatedOn && { updated: updatedOn }),
    ...(languages.length > 0 && { languages }),
    ...(homeCountries.length > 0 && { homeCountries }),
    ...Object.fromEntries(TAKEN_OVER.flatMap((key) => (property(original, key) === undefined ? [] : [[key, property(original, key)]]))),
    resources: tables.map((table) => resourceOf(table, tables, named(resources, table.table)))
  };
}
