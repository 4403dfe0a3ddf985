import type { Language } from '../base/language';
import { agreementsPerEnd, endOf } from '../model/aggregate';
import type { Level } from '../model/aggregate';
import { nameIn } from '../model/names';
import type { LocalText } from '../model/names';
import type { Network, Place } from '../model/network';
import { agreementCounts } from '../model/parties';
import { separationZooms } from './crowding';
import type { CountryLabel, Marks } from './scene';
import { universityPlaces } from './universityPlaces';

/** Radius of a place without agreements, in pixels. */
const UNCONNECTED = 2;
/** Radius of a place of one agreement, and the most a hub may take, in pixels, by level. */
const SMALLEST: Readonly<Record<Level, number>> = { country: 4, city: 3, university: 3 };
const LARGEST: Readonly<Record<Level, number>> = { country: 22, city: 14.5, university: 11 };
/** Pixels of radius per square root of an agreement: area is then proportional to agreements (but for the smallest, which stay visible). */
const GROWTH = 1.35;

/** Radius of a place's disc in pixels. @param most agreements of the busiest place of its level */
export function markRadius(agreements: number, most: number, level: Level = 'city'): number {
  if (agreements === 0) return UNCONNECTED;
  const growth = Math.min(GROWTH, LARGEST[level] / Math.sqrt(Math.max(1, most)));
  return Math.max(SMALLEST[level], growth * Math.sqrt(agreements));
}

/**
 * Radius of a place's disc by another measure than agreements, in pixels: area is proportional to the value.
 * @param value 0…`most`; NaN = not known, which is as small as may be
 */
export const measuredRadius = (value: number, most: number, level: Level): number =>
  Math.max(SMALLEST[level], LARGEST[level] * Math.sqrt(most > 0 ? value / most : 0) || 0);

/** How marks are made. */
export interface MarkOptions {
  readonly level: Level;
  readonly language: Language;
  /** The universities that are shown, as indices; null = only parties of chosen agreements. A place without any of them is not shown. */
  readonly universities: Uint32Array | null;
  /** What discs are sized by, by index of the university, NaN = not known: a disc of several shows the greatest. Left out: agreements. */
  readonly values?: Float64Array | null;
  /** Name of a country by its ISO code. */
  readonly countryName: (id: string) => string;
}

/** What stands for a country, city or university on the map. */
interface Candidate {
  readonly index: number;
  readonly country: number;
  readonly place: Place | null;
  readonly name: () => LocalText;
}

/**
 * The places to draw at a level, largest first: those of the universities that are shown. Places whose whereabouts are not known and those without a university are left out.
 * @param chosen indices of the agreements that are shown
 */
export function marksOf(network: Network, chosen: Uint32Array, options: MarkOptions): Marks {
  const { level } = options;
  const agreements = agreementsPerEnd(network, chosen, level);
  const universities = new Uint32Array(agreements.length);
  const greatest = options.values && new Float64Array(agreements.length);
  for (const university of options.universities ?? partiesOfAgreements(network, chosen)) {
    const end = endOf(network, university, level);
    if (end < 0) continue;
    universities[end]!++;
    if (greatest && options.values![university]! > greatest[end]!) greatest[end] = options.values![university]!;
  }
  const most = agreements.reduce((a, b) => Math.max(a, b), 0);
  const mostOf = greatest?.reduce((a, b) => Math.max(a, b), 0) ?? 0;
  const radius = (index: number) =>
    greatest && agreements[index]! > 0 ? measuredRadius(greatest[index]!, mostOf, level) : markRadius(agreements[index]!, most, level);
  const shown = candidates(network, options)
    .filter(({ place, index }) => place && universities[index]! > 0)
    .sort((p, q) => radius(q.index) - radius(p.index) || agreements[q.index]! - agreements[p.index]! || p.index - q.index);
  const labels = shown.map(({ name }) => name());
  const discs = {
    count: shown.length,
    longitude: Float64Array.from(shown, ({ place }) => place!.longitude),
    latitude: Float64Array.from(shown, ({ place }) => place!.latitude),
    radius: Float32Array.from(shown, ({ index }) => radius(index))
  };
  return {
    level,
    ...discs,
    fromZoom: separationZooms(discs),
    end: Uint32Array.from(shown, ({ index }) => index),
    agreements: Uint32Array.from(shown, ({ index }) => agreements[index]!),
    universities: Uint32Array.from(shown, ({ index }) => universities[index]!),
    label: labels.map(({ text }) => text),
    labelLanguage: labels.map(({ language }) => language),
    home: Uint8Array.from(shown, ({ country }) => (network.countries[country]!.home ? 1 : 0))
  };
}

/** The universities that take part in some of the agreements, ascending. */
function partiesOfAgreements(network: Network, chosen: Uint32Array): Uint32Array {
  const counts = agreementCounts(network, chosen);
  return Uint32Array.from(counts.keys()).filter((university) => counts[university]! > 0);
}

function candidates(network: Network, { level, language, countryName }: MarkOptions): Candidate[] {
  const { countries, cities, universities } = network;
  if (level === 'country')
    return countries.map(({ id, place }, index) => ({ index, country: index, place, name: () => ({ text: countryName(id), language }) }));
  const name = (names: (typeof cities)[number]['names'], country: number) => nameIn(names, language, countries[country]!.id);
  if (level === 'city')
    return cities.map(({ names, country, place }, index) => ({ index, country, place, name: () => name(names, country) }));
  const places = universityPlaces(network);
  return universities.map(({ names, country }, index) => ({ index, country, place: places[index]!, name: () => name(names, country) }));
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
