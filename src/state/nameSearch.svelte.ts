import { createSearchIndex } from '../model/search';
import { searchEntries } from '../model/searchEntries';
import type { Session } from './session.svelte';

/** Finds things of the network by their names in any language. All is made when it is first asked for, and once for the whole page. */
export class NameSearch {
  readonly #session: Session;
  readonly #entries = $derived.by(() => {
    const { network, lookup } = this.#session;
    return network ? searchEntries(network, lookup.countryNames) : [];
  });
  /** Everything that can be searched for. */
  readonly everything = $derived(createSearchIndex(this.#entries));
  /** Countries, cities and universities: what a group can be made of. */
  readonly places = $derived(createSearchIndex(this.#entries.filter(({ type }) => type !== 'event')));
  /** Countries only. */
  readonly countries = $derived(createSearchIndex(this.#entries.filter(({ type }) => type === 'country')));
  /** Universities only. */
  readonly universities = $derived(createSearchIndex(this.#entries.filter(({ type }) => type === 'university')));

  constructor(session: Session) {
    this.#session = session;
  }
}

const made = new WeakMap<Session, NameSearch>();

/** What finds names in a session's network. An embed has none, and loads none. */
export function nameSearch(session: Session): NameSearch {
  let search = made.get(session);
  if (!search) {
    // It outlives the component that asks for it first.
    $effect.root(() => {
      search = new NameSearch(session);
    });
    made.set(session, search!);
  }
  return search!;
}
