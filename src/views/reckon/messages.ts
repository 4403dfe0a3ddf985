import type { Visible } from '../../model/filter';
import type { ReckoningName, Reckonings } from '../../state/reckoner';

/** What a page posts to a thread that reckons, after the port where its network lies: one question at a time. */
export interface Asked {
  readonly name: ReckoningName;
  readonly request: Reckonings[ReckoningName][0];
  /** What is visible; `before`: the same as with the question before. */
  readonly visible: Visible | 'before' | null;
}

/** What the thread posts, once for each question. */
export type Answered = { readonly answer: Reckonings[ReckoningName][1] } | { readonly failure: string };
