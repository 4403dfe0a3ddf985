import type { Place } from '../model/network';

/** A city as the gazetteer knows it. */
export interface GazetteerCity {
  /** Id that a city of this name has in a network, such as `es-valencia`; unique in the gazetteer. */
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2 code; XK for Kosovo. */
  readonly country: string;
  /**
   * What tells it from another city of that name in its country: the abbreviation of the state in the United States, elsewhere the largest town of
   * its region. '' where it is that town itself, or where no region is known.
   */
  readonly region: string;
  /** Of the city, in thousandths of a degree. */
  readonly place: Place;
  /** Names by BCP 47 language, where a source gives one. */
  readonly names: Readonly<Record<string, string>>;
  /** Other and former names and spellings. */
  readonly aliases: readonly string[];
  /** People, in two significant digits; 0 = not known. */
  readonly population: number;
}

/**
 * The gazetteer as it is kept and sent: each column a text with a line for each city. The cities stand by country and region, in a region the
 * largest first. In `ids`, an empty line is the id that follows from country and name (`plainId`); in `countries` and `regions`, the same as
 * the line before.
 */
export interface GazetteerData {
  readonly ids: string;
  readonly names: string;
  readonly countries: string;
  readonly regions: string;
  readonly longitudes: string;
  readonly latitudes: string;
  readonly populations: string;
  /** `kk=Алматы;ru=Алматы`. */
  readonly translations: string;
  /** With semicolons between. */
  readonly aliases: string;
}

/** Id of a city by its country and name, where no other city has it: `es-valencia`, `de-kothen`. */
export function plainId(country: string, name: string): string {
  const latin = name.replaceAll('ı', 'i').replaceAll('ə', 'a').replaceAll('ł', 'l').replaceAll('ø', 'o').replaceAll('ß', 'ss');
  const words = latin
    .normalize('NFD')
    .replace(/[\p{M}'’‘ʻʼ`]/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return [country.toLowerCase(), ...(words ?? [])].join('-');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Without what parts cities and names in a column. */
const plain = (text: string): string => text.replace(/[\s;=]+/g, ' ').trim();

/** Two significant digits. */
const rounded = (population: number): number => (population > 0 ? Number(population.toPrecision(2)) : 0);

/** Packs cities; their ids must be distinct. Places are rounded to thousandths of a degree, populations to two digits. */
export function packGazetteer(cities: readonly GazetteerCity[]): GazetteerData {
  const region = (city: GazetteerCity): string => plain(city.region || city.name);
  const sorted = cities.toSorted(
    (a, b) => compare(a.country, b.country) || compare(region(a), region(b)) || b.population - a.population || compare(a.id, b.id)
  );
  const column = (value: (city: GazetteerCity) => string): string => sorted.map(value).join('\n');
  const changes = (value: (city: GazetteerCity) => string): string => {
    const values = sorted.map(value);
    return values.map((text, index) => (text === values[index - 1] ? '' : text)).join('\n');
  };
  return {
    ids: column(({ id, country, name }) => (id === plainId(country, name) ? '' : id)),
    names: column(({ name }) => plain(name)),
    countries: changes(({ country }) => country),
    regions: changes(region),
    longitudes: column(({ place }) => String(Number(place.longitude.toFixed(3)))),
    latitudes: column(({ place }) => String(Number(place.latitude.toFixed(3)))),
    populations: column(({ population }) => String(rounded(population))),
    translations: column(({ names }) =>
      Object.entries(names)
        .map(([language, name]) => `${language}=${plain(name)}`)
        .join(';')
    ),
    aliases: column(({ aliases }) => aliases.map(plain).join(';'))
  };
}

/** Columns taken apart, and where each country stands in them. */
export interface GazetteerColumns {
  /** By country: the first of its cities and the one after its last. */
  readonly ranges: ReadonlyMap<string, readonly [from: number, to: number]>;
  /** The cities, made when they are asked for. */
  readonly city: (index: number) => GazetteerCity;
  /** All names of a city: name, names in languages, aliases. */
  readonly namesOf: (index: number) => readonly string[];
  readonly nameOf: (index: number) => string;
  readonly populationOf: (index: number) => number;
}

/** Takes packed columns apart. */
export function unpackGazetteer(data: GazetteerData): GazetteerColumns {
  const lines = (column: string): readonly string[] => column.split('\n');
  const continued = (column: string): readonly string[] => {
    let last = '';
    return lines(column).map((line) => (last = line || last));
  };
  const columns = {
    ids: lines(data.ids),
    names: lines(data.names),
    countries: data.names === '' ? [] : continued(data.countries),
    regions: continued(data.regions),
    longitudes: lines(data.longitudes),
    latitudes: lines(data.latitudes),
    populations: lines(data.populations),
    translations: lines(data.translations),
    aliases: lines(data.aliases)
  };
  const ranges = new Map<string, readonly [number, number]>();
  columns.countries.forEach((country, index) => ranges.set(country, [ranges.get(country)?.[0] ?? index, index + 1]));
  const listed = (text: string | undefined): readonly string[] => (text ? text.split(';') : []);
  const translations = (index: number): [language: string, name: string][] =>
    listed(columns.translations[index]).map((pair) => {
      const [language, name] = pair.split('=');
      return [language!, name!];
    });
  const made = new Map<number, GazetteerCity>();
  const make = (index: number): GazetteerCity => {
    const [name, country, region] = [columns.names[index]!, columns.countries[index]!, columns.regions[index]!];
    return {
      id: columns.ids[index] || plainId(country, name),
      name,
      country,
      region: region === name ? '' : region,
      place: { longitude: Number(columns.longitudes[index]), latitude: Number(columns.latitudes[index]) },
      names: Object.fromEntries(translations(index)),
      aliases: listed(columns.aliases[index]),
      population: Number(columns.populations[index])
    };
  };
  return {
    ranges,
    city(index) {
      const city = made.get(index) ?? make(index);
      made.set(index, city);
      return city;
    },
    nameOf: (index) => columns.names[index]!,
    namesOf: (index) => [columns.names[index]!, ...translations(index).map(([, name]) => name), ...listed(columns.aliases[index])],
    populationOf: (index) => Number(columns.populations[index])
  };
}
