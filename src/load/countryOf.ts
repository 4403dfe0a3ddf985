import { fold } from '../base/fold';
import { similar } from '../base/similar';
import { az } from '../i18n/cldr/az';
import { en } from '../i18n/cldr/en';
import { et } from '../i18n/cldr/et';
import { kk } from '../i18n/cldr/kk';
import { ru } from '../i18n/cldr/ru';

const codeByName = new Map<string, string>();
for (const { regions } of [en, ru, kk, az, et])
  for (const [code, name] of Object.entries(regions)) if (!codeByName.has(fold(name))) codeByName.set(fold(name), code);
const names = [...codeByName.keys()];

/** ISO 3166-1 alpha-2 code of a code or a country's name in any of the five languages; '' where it is none of them. */
export function countryOf(text: string): string {
  const code = text.trim().toUpperCase();
  return Object.hasOwn(en.regions, code) ? code : (codeByName.get(fold(text)) ?? '');
}

/** Code of the country that a text with a small error probably means, or ''. A suggestion, never an answer. */
export function nearCountry(text: string): string {
  return countryOf(text) || (codeByName.get(similar(names, text, 1)[0] ?? '') ?? '');
}
