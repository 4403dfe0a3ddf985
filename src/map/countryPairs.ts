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
  const pairs = new Map<number, { a: number; b: number; agreements: Set<number> }>();
  for (let link = 0; link < links.count; link++) {
    const from = countryOfEnd(network, links.a[link]!, links.level);
    const to = countryOfEnd(network, links.b[link]!, links.level);
    const key = pairKey(network, from, to);
    const pair = pairs.get(key) ?? { a: Math.min(from, to), b: Math.max(from, to), agreements: new Set<number>() };
    for (let i = links.offsets[link]!; i < links.offsets[link + 1]!; i++) pair.agreements.add(links.agreements[i]!);
    pairs.set(key, pair);
  }
  const name = (pair: { a: number; b: number }) => `${network.countries[pair.a]!.id} ${network.countries[pair.b]!.id}`;
  return [...pairs.values()]
    .sort((p, q) => q.agreements.size - p.agreements.size || (name(p) < name(q) ? -1 : 1))
    .slice(0, 6)
    .map(({ a, b, agreements }) => ({ a, b, agreements: agreements.size }));
}
