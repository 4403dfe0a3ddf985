import type { Lane } from '../model/networkCopy';
import type { Network } from '../model/network';

/** Where copies of a network lie, one for each thread that reckons with it: the first message of a port is the network. */
export type NetworkCopies = Readonly<Record<Lane, MessagePort>>;

const known = new WeakMap<Network, NetworkCopies>();

/** Remembers the copies that came with a network. */
export const keepCopies = (network: Network, copies: NetworkCopies): void => void known.set(network, copies);

/** The copies that came with a network, for the first who asks: null where there are none, or they are taken. */
export function takeCopies(network: Network): NetworkCopies | null {
  const copies = known.get(network) ?? null;
  known.delete(network);
  return copies;
}
