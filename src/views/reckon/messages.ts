import type { Visible } from '../../model/filter';
import type { ReckoningName, Reckonings } from '../../state/reckoner';

/** The first that a page posts to a thread that reckons. */
export interface Begin {
  /** Where its network lies. */
  readonly copy: MessagePort;
  /** To the other thread: the one that counts posts there what is visible, for it is too much to go through the page. */
  readonly peer: MessagePort;
}

/** What a page posts after that: one question at a time. */
export interface Asked {
  readonly name: ReckoningName;
  readonly request: Reckonings[ReckoningName][0];
  /** How often what is visible had changed when it was asked; 0 where that does not matter. */
  readonly version: number;
}

/** What the thread posts, once for each question. */
export type Answered = { readonly answer: Reckonings[ReckoningName][1] } | { readonly failure: string };

/** What the thread that counts posts to the other one. */
export interface Seen {
  readonly version: number;
  readonly visible: Visible;
}
