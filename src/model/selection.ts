import type { Selection } from './viewState';

/** The selection of a pair by the ids of its two ends, in either order. */
export const pairSelection = (first: string, second: string): Selection =>
  first < second ? { type: 'pair', id: first, other: second } : { type: 'pair', id: second, other: first };
