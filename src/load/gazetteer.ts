import { foldings } from '../base/fold';
import { similar } from '../base/similar';
import type { GazetteerCity, GazetteerData } from './gazetteerData';

export type { GazetteerCity, GazetteerData } from './gazetteerData';

/** Cities of the world by any of their names. */
export class Gazetteer {
  readonly #cities: readonly GazetteerCity[];
  readonly #byName = new Map<string, GazetteerCity[]>();
  readonly #candidates = new Map<string, readonly string[]>();

  constructor(data: GazetteerData) {
    const [ids, names, countries, regions, places, translations, aliases, populations] = [
      data.ids,
      data.names,
      data.countries,
      data.regions,
      data.places,
      data.translations,
      data.aliases,
      data.populations
    ].map((column) => column.split('\n')) as [string[], string[], string[], string[], string[], string[], string[], string[]];
    this.#cities = ids.map((id, i): GazetteerCity => {
      const [longitude, latitude] = places[i]!.split(',').map(Number) as [number, number];
      return {
        id,
        name: names[i]!,
        country: countries[i]!,
        region: regions[i]!,
        place: { longitude, latitude },
        names: Object.fromEntries(translations[i]!.split(';').flatMap((pair) => (pair ? [pair.split('=')] : []))) as Record<string, string>,
        aliases: aliases[i]!.split(';').filter(Boolean),
        population: Number(populations[i]!)
      };
    });
    for (const city of this.#cities) {
      for (const folding of new Set([city.name, ...Object.values(city.names), ...city.aliases].flatMap((name) => foldings(name)))) {
        const list = this.#byName.get(folding);
        if (list) list.push(city);
        else this.#byName.set(folding, [city]);
      }
    }
  }

  /**
   * The cities of that name, in any language and script, most populous first; none is a guess.
   * @param country ISO 3166-1 alpha-2 code, or '' for all countries
   */
  find(text: string, country: string): readonly GazetteerCity[] {
    const found = new Set(foldings(text).flatMap((folding) => this.#byName.get(folding) ?? []));
    return [...found].filter((city) => !country || city.country === country).sort((a, b) => b.population - a.population);
  }

  /**
   * Name of a city that was probably meant, or ''.
   * @param country as in `find`
   */
  suggest(text: string, country: string): string {
    let candidates = this.#candidates.get(country);
    if (!candidates) {
      candidates = this.#cities.filter((city) => !country || city.country === country).map(({ name }) => name);
      this.#candidates.set(country, candidates);
    }
    return similar(candidates, text, 1)[0] ?? '';
  }
}

/** How many times more people the first of several cities of one name and country must have to be taken without a question. */
const OUTWEIGHS = 20;

/**
 * The city that is surely meant, or null where a person has to say it: the only one found, or one that is far larger than any other of the name
 * in its country. Cities of two countries are never told apart by size.
 * @param found what `Gazetteer.find` returned
 */
export function surePlace(found: readonly GazetteerCity[]): GazetteerCity | null {
  const [first, second] = found;
  if (!first || !second) return first ?? null;
  const sure = found.every(({ country }) => country === first.country) && first.population >= OUTWEIGHS * Math.max(1, second.population);
  return sure ? first : null;
}
