import { textsOf } from '../base/foldedTexts';
import { idsOf } from '../base/orderedIds';
import type { Network } from '../model/network';
import { revived } from '../model/postedNetwork';
import { arriving, isLonger } from './arrivingPack';
import type { NetworkCopies } from './copies';
import { addressWithin, fetchFile, LoadError } from './fetchFile';
import type { FetchProgressOptions } from './fetchNetwork';
import type { PackedFiles } from './fetchPacked';
import type { Issue } from './issue';
import type { FolderRequest } from './loadTables';
import { openPack, openPackInTurns, packedNetwork, recordsInTurns } from './openPack';
import { issueOf, resultOf } from './packedResult';
import { PackError } from './packError';
import { sizeOfPack } from './packFile';
import { DESCRIPTOR_FILE } from './tableFile';
import type { openBeside, PackAssembler } from './packThread';
import type { LoadResult } from './readPublished';

// All that opens packed networks comes as one file: whoever opens one imports it from here.
export { openPack } from './openPack';
export { PackError } from './packError';

/** Bytes of a packed network above which it is opened in a thread of its own; a million and a half stand for some two hundred thousand agreements. */
const LARGE = 1_500_000;
/** Bytes of an unpacked network above which a page would be held up by it. */
const MOST_HERE = 12_000_000;

/** How a packed network is opened. */
export interface OpenOptions {
  readonly signal?: AbortSignal | undefined;
  /** Loads what opens one in a thread of its own. */
  readonly thread: () => Promise<{ readonly openBeside: typeof openBeside }>;
  /** Reads the tables that it was packed of. */
  readonly tables: () => Promise<LoadResult>;
  /** Takes the copies for the threads that reckon with it. */
  readonly keepCopies: (network: Network, copies: NetworkCopies) => void;
}

const ASSEMBLER: PackAssembler = {
  recordsInTurns,
  assembled(head, records, columns) {
    const { agreements, index } = revived(columns, textsOf, idsOf);
    return packedNetwork(head, records, { agreements, ids: index.agreement });
  },
  failure: (reason, message) => (reason ? new PackError(reason, message) : new LoadError('worker', '', 0, new Error(message)))
};

/**
 * Opens a packed network that is on its way. A small one is opened here, in turns, for to start a thread takes longer than all of it; a large one in a
 * thread of its own, which starts while the file is on its way.
 * @returns the network; of its tables, and then why, where it cannot be had packed
 * @throws LoadError (`worker`) where the thread broke, what `tables` throws, or the reason of the signal
 */
export async function openPublished(request: FolderRequest, fetched: PackedFiles, options: OpenOptions): Promise<LoadResult> {
  const opened = await resultOrIssue(request, fetched, options);
  if ('network' in opened) return opened;
  const result = await options.tables();
  return { ...result, issues: [opened, ...result.issues] };
}

async function resultOrIssue(
  request: FolderRequest,
  files: PackedFiles,
  { signal, thread, keepCopies }: OpenOptions
): Promise<LoadResult | Issue> {
  try {
    const upTo = arriving(files);
    const isBeside = (await isLonger(files, LARGE)) || (await sizeOfPack(upTo)) > MOST_HERE;
    const beside = isBeside ? await (await thread()).openBeside(files.pack, ASSEMBLER, signal) : null;
    const opened = beside ?? (await openPackInTurns(upTo));
    signal?.throwIfAborted();
    const result = resultOf(opened, await files.descriptor, request);
    if ('network' in result && opened.copies) keepCopies(result.network!, opened.copies);
    return result;
  } catch (error) {
    signal?.throwIfAborted();
    return issueOf(error, request.packed ?? '');
  }
}

/** The same all in this thread, from the beginning and without copies. @throws the reason of the signal */
export async function openFolder(request: FolderRequest, { onProgress, ...fetching }: FetchProgressOptions): Promise<LoadResult | Issue> {
  const { folder, packed = '' } = request;
  const onBytes = (loadedBytes: number, totalBytes: number): void => onProgress?.({ stage: 'fetch', loadedBytes, totalBytes });
  try {
    const [descriptor, pack] = await Promise.all([
      fetchFile(addressWithin(folder, DESCRIPTOR_FILE), fetching),
      fetchFile(addressWithin(folder, packed), { ...fetching, onBytes })
    ]);
    return resultOf(await openPack(pack), descriptor, request);
  } catch (error) {
    fetching.signal?.throwIfAborted();
    return issueOf(error, packed);
  }
}
