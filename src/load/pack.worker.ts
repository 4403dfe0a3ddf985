import { transferables } from '../model/transferables';
import { atHand } from './arrivingPack';
import { beginPack, columnsOf, copiesOf } from './openPack';
import { PackError } from './packError';
import type { PackReply } from './packMessages';

const scope = self as DedicatedWorkerGlobalScope & typeof globalThis;
const post = (reply: PackReply, transfer: Transferable[] = []): void => scope.postMessage(reply, transfer);

async function open(file: Uint8Array): Promise<void> {
  const { head, records, agreements } = await beginPack(atHand(file));
  // The page reads them while this thread goes on.
  post({ type: 'begun', head, records });
  const columns = columnsOf(head, await agreements());
  const copies = copiesOf(columns, head, records);
  post({ type: 'done', columns, copies }, [...transferables(columns), ...Object.values(copies ?? {})]);
}

scope.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  open(data).catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    post({ type: 'failed', reason: error instanceof PackError ? error.reason : null, message });
  });
});
post({ type: 'ready' });
