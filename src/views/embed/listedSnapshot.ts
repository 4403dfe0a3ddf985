import { isSnapshotId } from '../../base/id';
import { fetchJson } from '../../load/fetchJson';

/** Where a deployment lists its snapshots, beside the page: newest first. */
const LIST = 'snapshots/index.json';

/**
 * The snapshots of the data that this deployment keeps, as ids that begin with their day, newest first; none where it lists none.
 * @param baseUrl absolute address of the page
 */
export async function listSnapshots(baseUrl: string): Promise<readonly string[]> {
  try {
    const list = await fetchJson<unknown>(new URL(LIST, baseUrl).href);
    const ids: unknown = typeof list === 'object' && list !== null && 'snapshots' in list ? list.snapshots : [];
    return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string' && isSnapshotId(id)) : [];
  } catch {
    return [];
  }
}

/** Whether a deployment keeps a snapshot: nothing else of an address is ever asked for. */
export const listedSnapshot = async (id: string, baseUrl: string): Promise<boolean> => (await listSnapshots(baseUrl)).includes(id);
