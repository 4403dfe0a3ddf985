import { join } from 'node:path';
import type { ImportOptions } from '../../src/load/importOptions';
import { loadGazetteer } from '../../src/load/loadGazetteer';
import { loadNetwork } from '../../src/load/loadNetwork';
import { referenceOf } from '../../src/load/referenceOf';
import { readFolder } from './readFolder';

let known: Promise<Pick<ImportOptions, 'gazetteer' | 'reference' | 'referenceCities'>> | undefined;

/** What the page knows of the world while it imports: the gazetteer, and the universities of the network that is shipped with it. Read once. */
export const knownPlaces = (root: string): NonNullable<typeof known> => (known ??= read(root));

async function read(root: string): Promise<Awaited<NonNullable<typeof known>>> {
  const shipped = await readFolder(join(root, 'data', 'kazakhstan'));
  const network = shipped && loadNetwork(shipped.files, { id: 'kazakhstan' }).network;
  return { gazetteer: await loadGazetteer(), ...referenceOf(network ? [network] : []) };
}
