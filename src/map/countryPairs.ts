import type { Level, Links } from '../model/aggregate';
import type { Network } from '../model/network';

/** Two countries and the agreements between them; `a` ≤ `b` are indices into `Network.countries`. */
export interface CountryPair {
  readonly a: number;
  readonly b: number;
  readonly agreements: number;
}

/** The country in which an end lies, as an index. @param end index at the level */
export function countryOfEnd(network: Network, end: number, level: Level): number {
  if (level === 'country') return end;
  return (level === 'city' ? network.cities : network.universities)[end]!.country;
}

/** Key of a pair of countries, the same in either order. */
export const pairKey = (network: Network, a: number, b: number): number => Math.min(a, b) * network.countries.length + Math.max(a, b);

/**
 * The country pairs that get a hue of their own: those with most agreements, at most six, most first; the position in the list is the index
 * into `Theme.hues`. Equal numbers are ordered by country id. The rest of the pairs are neutral.
 * @param links of any level; an agreement of several parties counts once per country pair
 */
export function countryPairs(network: Network, links: Links): CountryPair[] {
  const size = network.countries.length;
  // The links of each pair, one pair after the other, so that an agreement of several parties is known again within one.
  const pairOf = new Uint32Array(links.count);
  const starts = new Uint32Array(size * size + 1);
  for (let link = 0; link < links.count; link++) {
    const from = countryOfEnd(network, links.a[link]!, links.level);
    pairOf[link] = pairKey(network, from, countryOfEnd(network, links.b[link]!, links.level));
    starts[pairOf[link]! + 1]!++;
  }
  for (let pair = 0; pair < size * size; pair++) starts[pair + 1]! += starts[pair]!;
  const next = starts.slice();
  const sorted = new Uint32Array(links.count);
  for (let link = 0; link < links.count; link++) sorted[next[pairOf[link]!]!++] = link;
  const pairs: CountryPair[] = [];
  const seen = new Int32Array(network.agreements.count).fill(-1);
  for (let pair = 0; pair < size * size; pair++) {
    let agreements = 0;
    for (const link of sorted.subarray(starts[pair], starts[pair + 1])) {
      for (let i = links.offsets[link]!; i < links.offsets[link + 1]!; i++) {
        const agreement = links.agreements[i]!;
        if (seen[agreement] !== pair) agreements++;
        seen[agreement] = pair;
      }
    }
    if (agreements > 0) pairs.push({ a: Math.floor(pair / size), b: pair % size, agreements });
  }
  const name = (pair: { a: number; b: number }) => `${network.countries[pair.a]!.id} ${network.countries[pair.b]!.id}`;
  return pairs.sort((p, q) => q.agreements - p.agreements || (name(p) < name(q) ? -1 : 1)).slice(0, 6);
}
