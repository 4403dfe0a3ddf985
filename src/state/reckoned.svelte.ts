import { onDestroy, untrack } from 'svelte';
import type { Visible } from '../model/filter';
import { SELF_CONTAINED } from './reckoner';
import type { Reckoner, ReckoningName, Reckonings } from './reckoner';
import type { Session } from './session.svelte';

/** What follows from what is open and chosen. */
export interface Reckoned<Answer> {
  /** null until it is first known; what was known before stays until then. */
  readonly current: Answer | null;
  /** What was visible when it was reckoned. */
  readonly visible: Visible | null;
}

interface Came<Name extends ReckoningName> {
  readonly answer: Reckonings[Name][1];
  readonly visible: Visible;
  readonly by: Reckoner;
}

/**
 * Keeps up what follows from the network and the choice: worked out here at once, or beside the page where the network is large. To be called while
 * a component is made.
 * @param request what it depends on, in a form that can be posted
 * @param here works it out in this thread, by what was requested and the session
 * @param isSeen whether anybody looks at it: until somebody does, a large network is not asked again
 */
export function reckoned<Name extends ReckoningName>(
  session: Session,
  name: Name,
  request: () => Reckonings[Name][0],
  here: (request: Reckonings[Name][0]) => Reckonings[Name][1],
  isSeen: () => boolean = () => true
): Reckoned<Reckonings[Name][1]> {
  let came = $state.raw<Came<Name> | null>(null);
  // What another network came to says nothing of this one.
  const known = $derived(came && came.by === session.reckoner ? came : null);
  const question = Symbol(name);
  $effect.pre(() => {
    const { reckoner } = session;
    if (!reckoner) return;
    if (!isSeen()) return reckoner.forget(question);
    const asked = request();
    if (!SELF_CONTAINED.includes(name)) void session.visible;
    untrack(() => reckoner.ask(question, name, asked, (answer, visible) => (came = { answer, visible, by: reckoner })));
  });
  onDestroy(() => session.reckoner?.forget(question));
  const direct = $derived(session.reckoner || !session.network ? null : here(request()));
  return {
    get current() {
      return session.reckoner ? (known?.answer ?? null) : direct;
    },
    get visible() {
      return session.reckoner ? (known?.visible ?? null) : session.visible;
    }
  };
}

/**
 * Works something out once, of what is shown now: here at once, or beside the page where the network is large.
 * @param here works it out in this thread; asked for too where the threads that reckon have ended meanwhile
 */
export function reckonedOnce<Name extends ReckoningName>(
  session: Session,
  name: Name,
  request: Reckonings[Name][0],
  here: () => Reckonings[Name][1]
): Promise<Reckonings[Name][1]> {
  const { reckoner } = session;
  if (!reckoner) return Promise.resolve(here());
  return new Promise((resolve, reject) => {
    const stop = $effect.root(() => {
      $effect.pre(() => {
        if (session.reckoner === reckoner) return;
        Promise.resolve().then(here).then(resolve, reject);
      });
    });
    reckoner.ask(Symbol(name), name, request, (answer) => {
      stop();
      resolve(answer);
    });
  });
}
