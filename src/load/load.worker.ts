import { transferables } from '../model/buildNetwork';
import type { Network } from '../model/network';
import { LoadError } from './fetchFile';
import { fetchNetwork, type LoadProgress } from './fetchNetwork';
import { importHere } from './importHere';
import { loadNetwork, type LoadResult } from './loadNetwork';
import type { Messages, PostedFailure, Reply, Request } from './messages';
import { parcel } from './parcel';

const scope = self as DedicatedWorkerGlobalScope & typeof globalThis;
const post = (reply: Reply, transfer: Transferable[] = []): void => scope.postMessage(reply, transfer);
const onProgress = (progress: LoadProgress): void => post({ type: 'progress', progress });

/** Posts what was read; a network goes in parts. */
function deliver<T extends { readonly network: Network | null }>(response: T & Messages[keyof Messages][1]): void {
  if (!response.network) return post({ type: 'done', response });
  const { parts, rest } = parcel(response.network);
  for (const part of parts) post({ type: 'texts', part });
  post({ type: 'done', response: { ...response, network: rest } }, transferables(rest));
}

async function load({ folder, id }: Messages['loadNetwork'][0]): Promise<LoadResult> {
  let loadedBytes = 0;
  const files = await fetchNetwork(folder, {
    onProgress: (progress) => {
      loadedBytes = progress.loadedBytes;
      onProgress(progress);
    }
  });
  onProgress({ stage: 'read', loadedBytes, totalBytes: loadedBytes });
  return loadNetwork(files, { id });
}

async function serve({ name, request }: Request): Promise<void> {
  deliver(name === 'loadNetwork' ? await load(request) : await importHere(request, { onProgress }));
}

function asPosted(error: unknown): PostedFailure {
  const known = error instanceof LoadError ? error : new LoadError('worker', '', 0, error);
  return {
    failure: known.failure,
    address: known.address,
    status: known.status,
    cause: known.cause instanceof Error ? known.cause.message : ''
  };
}

scope.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  serve(data).catch((error: unknown) => post({ type: 'failed', failure: asPosted(error) }));
});
post({ type: 'ready' });
