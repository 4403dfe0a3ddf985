import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DESCRIPTOR_FILE } from '../../src/load/descriptor';
import { loadNetwork, type NamedFile } from '../../src/load/loadNetwork';
import type { OpenedPack } from '../../src/load/openPack';
import { packNetwork, type PackedFile } from '../../src/load/packNetwork';
import { NETWORK_FILES, type LoadResult } from '../../src/load/readPublished';
import type { Network } from '../../src/model/network';
import { networkId } from './networkId';

/** What became of a network that was packed. */
export interface Packing {
  readonly agreements: number;
  /** Sizes in bytes: of the files that it was packed from, and of the packed one. */
  readonly from: number;
  readonly to: number;
  /** Rows that were set aside; what is wrong with them is in the packed file, too. */
  readonly setAside: number;
}

/** The files of a published network that are in a folder. */
async function filesIn(folder: string): Promise<NamedFile[]> {
  const files = await Promise.all(
    NETWORK_FILES.map(async (name) => {
      const bytes = await readFile(join(folder, name)).catch(() => null);
      return bytes ? [{ name, bytes: new Uint8Array(bytes) }] : [];
    })
  );
  return files.flat();
}

const asPacked = ({ name, bytes }: NamedFile): PackedFile => ({
  name,
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex')
});

/**
 * Packs the files of a published network.
 * @param id of the network
 * @returns what was read, and the packed file; null where they are no network
 */
export async function packFiles(
  files: readonly NamedFile[],
  id: string
): Promise<{ readonly network: Network; readonly report: LoadResult['report']; readonly packed: Uint8Array } | null> {
  const { network, issues, report } = loadNetwork(files, { id });
  if (!network) return null;
  const descriptor = files.find((file) => file.name === DESCRIPTOR_FILE);
  const packed = await packNetwork(
    { network, issues, report },
    { descriptor: new TextDecoder().decode(descriptor?.bytes ?? new Uint8Array()), files: files.map(asPacked) }
  );
  return { network, report, packed };
}

/**
 * Packs the tables of a folder, as a published network has them, into one file.
 * @param name of the network, which is that of its folder
 * @returns null where they are no network
 */
export async function packFolder(folder: string, name: string, out: string): Promise<Packing | null> {
  const files = await filesIn(folder);
  const made = await packFiles(files, networkId(name));
  if (!made) return null;
  const { network, report, packed } = made;
  await writeFile(out, packed);
  return {
    agreements: network.agreements.count,
    from: files.reduce((sum, { bytes }) => sum + bytes.length, 0),
    to: packed.length,
    setAside: Object.values(report).reduce((sum, { setAside }) => sum + setAside, 0)
  };
}

/** Whether an opened pack was made of just the files that lie in a folder now. */
export async function isOfFolder({ origin }: OpenedPack, folder: string): Promise<boolean> {
  const now = (await filesIn(folder)).map(asPacked);
  return JSON.stringify(now) === JSON.stringify(origin.files);
}
