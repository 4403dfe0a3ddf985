import type { Network } from './network';

/** At what grain places are told apart. */
export const LEVELS = ['country', 'city', 'university'] as const;
export type Level = (typeof LEVELS)[number];

/**
 * Undirected links: all agreements between the same two ends. Entry i joins the ends `a[i]` ≤ `b[i]`; its agreements are
 * `agreements[offsets[i]] … agreements[offsets[i + 1] − 1]`, ascending. A link with `a[i] === b[i]` lies within one place.
 * Links are ordered by a, then b.
 */
export interface Links {
  readonly level: Level;
  readonly count: number;
  /** Indices into the network's countries, cities or universities, as the level says. */
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** `count + 1` offsets into `agreements`. */
  readonly offsets: Uint32Array;
  /** Indices of agreements. One with more than two parties stands in several links. */
  readonly agreements: Uint32Array;
}

/** The end of a university at a level: its country, its city (−1 = unplaced) or itself. */
export function endOf(network: Network, university: number, level: Level): number {
  if (level === 'university') return university;
  const record = network.universities[university]!;
  return level === 'city' ? record.city : record.country;
}

/** How many ends there are at a level. */
export const endCount = (network: Network, level: Level): number =>
  level === 'university' ? network.universities.length : level === 'city' ? network.cities.length : network.countries.length;

/** Networks never change, so each is looked through once a level: thousands of records are read slower than a million numbers. */
const known = new WeakMap<Network['universities'], Partial<Record<Level, Int32Array>>>();

/** The end of every university at a level; −1 = none is known. Always the same array, which nobody may change or give away. */
export function endsOf(network: Network, level: Level): Int32Array {
  const { universities } = network;
  const levels = known.get(universities) ?? {};
  known.set(universities, levels);
  return (levels[level] ??= Int32Array.from(universities, (_, index) => endOf(network, index, level)));
}

/**
 * Joins agreements into links. Agreements of which an end is unknown at this level (a university without a city) make no link with it.
 * An agreement counts once per link, even where several of its parties share an end. Takes time in proportion to the agreements.
 * @param chosen indices of the agreements to take in, ascending
 */
export function aggregate(network: Network, chosen: Uint32Array, level: Level): Links {
  const size = endCount(network, level);
  const pairs = pairsOf(network, chosen, endsOf(network, level));
  // Each sorting keeps the order of equals: so pairs come by a, then b, and those of one link still by agreement.
  const order = sortedBy(pairs.a, sortedBy(pairs.b, null, size), size);

  const a = new Uint32Array(order.length);
  const b = new Uint32Array(order.length);
  const offsets = new Uint32Array(order.length + 1);
  const agreements = new Uint32Array(order.length);
  let count = 0;
  let taken = 0;
  for (const pair of order) {
    const sameLink = count > 0 && a[count - 1] === pairs.a[pair] && b[count - 1] === pairs.b[pair];
    if (!sameLink) {
      a[count] = pairs.a[pair]!;
      b[count] = pairs.b[pair]!;
      count++;
    } else if (agreements[taken - 1] === pairs.agreement[pair]) continue;
    agreements[taken++] = pairs.agreement[pair]!;
    offsets[count] = taken;
  }
  return {
    level,
    count,
    a: a.slice(0, count),
    b: b.slice(0, count),
    offsets: offsets.slice(0, count + 1),
    agreements: agreements.slice(0, taken)
  };
}

/** Every two parties of every agreement as columns: their ends `a` ≤ `b`, by agreement. */
interface Pairs {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly agreement: Uint32Array;
}

function pairsOf(network: Network, chosen: Uint32Array, ends: Int32Array): Pairs {
  const { parties, partyOffsets } = network.agreements;
  let most = 0;
  for (const index of chosen) {
    const count = partyOffsets[index + 1]! - partyOffsets[index]!;
    most += (count * (count - 1)) / 2;
  }
  const a = new Uint32Array(most);
  const b = new Uint32Array(most);
  const agreement = new Uint32Array(most);
  let count = 0;
  for (const index of chosen) {
    const last = partyOffsets[index + 1]!;
    for (let i = partyOffsets[index]!; i < last; i++) {
      const p = ends[parties[i]!]!;
      for (let j = i + 1; j < last; j++) {
        const q = ends[parties[j]!]!;
        if (p < 0 || q < 0) continue;
        a[count] = Math.min(p, q);
        b[count] = Math.max(p, q);
        agreement[count++] = index;
      }
    }
  }
  return { a: a.subarray(0, count), b: b.subarray(0, count), agreement: agreement.subarray(0, count) };
}

/**
 * A counting sort that keeps the order of equals.
 * @param keys what to sort by, below `size`
 * @param order places in `keys` in the order they have so far; null = 0, 1, 2, …
 * @returns the same places by their keys
 */
function sortedBy(keys: Uint32Array, order: Uint32Array | null, size: number): Uint32Array {
  const next = new Uint32Array(size + 1);
  for (const key of keys) next[key + 1]!++;
  for (let key = 1; key <= size; key++) next[key]! += next[key - 1]!;
  const sorted = new Uint32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const place = order ? order[i]! : i;
    sorted[next[keys[place]!]!++] = place;
  }
  return sorted;
}

/** The agreements of a link, as indices. */
export const agreementsOfLink = ({ agreements, offsets }: Links, link: number): Uint32Array =>
  agreements.subarray(offsets[link], offsets[link + 1]);

/** The first link that holds an agreement (one with more than two parties stands in several), −1 where none does. */
export function linkOfAgreement({ agreements, offsets }: Links, agreement: number): number {
  const place = agreements.indexOf(agreement);
  if (place < 0) return -1;
  let link = 0;
  while (offsets[link + 1]! <= place) link++;
  return link;
}

/** How many chosen agreements each end takes part in, by index at the level; an agreement counts once per end. */
export function agreementsPerEnd(network: Network, chosen: Uint32Array, level: Level): Uint32Array {
  const { parties, partyOffsets } = network.agreements;
  const ends = endsOf(network, level);
  const counts = new Uint32Array(endCount(network, level));
  const lastSeen = new Int32Array(counts.length).fill(-1);
  for (const agreement of chosen) {
    for (let i = partyOffsets[agreement]!; i < partyOffsets[agreement + 1]!; i++) {
      const end = ends[parties[i]!]!;
      if (end < 0 || lastSeen[end] === agreement) continue;
      lastSeen[end] = agreement;
      counts[end]!++;
    }
  }
  return counts;
}
