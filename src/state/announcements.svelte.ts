/** How long a message stands before the next, in milliseconds: what follows sooner replaces what waits. */
const PAUSE_MS = 1000;
/** How long after the last letter of a search its results are told, in milliseconds: nothing is said into the typing. */
const TYPED_MS = 500;

/**
 * What assistive technology is told of completed actions: one message at a time, at most one a second, the latest of several. The page shows
 * `spoken` in its one polite live region.
 */
export class Announcements {
  /** The message to be read out now; '' before the first. */
  spoken = $state('');
  #waiting: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #typed: ReturnType<typeof setTimeout> | undefined;

  /** Says a whole sentence in the page's language. The same sentence twice is read twice. */
  say(text: string): void {
    clearTimeout(this.#typed);
    if (this.#timer === undefined) this.#speak(text);
    else this.#waiting = text;
  }

  /** Says what was found once nothing more is typed; any sentence that follows sooner takes its place. */
  sayAfterTyping(text: string): void {
    clearTimeout(this.#typed);
    this.#typed = setTimeout(() => this.say(text), TYPED_MS);
  }

  #speak(text: string): void {
    // A live region that does not change is not read again; a space at the end is a change without a sound.
    this.spoken = text === this.spoken ? `${text}\u00A0` : text;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      const next = this.#waiting;
      this.#waiting = null;
      if (next !== null) this.#speak(next);
    }, PAUSE_MS);
  }
}
