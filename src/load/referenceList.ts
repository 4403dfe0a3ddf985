import type { CityRecord, UniversityRecord } from '../model/buildNetwork';
import type { Network } from '../model/network';

/** What an import knows of universities and cities before it reads a file: those of the shipped networks. */
export interface ReferenceList {
  readonly universities: readonly UniversityRecord[];
  readonly cities: readonly CityRecord[];
}

export const NO_REFERENCE: ReferenceList = { universities: [], cities: [] };

/** Universities and cities of networks as the records that their tables gave. An id that several networks have is taken from the first of them. */
export function referenceList(networks: readonly Network[]): ReferenceList {
  const universities = new Map<string, UniversityRecord>();
  const cities = new Map<string, CityRecord>();
  for (const network of networks) {
    const countryId = (index: number): string => network.countries[index]?.id ?? '';
    for (const city of network.cities) if (!cities.has(city.id)) cities.set(city.id, { ...city, country: countryId(city.country) });
    for (const university of network.universities) {
      if (universities.has(university.id)) continue;
      const city = network.cities[university.city]?.id ?? '';
      universities.set(university.id, { ...university, country: countryId(university.country), city });
    }
  }
  return { universities: [...universities.values()], cities: [...cities.values()] };
}
