import { agreementsPerEnd } from './aggregate';
import type { Names, Network } from './network';
import type { SearchEntry } from './search';

const namesOf = (names: Names): string[] => [names.name, ...Object.values(names.translations)].filter(Boolean);

/**
 * What can be searched in a network: universities, cities, countries and events, weighed by their agreements.
 * @param countryNames all names of a country in the languages of the page, by its code
 */
export function searchEntries(network: Network, countryNames: (code: string) => readonly string[]): SearchEntry[] {
  const all = Uint32Array.from({ length: network.agreements.count }, (_, index) => index);
  const perUniversity = agreementsPerEnd(network, all, 'university');
  const perCity = agreementsPerEnd(network, all, 'city');
  const perCountry = agreementsPerEnd(network, all, 'country');
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
