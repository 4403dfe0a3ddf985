import type { Network } from './network';

/** Indices in `after` of the agreements that `before` did not have, by their ids; ascending. */
export function arrivals(before: Network, after: Network): number[] {
  const { index } = before;
  return [...after.agreements.ids.keys()].filter((agreement) => !index.agreement.has(after.agreements.ids[agreement]!));
}
