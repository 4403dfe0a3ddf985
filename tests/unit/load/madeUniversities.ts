import { LANGUAGES } from '../../../src/base/language';
import type { UniversityRecord } from '../../../src/model/buildNetwork';

/** Languages of the columns `name@…`: the page's but English, which is the `name`. */
export const COLUMN_NAMES = LANGUAGES.filter((language) => language !== 'en');

/** A made-up university; its country is in its id where nothing else is said. */
export const university = (id: string, name: string, more: Partial<UniversityRecord> = {}): UniversityRecord => ({
  ...{ id, names: { name, language: 'en', translations: {} }, acronym: '', aliases: [], country: id.slice(0, 2).toUpperCase(), city: '' },
  ...{ status: '', kind: 'university', ror: '', website: '', founded: 0, note: '', ...more }
});
