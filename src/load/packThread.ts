import type { Network } from '../model/network';
import { revived } from '../model/postedNetwork';
import { keepCopies, type NetworkCopies } from './copies';
import { LoadError } from './fetchFile';
import type { OpenedPack } from './openPack';
import type { PackedRecords } from './packedThings';
import type { PackError } from './packError';
import type { PackHead } from './packNetwork';

/** What the thread posts that opens a packed network: that it runs, what comes first in the file, then the rest or why it cannot be read. */
export type PackReply =
  | { readonly type: 'ready' }
  | { readonly type: 'begun'; readonly head: PackHead; readonly records: Uint8Array }
  | { readonly type: 'done'; readonly columns: Network; readonly copies: NetworkCopies | null }
  /** `reason` is that of a `PackError`; null where the thread itself broke. */
  | { readonly type: 'failed'; readonly reason: PackError['reason'] | null; readonly message: string };

/**
 * Opens a packed network in a thread that starts while the file is on its way.
 * @returns null where there is no such thread, as under a policy that forbids it; else the file may be given away
 * @throws PackError, LoadError where the file cannot be had or the thread broke (`worker`), or the reason of the signal
 */
export async function openBeside(file: Promise<Uint8Array>, signal?: AbortSignal): Promise<OpenedPack | null> {
  let thread: PackThread;
  try {
    thread = new PackThread();
  } catch {
    return null;
  }
  let stop = (): void => undefined;
  const stopped = new Promise<never>((_, reject) => (stop = () => reject(signal?.reason as Error)));
  signal?.addEventListener('abort', stop);
  try {
    return await Promise.race([file.then((bytes) => thread.open(bytes)), stopped]);
  } finally {
    signal?.removeEventListener('abort', stop);
    thread.end();
  }
}

/** A thread that opens one packed network. */
class PackThread {
  readonly #worker: Worker;
  /** What reads the records here: it came while the file did. */
  readonly #reader = import('./openPack');
  #isReady = false;
  #head: PackHead | null = null;
  #records: Promise<PackedRecords> | null = null;
  readonly #opened: Promise<OpenedPack | null>;

  /** @throws where none can be started, as under a policy that forbids it */
  constructor() {
    const worker = (this.#worker = new Worker(new URL('./pack.worker.ts', import.meta.url), { type: 'module' }));
    this.#opened = new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<PackReply>) => {
        this.#take(data)?.then(resolve, reject);
      });
      // Before its first message the script did not run at all; later something broke in it.
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        if (this.#isReady) reject(new LoadError('worker', '', 0, new Error(event.message)));
        else resolve(null);
      });
      worker.addEventListener('messageerror', () => reject(new LoadError('worker', '')));
    });
    // Whoever opens a file is told; before that nobody asked.
    this.#opened.catch(() => undefined);
  }

  /**
   * Opens a file, which cannot be read here afterwards.
   * @returns null where the thread did not start; then it can
   * @throws PackError, or LoadError (`worker`) where the thread broke
   */
  open(file: Uint8Array): Promise<OpenedPack | null> {
    this.#worker.postMessage(file, this.#isReady && file.buffer instanceof ArrayBuffer ? [file.buffer] : []);
    return this.#opened;
  }

  /** Ends the thread. */
  end(): void {
    this.#worker.terminate();
  }

  /** @returns what a reply settles, if it does */
  #take(reply: PackReply): Promise<OpenedPack> | null {
    switch (reply.type) {
      case 'ready':
        this.#isReady = true;
        return null;
      case 'begun':
        this.#head = reply.head;
        this.#records = this.#reader.then(({ recordsInTurns }) => recordsInTurns(reply.head, reply.records));
        // Told when all is there.
        this.#records.catch(() => undefined);
        return null;
      case 'done':
        return this.#finish(reply.columns, reply.copies);
      case 'failed': {
        const { reason, message } = reply;
        if (!reason) return Promise.reject(new LoadError('worker', '', 0, new Error(message)));
        return this.#reader.then(({ PackError }) => Promise.reject(new PackError(reason, message)));
      }
    }
  }

  async #finish(columns: Network, copies: NetworkCopies | null): Promise<OpenedPack> {
    const { packedNetwork, textsOf } = await this.#reader;
    const { agreements, index } = revived(columns, textsOf);
    const opened = packedNetwork(this.#head!, await this.#records!, { agreements, ids: index.agreement });
    if (copies) keepCopies(opened.network, copies);
    return opened;
  }
}
