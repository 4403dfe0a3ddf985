import type { PageLanguage } from '../../base/language';
import type { PostedVisible } from '../../model/postedVisible';
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

/** What a page posts while it asks nothing: a piece of what first questions would wait for is to be done. */
export interface Prepare {
  /** The language on screen. */
  readonly prepare: PageLanguage;
}

/** What the thread posts, once for each question, and once for each piece that it prepared: whether there is more to prepare. */
export type Answered = { readonly answer: Reckonings[ReckoningName][1] } | { readonly isMore: boolean } | { readonly failure: string };

/** What the thread that counts posts to the other one. */
export interface Seen {
  readonly version: number;
  readonly visible: PostedVisible;
}
