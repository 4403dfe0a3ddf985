import { isId } from '../base/id';
import { isoPartialDate, packPartialDate } from '../base/partialDate';
import type { PartialDate } from '../base/partialDate';
import { EVIDENCE_LEVELS } from '../model/evidence';
import { CONFIDENCES, KINDS, STATUSES } from '../model/network';
import { MAX_FILTER_VALUES, MEMBER_TYPES, NO_FILTER, TIME_MODES } from '../model/viewState';
import type { Between, Filter, GroupMember } from '../model/viewState';

/** Longest text that is searched for, in characters. */
const MAX_TEXT = 200;

/** The values of a list: those that can be one, each once, as many as a list may have. Spaces about a comma are no part of a value. */
function listOf<T>(text: string, read: (value: string) => T | null): T[] {
  const values = new Map<string, T>();
  for (const part of text.split(',')) {
    const value = read(part.trim());
    if (value !== null && values.size < MAX_FILTER_VALUES) values.set(JSON.stringify(value), value);
  }
  return [...values.values()];
}

const id = (text: string): string | null => (isId(text) ? text : null);

/** A country code, in capitals as the data has it, whoever typed it. */
function countryCode(text: string): string | null {
  const code = text.toUpperCase();
  return /^[A-Z]{2}$/.test(code) ? code : null;
}

const among =
  <T extends string>(values: readonly T[]) =>
  (text: string): T | null =>
    values.find((value) => value === text) ?? null;

function member(text: string): GroupMember | null {
  const colon = text.indexOf(':');
  const type = MEMBER_TYPES.find((candidate) => candidate === text.slice(0, Math.max(0, colon)));
  if (!type) return null;
  const name = text.slice(colon + 1);
  const known = type === 'country' ? countryCode(name) : id(name);
  return known === null ? null : { type, id: known };
}

function decodeBetween(text: string | null): Between | null {
  const groups = (text ?? '').split('~').map((group) => listOf(group, member));
  const [first, second] = groups;
  return groups.length === 2 && first!.length > 0 && second!.length > 0 ? { first: first!, second: second! } : null;
}

const groupText = (members: readonly GroupMember[]): string =>
  members
    .slice(0, MAX_FILTER_VALUES)
    .map(({ type, id: name }) => `${type}:${name}`)
    .join(',');

const dateIn = (text: string | null): PartialDate => packPartialDate(text ?? '') ?? 0;

/** Reads the filter out of an address. What is missing or wrong is as if it were not there. */
export function decodeFilter(get: URLSearchParams): Filter {
  // Who writes an address by hand may write a key once for each value: country=KZ&country=EE is country=KZ,EE.
  const list = <T>(key: string, read: (value: string) => T | null): T[] => listOf(get.getAll(key).join(','), read);
  return {
    unconnected: get.get('unconnected') !== '0',
    countries: list('country', countryCode),
    cities: list('city', id),
    universities: list('university', id),
    between: decodeBetween(get.get('between')),
    kinds: list('kind', among(KINDS)),
    statuses: list('status', among(STATUSES)),
    events: list('event', id),
    evidence: list('evidence', among(EVIDENCE_LEVELS)),
    confidences: list('confidence', among(CONFIDENCES)),
    from: dateIn(get.get('from')),
    to: dateIn(get.get('to')),
    timeMode: among(TIME_MODES)(get.get('time') ?? '') ?? NO_FILTER.timeMode,
    undated: get.get('undated') !== '0',
    text: (get.get('q') ?? '').slice(0, MAX_TEXT)
  };
}

/** The parameters of a filter, in the order in which an address has them; those that keep everything are ''. */
export function filterParameters(filter: Filter): readonly (readonly [key: string, value: string])[] {
  const list = (values: readonly string[]): string => values.slice(0, MAX_FILTER_VALUES).join(',');
  return [
    ['country', list(filter.countries)],
    ['city', list(filter.cities)],
    ['university', list(filter.universities)],
    ['between', filter.between ? `${groupText(filter.between.first)}~${groupText(filter.between.second)}` : ''],
    ['kind', list(filter.kinds)],
    ['status', list(filter.statuses)],
    ['event', list(filter.events)],
    ['evidence', list(filter.evidence)],
    ['confidence', list(filter.confidences)],
    ['from', isoPartialDate(filter.from)],
    ['to', isoPartialDate(filter.to)],
    ['time', filter.timeMode === NO_FILTER.timeMode ? '' : filter.timeMode],
    ['undated', filter.undated ? '' : '0'],
    ['unconnected', filter.unconnected ? '' : '0'],
    ['q', filter.text]
  ];
}
