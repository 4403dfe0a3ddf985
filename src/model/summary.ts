import { dateOf } from './agreementDates';
import { EVIDENCE_LEVELS, evidenceOf } from './evidence';
import type { Visible } from './filter';
import { UNKNOWN_COUNTRY, type Network } from './network';
import { agreementCounts } from './parties';

/** The numbers of the headline. Unplaced universities and cities are counted like all others. */
export interface Summary {
  readonly universities: number;
  readonly cities: number;
  readonly countries: number;
  readonly agreements: number;
  /** Agreements with a day, month or year of signing or opening. */
  readonly dated: number;
  /** Agreements with a source address or a printed source. */
  readonly sourced: number;
  /** Universities whose city, or whose city's place, is not known. */
  readonly unplaced: number;
  /** The three universities with most agreements, most first, equals by index; fewer where no others have one. */
  readonly most: readonly ConnectedUniversity[];
}

/** A university, by its index, and how many of the agreements it takes part in. */
export interface ConnectedUniversity {
  readonly university: number;
  readonly agreements: number;
}

const NAMED = 3;
const NO_SOURCE = EVIDENCE_LEVELS.indexOf('none');

/**
 * Counts what is visible of a network.
 * @param counts how many of its agreements each university takes part in, where that is known
 */
export function summaryOf(network: Network, visible: Visible, counts = agreementCounts(network, visible.agreements)): Summary {
  const facts = factsOf(network);
  let dated = 0;
  let sourced = 0;
  for (const index of visible.agreements) {
    const fact = facts[index]!;
    dated += fact & DATED;
    sourced += fact >> 1;
  }
  return {
    universities: visible.universities.length,
    ...placesAmong(network, visible.universities),
    agreements: visible.agreements.length,
    dated,
    sourced,
    most: mostConnected(visible, counts)
  };
}

/** In how many cities and countries some universities (by index) lie, and how many of them have no place. */
export function placesAmong(network: Network, universities: Iterable<number>): Pick<Summary, 'cities' | 'countries' | 'unplaced'> {
  const { city, country, unplaced: isUnplaced } = placesOf(network);
  const cities = new Uint8Array(network.cities.length);
  const countries = new Uint8Array(network.countries.length);
  let unplaced = 0;
  for (const index of universities) {
    // Writing before the first entry is no error and does nothing.
    cities[city[index]!] = 1;
    countries[country[index]!] = 1;
    unplaced += isUnplaced[index]!;
  }
  return { cities: sumOf(cities), countries: sumOf(countries), unplaced };
}

const sumOf = (ones: Uint8Array): number => ones.reduce((sum, one) => sum + one, 0);

/** Where each university lies: −1 where it is not known, and 1 where it has no place on a map. */
interface Places {
  readonly city: Int32Array;
  readonly country: Int32Array;
  readonly unplaced: Uint8Array;
}

/** Networks never change, so each is looked through once. */
const knownPlaces = new WeakMap<Network, Places>();

/** The same as the records of universities say, in numbers alone: thousands of records are read slower than a million numbers. */
function placesOf(network: Network): Places {
  let places = knownPlaces.get(network);
  if (!places) {
    const { universities, cities, countries } = network;
    places = {
      city: Int32Array.from(universities, ({ city }) => city),
      country: Int32Array.from(universities, ({ country }) => (countries[country]!.id === UNKNOWN_COUNTRY ? -1 : country)),
      unplaced: Uint8Array.from(universities, ({ city }) => (cities[city]?.place ? 0 : 1))
    };
    knownPlaces.set(network, places);
  }
  return places;
}

const DATED = 1;
const SOURCED = 2;

/** Networks never change, so each is judged once. */
const knownFacts = new WeakMap<Network, Uint8Array>();

/** What is known of every agreement: DATED, SOURCED, their sum, or 0. */
function factsOf(network: Network): Uint8Array {
  let facts = knownFacts.get(network);
  if (!facts) {
    const { agreements } = network;
    facts = evidenceOf(network).map(
      (level, agreement) => (dateOf(agreements, agreement) === 0 ? 0 : DATED) | (level === NO_SOURCE ? 0 : SOURCED)
    );
    knownFacts.set(network, facts);
  }
  return facts;
}

/** Kept in order while all are passed over: there may be thousands, and three are named. */
function mostConnected(visible: Visible, counts: Uint32Array): ConnectedUniversity[] {
  const most: ConnectedUniversity[] = [];
  for (const university of visible.universities) {
    const agreements = counts[university]!;
    if (agreements === 0 || (most.length === NAMED && agreements <= most[NAMED - 1]!.agreements)) continue;
    const place = most.findIndex((other) => other.agreements < agreements);
    most.splice(place < 0 ? most.length : place, 0, { university, agreements });
    if (most.length > NAMED) most.pop();
  }
  return most;
}
