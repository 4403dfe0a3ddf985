import { agreementsPerEnd } from '../model/aggregate';
import { everyAgreement } from '../model/everyAgreement';
import { FIRST_SHADE } from '../model/palette';
import type { Network } from '../model/network';

/** Number of hues a theme has to give; see `Theme.hues`. */
export const HUES = 6;
/** What stands for "no hue" in scenes. */
export const NEUTRAL = 255;

/** Networks never change, so each is looked through once. */
const known = new WeakMap<Network, Uint8Array>();

/**
 * Hue of each country: the home countries first, then those with most agreements; ties in the order of the network. Taken from the whole
 * network, so that a filter never recolours what stays.
 * @returns index into `Theme.hues` by country index, 255 = neutral
 */
export function countryHues(network: Network): Uint8Array {
  let hues = known.get(network);
  if (!hues) known.set(network, (hues = findHues(network)));
  return hues;
}

function findHues(network: Network): Uint8Array {
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

/** Number of shades a theme has to give; see `Theme.shades`. */
const SHADES = 5;

/**
 * The shade of some values from little to much: equal steps of their square root, as radii have, so that a few hubs leave the others apart.
 * @param values at least 0; NaN = not known
 * @returns index into the hues and shades of a theme (`hueColour`), 255 = neutral for what is not known
 */
export function measureShades(values: Float64Array): Uint8Array {
  const most = values.reduce((greatest, value) => (value > greatest ? value : greatest), 0);
  return Uint8Array.from(values, (value) => {
    if (Number.isNaN(value)) return NEUTRAL;
    return FIRST_SHADE + (most > 0 ? Math.min(SHADES - 1, Math.floor(SHADES * Math.sqrt(value / most))) : 0);
  });
}

function firstHues(count: number, ranked: readonly number[]): Uint8Array {
  const hues = new Uint8Array(count).fill(NEUTRAL);
  ranked.slice(0, HUES).forEach((index, hue) => (hues[index] = hue));
  return hues;
}
