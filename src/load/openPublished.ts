import { textsOf } from '../base/foldedTexts';
import { revived } from '../model/postedNetwork';
import type { NetworkCopies } from './copies';
import type { PackedFiles } from './fetchPacked';
import type { Issue } from './issue';
import type { FolderRequest } from './loadTables';
import { openPackInTurns, packedNetwork, recordsInTurns } from './openPack';
import { issueOf, resultOf } from './packedResult';
import { PackError } from './packError';
import { sizeOfPack } from './packFile';
import type { openBeside, PackAssembler } from './packThread';
import type { LoadResult } from './readPublished';

// All that opens packed networks comes as one file: whoever opens one imports it from here.
export { openPack } from './openPack';
export { PackError } from './packError';

/** Bytes of an unpacked network above which a page would be held up by it. */
const MOST_HERE = 12_000_000;

/** How a packed network is opened. */
export interface OpenOptions {
  readonly signal?: AbortSignal | undefined;
  /** Loads what opens one in a thread of its own; where it is not given all are opened in this one. */
  readonly thread?: () => Promise<{ readonly openBeside: typeof openBeside }>;
}

const ASSEMBLER: PackAssembler = {
  recordsInTurns,
  assembled(head, records, columns) {
    const { agreements, index } = revived(columns, textsOf);
    return packedNetwork(head, records, { agreements, ids: index.agreement });
  },
  packError: (reason, message) => new PackError(reason, message)
};

/**
 * Opens a packed network that is on its way. A small one is opened here, in turns, for to start a thread takes longer than all of it; a large one in a
 * thread of its own, which starts while the file is on its way.
 * @returns the network and copies for the threads that reckon with it, or why its tables are to be read in its place
 * @throws LoadError (`worker`) where the thread broke, or the reason of the signal
 */
export async function openPublished(
  request: FolderRequest,
  { descriptor, pack, isLarge }: PackedFiles,
  { signal, thread }: OpenOptions
): Promise<(LoadResult & { readonly copies: NetworkCopies | null }) | Issue> {
  try {
    const isBeside = (await isLarge) || sizeOfPack(await pack) > MOST_HERE;
    const beside = isBeside && thread ? await (await thread()).openBeside(pack, ASSEMBLER, signal) : null;
    const opened = beside ?? (await openPackInTurns(await pack));
    signal?.throwIfAborted();
    const result = resultOf(opened, await descriptor, request);
    return 'network' in result ? { ...result, copies: opened.copies } : result;
  } catch (error) {
    signal?.throwIfAborted();
    return issueOf(error, request.packed ?? '');
  }
}
