import type { GraphPicture } from '../../graph/graphScene';
import type { GraphHit } from '../../graph/hit';
import { agreementsOfLink, linkOfAgreement } from '../../model/aggregate';
import type { Network } from '../../model/network';
import { pairSelection } from '../../model/selection';
import type { Selection } from '../../model/viewState';

/** What stands in the graph for something pointed at elsewhere: the node of a university, the edge of an agreement; null where there is nothing. */
export function hitOfSelection(network: Network, { scene, links }: GraphPicture, selection: Selection): GraphHit | null {
  if (selection.type === 'university') {
    const index = scene.university.indexOf(network.index.university.get(selection.id)!);
    return index < 0 ? null : { type: 'node', index };
  }
  if (selection.type !== 'agreement') return null;
  const index = scene.link.indexOf(linkOfAgreement(links, network.index.agreement.get(selection.id)!));
  return index < 0 ? null : { type: 'edge', index };
}

/** What is selected by a click on something drawn; an edge of one agreement selects it, of several its pair of universities. */
export function selectionOfHit(network: Network, { scene, links }: GraphPicture, hit: GraphHit): Selection {
  const id = (node: number) => network.universities[scene.university[node]!]!.id;
  if (hit.type === 'node') return { type: 'university', id: id(hit.index) };
  if (hit.type === 'group') return { type: 'country', id: network.countries[hit.index]!.id };
  const [first, ...more] = agreementsOfLink(links, scene.link[hit.index]!);
  return more.length
    ? pairSelection(id(scene.source[hit.index]!), id(scene.target[hit.index]!))
    : { type: 'agreement', id: network.agreements.ids[first!]! };
}
