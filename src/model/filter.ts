import type { Network } from './network';
import type { Filter } from './viewState';

/** What a filter keeps of a network. */
export interface Visible {
  /** Indices of the agreements kept, ascending. */
  readonly agreements: Uint32Array;
  /** Indices of the universities kept, ascending: the parties of those agreements and, if asked for, the unconnected. */
  readonly universities: Uint32Array;
}

/** Applies a filter. Filters only ever remove: what is kept with more conditions is a part of what is kept with fewer. */
export function visibleOf(network: Network, filter: Pick<Filter, 'unconnected'>): Visible {
  const { count, parties } = network.agreements;
  const agreements = Uint32Array.from({ length: count }, (_, index) => index);
  const connected = new Uint8Array(network.universities.length);
  for (const party of parties) connected[party] = 1;
  const universities = Uint32Array.from(network.universities.keys()).filter((index) => filter.unconnected || connected[index] === 1);
  return { agreements, universities };
}
