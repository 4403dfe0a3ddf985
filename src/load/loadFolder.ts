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
 * Loads a published network in this thread: from its packed form where there is one that fits its `datapackage.json`, else from its tables.
 * @throws LoadError where a required table, or a listed one that is there, cannot be read; or the reason of the signal
 */
export async function loadFolder(request: FolderRequest, options: FetchProgressOptions = {}): Promise<LoadResult> {
  const { folder, id, packed } = request;
  const opened = packed === undefined ? null : await (await import('./openFolder')).openFolder({ ...request, packed }, options);
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
