import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphScene, type GraphPicture } from '../../../src/graph/graphScene';
import { loadNetwork, type NamedFile } from '../../../src/load/loadNetwork';
import { visibleOf } from '../../../src/model/filter';
import type { Network } from '../../../src/model/network';
import { THEMES } from '../../../src/model/palette';
import type { DrawnGraph } from '../../../src/share/drawnGraph';
import type { ExportAbout } from '../../../src/share/exportAbout';

const folder = join(import.meta.dirname, '..', '..', '..', 'data', 'kazakhstan');

/** The files of the shipped network. */
export const shippedFiles: readonly NamedFile[] = readdirSync(folder).map((name) => ({
  name,
  bytes: new Uint8Array(readFileSync(join(folder, name)))
}));

/** The shipped network. */
export const shipped: Network = loadNetwork(shippedFiles, { id: 'kazakhstan' }).network!;

/** What a filter leaves of the shipped network: memoranda with Azerbaijan, and the universities they join. */
export const memoranda = visibleOf(shipped, { countries: ['AZ'], kinds: ['memorandum'], unconnected: false });

/** What is said of an export in the tests. */
export const about: ExportAbout = {
  title: 'University Network Map',
  network: 'Example <network> & "others"',
  version: '1.0.0',
  updatedOn: '2026-11-22',
  scope: 'shown',
  summary: 'Example summary.',
  source: 'Example source, CC BY 4.0',
  today: '2026-11-23',
  address: 'https://example.org/?country=EE',
  ownData: ''
};

/** The graph of some agreements and universities, at the places where a layout starts. */
export function drawn(network: Network, shown: { readonly agreements: Uint32Array; readonly universities: Uint32Array }): DrawnGraph {
  const { scene, links }: GraphPicture = graphScene(network, shown.agreements, {
    language: 'en',
    nodeColour: 'country',
    universities: shown.universities,
    groupLabels: network.countries.map(({ id }) => id)
  });
  return { network, scene, links, positions: scene.start, theme: THEMES.light };
}
