import { endOf, type Links } from '../model/aggregate';
import { agreementsOfSelection, pairType, type PairType } from '../model/neighborhood';
import type { Network } from '../model/network';
import { partiesOf } from '../model/parties';
import { endsOfSelection } from '../model/selectionEnds';
import type { Selection } from '../model/viewState';
import type { GraphHit } from './hit';
import type { GraphEmphasis, GraphScene } from './scene';

/** What stays in focus: nodes by themselves, and edges, which bring their ends. */
interface Focus {
  readonly node: (node: number) => boolean;
  readonly edge: (edge: number) => boolean;
}

/**
 * How strongly each node and edge is drawn: a selected node stands out, its neighbours and the edges between them stay, the rest fades. Without a
 * selection what is under the pointer takes its place. A selection of which nothing is in the scene fades nothing.
 * @param links the links the scene was made from
 * @param selectedAgreements what agreementsOfSelection gives for the selection, where the caller has it already
 */
export function graphEmphasis(
  scene: GraphScene,
  links: Links,
  network: Network,
  selection: Selection | null,
  hovered: GraphHit | null,
  selectedAgreements: Uint32Array | null = null
): GraphEmphasis {
  const node = new Uint8Array(scene.count);
  const edge = new Uint8Array(scene.edges);
  const under =
    hovered && hovered.type !== 'group' && hovered.index < (hovered.type === 'node' ? scene.count : scene.edges) ? hovered : null;
  const focusOf = (chosen: Selection): Focus =>
    scene.level === 'university'
      ? focusOfSelection(scene, links, network, chosen)
      : focusOfPlaces(scene, links, network, chosen, selectedAgreements ?? agreementsOfSelection(network, links.agreements, chosen));
  const focus = selection ? focusOf(selection) : under ? focusOfHit(scene, under) : null;
  if (focus && !keep(scene, focus, node, edge)) {
    node.fill(0);
    edge.fill(0);
  }
  if (selection) for (const selected of selectedNodes(scene, network, selection)) node[selected] = 3;
  if (under?.type === 'node') {
    node[under.index] = 3;
    for (let i = 0; i < scene.edges; i++) if (scene.source[i] === under.index || scene.target[i] === under.index) edge[i] = 3;
  } else if (under) {
    edge[under.index] = 3;
    node[scene.source[under.index]!] = 3;
    node[scene.target[under.index]!] = 3;
  }
  return { node, edge };
}

/** Writes 2 for what is in focus and 1 for the rest; false if nothing is in focus. */
function keep(scene: GraphScene, focus: Focus, node: Uint8Array, edge: Uint8Array): boolean {
  let any = false;
  for (let i = 0; i < scene.count; i++) {
    node[i] = focus.node(i) ? 2 : 1;
    any ||= node[i] === 2;
  }
  for (let i = 0; i < scene.edges; i++) {
    edge[i] = focus.edge(i) ? 2 : 1;
    if (edge[i] === 1) continue;
    node[scene.source[i]!] = 2;
    node[scene.target[i]!] = 2;
    any = true;
  }
  return any;
}

function focusOfHit(scene: GraphScene, hit: GraphHit): Focus {
  if (hit.type === 'edge') return { node: () => false, edge: (edge) => edge === hit.index };
  return {
    node: (node) => node === hit.index,
    edge: (edge) => scene.source[edge] === hit.index || scene.target[edge] === hit.index
  };
}

/** Where nodes are countries or cities: those of the selection itself, and of the parties of its agreements, with the edges these are in. */
function focusOfPlaces(scene: GraphScene, links: Links, network: Network, selection: Selection, agreements: Uint32Array): Focus {
  const { level } = scene;
  const own = new Set(agreements);
  const ends = endsOfSelection(network, selection, level);
  for (const agreement of own) for (const party of partiesOf(network.agreements, agreement)) ends.add(endOf(network, party, level));
  // Of an event that names nobody the two countries are all that is known.
  const event = selection.type === 'event' && ends.size === 0 ? network.events[network.index.event.get(selection.id) ?? -1] : undefined;
  const sides = new Set(event && [event.sideA, event.sideB]);
  return {
    node: (node) => ends.has(scene.end[node]!) || sides.has(scene.group[node]!),
    edge: (edge) => {
      const link = scene.link[edge]!;
      return links.agreements.subarray(links.offsets[link], links.offsets[link + 1]).some((agreement) => own.has(agreement));
    }
  };
}

function focusOfSelection(scene: GraphScene, links: Links, network: Network, selection: Selection): Focus {
  if (selection.type === 'agreement' || selection.type === 'event') {
    const index = network.index[selection.type].get(selection.id) ?? -2;
    const wanted = (agreement: number) => (selection.type === 'agreement' ? agreement : network.agreements.event[agreement]) === index;
    const event = selection.type === 'event' ? network.events[index] : undefined;
    const participants = new Set(event?.participants);
    // Of an event that names nobody the two countries are all that is known.
    const isNamed = participants.size > 0 || network.agreements.event.includes(index);
    const sides = new Set(event && !isNamed ? [event.sideA, event.sideB] : []);
    return {
      node: (node) => participants.has(scene.end[node]!) || sides.has(scene.group[node]!),
      edge: (edge) => {
        const link = scene.link[edge]!;
        return links.agreements.subarray(links.offsets[link], links.offsets[link + 1]).some(wanted);
      }
    };
  }

  if (selection.type === 'pair') {
    const type = pairType(network, selection);
    if (!type) return { node: () => false, edge: () => false };
    const first = belongsTo(scene, network, type, selection.id);
    const second = belongsTo(scene, network, type, selection.other);
    const joins = (a: number, b: number) => (first(a) && second(b)) || (first(b) && second(a));
    return {
      // Of two places only the universities that are joined stay: the places' other ones have no part in the pair.
      node: (node) => type === 'university' && (first(node) || second(node)),
      edge: (edge) => joins(scene.source[edge]!, scene.target[edge]!)
    };
  }
  const own = belongsTo(scene, network, selection.type, selection.id);
  return { node: own, edge: (edge) => own(scene.source[edge]!) || own(scene.target[edge]!) };
}

/** The nodes that are themselves selected, rather than part of what is: a university, city or country, or the two of a pair. */
function selectedNodes(scene: GraphScene, network: Network, selection: Selection): number[] {
  const { level } = scene;
  const isPair = selection.type === 'pair' && pairType(network, selection) === level;
  const ids = isPair ? [selection.id, selection.other] : selection.type === level ? [selection.id] : [];
  const ends = new Set(ids.map((id) => network.index[level].get(id)));
  return [...scene.end.keys()].filter((node) => ends.has(scene.end[node]!));
}

/** Whether a node is the university of an id or lies in the city or country of that id. */
function belongsTo(scene: GraphScene, network: Network, type: PairType, id: string): (node: number) => boolean {
  const index = network.index[type].get(id);
  if (type === 'university') return (node) => scene.end[node] === index;
  return (node) => network.universities[scene.end[node]!]![type] === index;
}
