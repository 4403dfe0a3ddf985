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

/** Every part of every language, as `./ru/page.ts`. */
const FILES = import.meta.glob<Readonly<Record<string, Messages>>>('./{kk,ru,az,et,en}/*.ts');

const CLDR: Readonly<Record<PageLanguage, () => Promise<Cldr>>> = {
  kk: async () => (await import('./cldr/kk')).kk,
  ru: async () => (await import('./cldr/ru')).ru,
  az: async () => (await import('./cldr/az')).az,
  et: async () => (await import('./cldr/et')).et,
  en: async () => (await import('./cldr/en')).en,
  [PSEUDO_LANGUAGE]: async () => (await import('./pseudo')).pseudoCldr
};

/** The parts there are: a view is loaded with those that it speaks. */
export const PARTS = Object.keys(FILES).flatMap((path) => /^\.\/en\/(.+)\.ts$/.exec(path)?.[1] ?? []) as Part[];

/** Fetches one part of a language. Rejects when its file cannot be fetched. */
async function loadPart(tag: PageLanguage, part: Part): Promise<Messages> {
  const messages = (await FILES[`./${tag === PSEUDO_LANGUAGE ? 'en' : tag}/${part}.ts`]!())[part]!;
  return tag === PSEUDO_LANGUAGE ? (await import('./pseudo')).pseudoMessages(messages) : messages;
}

/** Loads one language, and only that one: the parts that are asked for. Rejects when a file cannot be fetched. */
export async function loadWords(tag: PageLanguage, parts: Iterable<Part> = PARTS): Promise<Words> {
  const known = new Set<Part>();
  const messages: Record<string, string | Plural> = {};
  const learn = async (wanted: Iterable<Part>): Promise<void> => {
    await Promise.all(
      [...wanted].map(async (part) => {
        if (known.has(part)) return;
        Object.assign(messages, await loadPart(tag, part));
        known.add(part);
      })
    );
  };
  const [cldr] = await Promise.all([CLDR[tag](), learn(parts)]);
  const language = tag === PSEUDO_LANGUAGE ? 'en' : tag;
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
