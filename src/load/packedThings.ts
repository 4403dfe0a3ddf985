import { isId } from '../base/id';
import { safeUrl } from '../base/safeUrl';
import { freezeDeep } from '../model/postedNetwork';
import { MOBILITY_KINDS, type Country, type Names, type Network, type Place, type Source } from '../model/network';
import { ISSUE_CODES, type Issue, type IssueCode } from './issue';
import type { TableName } from './columns';
import { PackError } from './packError';
import { LISTS, type RecordLists, type RecordPlan } from './packedRecords';
import type { PackHead, PackOrigin } from './packNetwork';
import { isObject } from './settings';

type Values = Readonly<Record<string, unknown>>;

function fail(): never {
  throw new PackError('broken', 'A value is not what it should be.');
}

const object = (value: unknown): Values => (isObject(value) ? value : fail());
const text = (value: unknown): string => (typeof value === 'string' ? value : fail());
const list = <T>(value: unknown, read: (item: unknown) => T): T[] => (Array.isArray(value) ? value.map(read) : fail());
/** Most ids are such, and to make ready what knows all letters takes as long as some thousands of them. */
const PLAIN_ID = /^[\w.:-]{1,200}$/;
const id = (value: unknown): string => (PLAIN_ID.test(text(value)) || isId(text(value)) ? text(value) : fail());
/** A whole number from `least` to below `end`. */
const whole = (value: unknown, least: number, end: number): number =>
  Number.isSafeInteger(value) && (value as number) >= least && (value as number) < end ? (value as number) : fail();
const isBelow = (value: unknown, end: number): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) < end;
const wholeOrNull = (value: unknown): number | null => (value === null ? null : whole(value, 0, Infinity));
/** Addresses that are as `safeUrl` writes them, and most are such: it takes much longer. */
const PLAIN_ADDRESS = /^https?:\/\/(?!.*xn--)[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:\/|(?:\/[\w~-][\w~.-]*)+\/?)$/;
/** An address is checked once more: what is packed may come from anywhere. */
const address = (value: unknown): string => {
  const said = text(value);
  return said === '' || (said.length <= 200 && PLAIN_ADDRESS.test(said)) || safeUrl(said) === said ? said : fail();
};
const country = (value: unknown): string => (/^[A-Z]{2}$/.test(text(value)) ? text(value) : fail());

const NO_TEXTS: Readonly<Record<string, string>> = Object.freeze({});
const NO_LIST: readonly string[] = Object.freeze([]);

/** The object itself, for thousands of copies would take longer than all else: `JSON.parse` makes own properties only, of `__proto__` too. */
const texts = (value: unknown): Readonly<Record<string, string>> => {
  if (value === NO_TEXTS) return NO_TEXTS;
  const values = object(value);
  for (const key in values) if (typeof values[key] !== 'string') fail();
  return Object.freeze(values as Record<string, string>);
};

/** The list itself. */
const textList = (value: unknown): readonly string[] => {
  if (value === NO_LIST) return NO_LIST;
  if (!Array.isArray(value)) return fail();
  for (let i = 0; i < value.length; i++) text(value[i]);
  return Object.freeze(value as string[]);
};

const names = (value: unknown): Names => {
  const { name, language, translations } = object(value);
  return Object.freeze({ name: text(name), language: text(language), translations: texts(translations) });
};

function place(value: unknown): Place | null {
  if (value === null) return null;
  const { longitude, latitude } = object(value);
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return fail();
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 ? { longitude, latitude } : fail();
}

function source(value: unknown): Source {
  const { url, title, retrievedOn } = object(value);
  return { url: address(url), title: text(title), retrievedOn: text(retrievedOn) };
}

function issue(value: unknown): Issue {
  const { code, severity, file, row, column, value: said, suggestion } = object(value);
  if (!ISSUE_CODES.includes(code as IssueCode) || (severity !== 'error' && severity !== 'warning')) return fail();
  return {
    code: code as IssueCode,
    severity,
    file: text(file),
    row: whole(row, 0, Infinity),
    column: text(column),
    value: text(said),
    suggestion: text(suggestion)
  };
}

function origin(value: unknown): PackOrigin {
  const { descriptor, files } = object(value);
  return {
    descriptor: text(descriptor),
    files: list(files, (item) => {
      const { name, bytes, sha256 } = object(item);
      return { name: text(name), bytes: whole(bytes, 0, Infinity), sha256: text(sha256) };
    })
  };
}

const TABLES: Readonly<Record<TableName, true>> = { cities: true, universities: true, agreements: true, events: true, mobility: true };

function reportOf(value: unknown): PackHead['report'] {
  const tables = object(value);
  return Object.fromEntries(
    (Object.keys(TABLES) as TableName[])
      .filter((table) => Object.hasOwn(tables, table))
      .map((table) => {
        const { read, used, setAside } = object(tables[table]);
        return [table, { read: whole(read, 0, Infinity), used: whole(used, 0, Infinity), setAside: whole(setAside, 0, Infinity) }];
      })
  );
}

/** A row of a piece; what is left out at its end says nothing. */
const row = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : fail());

function rowPlace(value: unknown): Place | null {
  if (value === undefined) return null;
  const { 0: longitude, 1: latitude, length } = row(value);
  return length === 2 ? Object.freeze(place({ longitude, latitude })) : fail();
}

type Counts = RecordPlan['counts'];
type Read = { readonly [List in keyof RecordLists]: (value: unknown, counts: Counts) => RecordLists[List][number] };

/** Reads a record, value by value, with references to things that are there. */
const READ: Read = {
  countries(value) {
    const { id: code, place: at, home } = object(value);
    return { id: country(code), place: place(at), home: typeof home === 'boolean' ? home : fail() };
  },
  // There are thousands of the next two, read by code that never ran: most of its time is calls, so most of their values are looked at in one place.
  cities(value, counts) {
    const values = row(value);
    const { 1: within = 0, 2: name = '', 3: language = '', 4: translations = NO_TEXTS, 5: aliases = NO_LIST } = values;
    if (typeof name !== 'string' || typeof language !== 'string' || !isBelow(within, counts.countries)) return fail();
    return Object.freeze({
      id: id(values[0]),
      names: Object.freeze({ name, language, translations: texts(translations) }),
      aliases: textList(aliases),
      country: within,
      place: rowPlace(values[6])
    });
  },
  universities(value, counts) {
    const values = row(value);
    const { 1: within = 0, 2: name = '', 3: language = '', 4: translations = NO_TEXTS, 5: aliases = NO_LIST, 6: city = 0 } = values;
    const { 7: acronym = '', 8: status = '', 9: kind = '', 10: ror = '', 11: website = '', 12: founded = 0, 13: note = '' } = values;
    if (typeof name !== 'string' || typeof language !== 'string' || typeof acronym !== 'string') return fail();
    if (typeof status !== 'string' || typeof kind !== 'string' || typeof note !== 'string') return fail();
    if (!isBelow(within, counts.countries) || !(city === -1 || isBelow(city, counts.cities)) || !isBelow(founded, 10_000)) return fail();
    return Object.freeze({
      id: id(values[0]),
      names: Object.freeze({ name, language, translations: texts(translations) }),
      acronym,
      aliases: textList(aliases),
      country: within,
      city,
      status,
      kind,
      ror: ror === '' ? ror : address(ror),
      website: website === '' ? website : address(website),
      founded,
      note
    });
  },
  events(value, counts) {
    const values = object(value);
    const side = (side: unknown): number => whole(side, -1, counts.countries);
    return {
      id: id(values.id),
      names: names(values.names),
      heldOn: whole(values.heldOn, 0, 100_000_000),
      heldUntil: whole(values.heldUntil, 0, 100_000_000),
      city: whole(values.city, -1, counts.cities),
      place: text(values.place),
      country: side(values.country),
      sideA: side(values.sideA),
      sideB: side(values.sideB),
      announced: wholeOrNull(values.announced),
      universitiesA: wholeOrNull(values.universitiesA),
      universitiesB: wholeOrNull(values.universitiesB),
      participants: list(values.participants, (one) => whole(one, 0, counts.universities)),
      reason: names(values.reason),
      sources: list(values.sources, source),
      note: text(values.note)
    };
  },
  mobility(value, counts) {
    const values = object(value);
    return {
      id: id(values.id),
      from: whole(values.from, -1, counts.countries),
      to: whole(values.to, 0, counts.countries),
      students: whole(values.students, 0, Infinity),
      qualifier: text(values.qualifier),
      kind: MOBILITY_KINDS.find((kind) => kind === values.kind) ?? fail(),
      universities: wholeOrNull(values.universities),
      institution: text(values.institution),
      asOf: text(values.asOf),
      source: source(values.source),
      note: names(values.note)
    };
  },
  issues: issue
};

/** Lists of a packed network, frozen, and where their things stand in them by their ids. */
export interface PackedRecords extends RecordLists {
  readonly index: Omit<Network['index'], 'agreement'>;
}

/** Those of a network of which only the columns are known. */
export const NO_RECORDS: PackedRecords = {
  countries: [],
  cities: [],
  universities: [],
  events: [],
  mobility: [],
  issues: [],
  index: { country: new Map(), city: new Map(), university: new Map(), event: new Map() }
};

const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(DECODER.decode(bytes));
  } catch {
    return fail();
  }
}

/**
 * Reads the records of a packed network, value by value, so that a file that was made to do harm makes nothing but objects of the shapes that the
 * program knows. It stops after every thousand of them, for a thread that must not be held up.
 * @throws PackError
 */
export function* readRecords({ counts, pieces }: RecordPlan, bytes: Uint8Array): Generator<undefined, PackedRecords> {
  const lists: { readonly [List in keyof RecordLists]: RecordLists[List][number][] } = {
    countries: [],
    cities: [],
    universities: [],
    events: [],
    mobility: [],
    issues: []
  };
  const index = {
    country: new Map<string, number>(),
    city: new Map<string, number>(),
    university: new Map<string, number>(),
    event: new Map<string, number>()
  };
  const indexOf: Partial<Record<keyof RecordLists, Map<string, number>>> = {
    countries: index.country,
    cities: index.city,
    universities: index.university,
    events: index.event
  };
  let at = 0;
  for (const [name, length] of pieces) {
    const into = lists[name] as unknown[];
    const places = indexOf[name];
    const read = READ[name];
    // What there are thousands of is frozen where it is made.
    const isFrozen = name === 'cities' || name === 'universities';
    const rows = row(parsed(bytes.subarray(at, (at += length))));
    for (let i = 0; i < rows.length; i++) {
      const record = read(rows[i], counts);
      if (!isFrozen) freezeDeep(record);
      if (places) places.set((record as Country).id, into.length);
      into.push(record);
    }
    // Of two of the same id only one can be found.
    if (places && places.size !== into.length) fail();
    yield;
  }
  if (at !== bytes.length || LISTS.some((name) => lists[name].length !== counts[name])) fail();
  Object.values(lists).forEach(Object.freeze);
  return { ...lists, index };
}

/** What `readRecords` reads, at once. @throws PackError */
export function recordsOf(plan: RecordPlan, bytes: Uint8Array): PackedRecords {
  const reading = readRecords(plan, bytes);
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value;
}

function planOf(value: unknown): RecordPlan {
  const { counts, pieces } = object(value);
  const said = object(counts);
  return {
    counts: Object.fromEntries(LISTS.map((name) => [name, whole(said[name], 0, Infinity)])) as unknown as Counts,
    pieces: list(pieces, (piece) => {
      const [name, length] = row(piece);
      return [LISTS.find((one) => one === name) ?? fail(), whole(length, 0, Infinity)] as const;
    })
  };
}

/** Reads what stands beside columns and records. @throws PackError */
export function readHead(json: unknown): PackHead {
  const head = object(json);
  const { kind, status, confidence } = object(head.codes);
  return {
    id: text(head.id),
    title: names(head.title),
    version: text(head.version),
    updatedOn: text(head.updatedOn),
    origin: origin(head.origin),
    codes: { kind: list(kind, text), status: list(status, text), confidence: list(confidence, text) },
    report: reportOf(head.report),
    records: planOf(head.records)
  };
}
