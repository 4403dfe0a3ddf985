import type { Language } from '../base/language';
import type { Names } from './network';

/** A text together with the BCP 47 language it is written in ('' = not known). */
export interface LocalText {
  readonly text: string;
  readonly language: string;
}

/** The languages in which institutions of a country write their own names, best first, by ISO 3166-1 alpha-2 code. */
const ORIGINAL_LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  KZ: ['kk', 'ru'],
  AZ: ['az'],
  EE: ['et'],
  RU: ['ru'],
  BY: ['ru']
};

/**
 * A name for a reader: in the reader's language where the data has it, else the original of its country, else the file's own (English).
 * @param country ISO 3166-1 alpha-2 code of the thing named; '' where it belongs to none.
 */
export function nameIn(names: Names, language: Language, country: string): LocalText {
  for (const tag of [language, ...(language === 'en' ? [] : (ORIGINAL_LANGUAGES[country] ?? []))]) {
    if (names.language === tag && names.name) return { text: names.name, language: tag };
    const text = names.translations[tag];
    if (text) return { text, language: tag };
  }
  return { text: names.name, language: names.language };
}

/** The name in the language of its own country, where the data has it and it differs from the given text; else null. */
export function originalName(names: Names, country: string, shown: string): LocalText | null {
  for (const tag of ORIGINAL_LANGUAGES[country] ?? []) {
    const text = names.translations[tag] ?? (names.language === tag ? names.name : '');
    if (text && text !== shown) return { text, language: tag };
  }
  return null;
}
