import { aggregate } from '../aggregate';
import type { Visible } from '../filter';
import type { Network } from '../network';
import { adjacencyOf, type Adjacency, type WeightedEdges } from './weightedGraph';

/**
 * The visible universities and their links, as the measures need them. Nodes are numbered as `Network.universities`; a link is a pair of
 * partners with at least one visible agreement, its weight the number of those. An agreement of several parties links every two of them.
 */
export interface PartnerGraph extends Adjacency {
  readonly network: Network;
  /** Indices of the visible agreements, ascending. */
  readonly agreements: Uint32Array;
  /** Universities that count as nodes, ascending: the visible ones and the parties of visible agreements. */
  readonly members: Uint32Array;
  /** The links themselves, `source` < `target`, ordered by both; no loops. The neighbours of a node ascend. */
  readonly links: WeightedEdges;
}

/** The partner graph of what is visible, in time proportional to agreements and universities. */
export function partnerGraph(network: Network, visible: Visible): PartnerGraph {
  const { count, a, b, offsets } = aggregate(network, visible.agreements, 'university');
  const weight = Float64Array.from({ length: count }, (_, link) => offsets[link + 1]! - offsets[link]!);
  const links = { count: network.universities.length, source: a, target: b, weight };
  const isMember = new Uint8Array(links.count);
  for (const university of visible.universities) isMember[university] = 1;
  for (let link = 0; link < count; link++) isMember[a[link]!] = isMember[b[link]!] = 1;
  const members = Uint32Array.from(isMember.keys()).filter((university) => isMember[university] === 1);
  return { ...adjacencyOf(links), network, agreements: visible.agreements, members, links };
}

/** What is visible never changes, so the graph of it is made once, when a measure is first asked for. */
const made = new WeakMap<Visible, PartnerGraph>();

/**
 * The partner graph of what is visible, the same object each time, so that measures of it are computed once. Betweenness takes up to two
 * seconds where there are thousands of universities (`betweenness` samples beyond that); a worker could take it then.
 */
export function partnerGraphOf(network: Network, visible: Visible): PartnerGraph {
  let graph = made.get(visible);
  if (graph?.network !== network) made.set(visible, (graph = partnerGraph(network, visible)));
  return graph;
}

/** The partners of a university, ascending, as a view. */
export const partnersIn = (graph: PartnerGraph, university: number): Uint32Array =>
  graph.neighbours.subarray(graph.offsets[university], graph.offsets[university + 1]);
