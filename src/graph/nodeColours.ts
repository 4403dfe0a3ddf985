import { agreementsPerEnd, aggregate } from '../model/aggregate';
import { communities } from '../model/measures/communities';
import type { Network } from '../model/network';

/** Number of hues a theme has to give; see `Theme.hues`. */
const HUES = 6;
/** What stands for "no hue" in scenes. */
export const NEUTRAL = 255;

/** Indices of all agreements of a network. */
const everyAgreement = (network: Network): Uint32Array => Uint32Array.from({ length: network.agreements.count }, (_, index) => index);

/**
 * Hue of each country: the home countries first, then those with most agreements; ties in the order of the network. Taken from the whole
 * network, so that a filter never recolours what stays.
 * @returns index into `Theme.hues` by country index, 255 = neutral
 */
export function countryHues(network: Network): Uint8Array {
  const agreements = agreementsPerEnd(network, everyAgreement(network), 'country');
  const ranked = network.countries
    .map((country, index) => ({ index, home: country.home ? 1 : 0, agreements: agreements[index]! }))
    .filter((country) => country.home || country.agreements > 0)
    .sort((left, right) => right.home - left.home || right.agreements - left.agreements || left.index - right.index);
  return firstHues(
    network.countries.length,
    ranked.map((country) => country.index)
  );
}

/**
 * Hue of each university by its community in the whole network; the six largest communities of two or more have one.
 * @returns index into `Theme.hues` by university index, 255 = neutral
 */
export function communityHues(network: Network): Uint8Array {
  const links = aggregate(network, everyAgreement(network), 'university');
  const weight = Float32Array.from({ length: links.count }, (_, link) => links.offsets[link + 1]! - links.offsets[link]!);
  const community = communities({ count: network.universities.length, source: links.a, target: links.b, weight });
  const sizes = new Uint32Array(network.universities.length);
  for (const index of community) sizes[index]!++;
  return Uint8Array.from(community, (index) => (index < HUES && sizes[index]! > 1 ? index : NEUTRAL));
}

function firstHues(count: number, ranked: readonly number[]): Uint8Array {
  const hues = new Uint8Array(count).fill(NEUTRAL);
  ranked.slice(0, HUES).forEach((index, hue) => (hues[index] = hue));
  return hues;
}
