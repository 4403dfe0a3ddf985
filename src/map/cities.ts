import type { Language } from '../base/language';
import { agreementsPerEnd } from '../model/aggregate';
import { nameIn } from '../model/names';
import type { Network } from '../model/network';
import type { CityMarks, CountryLabel } from './scene';

/** Radius of a city of one agreement, of a city without any, and the most a hub may take, in pixels. */
const SMALLEST = 3;
const UNCONNECTED = 2;
const LARGEST = 14.5;
/** Pixels of radius per square root of an agreement: area is then proportional to agreements (but for the smallest, which stay visible). */
const GROWTH = 1.35;

/** Radius of a city's disc in pixels. @param most agreements of the network's busiest city */
export function cityRadius(agreements: number, most: number): number {
  if (agreements === 0) return UNCONNECTED;
  const growth = Math.min(GROWTH, LARGEST / Math.sqrt(Math.max(1, most)));
  return Math.max(SMALLEST, growth * Math.sqrt(agreements));
}

/**
 * The cities to draw, largest first: those whose universities take part in a chosen agreement and, if asked for, those whose universities
 * do not. Cities without a place or without a university are left out.
 * @param chosen indices of the agreements that are shown
 */
export function cityMarks(
  network: Network,
  chosen: Uint32Array,
  options: { readonly language: Language; readonly unconnected: boolean }
): CityMarks {
  const agreements = agreementsPerEnd(network, chosen, 'city');
  const perUniversity = agreementsPerEnd(network, chosen, 'university');
  const universities = new Uint32Array(network.cities.length);
  network.universities.forEach((university, index) => {
    if (university.city >= 0 && (options.unconnected || perUniversity[index]! > 0)) universities[university.city]!++;
  });
  const most = agreements.reduce((a, b) => Math.max(a, b), 0);
  const shown = network.cities
    .map((city, index) => ({ city, index }))
    .filter(({ city, index }) => city.place && universities[index]! > 0)
    .sort((p, q) => agreements[q.index]! - agreements[p.index]! || p.index - q.index);
  const labels = shown.map(({ city }) => nameIn(city.names, options.language, network.countries[city.country]!.id));
  return {
    count: shown.length,
    city: Uint32Array.from(shown, ({ index }) => index),
    longitude: Float64Array.from(shown, ({ city }) => city.place!.longitude),
    latitude: Float64Array.from(shown, ({ city }) => city.place!.latitude),
    radius: Float32Array.from(shown, ({ index }) => cityRadius(agreements[index]!, most)),
    agreements: Uint32Array.from(shown, ({ index }) => agreements[index]!),
    universities: Uint32Array.from(shown, ({ index }) => universities[index]!),
    label: labels.map(({ text }) => text),
    labelLanguage: labels.map(({ language }) => language),
    home: Uint8Array.from(shown, ({ city }) => (network.countries[city.country]!.home ? 1 : 0))
  };
}

/**
 * Names of the home countries and of those that take part in a chosen agreement, where they have a place: home first, then by code.
 * @param nameOf name of a country by its ISO code, in the language chosen
 */
export function countryLabels(network: Network, chosen: Uint32Array, nameOf: (id: string) => string): CountryLabel[] {
  const agreements = agreementsPerEnd(network, chosen, 'country');
  return network.countries
    .filter((country, index) => country.place && (country.home || agreements[index]! > 0))
    .map(({ id, place, home }) => ({ id, longitude: place!.longitude, latitude: place!.latitude, label: nameOf(id), home }))
    .sort((p, q) => Number(q.home) - Number(p.home) || (p.id < q.id ? -1 : 1));
}
