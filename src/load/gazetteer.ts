import { foldings } from '../base/fold';
import { similar } from '../base/similar';
import { countryOf } from './countryOf';
import { unpackGazetteer, type GazetteerCity, type GazetteerColumns, type GazetteerData } from './gazetteerData';
import { placeParts, stateOf, townTexts } from './placeText';

export type { GazetteerCity, GazetteerData } from './gazetteerData';

/** People a city must have to be suggested where no country narrows the choice. */
const SMALLEST_SUGGESTED = 100_000;

/** A text longer than this names no city, and is not worth the time. */
const MOST_LETTERS = 200;

/** Answers that are kept; a table names the same cities over and over. */
const MOST_ANSWERS = 20_000;

interface Suggestions {
  readonly names: readonly string[];
  /** By one of the names: what the city is called. */
  readonly cityName: ReadonlyMap<string, string>;
}

/** Cities of the world by any of their names. Names are folded country by country, when they are first asked for. */
export class Gazetteer {
  #data: GazetteerData | null;
  #unpacked: GazetteerColumns | null = null;
  /** By country, by folding: the cities. */
  readonly #byName = new Map<string, ReadonlyMap<string, readonly number[]>>();
  readonly #suggestions = new Map<string, Suggestions>();
  readonly #answers = new Map<string, readonly GazetteerCity[]>();

  constructor(data: GazetteerData) {
    this.#data = data;
  }

  /** Unpacked when the first city is asked for: tables that place all their cities ask for none. */
  get #columns(): GazetteerColumns {
    this.#unpacked ??= unpackGazetteer(this.#data!);
    this.#data = null;
    return this.#unpacked;
  }

  /**
   * The cities of that name, in any language and script, most populous first; none is a guess. Words that only say that it is a city are passed
   * over ("г. Алматы", "Bakı şəhəri"); a country or state behind the name must be the city's ("Almaty, Kazakhstan", "Cambridge, MA").
   * @param country ISO 3166-1 alpha-2 code, or '' for all countries
   */
  find(text: string, country: string): readonly GazetteerCity[] {
    if (text.length > MOST_LETTERS) return [];
    const key = `${country} ${text}`;
    const known = this.#answers.get(key);
    if (known) return known;
    const found = this.#find(text.normalize('NFC').replace(/\s+/g, ' ').trim(), country);
    if (this.#answers.size >= MOST_ANSWERS) this.#answers.clear();
    this.#answers.set(key, found);
    return found;
  }

  /**
   * Name of a city that was probably meant, or ''.
   * @param country as in `find`; where it is '', only large cities are suggested
   */
  suggest(text: string, country: string): string {
    if (text.length > MOST_LETTERS) return '';
    const { names, cityName } = this.#suggestionsOf(country);
    const parts = placeParts(text).filter((part) => !countryOf(part));
    for (const asked of [...townTexts(text), ...parts, text]) {
      const [name] = similar(names, asked, 1);
      if (name !== undefined) return cityName.get(name)!;
    }
    return '';
  }

  #find(text: string, country: string): readonly GazetteerCity[] {
    const whole = this.#named(text, country);
    return whole.length > 0 ? whole : this.#findParts(placeParts(text), country);
  }

  /** Cities that the whole text names. */
  #named(text: string, country: string): readonly GazetteerCity[] {
    for (const asked of [text, ...townTexts(text)]) {
      const found = this.#exactly(asked, country);
      if (found.length > 0) return found;
    }
    return [];
  }

  #exactly(text: string, country: string): readonly GazetteerCity[] {
    const { ranges, city } = this.#columns;
    const countries = country === '' ? ranges.keys() : [country];
    const asked = foldings(text);
    const found = new Set<number>();
    for (const code of countries)
      for (const folding of asked)
        this.#index(code)
          .get(folding)
          ?.forEach((index) => found.add(index));
    const cities = [...found].map(city).sort((a, b) => b.population - a.population);
    if (country) return cities;
    const written = cities.some(({ name, names }) => Object.keys(names).length > 0 && isWritten(text, [name, ...Object.values(names)]))
      ? cities.filter(({ name, names, aliases }) => isWritten(text, [name, ...Object.values(names), ...aliases]))
      : cities;
    // A city that is counted to two countries is one city where neither is asked for.
    return written.filter((one, index) => !written.slice(0, index).some((other) => isSamePlace(one, other)));
  }

  /** Cities that one part of a text names and no other part contradicts. A country's name is taken for a city's only where no other part is one. */
  #findParts(parts: readonly string[], country: string): readonly GazetteerCity[] {
    const countries = parts.map(countryOf);
    const order = [...parts.keys()].sort((a, b) => Number(countries[a] !== '') - Number(countries[b] !== '') || a - b);
    for (const chosen of order) {
      let found = this.#named(parts[chosen]!, country);
      for (const other of order) if (other !== chosen) found = this.#narrowed(found, parts[other]!, countries[other]!, country);
      if (found.length > 0) return found;
    }
    return [];
  }

  #narrowed(cities: readonly GazetteerCity[], part: string, partCountry: string, country: string): readonly GazetteerCity[] {
    const state = stateOf(part);
    if (partCountry || state) {
      return cities.filter((city) => city.country === partCountry || (state !== '' && city.country === 'US' && city.region === state));
    }
    const others = this.#named(part, country);
    if (others.length === 0) return cities;
    const names = new Set(others.map(({ country: code, name }) => `${code} ${name}`));
    return cities.filter((city) => others.includes(city) || names.has(`${city.country} ${city.region}`));
  }

  #index(country: string): ReadonlyMap<string, readonly number[]> {
    const known = this.#byName.get(country);
    if (known) return known;
    const index = new Map<string, number[]>();
    const [from, to] = this.#columns.ranges.get(country) ?? [0, 0];
    for (let i = from; i < to; i++) {
      for (const name of this.#columns.namesOf(i)) {
        for (const folding of foldings(name)) {
          const cities = index.get(folding);
          if (!cities) index.set(folding, [i]);
          else if (cities[cities.length - 1] !== i) cities.push(i);
        }
      }
    }
    this.#byName.set(country, index);
    return index;
  }

  #suggestionsOf(country: string): Suggestions {
    const known = this.#suggestions.get(country);
    if (known) return known;
    const { ranges, namesOf, nameOf, populationOf } = this.#columns;
    const cityName = new Map<string, string>();
    for (const [from, to] of country === '' ? ranges.values() : [ranges.get(country) ?? ([0, 0] as const)]) {
      for (let i = from; i < to; i++) {
        if (country === '' && populationOf(i) < SMALLEST_SUGGESTED) continue;
        for (const name of namesOf(i)) if (!cityName.has(name)) cityName.set(name, nameOf(i));
      }
    }
    const suggestions = { names: [...cityName.keys()], cityName };
    this.#suggestions.set(country, suggestions);
    return suggestions;
  }
}

/**
 * Whether a name with letters beyond a–z is one of these to the letter: Bakı is in Azerbaijan, Baki in other countries. It decides between countries
 * only for the cities whose names are known in their own language.
 */
const isWritten = (text: string, names: readonly string[]): boolean =>
  !/^\p{ASCII}*$/u.test(text) && names.some((name) => name.toLowerCase() === text.toLowerCase());

/** Degrees within which two records of one name are one city. */
const SAME_PLACE = 0.1;

const isSamePlace = (a: GazetteerCity, b: GazetteerCity): boolean =>
  a.name === b.name &&
  a.country !== b.country &&
  Math.abs(a.place.longitude - b.place.longitude) < SAME_PLACE &&
  Math.abs(a.place.latitude - b.place.latitude) < SAME_PLACE;
