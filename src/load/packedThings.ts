import { isId } from '../base/id';
import { safeUrl } from '../base/safeUrl';
import {
  MOBILITY_KINDS,
  type City,
  type Country,
  type Mobility,
  type Names,
  type NetworkEvent,
  type Place,
  type Source,
  type University
} from '../model/network';
import { ISSUE_CODES, type Issue, type IssueCode } from './issue';
import { TABLE_NAMES } from './columns';
import { PackError } from './packError';
import type { PackHead, PackOrigin } from './packNetwork';
import { isObject } from './settings';

/** What is read of a packed network beside its columns. */
export type PackedThings = Omit<PackHead, 'codes'> & { readonly codes: PackHead['codes'] };

type Values = Readonly<Record<string, unknown>>;

function fail(): never {
  throw new PackError('broken', 'A value is not what it should be.');
}

const object = (value: unknown): Values => (isObject(value) ? value : fail());
const text = (value: unknown): string => (typeof value === 'string' ? value : fail());
const list = <T>(value: unknown, read: (item: unknown) => T): T[] => (Array.isArray(value) ? value.map(read) : fail());
const id = (value: unknown): string => (isId(text(value)) ? text(value) : fail());
/** A whole number from `least` to below `end`. */
const whole = (value: unknown, least: number, end: number): number =>
  Number.isSafeInteger(value) && (value as number) >= least && (value as number) < end ? (value as number) : fail();
const wholeOrNull = (value: unknown): number | null => (value === null ? null : whole(value, 0, Infinity));
/** An address is checked once more: what is packed may come from anywhere. */
const address = (value: unknown): string => (value === '' || safeUrl(text(value)) === value ? text(value) : fail());
const country = (value: unknown): string => (/^[A-Z]{2}$/.test(text(value)) ? text(value) : fail());

/** The object itself, for thousands of copies would take longer than all else: `JSON.parse` makes own properties only, of `__proto__` too. */
const texts = (value: unknown): Readonly<Record<string, string>> => {
  const values = object(value);
  for (const key of Object.keys(values)) text(values[key]);
  return values as Readonly<Record<string, string>>;
};

/** The list itself. */
const textList = (value: unknown): readonly string[] => {
  if (!Array.isArray(value)) return fail();
  for (let i = 0; i < value.length; i++) text(value[i]);
  return value as readonly string[];
};

const names = (value: unknown): Names => {
  const { name, language, translations } = object(value);
  return { name: text(name), language: text(language), translations: texts(translations) };
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

function reportOf(value: unknown): PackHead['report'] {
  const tables = object(value);
  return Object.fromEntries(
    TABLE_NAMES.filter((table) => Object.hasOwn(tables, table)).map((table) => {
      const { read, used, setAside } = object(tables[table]);
      return [table, { read: whole(read, 0, Infinity), used: whole(used, 0, Infinity), setAside: whole(setAside, 0, Infinity) }];
    })
  );
}

/**
 * Reads what stands beside the columns, value by value, so that a file that was made to do harm makes nothing but objects of the shapes that the
 * program knows, with references to things that are there.
 * @throws PackError
 */
export function readThings(json: unknown): PackedThings {
  const head = object(json);
  const countries = list(head.countries, (item): Country => {
    const { id: code, place: at, home } = object(item);
    return { id: country(code), place: place(at), home: typeof home === 'boolean' ? home : fail() };
  });
  const cities = list(head.cities, (item): City => {
    const values = object(item);
    return {
      id: id(values.id),
      names: names(values.names),
      aliases: textList(values.aliases),
      country: whole(values.country, 0, countries.length),
      place: place(values.place)
    };
  });
  const universities = list(head.universities, (item): University => {
    const values = object(item);
    return {
      id: id(values.id),
      names: names(values.names),
      acronym: text(values.acronym),
      aliases: textList(values.aliases),
      country: whole(values.country, 0, countries.length),
      city: whole(values.city, -1, cities.length),
      status: text(values.status),
      kind: text(values.kind),
      ror: address(values.ror),
      website: address(values.website),
      founded: whole(values.founded, 0, 10_000),
      note: text(values.note)
    };
  });
  const events = list(head.events, (item): NetworkEvent => {
    const values = object(item);
    const side = (value: unknown): number => whole(value, -1, countries.length);
    return {
      id: id(values.id),
      names: names(values.names),
      heldOn: whole(values.heldOn, 0, 100_000_000),
      heldUntil: whole(values.heldUntil, 0, 100_000_000),
      city: whole(values.city, -1, cities.length),
      place: text(values.place),
      country: side(values.country),
      sideA: side(values.sideA),
      sideB: side(values.sideB),
      announced: wholeOrNull(values.announced),
      universitiesA: wholeOrNull(values.universitiesA),
      universitiesB: wholeOrNull(values.universitiesB),
      participants: list(values.participants, (one) => whole(one, 0, universities.length)),
      reason: names(values.reason),
      sources: list(values.sources, source),
      note: text(values.note)
    };
  });
  const mobility = list(head.mobility, (item): Mobility => {
    const values = object(item);
    return {
      id: id(values.id),
      from: whole(values.from, -1, countries.length),
      to: whole(values.to, 0, countries.length),
      students: whole(values.students, 0, Infinity),
      qualifier: text(values.qualifier),
      kind: MOBILITY_KINDS.find((kind) => kind === values.kind) ?? fail(),
      universities: wholeOrNull(values.universities),
      institution: text(values.institution),
      asOf: text(values.asOf),
      source: source(values.source),
      note: names(values.note)
    };
  });
  const { kind, status, confidence } = object(head.codes);
  return {
    id: text(head.id),
    title: names(head.title),
    version: text(head.version),
    updatedOn: text(head.updatedOn),
    countries,
    cities,
    universities,
    events,
    mobility,
    origin: origin(head.origin),
    codes: { kind: list(kind, text), status: list(status, text), confidence: list(confidence, text) },
    issues: list(head.issues, issue),
    report: reportOf(head.report)
  };
}
