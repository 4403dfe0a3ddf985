import { CountryCodes } from './countryReader';
import { LARGE } from './openSource';
import { readPublished, type LoadOptions, type LoadResult, type NamedFile } from './readPublished';

/**
 * What `loadNetwork` gives, without the names of all countries where the tables have nothing but codes, as a published network should: a visitor
 * then need not fetch them. Rejects when they are needed and cannot be fetched.
 */
export async function loadPublished(files: readonly NamedFile[], options: LoadOptions): Promise<LoadResult> {
  const large = files.some(({ bytes }) => bytes.length >= LARGE);
  const fast = large ? (await import('./fastAgreements')).readFast : undefined;
  const codes = new CountryCodes();
  const result = readPublished(files, { ...options, countries: () => codes, fast });
  return codes.askedForNames ? (await import('./loadNetwork')).loadNetwork(files, options) : result;
}
