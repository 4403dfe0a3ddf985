import { SCHEMAS } from './columns';
import { isCountryCode } from './countryCode';
import type { HeaderReader } from './headerReader';

/** Tells countries by what the cells of a table say of them, and columns by what headers do. */
export interface CountryReader {
  /** ISO 3166-1 alpha-2 code of a code or name; '' where it is none. */
  readonly code: (text: string) => string;
  /** Code that was probably meant, or ''. */
  readonly near: (text: string) => string;
  readonly headers: HeaderReader;
}

/**
 * Reads alpha-2 codes in capitals and the names of columns themselves, as a published network has them, without the names of all countries and all
 * words for columns in five languages, which are many.
 */
export class CountryCodes implements CountryReader {
  /** Whether a cell or a header had something else, which only the names can tell. */
  askedForNames = false;
  readonly headers: HeaderReader = {
    isColumn: (header) => SCHEMAS.agreements.some(({ name }) => name === header),
    columnOfPhrase: () => this.#ask(''),
    translatedPhrase: () => this.#ask(null),
    sidedHeader: () => this.#ask(null)
  };

  code(text: string): string {
    if (/^[A-Z]{2}$/.test(text) && isCountryCode(text)) return text;
    return this.#ask('');
  }

  near(): string {
    return '';
  }

  #ask<T>(nothing: T): T {
    this.askedForNames = true;
    return nothing;
  }
}
