import type { Network } from '../model/network';
import { LANES, networkCopy, type Lane } from '../model/networkCopy';
import { transferables } from '../model/transferables';
import type { NetworkCopies } from './copies';

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
