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

const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);
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

/**
 * The rows of a facet: most agreements first, then by name; those with none come last.
 * @param counts by value; `ever` the same without any filter: what never occurs is left out, unless it is chosen; `first`: so many rows, and those
 *   that are chosen, have to be in this order: names of thousands of others are not compared
 */
export function facetRows(
  list: FacetList,
  reader: Reader,
  {
    counts,
    ever,
    filter,
    first = Infinity
  }: { readonly counts: FacetCounts; readonly ever: FacetCounts; readonly filter: Filter; readonly first?: number }
): FacetRow[] {
  const chosen = new Set<string>(filter[list.key]);
  const rows = list.ids(reader.network!).flatMap((id, index): FacetRow[] => {
    const isChosen = chosen.has(id);
    if (!isChosen && ever[list.facet][index] === 0) return [];
    let name: LocalText | undefined;
    return [
      {
        id,
        count: counts[list.facet][index]!,
        chosen: isChosen,
        get name() {
          return (name ??= list.name(reader, index));
        }
      }
    ];
  });
  const inOrder = (some: FacetRow[]): FacetRow[] =>
    some.sort((a, b) => b.count - a.count || reader.words.compare(a.name.text, b.name.text));
  if (rows.length <= first) return inOrder(rows);
  const least = Uint32Array.from(rows, ({ count }) => count).sort()[rows.length - first]!;
  const isFirst = (row: FacetRow): boolean => row.count >= least || row.chosen;
  return [...inOrder(rows.filter(isFirst)), ...rows.filter((row) => !isFirst(row)).sort((a, b) => b.count - a.count)];
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
