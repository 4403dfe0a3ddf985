import { InPieces } from '../base/inPieces';
import type { Network } from './network';
import { makeSearchIndex } from './search';
import type { SearchEntry, SearchIndex } from './search';
import { makeSearchEntries } from './searchEntries';

// Who makes them in turns finds how in the same file.
export { inTurns } from '../base/turns';

/** What finds things of a network by their names, in the making. */
export interface NamesInMaking {
  /** An index of the things of some types. */
  readonly indexOf: (belongs: (type: SearchEntry['type']) => boolean) => InPieces<SearchIndex>;
}

/** Begins with what finds names in a network; what is searched is gathered once for all indices. @param countryNames see `searchEntries` */
export function namesInMaking(network: Network, countryNames: (code: string) => readonly string[]): NamesInMaking {
  const entries = new InPieces(makeSearchEntries(network, countryNames));
  function* making(belongs: (type: SearchEntry['type']) => boolean): Generator<void, SearchIndex> {
    while (entries.next()) yield;
    return yield* makeSearchIndex(entries.finish().filter(({ type }) => belongs(type)));
  }
  return { indexOf: (belongs) => new InPieces(making(belongs)) };
}
