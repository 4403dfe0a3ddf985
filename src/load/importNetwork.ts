import { buildNetwork, type CityRecord, type UniversityRecord } from '../model/buildNetwork';
import { CityDirectory } from './cityDirectory';
import type { CountryReader } from './countryReader';
import { DateColumns } from './dateColumns';
import type { DerivedEnds } from './derivedEnds';
import { readDescriptor, type Descriptor } from './descriptor';
import { ListedEnds, type Ends } from './ends';
import type { ChoosableUniversity, Question, TableChoices, TableKind } from './importChoices';
import type { ImportOptions } from './importOptions';
import type { ImportedTable, ImportResult } from './importResult';
import { fileIssue, type Issue } from './issue';
import { openSource } from './openSource';
import { QuestionList } from './questionList';
import { readAgreements, readParties } from './readAgreements';
import { mistakenCities } from './mistakenCities';
import { isReadable, visitQuietly, visitRows, type OpenTable } from './readRows';
import { recogniseTable } from './recogniseTable';
import { readCities, readEvents, readMobility, readUniversities } from './records';
import { referencesTo, type References } from './references';
import { endOfParty, endsOfAgreement, type RowEnd } from './rowEnds';
import type { RowReader } from './rowReader';
import type { Sources } from './source';
import { RowProgress } from './rowProgress';
import { rowsOf, type Table } from './table';
import { UniversityMatcher } from './universityMatcher';
import { OWN_TABLES } from './tableLimits';

export type { ImportOptions } from './importOptions';
export type { ImportedTable, ImportResult, MappedColumn } from './importResult';

/** Rows shown of a table. */
const SAMPLE_ROWS = 5;

/**
 * Turns the tables of a set of files into a frozen `Network`, the questions that only a person can answer, and a list of what is wrong. Pure, never
 * throws on any tables. What a table is, its header says, in any of five languages; of what a person chose nothing is guessed.
 */
export function importNetwork(sources: Sources, options: ImportOptions): ImportResult {
  const progress = new RowProgress(options.onProgress ?? (() => undefined));
  const tables = openTables(sources, options, progress);
  // Universities that are derived are named in a first pass.
  progress.passes = tables.some(({ table }) => table.kind === 'universities') ? 1 : 2;
  const questions = new QuestionList(options.choices);
  const descriptorIssues: Issue[] = [];
  const { descriptor: file } = sources;
  const descriptor = readDescriptor(options.id, file?.bytes ?? null, descriptorIssues, { file: file?.file, title: options.title });

  const records = readTables(tables, descriptor, options, questions);
  const network = records && buildNetwork(records, descriptor);
  excuseNotes(tables);
  if (sources.issues.length === 0) reportNoAgreements(tables);
  for (const open of tables) {
    if (isReadable(open) && open.report.read === 0) open.table.issues.push(fileIssue('file-empty', 'error', open.table.rows.file));
  }
  return {
    network,
    tables: tables.map(importedTable),
    questions: inOrder([...questions.all, ...tables.flatMap(({ dates }) => dates.questions)], tables),
    choosable: questions.all.some(({ type }) => type === 'university') ? choosable(records, tables, options.reference) : [],
    issues: [...descriptorIssues, ...sources.issues, ...tables.flatMap(({ table }) => table.issues.toSorted((a, b) => a.row - b.row))]
  };
}

/** Opens every source and finds out what it is; agreements may leave their parties to a table of their own. */
function openTables(
  { tables }: Sources,
  { choices, language, countries, limits = OWN_TABLES }: ImportOptions,
  progress: RowProgress
): OpenTable[] {
  const opened = tables.map((source) => {
    const own: TableChoices = Object.hasOwn(choices.tables, source.file) ? choices.tables[source.file]! : {};
    const reader = countries();
    const rows = progress.watch(openSource(source, own, language, reader.headers.isColumn, limits));
    return { rows, own, reader, table: recogniseTable(rows, own, { partiesApart: false, countries: reader, limits }) };
  });
  const partiesApart = opened.some(({ table }) => table.kind === 'parties');
  const openTable = (table: Table, reader: CountryReader): OpenTable => ({
    table,
    dates: new DateColumns(table, choices),
    countries: reader,
    report: { read: 0, used: 0, setAside: 0 }
  });
  const open = opened.map(({ rows, own, reader, table }) =>
    openTable(
      partiesApart && !table.map?.complete ? recogniseTable(rows, own, { partiesApart: true, countries: reader, limits }) : table,
      reader
    )
  );
  const mistaken = mistakenCities(open);
  return open.map((table, index) => {
    const { rows, own, reader } = opened[index]!;
    if (table.table.map === null && own.kind !== 'none') visitRows(table, () => false);
    if (own.kind || !mistaken.includes(table)) return table;
    return openTable(recogniseTable(rows, { ...own, kind: 'universities' }, { partiesApart: false, countries: reader, limits }), reader);
  });
}

/** Everything the tables say; null where there are no agreements, or universities that cannot be read. */
function readTables(
  tables: readonly OpenTable[],
  { language }: Descriptor,
  { gazetteer, reference, referenceCities, derive, fast }: ImportOptions,
  questions: QuestionList
): Parameters<typeof buildNetwork>[0] | null {
  const of = (kind: TableKind): OpenTable[] => tables.filter(({ table }) => table.kind === kind && table.map !== null);
  const failed = (kind: TableKind): boolean => tables.some(({ table }) => table.kind === kind && !(table.map?.complete ?? false));
  const add = (issues: readonly Issue[]): void => {
    for (const issue of issues) tables.find(({ table }) => table.rows.file === issue.file)?.table.issues.push(issue);
  };

  const { records: listed } = readCities(of('cities'), language);
  const cities = new CityDirectory(listed, { reference: referenceCities, gazetteer, questions, language });
  const [agreementTables, partyTables] = [of('agreements'), of('parties')];
  const known = new UniversityMatcher(reference);
  let universities: readonly UniversityRecord[];
  let ends: Ends;
  const given = of('universities').length > 0 || failed('universities');
  if (given || !derive) {
    universities = readUniversities(of('universities'), cities, known, language).records;
    ends = new ListedEnds(
      universities,
      questions,
      of('universities').every(({ table }) => !table.map!.columns.has('id'))
    );
  } else {
    const derived = new derive({ universities: reference, questions, language });
    nameUniversities(derived, agreementTables, endsOfAgreement);
    nameUniversities(derived, partyTables, (row) => [endOfParty(row)].filter((end) => end !== null));
    derived.settle(cities);
    add(derived.issues);
    [universities, ends] = [derived.records, derived];
  }
  const events = readEvents(of('events'), ends, cities, language);
  const parties = readParties(partyTables, ends, idsOf(partyTables.length > 0 ? agreementTables : []));
  const agreements = readAgreements(agreementTables, {
    ends,
    universities: new Map(universities.map(({ id }, index) => [id, index])),
    events: referencesTo(events.records),
    apart: parties,
    fast
  });
  const mobility = readMobility(of('mobility'), language);
  add(cities.unplaced());

  const complete = agreements.readable && (!given || of('universities').some(isReadable));
  if (!complete) return null;
  return {
    cities: cities.all satisfies readonly CityRecord[],
    universities,
    agreements: agreements.columns,
    events: events.records,
    mobility: mobility.records
  };
}

/** The universities that a name can be said to mean: those of the tables, else the known ones. */
function choosable(
  records: ReturnType<typeof readTables>,
  tables: readonly OpenTable[],
  reference: readonly UniversityRecord[]
): ChoosableUniversity[] {
  const listed = tables.some(({ table }) => table.kind === 'universities' && table.map !== null);
  return (listed ? (records?.universities ?? []) : reference).map(({ id, names, acronym, aliases, country }) => ({
    id,
    label: names.name,
    hint: country,
    names: [...new Set([names.name, ...Object.values(names.translations), acronym, ...aliases].filter(Boolean))]
  }));
}

/** Lets the rows of tables name their universities. */
function nameUniversities(derived: DerivedEnds, tables: readonly OpenTable[], endsOf: (row: RowReader) => readonly RowEnd[]): void {
  for (const open of tables) {
    visitQuietly(open, (row) => {
      for (const end of endsOf(row)) derived.name(end, { file: row.file, row: row.row, column: row.header(end.column) });
    });
  }
}

/** The ids of agreements, for tables that refer to them. */
function idsOf(tables: readonly OpenTable[]): References {
  const ids: { readonly id: string; readonly names: { readonly name: string } }[] = [];
  for (const open of tables) visitQuietly(open, (row) => ids.push({ id: row.text('id'), names: { name: row.text('title') } }));
  return referencesTo(ids);
}

/** Tells that no table is one of agreements, with the first table, unless one that could be is already told to be faulty. */
function reportNoAgreements(tables: readonly OpenTable[]): void {
  const faulty = tables.some(({ table }) => table.kind === 'agreements' || table.issues.some(({ code }) => code === 'table-unknown'));
  const [first] = tables;
  if (first && !faulty) first.table.issues.push({ ...fileIssue('agreements-missing', 'error', first.table.rows.file), value: '' });
}

/** A sheet that is no table, beside others of its workbook that are, is one of notes: worth a remark, not a fault. */
function excuseNotes(tables: readonly OpenTable[]): void {
  const bookOf = ({ table }: OpenTable): string => /^(.+) › /s.exec(table.rows.file)?.[1] ?? '';
  const books = new Set(tables.filter(isReadable).map(bookOf));
  for (const open of tables) {
    if (open.table.rows.encoding !== '' || !books.has(bookOf(open)) || bookOf(open) === '') continue;
    open.table.issues.forEach((issue, index, issues) => {
      if (issue.code === 'table-unknown') issues[index] = { ...issue, severity: 'warning' };
    });
  }
}

function importedTable({ table, report }: OpenTable): ImportedTable {
  const { rows, kind, header, map } = table;
  const sample: (readonly string[])[] = [];
  if (header.length > 0) {
    for (const { cells } of rowsOf(table)) {
      if (sample.length === SAMPLE_ROWS) break;
      if (cells) sample.push(cells);
    }
  }
  const columns = map?.mapped ?? header.map((written) => ({ header: written, column: '', by: 'none' as const }));
  return { file: rows.file, kind, encoding: rows.encoding, delimiter: rows.delimiter, columns, sample, report };
}

/** Questions in the order of the files and their rows. */
function inOrder(questions: readonly Question[], tables: readonly OpenTable[]): Question[] {
  const places = new Map(tables.map(({ table }, place) => [table.rows.file, place]));
  return questions.toSorted((a, b) => (places.get(a.file) ?? 0) - (places.get(b.file) ?? 0) || a.row - b.row);
}
