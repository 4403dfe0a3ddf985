import gazetteer from 'virtual:gazetteer';
import { unpackGazetteer } from '../../../src/load/gazetteerData';
import type { GazetteerCity } from '../../../src/load/gazetteerData';

/** What the generator of arcs needs of a city. */
export type BenchCity = Pick<GazetteerCity, 'id' | 'name' | 'country' | 'place' | 'population'>;

/** The cities of the world with the most people, the largest first; of equal ones by id. */
export function largestCities(count: number): BenchCity[] {
  const { ranges, city, populationOf } = unpackGazetteer(gazetteer);
  const all = [...ranges.values()].flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i));
  return all
    .sort((a, b) => populationOf(b) - populationOf(a))
    .slice(0, 2 * count)
    .map(city)
    .sort((a, b) => b.population - a.population || (a.id < b.id ? -1 : 1))
    .slice(0, count);
}
