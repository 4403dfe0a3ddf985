import { REQUIRED_TABLES, TABLE_NAMES } from './columns';
import { fileOf } from './tableFile';
import { DESCRIPTOR_FILE, readDescriptor } from './descriptor';
import { addressWithin, fetchFile, LoadError, type FetchOptions } from './fetchFile';
import type { NamedFile } from './loadNetwork';

/** How far a load has come. */
export interface LoadProgress {
  readonly stage: 'fetch' | 'read';
  readonly loadedBytes: number;
  /** Of the files begun so far; 0 where a server does not say it. */
  readonly totalBytes: number;
}

/** How files are fetched, and who is told how far that has come. */
export type FetchProgressOptions = FetchOptions & { readonly onProgress?: ((progress: LoadProgress) => void) | undefined };

/**
 * Fetches the files of a network side by side. A descriptor that lists its files decides which optional tables are asked for, so that a table which
 * a network does not have makes no failed request.
 * @param folder absolute address of the network's folder, ending in `/`
 * @throws LoadError where a required table, or a listed one that is there, cannot be read; a missing optional one is left out
 */
export async function fetchNetwork(folder: string, options: FetchProgressOptions = {}): Promise<NamedFile[]> {
  const { onProgress, ...fetchOptions } = options;
  const bytes = new Map<string, readonly [loaded: number, total: number]>();
  const take = async (name: string, required: boolean): Promise<NamedFile[]> => {
    try {
      const onBytes = (loaded: number, total: number): void => {
        bytes.set(name, [loaded, total]);
        const counts = [...bytes.values()];
        const known = counts.every(([, of]) => of > 0);
        onProgress?.({
          stage: 'fetch',
          loadedBytes: counts.reduce((sum, [part]) => sum + part, 0),
          totalBytes: known ? counts.reduce((sum, [, of]) => sum + of, 0) : 0
        });
      };
      return [{ name, bytes: await fetchFile(addressWithin(folder, name), { ...fetchOptions, onBytes }) }];
    } catch (error) {
      if (!required && error instanceof LoadError && error.failure === 'missing') return [];
      throw error;
    }
  };

  const needed = Promise.all(REQUIRED_TABLES.map((table) => take(fileOf(table), true)));
  // Awaited below; without this an early failure of it would count as unhandled while the descriptor is still on its way.
  needed.catch(() => undefined);
  const descriptor = await take(DESCRIPTOR_FILE, false);
  const { paths } = readDescriptor('', descriptor[0]?.bytes ?? null, []);
  const optional = TABLE_NAMES.filter((table) => !REQUIRED_TABLES.includes(table))
    .map(fileOf)
    .filter((file) => paths.length === 0 || paths.includes(file));
  const others = await Promise.all(optional.map((file) => take(file, false)));
  return [...descriptor, ...(await needed).flat(), ...others.flat()];
}
