import { fetchPacked } from './fetchPacked';
import type { FetchProgressOptions } from './fetchNetwork';
import type { Issue } from './issue';
import type { FolderRequest } from './loadFolder';
import { openPack } from './openPack';
import { issueOf, resultOf } from './packedResult';
import type { LoadResult } from './readPublished';

/** A packed network in this thread, or why its tables are to be read in its place. @throws the reason of the signal */
export async function openFolder(request: Required<FolderRequest>, options: FetchProgressOptions): Promise<LoadResult | Issue> {
  const { folder, packed } = request;
  try {
    const fetched = fetchPacked(folder, packed, options);
    const pack = await fetched.pack;
    return resultOf(await openPack(pack), await fetched.descriptor, request);
  } catch (error) {
    options.signal?.throwIfAborted();
    return issueOf(error, packed);
  }
}
