import { isLarge } from '../model/networkCopy';
import { makeCopies } from './makeCopies';
import { transferables } from '../model/transferables';
import { LoadError } from './fetchFile';
import type { LoadProgress } from './fetchNetwork';
import { loadTables } from './loadTables';
import type { Call, Messages, PostedFailure, Reply, Request } from './messages';
import { parcel } from './parcel';

const scope = self as DedicatedWorkerGlobalScope & typeof globalThis;
const post = (reply: Reply, transfer: Transferable[] = []): void => scope.postMessage(reply, transfer);
const onProgress = (progress: LoadProgress): void => post({ type: 'progress', progress });

/** Parts that may be on their way: while the page takes one, the next is written. */
const AHEAD = 2;

/** Called when the page has taken a part of the answer. */
let more: () => void = () => undefined;

/** Posts what was read; what is long goes in parts, what is large is copied for the threads that will reckon with it. */
async function deliver(answer: Messages[keyof Messages][1]): Promise<void> {
  const { network } = answer;
  const copies = network && isLarge(network) ? makeCopies(network) : null;
  const { parts, rest } = parcel(answer);
  let ahead = 0;
  let proceed: () => void = () => undefined;
  more = () => {
    ahead--;
    proceed();
  };
  for (const part of parts) {
    if (ahead === AHEAD) await new Promise<void>((resolve) => (proceed = resolve));
    ahead++;
    post({ type: 'part', part });
  }
  post({ type: 'done', response: rest, copies }, [...(rest.network ? transferables(rest.network) : []), ...Object.values(copies ?? {})]);
}

async function serve({ name, request }: Request): Promise<void> {
  await deliver(
    name === 'loadNetwork'
      ? await loadTables(request, { onProgress })
      : await (await import('./importHere')).importHere(request, { onProgress })
  );
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

scope.addEventListener('message', ({ data }: MessageEvent<Call>) => {
  if (data === 'more') return more();
  serve(data).catch((error: unknown) => post({ type: 'failed', failure: asPosted(error) }));
});
post({ type: 'ready' });
