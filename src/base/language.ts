/** The languages the page speaks, as BCP 47 tags, in the order of the switcher. */
export const LANGUAGES = ['kk', 'ru', 'az', 'et', 'en'] as const;

/** A language the page speaks. Data may hold names in any other BCP 47 language as well. */
export type Language = (typeof LANGUAGES)[number];

/** CLDR's tag of accented and lengthened English, by which untranslated texts and too narrow places are found. Only an address asks for it. */
export const PSEUDO_LANGUAGE = 'en-XA';

/** What the page's own texts can be written in. */
export type PageLanguage = Language | typeof PSEUDO_LANGUAGE;

/** Whether a tag is a language the page speaks. */
export const isLanguage = (tag: unknown): tag is Language => LANGUAGES.includes(tag as Language);

/** Whether the page's own texts can be written in what the tag names. */
export const isPageLanguage = (tag: unknown): tag is PageLanguage => isLanguage(tag) || tag === PSEUDO_LANGUAGE;
