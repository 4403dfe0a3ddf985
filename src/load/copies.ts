import { LANES, networkCopy } from '../model/networkCopy';
import type { Lane } from '../model/networkCopy';
import type { Network } from '../model/network';
import { transferables } from '../model/postedNetwork';

/** Where copies of a network lie, one for each thread that reckons with it: the first message of a port is the network. */
export type NetworkCopies = Readonly<Record<Lane, MessagePort>>;

/**
 * Makes copies for other threads: memory is copied in the thread that calls this, and never in one that hands a port on.
 * @param asPosted what is posted of a copy; itself where it is not given
 */
export function makeCopies(network: Network, asPosted: (copy: Network) => unknown = (copy) => copy): NetworkCopies {
  const left = LANES.map((lane): [Lane, MessagePort] => {
    const { port1, port2 } = new MessageChannel();
    const copy = networkCopy(network, lane);
    // What is not read in it is empty, and one empty column is not given away twice.
    port1.postMessage(
      asPosted(copy),
      [...new Set(transferables(copy))].filter(({ byteLength }) => byteLength > 0)
    );
    return [lane, port2];
  });
  return Object.fromEntries(left) as unknown as NetworkCopies;
}

const known = new WeakMap<Network, NetworkCopies>();

/** Remembers the copies that came with a network. */
export const keepCopies = (network: Network, copies: NetworkCopies): void => void known.set(network, copies);

/** The copies that came with a network, for the first who asks: null where there are none, or they are taken. */
export function takeCopies(network: Network): NetworkCopies | null {
  const copies = known.get(network) ?? null;
  known.delete(network);
  return copies;
}
