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

/**
 * Joins agreements into links. Agreements of which an end is unknown at this level (a university without a city) make no link with it.
 * An agreement counts once per link, even where several of its parties share an end.
 * @param chosen indices of the agreements to take in, ascending
 */
export function aggregate(network: Network, chosen: Uint32Array, level: Level): Links {
  const { parties, partyOffsets } = network.agreements;
  const size = level === 'university' ? network.universities.length : level === 'city' ? network.cities.length : network.countries.length;
  const ends = Int32Array.from(network.universities, (_, index) => endOf(network, index, level));

  const groups = new Map<number, number[]>();
  for (const agreement of chosen) {
    const first = partyOffsets[agreement]!;
    const last = partyOffsets[agreement + 1]!;
    for (let i = first; i < last; i++) {
      for (let j = i + 1; j < last; j++) {
        const p = ends[parties[i]!]!;
        const q = ends[parties[j]!]!;
        if (p < 0 || q < 0) continue;
        const key = Math.min(p, q) * size + Math.max(p, q);
        const group = groups.get(key);
        if (!group) groups.set(key, [agreement]);
        else if (group.at(-1) !== agreement) group.push(agreement);
      }
    }
  }

  const keys = [...groups.keys()].sort((left, right) => left - right);
  const offsets = new Uint32Array(keys.length + 1);
  keys.forEach((key, i) => (offsets[i + 1] = offsets[i]! + groups.get(key)!.length));
  const agreements = new Uint32Array(offsets[keys.length]!);
  keys.forEach((key, i) => agreements.set(groups.get(key)!, offsets[i]));
  return {
    level,
    count: keys.length,
    a: Uint32Array.from(keys, (key) => Math.floor(key / size)),
    b: Uint32Array.from(keys, (key) => key % size),
    offsets,
    agreements
  };
}

/** How many chosen agreements each end takes part in, by index at the level; an agreement counts once per end. */
export function agreementsPerEnd(network: Network, chosen: Uint32Array, level: Level): Uint32Array {
  const { parties, partyOffsets } = network.agreements;
  const size = level === 'university' ? network.universities.length : level === 'city' ? network.cities.length : network.countries.length;
  const counts = new Uint32Array(size);
  const lastSeen = new Int32Array(size).fill(-1);
  for (const agreement of chosen) {
    for (let i = partyOffsets[agreement]!; i < partyOffsets[agreement + 1]!; i++) {
      const end = endOf(network, parties[i]!, level);
      if (end < 0 || lastSeen[end] === agreement) continue;
      lastSeen[end] = agreement;
      counts[end]!++;
    }
  }
  return counts;
}
