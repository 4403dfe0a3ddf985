import type { Language } from '../base/language';
import type { Names } from './network';

/** A text together with the BCP 47 language it is written in ('' = not known). */
export interface LocalText {
  readonly text: string;
  readonly language: string;
}

/**
 * The languages in which institutions of a country write their own names, best first, by ISO 3166-1 alpha-2 code: the official ones that most
 * people there use (Unicode CLDR, territoryInfo), of the countries that the shipped network has. Where it is English nothing is needed.
 */
const ORIGINAL_LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  KZ: ['kk', 'ru'],
  AZ: ['az'],
  EE: ['et'],
  AE: ['ar'],
  AT: ['de'],
  BG: ['bg'],
  BY: ['be', 'ru'],
  CN: ['zh'],
  CZ: ['cs'],
  DE: ['de'],
  ES: ['es'],
  FR: ['fr'],
  GE: ['ka'],
  HR: ['hr'],
  HU: ['hu'],
  ID: ['id'],
  IR: ['fa'],
  IT: ['it'],
  JP: ['ja'],
  KG: ['ky', 'ru'],
  KR: ['ko'],
  LT: ['lt'],
  MY: ['ms'],
  NL: ['nl'],
  PL: ['pl'],
  PT: ['pt'],
  RU: ['ru'],
  SE: ['sv'],
  TJ: ['tg'],
  TM: ['tk'],
  TR: ['tr'],
  UA: ['uk'],
  UZ: ['uz']
};

/** The name in just this language, or null. */
function nameInTag({ name, language, translations }: Names, tag: string): LocalText | null {
  const text = language === tag && name ? name : translations[tag];
  return text ? { text, language: tag } : null;
}

/** The name in a language however the data writes its tag, or null: `zh-Hans` is Chinese as well. */
function nameInLanguage(names: Names, language: string): LocalText | null {
  const tags = [language, ...Object.keys(names.translations).filter((tag) => tag.startsWith(`${language}-`))];
  return tags.map((tag) => nameInTag(names, tag)).find((found) => found !== null) ?? null;
}

/**
 * A name for a reader: in the reader's language where the data has it, else the original of its country, else English, else the file's own.
 * @param country ISO 3166-1 alpha-2 code of the thing named; '' where it belongs to none.
 */
export function nameIn(names: Names, language: Language, country: string): LocalText {
  // Tables that do not say their language are English as a rule: better for an English reader than the original.
  const originals = language === 'en' && !names.language ? [] : (ORIGINAL_LANGUAGES[country] ?? []);
  return (
    // Just this tag: who reads Kazakh (kk) may not read it in Latin letters (kk-Latn).
    nameInTag(names, language) ??
    originals.map((tag) => nameInLanguage(names, tag)).find((found) => found !== null) ??
    nameInTag(names, 'en') ?? { text: names.name, language: names.language }
  );
}

/** The name in the language of its own country, where the data has it and it differs from the given text; else null. */
export function originalName(names: Names, country: string, shown: string): LocalText | null {
  const originals = (ORIGINAL_LANGUAGES[country] ?? []).map((tag) => nameInLanguage(names, tag));
  return originals.find((found) => found !== null && found.text !== shown) ?? null;
}
