import type { GraphPicture } from '../../graph/graphScene';
import type { GraphHit } from '../../graph/hit';
import { agreementsOfLink, linkOfAgreement } from '../../model/aggregate';
import type { Network } from '../../model/network';
import { pairType } from '../../model/neighborhood';
import { pairSelection } from '../../model/selection';
import { endsOfSelection } from '../../model/selectionEnds';
import type { Selection } from '../../model/viewState';
import { endId } from '../naming';

/**
 * What stands in the graph for something pointed at elsewhere: its node or that of the city or country it is in, the edge of an agreement; null
 * where there is nothing.
 */
export function hitOfSelection(network: Network, { scene, links }: GraphPicture, selection: Selection): GraphHit | null {
  if (selection.type === 'agreement') {
    const index = scene.link.indexOf(linkOfAgreement(links, network.index.agreement.get(selection.id)!));
    return index < 0 ? null : { type: 'edge', index };
  }
  if (selection.type === 'event') return null;
  if (selection.type === 'pair') {
    if (pairType(network, selection) !== scene.level) return null;
    const ends = [selection.id, selection.other].map((id) => scene.end.indexOf(network.index[scene.level].get(id)!));
    const index = scene.source.findIndex((source, edge) => ends.includes(source) && ends.includes(scene.target[edge]!));
    return index < 0 ? null : { type: 'edge', index };
  }
  const [end, ...more] = endsOfSelection(network, selection, scene.level);
  const index = end === undefined || more.length > 0 ? -1 : scene.end.indexOf(end);
  return index < 0 ? null : { type: 'node', index };
}

/** What is selected by a click on something drawn; an edge of one agreement selects it, of several its pair. */
export function selectionOfHit(network: Network, { scene, links }: GraphPicture, hit: GraphHit): Selection {
  const id = (node: number) => endId(network, scene.level, scene.end[node]!);
  if (hit.type === 'node') return { type: scene.level, id: id(hit.index) };
  if (hit.type === 'group') return { type: 'country', id: network.countries[hit.index]!.id };
  const [first, ...more] = agreementsOfLink(links, scene.link[hit.index]!);
  return more.length
    ? pairSelection(id(scene.source[hit.index]!), id(scene.target[hit.index]!))
    : { type: 'agreement', id: network.agreements.ids.at(first!) };
}
