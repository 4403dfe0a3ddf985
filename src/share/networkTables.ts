import { LANGUAGES } from '../base/language';
import { isoPartialDate } from '../base/partialDate';
import { TABLE_NAMES, TABLES, type Column, type TableName } from '../load/columns';
import type { AgreementRecord, CityRecord, EventRecord, MobilityRecord, UniversityRecord } from '../model/buildNetwork';
import type { Names, Network, Place, Source } from '../model/network';
import type { Cell } from './csvText';
import { recordsOf } from './networkPart';

/** A table of a network as the importer reads it, ready to be written. */
export interface CanonicalTable {
  readonly table: TableName;
  /** The columns that hold something, in the order of the schema; translations (`name@kk`) behind the column they translate. */
  readonly columns: readonly CanonicalColumn[];
  /** As long as `columns`. */
  readonly rows: readonly (readonly Cell[])[];
}

/** A column of a table and what it holds. */
export interface CanonicalColumn {
  readonly name: string;
  readonly schema: Column;
}

/** A row by name of column. What is not there is empty. */
type Row = Readonly<Record<string, Cell>>;

const list = (parts: readonly string[]): string => parts.join(';');
const count = (value: number | null): Cell => value ?? '';
const placeCells = (place: Place | null): Row => (place ? { latitude: place.latitude, longitude: place.longitude } : {});
const sourceCells = (source: Source | undefined): Row =>
  source ? { source_url: source.url, source_title: source.title, retrieved_on: source.retrievedOn } : {};
const nameCells = (column: string, { name, translations }: Names): Row => ({
  [column]: name,
  ...Object.fromEntries(Object.entries(translations).map(([language, text]) => [`${column}@${language}`, text]))
});

const cityRow = ({ id, names, aliases, country, place }: CityRecord): Row => ({
  id,
  ...nameCells('name', names),
  aliases: list(aliases),
  country,
  ...placeCells(place)
});

const universityRow = ({ names, aliases, founded, ...record }: UniversityRecord): Row => ({
  id: record.id,
  ...nameCells('name', names),
  acronym: record.acronym,
  aliases: list(aliases),
  country: record.country,
  city: record.city,
  kind: record.kind,
  ror: record.ror,
  website: record.website,
  founded: founded || '',
  status: record.status,
  note: record.note
});

const eventRow = (record: EventRecord): Row => ({
  id: record.id,
  ...nameCells('name', record.names),
  held_on: isoPartialDate(record.heldOn),
  held_until: isoPartialDate(record.heldUntil),
  city: record.city,
  place: record.place,
  country: record.country,
  side_a: record.sideA,
  side_b: record.sideB,
  announced: count(record.announced),
  universities_a: count(record.universitiesA),
  universities_b: count(record.universitiesB),
  participants: list(record.participants),
  ...nameCells('reason', record.reason),
  ...sourceCells(record.sources[0]),
  note: record.note
});

/** Two parties stand in columns of their own, more in one list. */
const agreementRow = ({ parties, ...record }: AgreementRecord): Row => ({
  id: record.id,
  ...(parties.length === 2 ? { university_a: parties[0]!, university_b: parties[1]! } : { parties: list(parties) }),
  kind: record.kindAsWritten || record.kind,
  status: record.status,
  signed_on: isoPartialDate(record.signedOn),
  started_on: isoPartialDate(record.startedOn),
  title: record.title,
  event: record.event,
  occasion: record.occasion,
  source_url: record.sourceUrl,
  source_title: record.sourceTitle,
  retrieved_on: record.retrievedOn,
  evidence: record.evidence,
  confidence: record.confidence === 'unstated' ? '' : record.confidence
});

const mobilityRow = (record: MobilityRecord): Row => ({
  id: record.id,
  from_country: record.from,
  to_country: record.to,
  students: record.students,
  qualifier: record.qualifier,
  kind: record.kind,
  universities: count(record.universities),
  institution: record.institution,
  as_of: record.asOf,
  ...sourceCells(record.source),
  ...nameCells('note', record.note)
});

/** Columns that a table always has, so that it can be read: the required ones and, of agreements, the two universities. */
const isAlways = (table: TableName, column: Column): boolean =>
  column.required || (table === 'agreements' && /^university_/.test(column.name));

/** Languages of translations: those of the page in their order, then others by their tags. */
function byLanguage(a: string, b: string): number {
  const rank = (tag: string): number => {
    const index = LANGUAGES.findIndex((language) => language === tag);
    return index < 0 ? LANGUAGES.length : index;
  };
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function tableOf(table: TableName, rows: readonly Row[]): CanonicalTable {
  const filled = new Set<string>();
  for (const row of rows) for (const [name, cell] of Object.entries(row)) if (cell !== '') filled.add(name);
  const schema: readonly Column[] = TABLES[table];
  const columns = schema.flatMap((column) => {
    const tags = [...filled].flatMap((name) => (name.startsWith(`${column.name}@`) ? [name.slice(column.name.length + 1)] : []));
    const names = [
      ...(filled.has(column.name) || isAlways(table, column) || tags.length > 0 ? [column.name] : []),
      ...tags.sort(byLanguage).map((tag) => `${column.name}@${tag}`)
    ];
    return names.map((name) => ({ name, schema: column }));
  });
  return { table, columns, rows: rows.map((row) => columns.map(({ name }) => row[name] ?? '')) };
}

/**
 * The tables of a network, in the order in which they are read; only those that hold something, but always universities and agreements. Read
 * again they give the same network; what the importer does not take in (population, provenance) is not in it.
 */
export function networkTables(network: Network): CanonicalTable[] {
  const records = recordsOf(network);
  const rows: Readonly<Record<TableName, readonly Row[]>> = {
    cities: records.cities.map(cityRow),
    universities: records.universities.map(universityRow),
    events: records.events.map(eventRow),
    agreements: records.agreements.map(agreementRow),
    mobility: records.mobility.map(mobilityRow)
  };
  return TABLE_NAMES.filter((table) => rows[table].length > 0 || table === 'universities' || table === 'agreements').map((table) =>
    tableOf(table, rows[table])
  );
}
