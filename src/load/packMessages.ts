import type { Network } from '../model/network';
import type { NetworkCopies } from './copies';
import type { PackError } from './packError';
import type { PackHead } from './packNetwork';

/** What the thread posts that opens a packed network: that it runs, what comes first in the file, then the rest or why it cannot be read. */
export type PackReply =
  | { readonly type: 'ready' }
  | { readonly type: 'begun'; readonly head: PackHead; readonly records: Uint8Array }
  /** The network without its records. */
  | { readonly type: 'done'; readonly columns: Network; readonly copies: NetworkCopies | null }
  /** `reason` is that of a `PackError`; null where the thread itself broke. */
  | { readonly type: 'failed'; readonly reason: PackError['reason'] | null; readonly message: string };
