import type { Language } from '../../base/language';
import type { Part } from '../../i18n/dictionary';
import { loadWords, type Words } from '../../i18n/words';
import type { Session } from '../../state/session.svelte';

/** The languages of a stage: the page's, and a second one that is fetched beside it. To be made while a component is set up. */
export class SecondLanguage {
  readonly #session: Session;
  readonly #tag: Language | null;
  #second: Words | null = $state.raw(null);
  /** The words there are by now, the page's first. */
  readonly all: readonly Words[] = $derived.by(() => {
    const { words } = this.#session;
    return this.#second && this.#second.tag !== words.tag ? [words, this.#second] : [words];
  });
  /** How many languages are wanted, fetched or not: room is kept for them from the beginning. */
  readonly wanted: number = $derived.by(() => (this.#tag && this.#tag !== this.#session.words.tag ? 2 : 1));

  /** @param parts what is said in it besides numbers and dates */
  constructor(session: Session, tag: Language | null, parts: readonly Part[]) {
    this.#session = session;
    this.#tag = tag;
    $effect(() => {
      if (!tag) return;
      let stale = false;
      loadWords(tag, parts).then(
        (words) => {
          if (!stale) this.#second = words;
        },
        (error: unknown) => console.warn('The second language could not be fetched', error)
      );
      return () => {
        stale = true;
      };
    });
  }
}
