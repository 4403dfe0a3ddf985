import { loadRegionNames } from '../i18n/regionNames';
import type { Words } from '../i18n/words';
import { createSearchIndex } from '../model/search';
import { searchEntries } from '../model/searchEntries';
import type { Network } from '../model/network';

/** Finds things of the network by their names in any language. All is made when it is first asked for, and once for the whole page. */
export class Lookup {
  readonly #read: () => { readonly network: Network | null; readonly words: Words };
  #allNames: ((code: string) => readonly string[]) | null = $state.raw(null);

  /** Names of a country by its code: in all languages once `readCountryNames` has brought them, until then in the one on screen. */
  readonly countryNames = $derived.by(() => {
    const { words } = this.#read();
    return this.#allNames ?? ((code: string) => [words.format.region(code)]);
  });
  /** Whether `countryNames` has them in all languages. */
  readonly knowsAllNames = $derived(this.#allNames !== null);
  readonly #entries = $derived.by(() => {
    const { network } = this.#read();
    return network ? searchEntries(network, this.countryNames) : [];
  });
  /** Everything that can be searched for. */
  readonly everything = $derived(createSearchIndex(this.#entries));
  /** Countries, cities and universities: what a group can be made of. */
  readonly places = $derived(createSearchIndex(this.#entries.filter(({ type }) => type !== 'event')));
  /** Countries only. */
  readonly countries = $derived(createSearchIndex(this.#entries.filter(({ type }) => type === 'country')));
  /** Universities only. */
  readonly universities = $derived(createSearchIndex(this.#entries.filter(({ type }) => type === 'university')));

  /** @param read the network that is open and the words on screen */
  constructor(read: () => { readonly network: Network | null; readonly words: Words }) {
    this.#read = read;
  }

  /** Brings the names of countries in all languages, which only a search needs. Without them names in the language on screen are found. */
  async readCountryNames(): Promise<void> {
    this.#allNames ??= await loadRegionNames();
  }
}
