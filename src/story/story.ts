import { LANGUAGES } from '../base/language';
import type { LocalText } from '../model/names';

/** Texts by BCP 47 language; '' is never kept as a text. */
export type StoryTexts = Readonly<Record<string, string>>;

/** One picture of a story and what is said of it. */
export interface Scene {
  /** Letters and digits of any script, `_`, `.`, `:` and `-`; one of a kind in its story. Positions are kept by it, so that editing loses none. */
  readonly id: string;
  /** The whole view as the query of an address, without `?`; it has no language, theme or network of its own, for these are the stage's. */
  readonly view: string;
  readonly title: StoryTexts;
  /**
   * What stands below the picture. An empty line divides it into parts, which are shown one after the other, a part a step. Figures and names of
   * the network are put in at run time: see `figureText.ts`.
   */
  readonly text: StoryTexts;
  /** For the speaker alone, with figures and names like the text. */
  readonly notes: StoryTexts;
  /** How long the scene stands when the story plays by itself, all its steps together; above 0. */
  readonly seconds: number;
  /** Keys of the file that the program does not know, as they were. */
  readonly extra: Readonly<Record<string, unknown>>;
}

/** A list of scenes. */
export interface Story {
  readonly title: StoryTexts;
  readonly scenes: readonly Scene[];
  /** Keys of the file that the program does not know, as they were. */
  readonly extra: Readonly<Record<string, unknown>>;
}

/** How long a scene stands where its file does not say it, in seconds. */
export const DEFAULT_SECONDS = 20;

/** Longest that a scene can be told to stand, in seconds. */
export const MAX_SECONDS = 3600;

/** The texts of a scene that are written in languages. */
export const SCENE_TEXTS = ['title', 'text', 'notes'] as const;
export type SceneText = (typeof SCENE_TEXTS)[number];

/** A story of no scenes. */
export const EMPTY_STORY: Story = Object.freeze({ title: {}, scenes: [], extra: {} });

/** A text for a reader: in that language, else in English, else in the first language there is; '' where there is none. */
export function storyText(texts: StoryTexts, language: string): LocalText {
  const tag = [language, 'en', ...Object.keys(texts)].find((candidate) => Object.hasOwn(texts, candidate));
  return tag === undefined ? { text: '', language: '' } : { text: texts[tag]!, language: tag };
}

/** The parts of a text, which an empty line divides; at least one, which may be ''. */
export const partsOf = (text: string): string[] => {
  const parts = text
    .split(/\n[ \t]*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 0 ? parts : [''];
};

/** How many steps a scene has: the parts of its longest text, at least one. */
export const stepsOf = (scene: Scene): number => Math.max(1, ...Object.values(scene.text).map((text) => partsOf(text).length));

/** Keys of an address that belong to who looks, not to what is shown. */
const OF_THE_STAGE = new Set(['lang', 'language', 'theme', 'network', 'snapshot', 'stage', 'page', 'rule']);

/** The query of an address as a scene keeps it: without `?`, language, theme, network, and what stands over the view. */
export const sceneView = (query: string): string =>
  query
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !OF_THE_STAGE.has(part.split('=')[0]!))
    .join('&');

/** Texts with the project's languages first, in the order of its switcher, then the others in theirs. */
export const orderedTexts = (texts: StoryTexts): StoryTexts => {
  const others = Object.keys(texts).filter((tag) => !(LANGUAGES as readonly string[]).includes(tag));
  const tags = [...LANGUAGES.filter((tag) => Object.hasOwn(texts, tag)), ...others];
  return Object.fromEntries(tags.map((tag) => [tag, texts[tag]!]));
};
