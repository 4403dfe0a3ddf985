import { mayLieWithin } from './agreementDates';
import type { AgreementTexts } from './agreementText';
import { dateColumn } from './dateColumn';
import { EVIDENCE_LEVELS, evidenceOf } from './evidence';
import { CONFIDENCES, KINDS, STATUSES } from './network';
import type { Network } from './network';
import type { Filter, GroupMember } from './viewState';

/** The conditions of a filter; an agreement has to meet each. Their order is that of their bits, see `failureOf`. */
export const FACETS = [
  'country',
  'city',
  'university',
  'between',
  'kind',
  'status',
  'event',
  'evidence',
  'confidence',
  'date',
  'text'
] as const;
export type Facet = (typeof FACETS)[number];

/** The bit, in a number of an agreement, that says that it fails this facet. */
export const failureOf = (facet: Facet): number => 1 << FACETS.indexOf(facet);

/** What a condition is judged by. `texts` may be null only where the filter has no text. */
export interface Judged {
  readonly network: Network;
  readonly filter: Filter;
  readonly texts: AgreementTexts | null;
}

interface Condition {
  /** The values that the condition depends on; [] where it keeps everything. */
  values(filter: Filter): readonly unknown[];
  /** Adds the bit to the agreements that fail. Called only with values. */
  fail(judged: Judged, failures: Uint16Array, bit: number): void;
  /** Universities that an unconnected one must be of to be kept, by index 1 or 0; null = the condition is about agreements alone. */
  universities: ((judged: Judged) => Uint8Array) | null;
}

/** For every value of a list 1 where it is wanted. */
const wanted = <T>(all: readonly T[], some: readonly T[]): Uint8Array => Uint8Array.from(all, (value) => (some.includes(value) ? 1 : 0));

/** For every university 1 where it is, or stands in, one of the members. */
function membersOf({ universities, index }: Network, members: readonly GroupMember[]): Uint8Array {
  const wantedOf = (type: GroupMember['type']) =>
    new Set(members.flatMap((member) => (member.type === type ? index[type].get(member.id)! : [])));
  const [countries, cities, own] = [wantedOf('country'), wantedOf('city'), wantedOf('university')];
  return Uint8Array.from(universities, ({ country, city }, i) => (countries.has(country) || cities.has(city) || own.has(i) ? 1 : 0));
}

function failByParty({ agreements }: Network, keeps: Uint8Array, failures: Uint16Array, bit: number): void {
  const { count, parties, partyOffsets } = agreements;
  for (let agreement = 0; agreement < count; agreement++) {
    let has = 0;
    const end = partyOffsets[agreement + 1]!;
    for (let i = partyOffsets[agreement]!; i < end; i++) has |= keeps[parties[i]!]!;
    failures[agreement]! |= (1 - has) * bit;
  }
}

/** Without a branch, which a million random values would make a processor guess wrong half the time. */
function failByColumn(column: Uint8Array | Uint32Array, keeps: Uint8Array, failures: Uint16Array, bit: number): void {
  for (let agreement = 0; agreement < column.length; agreement++) failures[agreement]! |= (1 - keeps[column[agreement]!]!) * bit;
}

const place = (type: GroupMember['type'], key: 'countries' | 'cities' | 'universities'): Condition => {
  const universities = ({ network, filter }: Judged) =>
    membersOf(
      network,
      filter[key].map((id) => ({ type, id }))
    );
  return {
    values: (filter) => filter[key],
    fail: (judged, failures, bit) => failByParty(judged.network, universities(judged), failures, bit),
    universities
  };
};

const column = (
  key: 'kinds' | 'statuses' | 'evidence' | 'confidences',
  all: readonly string[],
  columnOf: (network: Network) => Uint8Array
): Condition => ({
  values: (filter) => filter[key],
  fail: ({ network, filter }, failures, bit) => failByColumn(columnOf(network), wanted<string>(all, filter[key]), failures, bit),
  universities: null
});

const between: Condition = {
  values: ({ between: groups }) => (groups ? [groups.first, groups.second] : []),
  fail({ network, filter }, failures, bit) {
    const { count, parties, partyOffsets } = network.agreements;
    const first = membersOf(network, filter.between!.first);
    const second = membersOf(network, filter.between!.second);
    for (let agreement = 0; agreement < count; agreement++) {
      let inFirst = 0;
      let inSecond = 0;
      let inBoth = 0;
      for (let i = partyOffsets[agreement]!; i < partyOffsets[agreement + 1]!; i++) {
        const party = parties[i]!;
        inFirst += first[party]!;
        inSecond += second[party]!;
        inBoth += first[party]! & second[party]!;
      }
      // One party that is in both groups is not between them: it takes another.
      const onlyOneForBoth = inFirst === 1 && inSecond === 1 && inBoth === 1;
      if (inFirst === 0 || inSecond === 0 || onlyOneForBoth) failures[agreement]! |= bit;
    }
  },
  universities({ network, filter }) {
    return membersOf(network, [...filter.between!.first, ...filter.between!.second]);
  }
};

const event: Condition = {
  values: (filter) => filter.events,
  fail({ network, filter }, failures, bit) {
    const keeps = wanted(
      network.events.map(({ id }) => id),
      filter.events
    );
    const { event: eventOf, count } = network.agreements;
    for (let agreement = 0; agreement < count; agreement++) if (keeps[eventOf[agreement]!] !== 1) failures[agreement]! |= bit;
  },
  universities: null
};

/** The beginning of the window, which a cumulative view leaves open. */
const beginning = ({ timeMode, from }: Filter): number => (timeMode === 'cumulative' ? 0 : from);

const date: Condition = {
  values: (filter) => (beginning(filter) || filter.to || !filter.undated ? [beginning(filter), filter.to, filter.undated] : []),
  fail({ network, filter }, failures, bit) {
    const { dates, codes } = dateColumn(network);
    const keeps = Uint8Array.from(dates, (date) =>
      (date === 0 ? filter.undated : mayLieWithin(date, beginning(filter), filter.to)) ? 1 : 0
    );
    failByColumn(codes, keeps, failures, bit);
  },
  universities: null
};

const text: Condition = {
  // Spaces alone ask for nothing.
  values: (filter) => (filter.text.trim() ? [filter.text] : []),
  fail({ texts, filter }, failures, bit) {
    const found = texts!.agreements(filter.text);
    for (let agreement = 0; agreement < found.length; agreement++) failures[agreement]! |= (1 - found[agreement]!) * bit;
  },
  universities: ({ texts, filter }) => texts!.universities(filter.text)
};

/** How each facet is judged: one pass over the agreements for a facet that has changed, none for the others. */
export const CONDITIONS: Readonly<Record<Facet, Condition>> = {
  country: place('country', 'countries'),
  city: place('city', 'cities'),
  university: place('university', 'universities'),
  between,
  kind: column('kinds', KINDS, ({ agreements }) => agreements.kind),
  status: column('statuses', STATUSES, ({ agreements }) => agreements.status),
  event,
  evidence: column('evidence', EVIDENCE_LEVELS, evidenceOf),
  confidence: column('confidences', CONFIDENCES, ({ agreements }) => agreements.confidence),
  date,
  text
};

/** The facets in which a filter narrows anything. */
export const activeFacets = (filter: Filter): Facet[] => FACETS.filter((facet) => CONDITIONS[facet].values(filter).length > 0);
