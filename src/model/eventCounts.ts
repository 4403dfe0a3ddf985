import type { Network } from './network';
import { partiesOf } from './parties';

/**
 * What a forum announced beside what is known of it, counted in pairs of universities. An agreement of more than two parties counts once, as
 * the set of its parties, not as every pair among them: so do those who announce totals.
 */
export interface EventCounts {
  /** Total announced; null = none was announced. */
  readonly announced: number | null;
  /** Pairs named in a published list or row: distinct pairs (or sets of parties) among the event's agreements. */
  readonly listed: number;
  /** Of these, pairs that have a source of their own in the data. */
  readonly sourced: number;
  /** Indices of the event's agreements, ascending. */
  readonly agreements: readonly number[];
}

/** Networks never change, so each is counted once. */
const known = new WeakMap<Network, readonly EventCounts[]>();

/** Counts announced, listed and sourced agreements of every event, in the order of `network.events`. */
export function allEventCounts(network: Network): readonly EventCounts[] {
  let counts = known.get(network);
  if (!counts) {
    counts = countAll(network);
    known.set(network, counts);
  }
  return counts;
}

/** Counts announced, listed and sourced agreements of an event, by its index in `network.events`. */
export const eventCounts = (network: Network, event: number): EventCounts =>
  allEventCounts(network)[event] ?? { announced: null, listed: 0, sourced: 0, agreements: [] };

function countAll(network: Network): EventCounts[] {
  const { count, event: eventOf, sourceUrl, sourceTitle } = network.agreements;
  const tallies = network.events.map(() => ({ agreements: new Array<number>(), listed: new Set<string>(), sourced: new Set<string>() }));
  for (let agreement = 0; agreement < count; agreement++) {
    const event = eventOf[agreement]!;
    // Most of a million agreements belong to none, and to look for what a list cannot have is slow.
    if (event < 0) continue;
    const tally = tallies[event]!;
    tally.agreements.push(agreement);
    const pair = partiesOf(network.agreements, agreement).toSorted().join();
    tally.listed.add(pair);
    if (sourceUrl.has(agreement) || sourceTitle.has(agreement)) tally.sourced.add(pair);
  }
  return tallies.map(({ agreements, listed, sourced }, event) => ({
    announced: network.events[event]!.announced,
    listed: listed.size,
    sourced: sourced.size,
    agreements
  }));
}
