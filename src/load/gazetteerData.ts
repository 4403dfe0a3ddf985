import type { Place } from '../model/network';

/** A city as the gazetteer knows it. */
export interface GazetteerCity {
  /** Id that a city of this name has in a network, such as `es-valencia`; unique in the gazetteer. */
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string;
  /** What tells it from another city of that name in the country: the chief town of its region; '' where it is that town itself. */
  readonly region: string;
  readonly place: Place;
  /** Names by BCP 47 language, where there are others. */
  readonly names: Readonly<Record<string, string>>;
  /** Other and former names and spellings. */
  readonly aliases: readonly string[];
  /** People, 0 = not known. */
  readonly population: number;
}

/** The gazetteer as it is kept and sent: a column a string, a line a city, the most populous first. */
export interface GazetteerData {
  readonly ids: string;
  readonly names: string;
  readonly countries: string;
  readonly regions: string;
  /** Degrees, longitude and latitude with a comma between. */
  readonly places: string;
  /** `kk=Алматы;ru=Алматы`. */
  readonly translations: string;
  /** With semicolons between. */
  readonly aliases: string;
  readonly populations: string;
}

/** Packs cities, sorting them by population. Names hold no line break or semicolon. */
export function packGazetteer(cities: readonly GazetteerCity[]): GazetteerData {
  const sorted = cities.toSorted((a, b) => b.population - a.population);
  const column = (value: (city: GazetteerCity) => string): string => sorted.map(value).join('\n');
  return {
    ids: column(({ id }) => id),
    names: column(({ name }) => name),
    countries: column(({ country }) => country),
    regions: column(({ region }) => region),
    places: column(({ place }) => `${place.longitude},${place.latitude}`),
    translations: column(({ names }) =>
      Object.entries(names)
        .map(([language, name]) => `${language}=${name}`)
        .join(';')
    ),
    aliases: column(({ aliases }) => aliases.join(';')),
    populations: column(({ population }) => String(population))
  };
}
