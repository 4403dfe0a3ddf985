import { PSEUDO_LANGUAGE } from '../base/language';
import type { Language, PageLanguage } from '../base/language';
import { createCollator } from './collate';
import type { Cldr } from './cldr/cldr';
import type { Dictionary } from './dictionary';
import { createFormat } from './format';
import type { Format } from './format';
import { createTranslate } from './translate';
import type { Translate } from './translate';

/** Everything the page needs to speak one language. */
export interface Words {
  /** The language that names are wanted in, and numbers are counted in. */
  readonly language: Language;
  /** What the texts themselves are written in: the same, but for the pseudo-language. */
  readonly tag: PageLanguage;
  readonly t: Translate;
  readonly format: Format;
  /** Orders names as the language does. */
  readonly compare: (left: string, right: string) => number;
}

const DICTIONARIES: Readonly<Record<PageLanguage, () => Promise<{ dictionary: Dictionary; cldr: Cldr }>>> = {
  kk: async () => ({ dictionary: (await import('./kk')).kk, cldr: (await import('./cldr/kk')).kk }),
  ru: async () => ({ dictionary: (await import('./ru')).ru, cldr: (await import('./cldr/ru')).ru }),
  az: async () => ({ dictionary: (await import('./az')).az, cldr: (await import('./cldr/az')).az }),
  et: async () => ({ dictionary: (await import('./et')).et, cldr: (await import('./cldr/et')).et }),
  en: async () => ({ dictionary: (await import('./en')).en, cldr: (await import('./cldr/en')).en }),
  [PSEUDO_LANGUAGE]: async () => {
    const { pseudoDictionary, pseudoCldr } = await import('./pseudo');
    return { dictionary: pseudoDictionary, cldr: pseudoCldr };
  }
};

/** The languages by their own names, for the switcher. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  kk: 'Қазақша',
  ru: 'Русский',
  az: 'Azərbaycanca',
  et: 'Eesti',
  en: 'English'
};

/** Loads one language, and only that one. Rejects when its file cannot be fetched. */
export async function loadWords(tag: PageLanguage): Promise<Words> {
  const { dictionary, cldr } = await DICTIONARIES[tag]();
  const language = tag === PSEUDO_LANGUAGE ? 'en' : tag;
  const format = createFormat(cldr);
  return { language, tag, format, t: createTranslate(dictionary, language, format), compare: createCollator(language) };
}
