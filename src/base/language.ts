/** The languages the page speaks, as BCP 47 tags, in the order of the switcher. */
export const LANGUAGES = ['kk', 'ru', 'az', 'et', 'en'] as const;

/** A language the page speaks. Data may hold names in any other BCP 47 language as well. */
export type Language = (typeof LANGUAGES)[number];

/** Whether a tag is a language the page speaks. */
export const isLanguage = (tag: unknown): tag is Language => LANGUAGES.includes(tag as Language);
