import type { Network } from './network';

/** Networks never change, so each has one list. */
const known = new WeakMap<Network, Uint32Array>();

/** Indices of all agreements of a network, ascending: always the same array, which nobody may change or give away. */
export function everyAgreement(network: Network): Uint32Array {
  let every = known.get(network);
  if (!every) {
    every = new Uint32Array(network.agreements.count);
    for (let agreement = 0; agreement < every.length; agreement++) every[agreement] = agreement;
    known.set(network, every);
  }
  return every;
}
