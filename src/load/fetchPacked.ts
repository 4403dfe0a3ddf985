import { addressWithin, fetchFile, type FetchOptions } from './fetchFile';
import type { FetchProgressOptions } from './fetchNetwork';
import { DESCRIPTOR_FILE } from './tableFile';

/** A packed network on its way. */
export interface PackedFiles {
  /** `datapackage.json` beside it. */
  readonly descriptor: Promise<Uint8Array>;
  readonly pack: Promise<Uint8Array>;
  /** Whether the packed file is a large one: known as soon as its server says so, or as much of it is there. */
  readonly isLarge: Promise<boolean>;
}

/** Bytes above which a packed network is opened in a thread of its own; a million and a half stand for some two hundred thousand agreements. */
const LARGE = 1_500_000;

/**
 * Fetches a packed network and the `datapackage.json` beside it.
 * @param folder absolute address of the network's folder, ending in `/`
 * @param packed file in it
 */
export function fetchPacked(folder: string, packed: string, { onProgress, ...fetching }: FetchProgressOptions): PackedFiles {
  let say!: (isLarge: boolean) => void;
  const isLarge = new Promise<boolean>((resolve) => (say = resolve));
  const onBytes = (loadedBytes: number, totalBytes: number): void => {
    if (Math.max(loadedBytes, totalBytes) > LARGE) say(true);
    onProgress?.({ stage: 'fetch', loadedBytes, totalBytes });
  };
  const fetched = async (name: string, options: FetchOptions): Promise<Uint8Array> => fetchFile(addressWithin(folder, name), options);
  const [descriptor, pack] = [fetched(DESCRIPTOR_FILE, fetching), fetched(packed, { ...fetching, onBytes })];
  const end = (): void => say(false);
  pack.then(end, end);
  // Told to whom waits for it, as the last of all.
  descriptor.catch(() => undefined);
  return { descriptor, pack, isLarge };
}
