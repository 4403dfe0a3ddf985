import { everyAgreement } from './everyAgreement';
import type { Visible } from './filter';
import type { Network } from './network';

/** What is visible as it is posted from thread to thread. */
export interface PostedVisible extends Omit<Visible, 'agreements'> {
  /** null: all of the network, of which each thread has its own list. Without a filter megabytes need not be made, posted and received. */
  readonly agreements: Uint32Array | null;
}

/** What is visible, to be posted. */
export const toBePosted = (network: Network, { agreements, universities }: Visible): PostedVisible => ({
  agreements: agreements === everyAgreement(network) ? null : agreements,
  universities
});

/** What is visible, as it was posted. */
export const fromPosted = (network: Network, { agreements, universities }: PostedVisible): Visible => ({
  agreements: agreements ?? everyAgreement(network),
  universities
});
