import { addressWithin, fetchFile, type FetchOptions } from './fetchFile';
import type { FetchProgressOptions } from './fetchNetwork';
import { DESCRIPTOR_FILE } from './tableFile';

/** A packed network on its way. */
export interface PackedFiles {
  /** `datapackage.json` beside it. */
  readonly descriptor: Promise<Uint8Array>;
  readonly pack: Promise<Uint8Array>;
  readonly arrival: Arrival;
}

/** How much of a file has come. */
export interface Arrival {
  loadedBytes: number;
  /** 0 where its server does not say it. */
  totalBytes: number;
  /** As many bytes as its server says; those that have come are in it. */
  bytes: Uint8Array | null;
  /** Called when more has come. */
  onMore: (() => void) | null;
}

/**
 * Fetches a packed network and the `datapackage.json` beside it.
 * @param folder absolute address of the network's folder, ending in `/`
 * @param packed file in it
 */
export function fetchPacked(folder: string, packed: string, { onProgress, ...fetching }: FetchProgressOptions): PackedFiles {
  const arrival: Arrival = { loadedBytes: 0, totalBytes: 0, bytes: null, onMore: null };
  const onBytes: FetchOptions['onBytes'] = (loadedBytes, totalBytes, bytes) => {
    Object.assign(arrival, { loadedBytes, totalBytes, bytes });
    arrival.onMore?.();
    onProgress?.({ stage: 'fetch', loadedBytes, totalBytes });
  };
  const fetched = async (name: string, options: FetchOptions): Promise<Uint8Array> => fetchFile(addressWithin(folder, name), options);
  // The larger one is asked for first.
  const [pack, descriptor] = [fetched(packed, { ...fetching, onBytes }), fetched(DESCRIPTOR_FILE, fetching)];
  // Told to whom waits for it, as the last of all.
  descriptor.catch(() => undefined);
  return { descriptor, pack, arrival };
}
