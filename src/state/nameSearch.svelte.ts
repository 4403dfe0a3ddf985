import { untrack } from 'svelte';
import type { InPieces } from '../base/inPieces';
import type { inTurns, namesInMaking } from '../model/namesInMaking';
import type { SearchEntry, SearchIndex } from '../model/search';
import type { Session } from './session.svelte';

type Type = SearchEntry['type'];

/**
 * Finds things of the network by their names in any language. All is made when it is first asked for, its program fetched, and once for the whole page:
 * at once where the network is small, of a large one in turns. Until then an index is null.
 */
export class NameSearch {
  readonly #session: Session;
  #begin: typeof namesInMaking | null = $state.raw(null);
  #failed = $state(false);
  readonly #names = $derived.by(() => {
    const { network, lookup } = this.#session;
    return network && this.#begin && this.#begin(network, lookup.countryNames);
  });
  readonly #everything: NameIndex;
  readonly #places: NameIndex;
  readonly #countries: NameIndex;
  readonly #universities: NameIndex;

  constructor(session: Session) {
    this.#session = session;
    const index = (belongs: (type: Type) => boolean): NameIndex =>
      new NameIndex(
        session,
        () => this.#names?.indexOf(belongs) ?? null,
        () => this.fetch()
      );
    this.#everything = index(() => true);
    this.#places = index((type) => type !== 'event');
    this.#countries = index((type) => type === 'country');
    this.#universities = index((type) => type === 'university');
  }

  /** Everything that can be searched for. */
  get everything(): SearchIndex | null {
    return this.#everything.current;
  }

  /** Countries, cities and universities: what a group can be made of. */
  get places(): SearchIndex | null {
    return this.#places.current;
  }

  /** Countries only. */
  get countries(): SearchIndex | null {
    return this.#countries.current;
  }

  /** Universities only. */
  get universities(): SearchIndex | null {
    return this.#universities.current;
  }

  /** Whether what finds names could not be fetched when it was asked for last. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Fetches what finds names, so that it is there by the time that something is typed. Resolves with how to make it in turns; null where it failed. */
  async fetch(): Promise<typeof inTurns | null> {
    this.#session.fetching++;
    try {
      const { inTurns, namesInMaking } = await import('../model/namesInMaking');
      this.#begin ??= namesInMaking;
      this.#failed = false;
      return inTurns;
    } catch (error) {
      this.#failed = true;
      console.warn('What finds names could not be fetched', error);
      return null;
    } finally {
      this.#session.fetching--;
    }
  }
}

/** One index, made when somebody first asks for it. */
class NameIndex {
  readonly #session: Session;
  readonly #fetch: () => Promise<typeof inTurns | null>;
  readonly #making: InPieces<SearchIndex> | null;
  #made: { readonly by: InPieces<SearchIndex>; readonly index: SearchIndex } | null = $state.raw(null);
  #isBusy = false;

  constructor(session: Session, making: () => InPieces<SearchIndex> | null, fetch: () => Promise<typeof inTurns | null>) {
    this.#session = session;
    this.#fetch = fetch;
    this.#making = $derived(making());
  }

  get current(): SearchIndex | null {
    const making = this.#making;
    if (making && !this.#session.reckoner) return making.finish();
    if (making && this.#made?.by === making) return this.#made.index;
    untrack(() => void this.#make());
    return null;
  }

  async #make(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    // Whoever asks may be a value that is being worked out, in which nothing can be changed.
    await null;
    const session = this.#session;
    session.fetching++;
    try {
      // With the names of countries in all languages it would be made anew.
      const [turns] = await Promise.all([this.#fetch(), session.lookup.readCountryNames()]);
      const turn = turns?.();
      for (let making = this.#making; session.reckoner && making && making !== this.#made?.by; making = this.#making) {
        if (making.next()) await turn?.();
        else this.#made = { by: making, index: making.finish() };
      }
    } finally {
      this.#isBusy = false;
      session.fetching--;
    }
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
