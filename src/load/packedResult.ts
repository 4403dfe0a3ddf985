import { LoadError } from './fetchFile';
import { fileIssue, type Issue } from './issue';
import type { FolderRequest } from './loadTables';
import type { OpenedPack } from './openPack';
import { PackError } from './packError';
import type { LoadResult } from './readPublished';

/** What is shown of an opened packed network: itself, or that it is of other tables than the `datapackage.json` beside it. */
export function resultOf(
  { network, issues, report, origin }: OpenedPack,
  descriptor: Uint8Array,
  request: FolderRequest
): LoadResult | Issue {
  const { id, packed = '' } = request;
  if (origin.descriptor !== new TextDecoder().decode(descriptor)) return fileIssue('pack-outdated', 'warning', packed);
  return { network: network.id === id ? network : Object.freeze({ ...network, id }), issues, report };
}

/**
 * Why a packed network could not be had, so that its tables are read in its place.
 * @throws the error where it says nothing of the file, as where a thread broke
 */
export function issueOf(error: unknown, packed: string): Issue {
  if (error instanceof PackError) return fileIssue(error.reason === 'version' ? 'pack-outdated' : 'file-broken', 'warning', packed);
  if (error instanceof LoadError && error.failure !== 'worker') return fileIssue('file-missing', 'warning', packed);
  throw error;
}
