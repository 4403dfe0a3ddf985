import type { Network } from './network';
import { partiesOf } from './parties';

/** A partner university and the agreements shared with it. */
export interface Partner {
  /** Index into `Network.universities`. */
  readonly university: number;
  /** Indices of agreements, ascending. */
  readonly agreements: readonly number[];
}

/**
 * The partners of some universities (one, or all of a city or country) among other universities, most agreements first, then by index.
 * @param agreements indices of the agreements that the universities take part in
 */
export function partnersOf(network: Network, agreements: Uint32Array, belongs: (university: number) => boolean): Partner[] {
  const shared = new Map<number, number[]>();
  for (const agreement of agreements) {
    const parties = [...partiesOf(network.agreements, agreement)];
    if (!parties.some(belongs)) continue;
    for (const party of parties) {
      if (belongs(party)) continue;
      const list = shared.get(party);
      if (list) list.push(agreement);
      else shared.set(party, [agreement]);
    }
  }
  return [...shared]
    .map(([university, list]) => ({ university, agreements: list }))
    .sort((a, b) => b.agreements.length - a.agreements.length || a.university - b.university);
}
