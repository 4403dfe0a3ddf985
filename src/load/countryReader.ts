import { isCountryCode } from './countryCode';

/** Tells countries by what the cells of a table say of them. */
export interface CountryReader {
  /** ISO 3166-1 alpha-2 code of a code or name; '' where it is none. */
  readonly code: (text: string) => string;
  /** Code that was probably meant, or ''. */
  readonly near: (text: string) => string;
}

/** Reads alpha-2 codes in capitals, as a published network has them, without the names of all countries in five languages, which are many. */
export class CountryCodes implements CountryReader {
  /** Whether a cell had something else, which only the names can tell. */
  askedForNames = false;

  code(text: string): string {
    if (/^[A-Z]{2}$/.test(text) && isCountryCode(text)) return text;
    this.askedForNames = true;
    return '';
  }

  near(): string {
    return '';
  }
}
