import { PSEUDO_LANGUAGE } from '../base/language';
import type { Language, PageLanguage } from '../base/language';
import { createCollator } from './collate';
import type { Cldr } from './cldr/cldr';
import type { Part, Plural } from './dictionary';
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
  /** Whether all messages of these parts are loaded. */
  readonly knows: (parts: readonly Part[]) => boolean;
  /** Loads the messages of these parts, if they are not. Rejects when a file cannot be fetched. */
  readonly learn: (parts: Iterable<Part>) => Promise<void>;
}

type Messages = Readonly<Record<string, string | Plural>>;

/** A language: its first part, and how the others are fetched. */
interface Spoken {
  readonly page: Messages;
  readonly later: Readonly<Record<string, () => Promise<Readonly<Record<string, object>>>>>;
}

/** Each knows its own parts, so that the page need not name those of all languages. */
const SPOKEN: Readonly<Record<Language, () => Promise<Spoken>>> = {
  kk: async () => (await import('./spoken/kk')).kk,
  ru: async () => (await import('./spoken/ru')).ru,
  az: async () => (await import('./spoken/az')).az,
  et: async () => (await import('./spoken/et')).et,
  en: async () => (await import('./spoken/en')).en
};

const CLDR: Readonly<Record<PageLanguage, () => Promise<Cldr>>> = {
  kk: async () => (await import('./cldr/kk')).kk,
  ru: async () => (await import('./cldr/ru')).ru,
  az: async () => (await import('./cldr/az')).az,
  et: async () => (await import('./cldr/et')).et,
  en: async () => (await import('./cldr/en')).en,
  [PSEUDO_LANGUAGE]: async () => (await import('./pseudo')).pseudoCldr
};

/**
 * Loads one language, and only that one.
 * @param parts those that are asked for; all where it is left out
 * @throws where a file cannot be fetched
 */
export async function loadWords(tag: PageLanguage, parts?: Iterable<Part>): Promise<Words> {
  const language = tag === PSEUDO_LANGUAGE ? 'en' : tag;
  const [{ page, later }, cldr] = await Promise.all([SPOKEN[language](), CLDR[tag]()]);
  const written = async (messages: Messages) => (tag === PSEUDO_LANGUAGE ? (await import('./pseudo')).pseudoMessages(messages) : messages);
  const fetchPart = async (part: Part) => {
    const path = `../${language}/${part}.ts`;
    return (await later[path]!())[part] as Messages;
  };
  const known = new Set<Part>();
  const messages: Record<string, string | Plural> = {};
  const learn = async (wanted: Iterable<Part>): Promise<void> => {
    await Promise.all(
      [...wanted].map(async (part) => {
        if (known.has(part)) return;
        Object.assign(messages, await written(part === 'page' ? page : await fetchPart(part)));
        known.add(part);
      })
    );
  };
  const all = Object.keys(later).map((path) => /([^/]+)\.ts$/.exec(path)![1] as Part);
  await learn(['page', ...(parts ?? all)]);
  const format = createFormat(cldr);
  return {
    language,
    tag,
    format,
    t: createTranslate(messages, language, format),
    compare: createCollator(language),
    knows: (wanted) => wanted.every((part) => known.has(part)),
    learn
  };
}
