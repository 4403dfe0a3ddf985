import { countryOf, nearCountry } from './countryOf';
import type { CountryReader } from './countryReader';
import { HEADER_WORDS } from './headerWords';

/** Different texts that are no country for which a near one is looked up at most: it takes time, and they are no misspellings then. */
const MOST_SUGGESTIONS = 500;

/** Codes of the countries that the cells of a table name, looked up once for each text; headers in any of the five languages. */
export class CountryNames implements CountryReader {
  readonly headers = HEADER_WORDS;
  readonly #codes = new Map<string, string>();
  readonly #near = new Map<string, string>();

  /** ISO 3166-1 alpha-2 code of a code or name; '' where it is none. */
  code(text: string): string {
    let code = this.#codes.get(text);
    if (code === undefined) this.#codes.set(text, (code = countryOf(text)));
    return code;
  }

  /** Code that was probably meant, or ''. */
  near(text: string): string {
    let code = this.#near.get(text);
    if (code === undefined && this.#near.size < MOST_SUGGESTIONS) this.#near.set(text, (code = nearCountry(text)));
    return code ?? '';
  }
}
