import { LANGUAGES, type Language } from '../../base/language';
import { loadWords, type Words } from '../../i18n/words';
import { decodeView, encodeView } from '../../share/address';
import type { Session } from '../../state/session.svelte';
import { checkRoom, checkStory } from '../../story/checkStory';
import type { FigureSource } from '../../story/figures';
import type { Story } from '../../story/story';
import type { StoryIssue } from '../../story/storyIssue';

/** How long nothing is typed before the story is checked, in milliseconds. */
const REST_MS = 300;

/** How figures are written in each language of a story, and what is wrong with it. To be made while a component is set up. */
export class StorySources {
  readonly #session: Session;
  #words: readonly Words[] = $state.raw([]);
  readonly #all: readonly FigureSource[] = $derived.by(() => {
    const { network } = this.#session;
    return network ? this.#words.map(({ language, format }) => ({ network, language, format })) : [];
  });
  /** Of the last check. */
  issues: readonly StoryIssue[] = $state.raw([]);

  /** @param story the story that is checked, a moment after each change; null = none */
  constructor(session: Session, story: () => Story | null) {
    this.#session = session;
    Promise.all(LANGUAGES.map((language) => loadWords(language, []))).then(
      (words) => (this.#words = words),
      (error: unknown) => console.warn('The languages of the story could not be fetched', error)
    );
    $effect(() => {
      const sources = this.#all;
      const checked = story();
      if (!checked || sources.length === 0) return;
      const timer = setTimeout(() => (this.issues = issuesOf(checked, sources)), REST_MS);
      return () => clearTimeout(timer);
    });
  }

  /** How figures are written in a language; null until its words are here. */
  of(language: Language): FigureSource | null {
    return this.#all.find((source) => source.language === language) ?? null;
  }
}

/** What a person has to look at; which texts are missing is said of the scene as a whole, and of a long text one screen is named. */
function issuesOf(story: Story, sources: readonly FigureSource[]): StoryIssue[] {
  const found = checkStory(story, sources[0]!.network, { decode: decodeView, encode: encodeView }, sources).filter(
    ({ code }) => code !== 'text-missing'
  );
  const long = checkRoom(story, sources);
  return [
    ...found,
    ...long.filter((issue, index) => long.findIndex(({ scene, key }) => scene === issue.scene && key === issue.key) === index)
  ];
}
