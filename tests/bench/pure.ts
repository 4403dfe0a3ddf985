import { graphEmphasis } from '../../src/graph/emphasis';
import { graphScene } from '../../src/graph/graphScene';
import { simulationInput } from '../../src/graph/layout';
import { communityHues } from '../../src/graph/communityHues';
import { createSimulation } from '../../src/graph/simulation';
import { edgeBatches } from '../../src/graph/style';
import { loadNetwork, type NamedFile } from '../../src/load/loadNetwork';
import { packNetwork } from '../../src/load/packNetwork';
import { arcBuffers } from '../../src/map/arcBuffers';
import { countryPairs } from '../../src/map/countryPairs';
import { mapScene, withFocus } from '../../src/map/mapScene';
import { Picker } from '../../src/map/picker';
import { makeProjector } from '../../src/map/projector';
import { discsInView } from '../../src/map/discs';
import { NameSetter } from '../../src/map/letters';
import { placeNames } from '../../src/map/names';
import { aggregate } from '../../src/model/aggregate';
import { visibleOf } from '../../src/model/filter';
import { agreementsOfSelection } from '../../src/model/neighborhood';
import { THEMES } from '../../src/model/palette';
import { createSearchIndex } from '../../src/model/search';
import { searchEntries } from '../../src/model/searchEntries';
import { summaryOf } from '../../src/model/summary';
import { GRAPH_OPTIONS, MAP_OPTIONS, PICTURE } from './choices';
import { median } from './median';

export { measureExplore } from './explore';

/** Milliseconds by the id of the measure. */
export type Figures = Record<string, number>;

/** Times everything that needs no page, on the files of a network. Each figure is the median of up to five runs. */
export function measurePure(files: readonly NamedFile[]): Figures {
  const figures: Figures = {};
  const time = <Result>(id: string, step: (run: number) => Result, runs = 5): Result => {
    let result!: Result;
    figures[id] = median((run) => (result = step(run)), runs);
    return result;
  };

  const { network } = time('node.load', () => loadNetwork(files, { id: 'bench' }), 3);
  if (!network) throw new Error('The made-up network did not load.');
  const visible = visibleOf(network, { unconnected: true });
  const chosen = visible.agreements;
  const hub = { type: 'university', id: 'u-0' } as const;
  time('node.summary', () => summaryOf(network, visible));
  time('node.select', () => agreementsOfSelection(network, chosen, hub));
  time('node.linksByCity', () => aggregate(network, chosen, 'city'));
  const index = time('node.searchIndex', () => createSearchIndex(searchEntries(network, (code) => [code])), 3);
  time('node.search', () => index.find('example university 12', 12));
  time('node.searchNear', () => index.find('exampel univercity', 12));

  const picture = time('node.mapScene', () => mapScene(network, chosen, MAP_OPTIONS));
  const focus = (options: Partial<typeof MAP_OPTIONS>) =>
    withFocus(picture.scene, picture.links, network, chosen, { ...MAP_OPTIONS, ...options });
  time('node.mapSelect', () => focus({ selection: hub }));
  time('node.mapHoverCity', () => focus({ hovered: { type: 'mark', index: 0 } }));
  time('node.countryPairs', () => countryPairs(network, picture.links));
  time('node.arcBuffers', () => arcBuffers(picture.scene));
  const picker = time('node.picker', () => new Picker(picture.scene));
  const projector = makeProjector(PICTURE.camera, PICTURE.size, 'flat');
  const setter = new NameSetter();
  time('node.mapNames', () => placeNames(picture.scene, projector, discsInView(picture.scene, projector), { setter, covered: [] }));
  time('node.mapPick', (run) => picker.at(projector, { x: 300 + 19 * run, y: 180 + 13 * run }, 6), 21);

  const graph = time('node.graphScene', () => graphScene(network, chosen, { ...GRAPH_OPTIONS, universities: visible.universities }));
  time('node.communities', () => communityHues(network), 3);
  const emphasis = time('node.graphSelect', () => graphEmphasis(graph.scene, graph.links, network, hub, null));
  time('node.graphBatches', () => edgeBatches({ scene: graph.scene, emphasis, theme: THEMES.light }));
  const simulation = createSimulation(simulationInput(graph.scene));
  time('node.layoutTick', () => simulation.tick(1), 15);
  return figures;
}

/** The packed form of a network. @param files of the network, by their names */
export async function packed(files: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const named = Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
  const { network, issues, report } = loadNetwork(named, { id: 'bench' });
  if (!network) throw new Error('The made-up network did not load.');
  return packNetwork({ network, issues, report }, { descriptor: files['datapackage.json'] ?? '', files: [] });
}
