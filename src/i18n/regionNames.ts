import { LANGUAGES } from '../base/language';
import type { Cldr } from './cldr/cldr';

const EXTRACTS: Readonly<Record<(typeof LANGUAGES)[number], () => Promise<Cldr>>> = {
  kk: async () => (await import('./cldr/kk')).kk,
  ru: async () => (await import('./cldr/ru')).ru,
  az: async () => (await import('./cldr/az')).az,
  et: async () => (await import('./cldr/et')).et,
  en: async () => (await import('./cldr/en')).en
};

/**
 * Loads the names of countries in all languages of the page, for a search that does not depend on the language chosen.
 * @returns the distinct names of a country by its ISO 3166-1 alpha-2 code; an unknown code has none
 */
export async function loadRegionNames(): Promise<(code: string) => readonly string[]> {
  const extracts = await Promise.all(LANGUAGES.map((language) => EXTRACTS[language]()));
  return (code) => [...new Set(extracts.map((extract) => extract.regions[code]).filter((name) => name !== undefined))];
}
