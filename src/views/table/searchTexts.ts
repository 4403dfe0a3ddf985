import type { Names, Network } from '../../model/network';
import { spellings } from '../../model/spellings';

/** Texts as they are searched: folded in every spelling, a space before each word, parted so that no word runs over from one to the next. */
export const searchText = (...texts: readonly string[]): string =>
  texts
    .flatMap(spellings)
    .map((text) => ` ${text}`)
    .join(' |');

/** What can be found of universities, cities and countries, by index: their names in all languages, acronyms and other spellings. */
export interface SearchTexts {
  readonly university: (index: number) => string;
  readonly city: (index: number) => string;
  readonly country: (index: number) => string;
  readonly event: (index: number) => string;
  /** Any other text; the same text is folded once. */
  readonly text: (text: string) => string;
}

const namesOf = ({ name, translations }: Names): string[] => [name, ...Object.values(translations)];

/**
 * Makes the texts when they are first asked for, and each once.
 * @param countryNames names of a country by its code, in as many languages as are at hand
 */
export function createSearchTexts(network: Network, countryNames: (code: string) => readonly string[]): SearchTexts {
  const byIndex = (make: (index: number) => string) => {
    const known: string[] = [];
    return (index: number): string => (index < 0 ? '' : (known[index] ??= make(index)));
  };
  const known = new Map<string, string>();
  return {
    university: byIndex((index) => {
      const { names, acronym, aliases } = network.universities[index]!;
      return searchText(...namesOf(names), acronym, ...aliases);
    }),
    city: byIndex((index) => searchText(...namesOf(network.cities[index]!.names), ...network.cities[index]!.aliases)),
    country: byIndex((index) => searchText(network.countries[index]!.id, ...countryNames(network.countries[index]!.id))),
    event: byIndex((index) => searchText(...namesOf(network.events[index]!.names))),
    text: (text) => {
      let made = known.get(text);
      if (made === undefined) known.set(text, (made = searchText(text)));
      return made;
    }
  };
}
