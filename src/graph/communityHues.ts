import { aggregate } from '../model/aggregate';
import type { Level } from '../model/aggregate';
import { everyAgreement } from '../model/everyAgreement';
import { communities } from '../model/measures/communities';
import type { Network } from '../model/network';
import { HUES, NEUTRAL } from './nodeColours';

/**
 * Hue of each university, city or country by its community in the whole network; the six largest communities of two or more have one.
 * @returns index into `Theme.hues` by index at the level, 255 = neutral
 */
export function communityHues(network: Network, level: Level = 'university'): Uint8Array {
  const links = aggregate(network, everyAgreement(network), level);
  const count = { university: network.universities, city: network.cities, country: network.countries }[level].length;
  const weight = Float32Array.from({ length: links.count }, (_, link) => links.offsets[link + 1]! - links.offsets[link]!);
  const community = communities({ count, source: links.a, target: links.b, weight });
  const sizes = new Uint32Array(count);
  for (const index of community) sizes[index]!++;
  return Uint8Array.from(community, (index) => (index < HUES && sizes[index]! > 1 ? index : NEUTRAL));
}
