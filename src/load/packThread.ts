import type { Network } from '../model/network';
import type { NetworkCopies } from './copies';
import type { CopiedPack, OpenedPack } from './openPack';
import type { PackedRecords } from './packedThings';
import type { PackError } from './packError';
import type { PackReply } from './packMessages';
import type { PackHead } from './packNetwork';

/** What puts together what a thread posts: all that opens packed networks is one file, which is given to whoever needs a part of it. */
export interface PackAssembler {
  readonly recordsInTurns: (head: PackHead, records: Uint8Array) => Promise<PackedRecords>;
  readonly assembled: (head: PackHead, records: PackedRecords, columns: Network) => OpenedPack;
  /** What a failure is: of the file, or where there is no reason of the thread. */
  readonly failure: (reason: PackError['reason'] | null, message: string) => Error;
}

/**
 * Opens a packed network in a thread that starts while the file is on its way.
 * @returns null where there is no such thread, as under a policy that forbids it; else the file may be given away
 * @throws PackError, LoadError where the file cannot be had or the thread broke (`worker`), or the reason of the signal
 */
export async function openBeside(file: Promise<Uint8Array>, assembler: PackAssembler, signal?: AbortSignal): Promise<CopiedPack | null> {
  let thread: PackThread;
  try {
    thread = new PackThread(assembler);
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
  readonly #assembler: PackAssembler;
  #isReady = false;
  #head: PackHead | null = null;
  #records: Promise<PackedRecords> | null = null;
  readonly #opened: Promise<CopiedPack | null>;

  /** @throws where none can be started, as under a policy that forbids it */
  constructor(assembler: PackAssembler) {
    this.#assembler = assembler;
    const worker = (this.#worker = new Worker(new URL('./pack.worker.ts', import.meta.url), { type: 'module' }));
    this.#opened = new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<PackReply>) => {
        this.#take(data)?.then(resolve, reject);
      });
      // Before its first message the script did not run at all; later something broke in it.
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        if (this.#isReady) reject(assembler.failure(null, event.message));
        else resolve(null);
      });
      worker.addEventListener('messageerror', () => reject(assembler.failure(null, 'An answer could not be read.')));
    });
    // Whoever opens a file is told; before that nobody asked.
    this.#opened.catch(() => undefined);
  }

  /**
   * Opens a file, which cannot be read here afterwards.
   * @returns null where the thread did not start; then it can
   * @throws PackError, or LoadError (`worker`) where the thread broke
   */
  open(file: Uint8Array): Promise<CopiedPack | null> {
    this.#worker.postMessage(file, this.#isReady && file.buffer instanceof ArrayBuffer ? [file.buffer] : []);
    return this.#opened;
  }

  /** Ends the thread. */
  end(): void {
    this.#worker.terminate();
  }

  /** @returns what a reply settles, if it does */
  #take(reply: PackReply): Promise<CopiedPack> | null {
    switch (reply.type) {
      case 'ready':
        this.#isReady = true;
        return null;
      case 'begun':
        this.#head = reply.head;
        this.#records = this.#assembler.recordsInTurns(reply.head, reply.records);
        // Told when all is there.
        this.#records.catch(() => undefined);
        return null;
      case 'done':
        return this.#finish(reply.columns, reply.copies);
      case 'failed':
        return Promise.reject(this.#assembler.failure(reply.reason, reply.message));
    }
  }

  async #finish(columns: Network, copies: NetworkCopies | null): Promise<CopiedPack> {
    return { ...this.#assembler.assembled(this.#head!, await this.#records!, columns), copies };
  }
}
