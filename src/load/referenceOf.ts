import type { CityRecord, UniversityRecord } from '../model/buildNetwork';
import type { Network } from '../model/network';

/** Universities that names in other tables are matched with, and the cities that they name. */
export interface Reference {
  readonly reference: readonly UniversityRecord[];
  readonly referenceCities: readonly CityRecord[];
}

/** The universities and cities of networks, as their tables say them; of several with one id the first. */
export function referenceOf(networks: readonly Network[]): Reference {
  const universities = new Map<string, UniversityRecord>();
  const cities = new Map<string, CityRecord>();
  for (const network of networks) {
    const countryAt = (index: number): string => network.countries[index]?.id ?? '';
    for (const city of network.cities) if (!cities.has(city.id)) cities.set(city.id, { ...city, country: countryAt(city.country) });
    for (const university of network.universities) {
      if (universities.has(university.id)) continue;
      const city = network.cities[university.city]?.id ?? '';
      universities.set(university.id, { ...university, country: countryAt(university.country), city });
    }
  }
  return { reference: [...universities.values()], referenceCities: [...cities.values()] };
}
