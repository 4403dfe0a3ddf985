import type { Key } from '../../i18n/dictionary';
import { EVIDENCE_LEVELS } from '../../model/evidence';
import type { EvidenceLevel } from '../../model/evidence';
import type { FacetCounts } from '../../model/facets';
import type { LocalText } from '../../model/names';
import { CONFIDENCES, KINDS, STATUSES } from '../../model/network';
import type { Network } from '../../model/network';
import type { Filter } from '../../model/viewState';
import { cityName, countryName, eventName, universityName } from '../naming';
import type { Reader } from '../naming';

type Label =
  'type.country' | 'type.city' | 'type.university' | 'table.kind' | 'table.status' | 'type.event' | 'filter.evidence' | 'filter.confidence';

/** A facet whose values can be chosen out of a list. */
export interface FacetList {
  readonly facet: keyof FacetCounts;
  /** The list of the filter that holds the values chosen. */
  readonly key: 'countries' | 'cities' | 'universities' | 'kinds' | 'statuses' | 'events' | 'evidence' | 'confidences';
  /** What the facet is called. */
  readonly label: Label;
  /** Ids of all its values; their places are those of the counts. */
  ids(network: Network): readonly string[];
  /** Name of the value in this place, in the language on screen. */
  name(reader: Reader, index: number): LocalText;
}

const EVIDENCE_WORDS = { online: 'filter.online', printed: 'filter.printed', none: 'filter.none' } as const satisfies Record<
  EvidenceLevel,
  Key
>;

/** Lists of a network never change, and may be of thousands: the ids of each are gathered once. */
const known = new WeakMap<readonly { readonly id: string }[], readonly string[]>();

function idsOf(things: readonly { readonly id: string }[]): readonly string[] {
  let ids = known.get(things);
  if (!ids) known.set(things, (ids = things.map(({ id }) => id)));
  return ids;
}

const local = ({ words }: Reader, text: string): LocalText => ({ text, language: words.tag });

/** The facets in the order in which they are asked. */
export const FACET_LISTS: readonly FacetList[] = [
  {
    facet: 'country',
    key: 'countries',
    label: 'type.country',
    ids: ({ countries }) => idsOf(countries),
    name: (reader, index) => local(reader, countryName(reader, index))
  },
  { facet: 'city', key: 'cities', label: 'type.city', ids: ({ cities }) => idsOf(cities), name: cityName },
  {
    facet: 'university',
    key: 'universities',
    label: 'type.university',
    ids: ({ universities }) => idsOf(universities),
    name: universityName
  },
  {
    facet: 'kind',
    key: 'kinds',
    label: 'table.kind',
    ids: () => KINDS,
    name: (reader, index) => local(reader, reader.words.t(`kind.${KINDS[index]!}`))
  },
  {
    facet: 'status',
    key: 'statuses',
    label: 'table.status',
    ids: () => STATUSES,
    name: (reader, index) => local(reader, reader.words.t(`status.${STATUSES[index]!}`))
  },
  {
    facet: 'event',
    key: 'events',
    label: 'type.event',
    ids: ({ events }) => idsOf(events),
    name: eventName
  },
  {
    facet: 'evidence',
    key: 'evidence',
    label: 'filter.evidence',
    ids: () => EVIDENCE_LEVELS,
    name: (reader, index) => local(reader, reader.words.t(EVIDENCE_WORDS[EVIDENCE_LEVELS[index]!]))
  },
  {
    facet: 'confidence',
    key: 'confidences',
    label: 'filter.confidence',
    ids: () => CONFIDENCES,
    name: (reader, index) => local(reader, reader.words.t(`confidence.${CONFIDENCES[index]!}`))
  }
];

/** A value of a facet as a row of its list. */
export interface FacetRow {
  readonly id: string;
  readonly name: LocalText;
  /** Agreements that would be kept with this value alone. */
  readonly count: number;
  readonly chosen: boolean;
}

/** Rows of a facet. */
export interface FacetRows {
  /** The first of them and, in their order after those, all that are chosen. */
  readonly rows: readonly FacetRow[];
  /** How many rows there are. */
  readonly total: number;
}

/**
 * The rows of a facet: most agreements first, then by name; those with none come last.
 * @param counts by value; `ever` the same without any filter: what never occurs is left out, unless it is chosen; `chosen`: ids of those that are;
 *   `first`: so many rows are wanted: of thousands of others not even a name is made
 */
export function facetRows(
  list: FacetList,
  reader: Reader,
  {
    counts,
    ever,
    chosen,
    first = Infinity
  }: { readonly counts: FacetCounts; readonly ever: FacetCounts; readonly chosen: readonly string[]; readonly first?: number }
): FacetRows {
  const ids = list.ids(reader.network!);
  const [count, had] = [counts[list.facet], ever[list.facet]];
  const chosenPlaces = new Set(chosen.map((id) => ids.indexOf(id)));
  const places: number[] = [];
  for (let index = 0; index < ids.length; index++) if (had[index] !== 0 || chosenPlaces.has(index)) places.push(index);

  const names: LocalText[] = [];
  const nameOf = (index: number): LocalText => (names[index] ??= list.name(reader, index));
  const inOrder = (a: number, b: number): number => count[b]! - count[a]! || reader.words.compare(nameOf(a).text, nameOf(b).text);
  const wanted =
    places.length <= first
      ? places
      : [...new Set([...firstOf(places, first, inOrder), ...places.filter((index) => chosenPlaces.has(index))])];
  return {
    rows: wanted.sort(inOrder).map((index) => ({
      id: ids[index]!,
      name: nameOf(index),
      count: count[index]!,
      chosen: chosenPlaces.has(index)
    })),
    total: places.length
  };
}

/** The first of some numbers, which a whole sorting would begin with: found in one pass. */
function firstOf(numbers: readonly number[], most: number, compare: (a: number, b: number) => number): number[] {
  const first: number[] = [];
  for (const number of numbers) {
    if (first.length === most && compare(first[most - 1]!, number) <= 0) continue;
    const place = first.findIndex((other) => compare(other, number) > 0);
    first.splice(place < 0 ? first.length : place, 0, number);
    if (first.length > most) first.pop();
  }
  return first;
}

/** What a facet's list is with one value more, or one fewer. */
export const withValue = ({ key }: FacetList, filter: Filter, id: string, wanted: boolean): Partial<Filter> => ({
  [key]: wanted ? [...filter[key], id] : filter[key].filter((value) => value !== id)
});

/** Name of one value of a facet by its id. */
export const valueName = (list: FacetList, reader: Reader, id: string): LocalText =>
  list.name(reader, list.ids(reader.network!).indexOf(id));

/** Name of a member of a group by its type and id. */
export function memberName(reader: Reader, type: 'country' | 'city' | 'university', id: string): LocalText {
  const list = FACET_LISTS.find(({ facet }) => facet === type)!;
  return valueName(list, reader, id);
}
