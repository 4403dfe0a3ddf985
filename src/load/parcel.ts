import { freezeDeep, revived } from '../model/postedNetwork';
import type { City, Network, University } from '../model/network';
import type { Issue } from './issue';

/** What a loading thread answers with. */
interface Answer {
  readonly network: Network | null;
  readonly issues: readonly Issue[];
}

/** Records that are posted at once: more would keep the receiving thread from answering. */
const RECORDS = 1_000;

/** A part of a list of an answer. */
export type Part =
  | { readonly list: 'cities'; readonly records: readonly City[] }
  | { readonly list: 'universities'; readonly records: readonly University[] }
  | { readonly list: 'issues'; readonly records: readonly Issue[] };

/** An answer in the form in which it is posted: its long lists travel before it, in parts. */
export interface Parcel<T extends Answer> {
  readonly parts: Iterable<Part>;
  /** Without the long lists. */
  readonly rest: T;
}

/** Parts an answer for the post, so that a long one never holds up the thread that receives it. A small one stays in one piece. */
export function parcel<T extends Answer>(answer: T): Parcel<T> {
  const { network, issues } = answer;
  const isLong = [issues, network?.universities ?? [], network?.cities ?? []].some(({ length }) => length > RECORDS);
  if (!isLong) return { parts: [], rest: answer };
  return { parts: partsOf(answer), rest: { ...answer, issues: [], network: network && { ...network, cities: [], universities: [] } } };
}

function* partsOf({ network, issues }: Answer): Generator<Part> {
  if (network) {
    for (const records of pieces(network.cities)) yield { list: 'cities', records };
    for (const records of pieces(network.universities)) yield { list: 'universities', records };
  }
  for (const records of pieces(issues)) yield { list: 'issues', records };
}

function* pieces<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += RECORDS) yield list.slice(at, at + RECORDS);
}

/** Puts an answer together again from its parts, in the order in which they were posted. */
export class Unparceler {
  readonly #cities: City[] = [];
  readonly #universities: University[] = [];
  readonly #issues: Issue[] = [];
  #inParts = false;

  add(part: Part): void {
    this.#inParts = true;
    // Frozen as they come: all at once they would hold up the thread.
    part.records.forEach(freezeDeep);
    switch (part.list) {
      case 'cities':
        return void this.#cities.push(...part.records);
      case 'universities':
        return void this.#universities.push(...part.records);
      case 'issues':
        return void this.#issues.push(...part.records);
    }
  }

  /** The whole answer; its network is not frozen to the last object. */
  finish<T extends Answer>(rest: T): T {
    const network = rest.network && revived(rest.network);
    if (!this.#inParts) return { ...rest, network };
    const whole = network && { ...network, cities: this.#cities, universities: this.#universities };
    return { ...rest, network: whole, issues: this.#issues };
  }
}
