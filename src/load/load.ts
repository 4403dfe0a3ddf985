import { freezeNetwork } from '../model/buildNetwork';
import { addressWithin, LoadError } from './fetchFile';
import { fetchNetwork, type LoadProgress } from './fetchNetwork';
import { loadNetwork, type LoadResult } from './loadNetwork';
import type { Reply, Request } from './messages';

export interface LoadCalls {
  /** Stops the load; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: LoadProgress) => void) | undefined;
}

/**
 * Loads a network from its folder, in a thread of its own, or in this one where no other can be had.
 * @param baseUrl absolute address of the page
 * @param networkPath folder of the network, relative to it, such as `data/kazakhstan`
 * @returns the network, null in it where its files are no network, and the issues
 * @throws LoadError where a file cannot be had, or the reason of the signal
 */
export async function loadFromAddress(baseUrl: string, networkPath: string, calls: LoadCalls = {}): Promise<LoadResult> {
  calls.signal?.throwIfAborted();
  const folder = addressWithin(baseUrl, networkPath.endsWith('/') ? networkPath : `${networkPath}/`);
  const request = { folder, id: folder.split('/').at(-2) ?? '' };
  return (await loadInWorker({ name: 'loadNetwork', request }, calls)) ?? loadHere(request, calls);
}

async function loadHere({ folder, id }: Request['request'], { signal, onProgress }: LoadCalls): Promise<LoadResult> {
  const files = await fetchNetwork(folder, { signal, onProgress });
  return loadNetwork(files, { id });
}

/** null where a worker cannot be started, as under a policy that forbids it. */
function loadInWorker(request: Request, { signal, onProgress }: LoadCalls): Promise<LoadResult | null> {
  return new Promise((resolve, reject) => {
    let worker: Worker;
    try {
      worker = new Worker(new URL('./load.worker.ts', import.meta.url), { type: 'module' });
    } catch {
      resolve(null);
      return;
    }
    let ready = false;
    const onAbort = (): void => end(() => reject(signal?.reason));
    const end = (settle: () => void): void => {
      worker.terminate();
      signal?.removeEventListener('abort', onAbort);
      settle();
    };
    signal?.addEventListener('abort', onAbort);

    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      switch (data.type) {
        case 'ready':
          ready = true;
          worker.postMessage(request);
          break;
        case 'progress':
          onProgress?.(data.progress);
          break;
        case 'done': {
          const { response } = data;
          // Frozen objects arrive thawed.
          if (response.network) freezeNetwork(response.network);
          end(() => resolve(response));
          break;
        }
        case 'failed': {
          const { failure, address, status, cause } = data.failure;
          end(() => reject(new LoadError(failure, address, status, cause ? new Error(cause) : undefined)));
          break;
        }
      }
    });
    // Before its first message the script did not run at all; later something broke in it.
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      end(() => (ready ? reject(new LoadError('worker', '', 0, new Error(event.message))) : resolve(null)));
    });
    worker.addEventListener('messageerror', () => end(() => reject(new LoadError('worker', ''))));
  });
}
