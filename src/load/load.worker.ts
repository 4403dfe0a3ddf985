import { transferables } from '../model/buildNetwork';
import { LoadError } from './fetchFile';
import { fetchNetwork } from './fetchNetwork';
import { loadNetwork } from './loadNetwork';
import type { Messages, PostedFailure, Reply, Request } from './messages';

const scope = self as DedicatedWorkerGlobalScope & typeof globalThis;
const post = (reply: Reply, transfer: Transferable[] = []): void => scope.postMessage(reply, transfer);

async function serve({ folder, id }: Messages['loadNetwork'][0]): Promise<void> {
  let loadedBytes = 0;
  const files = await fetchNetwork(folder, {
    onProgress: (progress) => {
      loadedBytes = progress.loadedBytes;
      post({ type: 'progress', progress });
    }
  });
  post({ type: 'progress', progress: { stage: 'read', loadedBytes, totalBytes: loadedBytes } });
  const response = loadNetwork(files, { id });
  post({ type: 'done', response }, response.network ? transferables(response.network) : []);
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
  serve(data.request).catch((error: unknown) => post({ type: 'failed', failure: asPosted(error) }));
});
post({ type: 'ready' });
