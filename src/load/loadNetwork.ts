import { CountryNames } from './countryNames';
import { readFast } from './fastAgreements';
import { readPublished, type LoadOptions, type LoadResult, type NamedFile } from './readPublished';

export type { LoadOptions, LoadResult, NamedFile } from './readPublished';

/**
 * Turns the files of a network into a frozen `Network` and a list of what is wrong in them, with all that is known of countries. Pure, never throws
 * on any bytes.
 */
export const loadNetwork = (files: readonly NamedFile[], options: LoadOptions): LoadResult =>
  readPublished(files, { ...options, fast: readFast, countries: () => new CountryNames() });
