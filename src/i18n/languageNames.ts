import type { Language } from '../base/language';

/** The languages by their own names, for the switcher. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  kk: 'Қазақша',
  ru: 'Русский',
  az: 'Azərbaycanca',
  et: 'Eesti',
  en: 'English'
};
