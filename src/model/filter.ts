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
  // Plain loops: this runs over all agreements at every change of the filter.
  const agreements = new Uint32Array(count);
  for (let index = 0; index < count; index++) agreements[index] = index;
  const connected = new Uint8Array(network.universities.length);
  for (const party of parties) connected[party] = 1;
  const universities = new Uint32Array(network.universities.length);
  let kept = 0;
  for (let index = 0; index < universities.length; index++) {
    if (filter.unconnected || connected[index] === 1) universities[kept++] = index;
  }
  return { agreements, universities: universities.slice(0, kept) };
}
