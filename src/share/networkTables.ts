import { LANGUAGES } from '../base/language';
import { isoPartialDate } from '../base/partialDate';
import { TABLE_NAMES, TABLES, type Column, type TableName } from '../load/columns';
import type { AgreementRecord, CityRecord, EventRecord, MobilityRecord, UniversityRecord } from '../model/buildNetwork';
import type { Names, Place, Source } from '../model/network';
import type { Cell } from './csvText';
import { agreementRecords, cityRecords, eventRecords, mobilityRecords, universityRecords } from './networkPart';
import type { NetworkPart } from './networkPart';
import { atOnce } from './pieces';

/** A table of a network as the importer reads it, ready to be written. */
export interface CanonicalTable {
  readonly table: TableName;
  /** The columns that hold something, in the order of the schema; translations (`name@kk`) behind the column they translate. */
  readonly columns: readonly CanonicalColumn[];
  /** As long as `columns`; made anew each time they are gone through. */
  readonly rows: Iterable<readonly Cell[]>;
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

/** Rows that are looked through between two pieces. */
const AT_ONCE = 100;

function* tableOf(table: TableName, rows: () => Iterable<Row>): Generator<void, CanonicalTable | null> {
  const filled = new Set<string>();
  let count = 0;
  for (const row of rows()) {
    for (const name in row) if (row[name] !== '') filled.add(name);
    if (++count % AT_ONCE === 0) yield;
  }
  if (count === 0 && table !== 'universities' && table !== 'agreements') return null;
  const schema: readonly Column[] = TABLES[table];
  const columns = schema.flatMap((column) => {
    const tags = [...filled].flatMap((name) => (name.startsWith(`${column.name}@`) ? [name.slice(column.name.length + 1)] : []));
    const names = [
      ...(filled.has(column.name) || isAlways(table, column) || tags.length > 0 ? [column.name] : []),
      ...tags.sort(byLanguage).map((tag) => `${column.name}@${tag}`)
    ];
    return names.map((name) => ({ name, schema: column }));
  });
  const cells = {
    *[Symbol.iterator]() {
      for (const row of rows()) yield columns.map(({ name }) => row[name] ?? '');
    }
  };
  return { table, columns, rows: cells };
}

function* mapped<From>(records: Iterable<From>, rowOf: (record: From) => Row): Generator<Row> {
  for (const record of records) yield rowOf(record);
}

/**
 * The tables of a part of a network, in the order in which they are read; only those that hold something, but always universities and agreements. Read
 * again they give the same network; what the importer does not take in (population, provenance) is not in it.
 */
export function* tablesInPieces(part: NetworkPart): Generator<void, CanonicalTable[]> {
  const rows: Readonly<Record<TableName, () => Iterable<Row>>> = {
    cities: () => mapped(cityRecords(part), cityRow),
    universities: () => mapped(universityRecords(part), universityRow),
    events: () => mapped(eventRecords(part), eventRow),
    agreements: () => mapped(agreementRecords(part), agreementRow),
    mobility: () => mapped(mobilityRecords(part), mobilityRow)
  };
  const tables: CanonicalTable[] = [];
  for (const name of TABLE_NAMES) {
    const table = yield* tableOf(name, rows[name]);
    if (table) tables.push(table);
  }
  return tables;
}

/** The same at once. */
export const networkTables = (part: NetworkPart): CanonicalTable[] => atOnce(tablesInPieces(part));
