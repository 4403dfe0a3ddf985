import { keepCopies } from './copies';
import type { PackedFiles } from './fetchPacked';
import type { Issue } from './issue';
import type { FolderRequest } from './loadFolder';
import { beginPack, packedNetwork, recordsOf, type OpenedPack } from './openPack';
import { columnsOf, packedCopies } from './packedCopy';
import { issueOf, resultOf } from './packedResult';
import { sizeOfPack } from './packFile';
import { PackThread } from './packThread';
import type { LoadResult } from './readPublished';

/** Bytes of an unpacked network above which this thread would be held up by it. */
const MOST_HERE = 12_000_000;
/** Milliseconds after which what else this thread has to do comes first. */
const TURN = 8;

/**
 * Opens a packed network that is on its way: a small one in this thread, in turns, for to start another takes longer than all of it; a large one in
 * a thread of its own.
 * @returns the network, or why its tables are to be read in its place
 * @throws LoadError (`worker`) where the thread broke, or the reason of the signal
 */
export async function openPublished(request: FolderRequest, fetched: PackedFiles, signal?: AbortSignal): Promise<LoadResult | Issue> {
  const pause = turns();
  let thread: PackThread | null = null;
  let stop!: (reason: unknown) => void;
  const stopped = new Promise<never>((_, reject) => (stop = reject));
  stopped.catch(() => undefined);
  const onAbort = (): void => stop(signal?.reason);
  signal?.addEventListener('abort', onAbort);
  try {
    if (await fetched.isLarge) thread = started(pause);
    const { descriptor, pack } = await fetched.files;
    if (sizeOfPack(pack) > MOST_HERE) thread ??= started(pause);
    const opening = thread?.open(pack).then((opened) => opened ?? openHere(pack, pause)) ?? openHere(pack, pause);
    return resultOf(await Promise.race([opening, stopped]), descriptor, request);
  } catch (error) {
    signal?.throwIfAborted();
    return issueOf(error, request.packed ?? '');
  } finally {
    signal?.removeEventListener('abort', onAbort);
    thread?.end();
  }
}

/** null where no thread can be had. */
function started(pause: () => Promise<void>): PackThread | null {
  try {
    return new PackThread(pause);
  } catch {
    return null;
  }
}

async function openHere(file: Uint8Array, pause: () => Promise<void>): Promise<OpenedPack> {
  const { head, records, agreements } = await beginPack(file);
  const things = await recordsOf(head, records, pause);
  await pause();
  const own = await agreements();
  await pause();
  const copies = packedCopies(columnsOf(head, own), head.records, records);
  await pause();
  const opened = packedNetwork(head, things, own);
  if (copies) keepCopies(opened.network, copies);
  return opened;
}

/** Lets what else the thread has to do come first, when it has waited for a while. */
function turns(): () => Promise<void> {
  let since = performance.now();
  return () =>
    new Promise((resolve) => {
      if (performance.now() - since < TURN) return resolve();
      // Sooner than a timer, which waits for some milliseconds.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        since = performance.now();
        resolve();
      };
      port2.postMessage(null);
    });
}
