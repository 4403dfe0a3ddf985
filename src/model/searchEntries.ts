import { InPieces } from '../base/inPieces';
import { agreementsPerEnd, endCount } from './aggregate';
import type { Level } from './aggregate';
import type { Names, Network } from './network';
import type { SearchEntry } from './search';

const namesOf = (names: Names): string[] => [names.name, ...Object.values(names.translations)].filter(Boolean);

/**
 * What can be searched in a network: universities, cities, countries and events, weighed by their agreements.
 * @param countryNames all names of a country in the languages of the page, by its code
 */
export const searchEntries = (network: Network, countryNames: (code: string) => readonly string[]): SearchEntry[] =>
  new InPieces(makeSearchEntries(network, countryNames)).finish();

/** The same, a piece at a time. */
export function* makeSearchEntries(network: Network, countryNames: (code: string) => readonly string[]): Generator<void, SearchEntry[]> {
  const perUniversity = yield* countAll(network, 'university');
  const perCity = yield* countAll(network, 'city');
  const perCountry = yield* countAll(network, 'country');
  return [
    ...network.universities.map((university, index): SearchEntry => ({
      type: 'university',
      id: university.id,
      names: namesOf(university.names),
      acronyms: university.acronym.split(/\s*;\s*/).filter(Boolean),
      aliases: university.aliases,
      weight: perUniversity[index]!
    })),
    ...network.cities.map((city, index): SearchEntry => ({
      type: 'city',
      id: city.id,
      names: namesOf(city.names),
      acronyms: [],
      aliases: city.aliases,
      weight: perCity[index]!
    })),
    ...network.countries.map((country, index): SearchEntry => ({
      type: 'country',
      id: country.id,
      names: countryNames(country.id),
      acronyms: [],
      aliases: [],
      weight: perCountry[index]!
    })),
    ...network.events.map((event): SearchEntry => ({
      type: 'event',
      id: event.id,
      names: namesOf(event.names),
      acronyms: [],
      aliases: [],
      weight: event.announced ?? 0
    }))
  ];
}

/** How many agreements are counted at once. */
const PIECE = 50_000;

/** How many agreements of the network each end takes part in, see `agreementsPerEnd`. */
function* countAll(network: Network, level: Level): Generator<void, Uint32Array> {
  const counts = new Uint32Array(endCount(network, level));
  const { count } = network.agreements;
  for (let first = 0; first < count; first += PIECE) {
    const piece = new Uint32Array(Math.min(PIECE, count - first)).map((_, place) => first + place);
    agreementsPerEnd(network, piece, level).forEach((more, end) => (counts[end]! += more));
    yield;
  }
  return counts;
}
