import { freezeNetwork } from '../model/postedNetwork';
import { keepCopies } from './copies';
import { addressWithin, LoadError } from './fetchFile';
import type { LoadProgress } from './fetchNetwork';
import { fetchPacked } from './fetchPacked';
import type { FolderRequest } from './loadTables';
import type { LoadResult } from './readPublished';
import type { GivenFile, ImportFilesOptions } from './importHere';
import type { ImportResult } from './importResult';
import type { Call, MessageName, Messages, Reply, Request } from './messages';
import { Unparceler } from './parcel';
import { siteArchive } from './siteArchive';

export interface LoadCalls {
  /** Stops the load; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: LoadProgress) => void) | undefined;
}

/**
 * Loads a network from its folder, in a thread of its own, or in this one where no other can be had.
 * @param baseUrl absolute address of the page
 * @param networkPath folder of the network, relative to it, such as `data/kazakhstan`
 * @param calls `packed` is a file in that folder that holds the network packed
 * @returns the network, null in it where its files are no network, and the issues
 * @throws LoadError where a file cannot be had, or the reason of the signal
 */
export async function loadFromAddress(
  baseUrl: string,
  networkPath: string,
  { packed, ...calls }: LoadCalls & { readonly packed?: string | undefined } = {}
): Promise<LoadResult> {
  calls.signal?.throwIfAborted();
  const folder = addressWithin(baseUrl, networkPath.endsWith('/') ? networkPath : `${networkPath}/`);
  const request = { folder, id: folder.split('/').at(-2) ?? '', ...(packed && { packed }) };
  // A worker cannot reach the files that are in the page.
  if (siteArchive()) return loadHere(request, calls);
  const tables = async (): Promise<LoadResult> => {
    const own = { folder, id: request.id };
    return (await inWorker({ name: 'loadNetwork', request: own }, calls)) ?? loadHere(own, calls);
  };
  if (!packed) return tables();
  // What opens it comes while it is on its way.
  const fetched = fetchPacked(folder, packed, calls);
  const { openPublished } = await fetchOpener();
  return openPublished(request, fetched, { signal: calls.signal, thread: () => import('./packThread'), tables, keepCopies });
}

/**
 * Reads tables that a person gives (CSV, workbooks, archives, GeoJSON, a described folder), in a thread of its own, or in this one where no other can
 * be had. What is wrong with them is in the result.
 * @param files as the browser gives them, or as bytes
 * @throws LoadError (`worker`) where the thread broke, as for lack of memory; or the reason of the signal
 */
export async function importFiles(files: readonly GivenFile[], options: ImportFilesOptions, calls: LoadCalls = {}): Promise<ImportResult> {
  calls.signal?.throwIfAborted();
  const request = { files, options };
  return (await inWorker({ name: 'importFiles', request }, calls)) ?? (await import('./importHere')).importHere(request, calls);
}

/** Fetches what opens packed networks: soon after it is known that there is one, as it is needed as early as the network. */
export const fetchOpener = () => import('./openPublished');

/** Few need it: the reader of tables is not part of the first page. */
const loadHere = async (request: FolderRequest, calls: LoadCalls): Promise<LoadResult> =>
  (await import('./loadFolder')).loadFolder(request, calls);

/** null where a worker cannot be started, as under a policy that forbids it. */
function inWorker<Name extends MessageName>(
  request: Request & { readonly name: Name },
  { signal, onProgress }: LoadCalls
): Promise<Messages[Name][1] | null> {
  return new Promise((resolve, reject) => {
    let worker: Worker;
    try {
      worker = new Worker(new URL('./load.worker.ts', import.meta.url), { type: 'module' });
    } catch {
      resolve(null);
      return;
    }
    let ready = false;
    const lists = new Unparceler();
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
          worker.postMessage(request satisfies Call);
          break;
        case 'progress':
          onProgress?.(data.progress);
          break;
        case 'part':
          lists.add(data.part);
          worker.postMessage('more' satisfies Call);
          break;
        case 'done': {
          // What comes back is what the request of this name is answered with. Frozen objects arrive thawed.
          const response = lists.finish(data.response as Messages[Name][1]);
          if (response.network) {
            freezeNetwork(response.network);
            if (data.copies) keepCopies(response.network, data.copies);
          }
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
