import { fold } from '../base/fold';
import { freeId } from '../base/id';

/**
 * An id for a city or university of a country that has none, made of its name, and not taken yet: `kz-example-town`.
 * @param country ISO 3166-1 alpha-2 code
 */
export function madeId(country: string, name: string, taken: ReadonlySet<string>): string {
  const latin = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = (/^\p{ASCII}*$/u.test(latin) ? latin : fold(name)).match(/[\p{L}\p{N}]+/gu) ?? [];
  return freeId([country.toLowerCase(), ...words].join('-'), taken);
}
