import type { Selection } from '../model/viewState';
import type { Session } from '../state/session.svelte';

/** From where an entry was opened by keyboard, so that the focus can go back there once the entry is left. */
export class Opener {
  #opened: Selection | null = null;
  #giveBack: (() => void) | null = null;

  /** An entry is being opened. @param giveBack puts the focus back where it was */
  remember(selection: Selection, giveBack: () => void): void {
    this.#opened = selection;
    this.#giveBack = giveBack;
  }

  /** Something is selected now. What was chosen within the entry belongs to the same visit; anything else ends it. */
  follow(selection: Selection, isWithinEntry: boolean): void {
    if (selection !== this.#opened && !isWithinEntry) this.forget();
  }

  forget(): void {
    this.#opened = null;
    this.#giveBack = null;
  }

  /** Gives the focus back, once. @returns whether there was anything to give it to */
  giveBack(): boolean {
    const giveBack = this.#giveBack;
    this.forget();
    giveBack?.();
    return giveBack !== null;
  }
}

const openers = new WeakMap<Session, Opener>();

/** The opener of a session. */
export function openerOf(session: Session): Opener {
  let opener = openers.get(session);
  if (!opener) openers.set(session, (opener = new Opener()));
  return opener;
}
