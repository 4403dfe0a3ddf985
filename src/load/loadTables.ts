import { fetchNetwork, type FetchProgressOptions } from './fetchNetwork';
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

/**
 * Loads a published network from its tables, in this thread.
 * @throws LoadError where a required table, or a listed one that is there, cannot be read; or the reason of the signal
 */
export async function loadTables({ folder, id }: FolderRequest, options: FetchProgressOptions = {}): Promise<LoadResult> {
  let loadedBytes = 0;
  const fetched = fetchNetwork(folder, {
    ...options,
    onProgress: (progress) => {
      loadedBytes = progress.loadedBytes;
      options.onProgress?.(progress);
    }
  });
  // The reader comes while the tables do.
  const [files, { loadPublished }] = await Promise.all([fetched, import('./loadPublished')]);
  options.onProgress?.({ stage: 'read', loadedBytes, totalBytes: loadedBytes });
  return loadPublished(files, { id });
}
