import type { FetchProgressOptions } from './fetchNetwork';
import { loadTables, type FolderRequest } from './loadTables';
import type { LoadResult } from './readPublished';

export type { FolderRequest } from './loadTables';

/**
 * Loads a published network in this thread: from its packed form where there is one that fits its `datapackage.json`, else from its tables.
 * @throws LoadError where a required table, or a listed one that is there, cannot be read; or the reason of the signal
 */
export async function loadFolder(request: FolderRequest, options: FetchProgressOptions = {}): Promise<LoadResult> {
  if (request.packed === undefined) return loadTables(request, options);
  const opened = await (await import('./openPublished')).openFolder(request, options);
  if ('network' in opened) return opened;
  const result = await loadTables(request, options);
  return { ...result, issues: [opened, ...result.issues] };
}
