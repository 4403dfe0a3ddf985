import type { PageLanguage } from '../../base/language';
import type { Question, ReckoningName, Reckonings } from '../../state/reckoner';
import type { Answered, Asked, Begin, Prepare } from './messages';

/** A request, and who takes its answer. */
export interface Waiting {
  readonly name: ReckoningName;
  readonly request: Reckonings[ReckoningName][0];
  /** See `Asked.version`. */
  readonly version: number;
  readonly take: (answer: Reckonings[ReckoningName][1]) => void;
}

/**
 * One thread that reckons, and the questions that wait for it: one is asked at a time, the counts before all others, and of each question the latest
 * request alone waits. An answer to what has changed meanwhile is shown all the same, so that what follows a brush moves along with it.
 */
export class Lane {
  readonly #worker: Worker;
  readonly #waiting = new Map<Question, Waiting>();
  #asked: { readonly question: Question; readonly waiting: Waiting } | null = null;
  #listeners: { readonly question: Question; readonly resolve: () => void }[] = [];
  #isBusy = false;
  /** Whether all but the counts wait. */
  #isHeld = false;
  /** Called when a piece of what is to be prepared is done. */
  #prepared: (isMore: boolean) => void = () => undefined;
  readonly #onBusy: (busy: boolean) => void;

  /**
   * @param begin where the thread finds its copy of the network, and the other thread
   * @param onBusy told when the first question waits, and when none does any more
   * @param onFailure told once, when the thread or an answer failed; the lane has ended by then
   */
  constructor(begin: Begin, onBusy: (busy: boolean) => void, onFailure: (error: Error) => void) {
    this.#onBusy = onBusy;
    this.#worker = new Worker(new URL('./reckon.worker.ts', import.meta.url), { type: 'module' });
    this.#worker.postMessage(begin, [begin.copy, begin.peer]);
    const fail = (message: string): void => {
      this.end();
      onFailure(new Error(message));
    };
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
      if ('failure' in data) return fail(data.failure);
      if ('isMore' in data) return this.#prepared(data.isMore);
      const asked = this.#asked!;
      this.#asked = null;
      this.#next();
      asked.waiting.take(data.answer);
      this.#tell();
    });
    this.#worker.addEventListener('error', (event) => {
      event.preventDefault();
      fail(event.message);
    });
    this.#worker.addEventListener('messageerror', () => fail('An answer could not be read.'));
  }

  /** Asks a question, once those before it are answered. */
  ask(question: Question, waiting: Waiting): void {
    this.#waiting.set(question, waiting);
    const isIdle = !this.#isBusy || (this.#isHeld && !this.#asked);
    this.#setBusy(true);
    if (!isIdle) return;
    if (waiting.name === 'counts') return this.#next();
    // What else one change asks comes in the same turn: only then is it known what is first.
    queueMicrotask(() => {
      if (!this.#asked) this.#next();
    });
  }

  /**
   * Has the thread do a piece of what its first questions would wait for: some milliseconds, behind which a question waits at most.
   * @returns whether there is more to prepare; false once the lane has ended
   */
  prepare(language: PageLanguage): Promise<boolean> {
    this.#worker.postMessage({ prepare: language } satisfies Prepare);
    return new Promise((resolve) => (this.#prepared = resolve));
  }

  /** Asks nothing but counts from now on. */
  hold(): void {
    this.#isHeld = true;
  }

  /** Asks again what had to wait. */
  release(): void {
    this.#isHeld = false;
    if (this.#isBusy && !this.#asked) this.#next();
  }

  /** No answer to a question is wanted any more. */
  forget(question: Question): void {
    this.#waiting.delete(question);
    if (this.#asked?.question === question) this.#asked = { question, waiting: { ...this.#asked.waiting, take: () => undefined } };
  }

  /** Resolves once no request of a question waits: it is answered, or the lane has ended. */
  answered(question: Question): Promise<void> {
    return new Promise((resolve) => {
      this.#listeners.push({ question, resolve });
      this.#tell();
    });
  }

  /** Ends the thread; nothing that waits is answered. */
  end(): void {
    this.#worker.terminate();
    this.#waiting.clear();
    this.#asked = null;
    this.#setBusy(false);
    this.#tell();
    this.#prepared(false);
  }

  #setBusy(isBusy: boolean): void {
    if (this.#isBusy === isBusy) return;
    this.#isBusy = isBusy;
    this.#onBusy(isBusy);
  }

  #tell(): void {
    const waits = (question: Question): boolean => this.#waiting.has(question) || this.#asked?.question === question;
    const done = this.#listeners.filter(({ question }) => !waits(question));
    this.#listeners = this.#listeners.filter(({ question }) => waits(question));
    done.forEach(({ resolve }) => resolve());
  }

  #next(): void {
    const waitings = [...this.#waiting];
    const first = waitings.find(([, { name }]) => name === 'counts') ?? (this.#isHeld ? undefined : waitings[0]);
    if (!first) return this.#setBusy(waitings.length > 0);
    const [question, waiting] = first;
    this.#waiting.delete(question);
    this.#asked = { question, waiting };
    const { name, request, version } = waiting;
    this.#worker.postMessage({ name, request, version } satisfies Asked);
  }
}
