import { aggregate } from '../aggregate';
import { everyAgreement } from '../everyAgreement';
import { eventCounts } from '../eventCounts';
import { CONFIDENCES, type Confidence, type Network } from '../network';
import { partiesOf } from '../parties';
import type { CoverageRule } from './countRules';

/** A number (or the like) with the rule by which it was counted. */
export interface Counted<Value = number> {
  readonly value: Value;
  readonly rule: CoverageRule;
}

/** What is known of something, and how well. */
export interface Coverage {
  /** null = no total was announced. */
  readonly announced: Counted<number | null>;
  readonly listed: Counted;
  readonly sourced: Counted;
  readonly rows: Counted;
  readonly undated: Counted;
  readonly unsourced: Counted;
  readonly confidence: Counted<Readonly<Record<Confidence, number>>>;
  /** ISO date; '' where no source says when it was read. */
  readonly lastChecked: Counted<string>;
}

/** Coverage of an event. */
export interface EventCoverage extends Coverage {
  /** Index into `Network.events`. */
  readonly event: number;
}

/** Coverage of two countries, or of one within itself. */
export interface CountryPairCoverage extends Coverage {
  /** Indices into `Network.countries`, `a` ≤ `b`. */
  readonly a: number;
  readonly b: number;
  /** Events of the two that announced a total, as indices, ascending. */
  readonly announcingEvents: readonly number[];
}

/** Coverage of a network: of all of it, of every event and of every two countries. */
export interface NetworkCoverage {
  readonly all: Omit<Coverage, 'announced'>;
  readonly events: readonly EventCoverage[];
  readonly pairs: readonly CountryPairCoverage[];
}

/** All that is said of the coverage of a network, whatever is filtered. */
export const coverageOf = (network: Network): NetworkCoverage => ({
  all: networkCoverage(network),
  events: eventCoverage(network),
  pairs: countryPairCoverage(network)
});

/** Coverage of all the data but for announced totals, which may tell of the same agreement and have no sum. */
export function networkCoverage(network: Network): Omit<Coverage, 'announced'> {
  const everything = everyAgreement(network);
  return { ...pairCounts(network, everything), ...rowCoverage(network, everything, []) };
}

/** Coverage of every event, in their order. It is of the data as a whole, whatever is filtered. */
export const eventCoverage = (network: Network): EventCoverage[] =>
  network.events.map(({ sources }, event) => {
    const { announced, listed, sourced, agreements } = eventCounts(network, event);
    return {
      event,
      announced: { value: announced, rule: 'announcedAtEvent' },
      listed: { value: listed, rule: 'listedPairs' },
      sourced: { value: sourced, rule: 'sourcedPairs' },
      ...rowCoverage(
        network,
        agreements,
        sources.map(({ retrievedOn }) => retrievedOn)
      )
    };
  });

/**
 * Coverage of every two countries that share an agreement or an event with an announced total, by `a`, then `b`. It is of the data as a
 * whole, whatever is filtered. An agreement of several countries is a row of each pair of them.
 */
export function countryPairCoverage(network: Network): CountryPairCoverage[] {
  const everything = everyAgreement(network);
  const links = aggregate(network, everything, 'country');
  const size = network.countries.length;
  const pairs = new Map<number, { rows: Uint32Array; events: number[] }>();
  for (let link = 0; link < links.count; link++) {
    const rows = links.agreements.subarray(links.offsets[link], links.offsets[link + 1]);
    pairs.set(links.a[link]! * size + links.b[link]!, { rows, events: [] });
  }
  network.events.forEach(({ announced, sideA, sideB }, event) => {
    if (announced === null || sideA < 0 || sideB < 0) return;
    const key = Math.min(sideA, sideB) * size + Math.max(sideA, sideB);
    const pair = pairs.get(key);
    if (pair) pair.events.push(event);
    else pairs.set(key, { rows: new Uint32Array(), events: [event] });
  });
  return [...pairs.keys()]
    .sort((one, other) => one - other)
    .map((key) => {
      const { rows, events } = pairs.get(key)!;
      const total = events.reduce((sum, event) => sum + network.events[event]!.announced!, 0);
      const retrieved = events.flatMap((event) => network.events[event]!.sources.map(({ retrievedOn }) => retrievedOn));
      return {
        a: Math.floor(key / size),
        b: key % size,
        announcingEvents: events,
        announced: { value: events.length > 0 ? total : null, rule: 'announcedByEvents' },
        ...pairCounts(network, rows),
        ...rowCoverage(network, rows, retrieved)
      };
    });
}

const hasSource = ({ agreements }: Network, row: number): boolean => agreements.sourceUrl.has(row) || agreements.sourceTitle.has(row);

/** Different sets of parties among rows, as `eventCounts` has them. */
function pairCounts(network: Network, rows: Iterable<number>): Pick<Coverage, 'listed' | 'sourced'> {
  const listed = new Set<string | number>();
  const sourced = new Set<string | number>();
  for (const row of rows) {
    const parties = partiesOf(network.agreements, row);
    const [one, other] = [parties[0]!, parties[1]!];
    // Nearly all are pairs, and a number is much sooner made than a text.
    const key =
      parties.length === 2 ? Math.min(one, other) * network.universities.length + Math.max(one, other) : parties.toSorted().join();
    listed.add(key);
    if (hasSource(network, row)) sourced.add(key);
  }
  return { listed: { value: listed.size, rule: 'listedPairs' }, sourced: { value: sourced.size, rule: 'sourcedPairs' } };
}

/** @param retrieved other days on which sources were read, ISO or '' */
function rowCoverage(
  network: Network,
  rows: Iterable<number>,
  retrieved: readonly string[]
): Omit<Coverage, 'announced' | 'listed' | 'sourced'> {
  const { signedOn, startedOn, confidence, retrievedOn } = network.agreements;
  const levels = Object.fromEntries(CONFIDENCES.map((level) => [level, 0])) as Record<Confidence, number>;
  // ISO dates sort as texts do, and '' is before them all.
  let lastChecked = retrieved.reduce((latest, day) => (day > latest ? day : latest), '');
  let [count, undated, unsourced] = [0, 0, 0];
  for (const row of rows) {
    count++;
    if (signedOn[row] === 0 && startedOn[row] === 0) undated++;
    if (!hasSource(network, row)) unsourced++;
    levels[CONFIDENCES[confidence[row]!]!]++;
    const retrievedLast = retrievedOn.at(row);
    if (retrievedLast > lastChecked) lastChecked = retrievedLast;
  }
  return {
    rows: { value: count, rule: 'rows' },
    undated: { value: undated, rule: 'rowsWithoutDate' },
    unsourced: { value: unsourced, rule: 'rowsWithoutSource' },
    confidence: { value: levels, rule: 'rowsByConfidence' },
    lastChecked: { value: lastChecked, rule: 'latestRetrieval' }
  };
}
