import { loadRegionNames } from '../i18n/regionNames';
import type { Words } from '../i18n/words';

/** What countries are called wherever they are looked for. */
export class Lookup {
  readonly #words: () => Words;
  #allNames: ((code: string) => readonly string[]) | null = $state.raw(null);

  /** Names of a country by its code: in all languages once `readCountryNames` has brought them, until then in the one on screen. */
  readonly countryNames = $derived.by(() => {
    const words = this.#words();
    return this.#allNames ?? ((code: string) => [words.format.region(code)]);
  });
  /** Whether `countryNames` has them in all languages. */
  readonly knowsAllNames = $derived(this.#allNames !== null);

  /** @param words those on screen */
  constructor(words: () => Words) {
    this.#words = words;
  }

  /** Brings the names of countries in all languages, which only a search needs. Where they cannot be had, names in the language on screen are found. */
  async readCountryNames(): Promise<void> {
    try {
      this.#allNames ??= await loadRegionNames();
    } catch (error) {
      console.warn('The names of countries in all languages could not be fetched', error);
    }
  }
}
