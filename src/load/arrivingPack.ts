import type { PackedFiles } from './fetchPacked';

/** Reads a file from its beginning to a place, or to its end where that comes before; waits until so much of it is there. */
export type UpTo = (end: number) => Promise<Uint8Array>;

type Arriving = Pick<PackedFiles, 'pack' | 'arrival'>;

/** A file that is there. */
export const atHand =
  (file: Uint8Array): UpTo =>
  (end) =>
    Promise.resolve(file.subarray(0, end));

/** A packed network on its way, of which the beginning can be read before the rest is there. Only the last that was asked for is waited for. */
export function arriving({ pack, arrival }: Arriving): UpTo {
  return (end) =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const { loadedBytes, bytes } = arrival;
        if (bytes && Math.min(loadedBytes, bytes.length) >= end) resolve(bytes.subarray(0, end));
      };
      arrival.onMore = look;
      look();
      pack.then((file) => resolve(file.subarray(0, end)), reject);
    });
}

/** Whether a packed network on its way is longer than so many bytes: known as soon as its server says how long it is, or as much of it is there. */
export function isLonger({ pack, arrival }: Arriving, than: number): Promise<boolean> {
  return new Promise((resolve) => {
    const look = (): void => {
      const { loadedBytes, totalBytes } = arrival;
      if (Math.max(loadedBytes, totalBytes) > than) resolve(true);
      else if (totalBytes > 0) resolve(false);
    };
    arrival.onMore = look;
    look();
    // Why it cannot be had is told to whoever reads it.
    const end = (): void => resolve(false);
    pack.then(end, end);
  });
}
