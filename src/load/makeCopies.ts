import type { Network } from '../model/network';
import { LANES, networkCopy, type Lane } from '../model/networkCopy';
import { transferables } from '../model/transferables';
import type { NetworkCopies } from './copies';

/** How copies are made. */
export interface CopyOptions {
  /** What is posted of a copy; itself where it is not given. */
  readonly asPosted?: (copy: Network) => unknown;
  /** When each is made: at once, where it is not given. */
  readonly when?: (make: () => void) => void;
}

/**
 * Makes copies for other threads: memory is copied in the thread that calls this, and never in one that hands a port on. One that cannot be made
 * breaks the thread that waits for it.
 */
export function makeCopies(network: Network, { asPosted = (copy) => copy, when = (make) => make() }: CopyOptions = {}): NetworkCopies {
  const left = LANES.map((lane): [Lane, MessagePort] => {
    const { port1, port2 } = new MessageChannel();
    when(() => {
      try {
        const copy = networkCopy(network, lane);
        // What is not read in it is empty, and one empty column is not given away twice.
        port1.postMessage(
          asPosted(copy),
          [...new Set(transferables(copy))].filter(({ byteLength }) => byteLength > 0)
        );
      } catch (error) {
        console.warn('A copy of the network for another thread could not be made', error);
        // There is no network in it, of which that thread tells whoever started it.
        port1.postMessage(null);
      }
    });
    return [lane, port2];
  });
  return Object.fromEntries(left) as unknown as NetworkCopies;
}
