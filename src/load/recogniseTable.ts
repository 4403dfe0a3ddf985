import { SCHEMA_NAMES, type SchemaName } from './columns';
import type { TableRecord } from './csv';
import { OWN_TABLES, type TableLimits } from './tableLimits';
import type { CountryReader } from './countryReader';
import { mapHeader, type HeaderMap } from './headerMap';
import type { TableChoices } from './importChoices';
import { cut, fileIssue, type Issue } from './issue';
import type { Rows } from './openSource';
import { headerCells, isDestroyed, type Table } from './table';

/** Rows among which the header is looked for: titles and dates of an export may stand above it. */
const HEADER_WITHIN = 15;

/** What a table could be. */
interface Reading {
  readonly schema: SchemaName;
  readonly record: TableRecord;
  readonly header: readonly string[];
  readonly map: HeaderMap;
  /** Columns that were understood, the surer the more. */
  readonly score: number;
}

/** The kind of table that a file of this name is: by its canonical name, in a folder, an archive or a workbook; null = the name says nothing. */
export function kindOfName(file: string): SchemaName | null {
  const name = file
    .split(/[/\\]| › /)
    .at(-1)!
    .toLowerCase()
    .replace(/\.(?:csv|tsv|txt|tab|geojson|xlsx)$/, '');
  return SCHEMA_NAMES.find((schema) => schema === name) ?? null;
}

/** Words in the name of a file that hold for a kind of table where its header would suit several. */
const NAME_HINTS: readonly (readonly [SchemaName, RegExp])[] = [
  ['cities', /cit(?:y|ies)|town|город|қала|şəhər|seher|linn/iu],
  ['universities', /universit|univer|вуз|жоо|ülikool|ulikool|institution/iu],
  ['parties', /part(?:y|ies)|участник|тарап|tərəf|osapool/iu],
  ['events', /event|forum|мероприят|іс-шара|tədbir|sündmus/iu],
  ['mobility', /mobil|student|студент|tələbə|üliõpila/iu]
];

/** Columns of which a table has to have one to be taken for this kind without being named so: its others stand in several kinds. */
const TELLING: Readonly<Partial<Record<SchemaName, readonly string[]>>> = {
  events: ['held_on', 'participants', 'announced', 'side_a'],
  cities: ['latitude', 'longitude', 'population', 'geonames_id', 'aliases']
};

/** What a table is recognised with. */
export interface Recognition {
  /** Whether another table says who the agreements are between. */
  readonly partiesApart: boolean;
  readonly countries: CountryReader;
  readonly limits?: TableLimits;
}

function readingOf(
  schema: SchemaName,
  record: TableRecord,
  rows: Rows,
  choices: TableChoices,
  { partiesApart, countries }: Recognition
): Reading {
  const header = headerCells(record);
  const map = mapHeader(schema, header, { file: rows.file, row: record.number, choices: choices.columns ?? {}, partiesApart, countries });
  const score = map.mapped.reduce((sum, { column, by }) => sum + (column === '' ? 0 : by === 'synonym' ? 1 : 1.25), 0);
  return { schema, record, header, map, score };
}

/** Whether a table can be of this kind when nothing but its header says so. */
const tells = ({ schema, map }: Reading): boolean =>
  map.complete && (TELLING[schema] ?? [...map.columns.keys()]).some((name) => map.columns.has(name));

/** What the names of most universities have in them. */
const OF_UNIVERSITY =
  /univ|üniv|универ|institut|институт|enstit|academ|akadem|академ|colle|колледж|school|школ|ülikool|kool|hochschul|polit|политех|konserv|консерв|жоо|вуз/iu;

/** Places that have a name and a country may be cities or universities: then their names tell. */
function withoutDoubt(readings: readonly Reading[], below: readonly TableRecord[]): readonly Reading[] {
  const university = readings.find(({ schema }) => schema === 'universities');
  const position = university?.map.columns.get('name')?.position;
  if (position === undefined || university?.map.columns.has('city') || !readings.some(({ schema }) => schema === 'cities')) return readings;
  const named = below.filter(({ cells }) => OF_UNIVERSITY.test(cells[position] ?? '')).length;
  const unlikely: SchemaName = named * 2 >= below.length ? 'cities' : 'universities';
  return readings.filter(({ schema }) => schema !== unlikely);
}

/** The likeliest of the kinds that a header suits, or null. */
function bestOf(readings: readonly Reading[], file: string): Reading | null {
  const hinted = NAME_HINTS.find(([, words]) => words.test(file))?.[0];
  const rank = ({ schema, score }: Reading): number => score + (schema === hinted ? 0.5 : 0) + (schema === 'cities' ? -0.1 : 0);
  return readings.reduce<Reading | null>((best, one) => (!best || rank(one) > rank(best) ? one : best), null);
}

/** The first rows that are no data yet: header and what stands above it. */
function firstRecords(rows: Rows): TableRecord[] {
  const records: TableRecord[] = [];
  for (const record of rows.records()) {
    records.push(record);
    if (records.length === HEADER_WITHIN) break;
  }
  return records;
}

/**
 * Finds out what a table is: by what a person said, by its file's name where the header suits that, else by its header, which is the first of the
 * first rows that has every column of a kind of table. One that is none is told with the columns it has and those it would need.
 */
export function recogniseTable(rows: Rows, choices: TableChoices, recognition: Recognition): Table {
  const { limits = OWN_TABLES } = recognition;
  const none = (...issues: Issue[]): Table => ({ rows, kind: 'none', header: [], headerRow: 0, map: null, issues });
  const named = kindOfName(rows.file);
  const unread = (issue: Issue): Table => ({ ...none(issue), kind: choices.kind ?? named ?? 'none' });
  if (rows.issue) return unread(rows.issue);

  const first = firstRecords(rows);
  const records = first.filter(({ broken }) => broken === '');
  if (first.length === 0) return unread(fileIssue('file-empty', 'error', rows.file));
  // A quote left open in the first row leaves no header.
  if (first[0]!.broken !== '') {
    const { number, broken } = first[0]!;
    return unread({
      code: 'quote-unclosed',
      severity: 'error',
      file: rows.file,
      row: number,
      column: '',
      value: cut(broken),
      suggestion: ''
    });
  }
  const wide = records.find(
    ({ cells }) => cells.length > limits.columns && headerCells({ number: 0, cells, broken: '' }).length > limits.columns
  );
  if (wide && wide === records[0]) {
    const count = `${wide.cells.length} > ${limits.columns}`;
    return unread({
      code: 'columns-too-many',
      severity: 'error',
      file: rows.file,
      row: wide.number,
      column: '',
      value: count,
      suggestion: ''
    });
  }
  if (choices.kind === 'none') return { ...none(), header: headerCells(records[0]!), headerRow: records[0]!.number };

  const wanted = choices.kind ? [choices.kind] : SCHEMA_NAMES;
  const readings: Reading[] = [];
  for (const record of records) {
    const here = wanted.map((schema) => readingOf(schema, record, rows, choices, recognition));
    readings.push(...here);
    const fitting = here.filter(({ map }) => map.complete);
    const byName = fitting.find(({ schema }) => schema === (choices.kind ?? named));
    const below = records.slice(records.indexOf(record) + 1);
    const found = byName ?? bestOf(withoutDoubt(fitting.filter(tells), below), rows.file);
    if (found) return tableOf(rows, found);
  }

  // None fits: the kind that its name says, or else the nearest one, tells what is lacking.
  const nearest = readings.reduce((best, one) => (one.score > best.score ? one : best));
  const meant = choices.kind ?? named;
  if (meant) {
    const own = readings.filter(({ schema }) => schema === meant);
    return tableOf(
      rows,
      own.reduce((best, one) => (one.score > best.score ? one : best))
    );
  }
  const { record, header, map } = nearest.score >= 2 ? nearest : readings[0]!;
  const unknown: Issue = {
    code: 'table-unknown',
    severity: 'error',
    file: rows.file,
    row: record.number,
    column: '',
    value: cut(header.join(', ')),
    suggestion: ''
  };
  const lacking = nearest.score >= 2 ? map.issues.filter(({ code }) => code === 'column-missing') : [];
  return { ...none(unknown, ...lacking), header, headerRow: record.number };
}

function tableOf(rows: Rows, { schema, record, header, map }: Reading): Table {
  const destroyed = header.flatMap((written): Issue[] =>
    isDestroyed(written) || /\p{L}\?$/u.test(written)
      ? [
          {
            code: 'text-destroyed',
            severity: 'warning',
            file: rows.file,
            row: record.number,
            column: written,
            value: cut(written),
            suggestion: ''
          }
        ]
      : []
  );
  return { rows, kind: schema, header, headerRow: record.number, map, issues: [...map.issues, ...destroyed] };
}
