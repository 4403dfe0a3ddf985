import { freezeNetwork } from '../model/postedNetwork';
import { DESCRIPTOR_FILE } from './descriptor';
import { addressWithin, fetchFile, LoadError } from './fetchFile';
import { fetchNetwork, type FetchProgressOptions, type LoadProgress } from './fetchNetwork';
import { fileIssue, type Issue } from './issue';
import { PackError } from './packError';
import type { LoadResult } from './readPublished';

/** A published network. */
export interface FolderRequest {
  /** Absolute address of its folder, ending in `/`. */
  readonly folder: string;
  /** Name of the network. */
  readonly id: string;
  /** File in the folder that holds the network packed, where there is one. */
  readonly packed?: string;
}

export interface FolderOptions extends FetchProgressOptions {
  /** Whether the network is only posted to another thread, where it arrives thawed: then it need not be frozen here. */
  readonly posted?: boolean;
}

/**
 * Loads a published network in this thread: from its packed form where there is one that fits its `datapackage.json`, else from its tables.
 * @throws LoadError where a required table, or a listed one that is there, cannot be read; or the reason of the signal
 */
export async function loadFolder(request: FolderRequest, options: FolderOptions = {}): Promise<LoadResult> {
  const { folder, id, packed } = request;
  const opened = packed === undefined ? null : await openPacked({ ...request, packed }, options);
  if (opened && 'network' in opened) return opened;
  let loadedBytes = 0;
  const fetched = fetchNetwork(folder, {
    ...options,
    onProgress: (progress) => {
      loadedBytes = progress.loadedBytes;
      options.onProgress?.(progress);
    }
  });
  // The reader comes while the tables do; a packed network needs none.
  const [files, { loadPublished }] = await Promise.all([fetched, import('./loadPublished')]);
  options.onProgress?.({ stage: 'read', loadedBytes, totalBytes: loadedBytes });
  const result = await loadPublished(files, { id });
  return opened ? { ...result, issues: [opened, ...result.issues] } : result;
}

/** The network as it is packed, or why its tables are read in its place. */
async function openPacked({ folder, id, packed }: Required<FolderRequest>, options: FolderOptions): Promise<LoadResult | Issue> {
  const { onProgress, posted = false, ...fetching } = options;
  try {
    const onBytes = (loadedBytes: number, totalBytes: number): void =>
      onProgress?.({ stage: 'fetch', loadedBytes, totalBytes } satisfies LoadProgress);
    const [descriptor, bytes, { readPacked }] = await Promise.all([
      fetchFile(addressWithin(folder, DESCRIPTOR_FILE), fetching),
      fetchFile(addressWithin(folder, packed), { ...fetching, onBytes }),
      import('./openPack')
    ]);
    const { network, issues, report, origin } = await readPacked(bytes);
    if (origin.descriptor !== new TextDecoder().decode(descriptor)) return fileIssue('pack-outdated', 'warning', packed);
    const named = network.id === id ? network : { ...network, id };
    return { network: posted ? named : freezeNetwork(named), issues, report };
  } catch (error) {
    options.signal?.throwIfAborted();
    if (error instanceof PackError) return fileIssue(error.reason === 'version' ? 'pack-outdated' : 'file-broken', 'warning', packed);
    if (error instanceof LoadError) return fileIssue('file-missing', 'warning', packed);
    throw error;
  }
}
