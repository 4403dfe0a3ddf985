import { partiesOf } from './parties';
import type { Network } from './network';

/** What a forum announced beside what is known of it, counted in pairs of universities. */
export interface EventCounts {
  /** Total announced; null = none was announced. */
  readonly announced: number | null;
  /** Pairs named in a published list or row: distinct pairs among the event's agreements. */
  readonly listed: number;
  /** Of these, pairs that have a source of their own in the data. */
  readonly sourced: number;
  /** Indices of the event's agreements, ascending. */
  readonly agreements: readonly number[];
}

/** Counts announced, listed and sourced agreements of an event, by its index in `network.events`. */
export function eventCounts(network: Network, event: number): EventCounts {
  const { count, event: eventOf, sourceUrl, sourceTitle } = network.agreements;
  const agreements: number[] = [];
  const listed = new Set<string>();
  const sourced = new Set<string>();
  for (let index = 0; index < count; index++) {
    if (eventOf[index] !== event) continue;
    agreements.push(index);
    const pair = [...partiesOf(network.agreements, index)].sort((a, b) => a - b).join();
    listed.add(pair);
    if (sourceUrl[index] || sourceTitle[index]) sourced.add(pair);
  }
  return { announced: network.events[event]?.announced ?? null, listed: listed.size, sourced: sourced.size, agreements };
}
