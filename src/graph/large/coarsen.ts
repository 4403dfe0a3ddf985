/** A graph at one level of detail: the nodes of the scene that have links, or clusters of them. Columns by node or edge. */
export interface LevelGraph {
  readonly count: number;
  /** How many nodes of the scene each stands for. */
  readonly mass: Float64Array;
  /** Sum of the charges of these. */
  readonly charge: Float64Array;
  /** Country of each, of a cluster that of its heaviest part. */
  readonly group: Uint32Array;
  readonly edges: number;
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** Links that the edge stands for. */
  readonly weight: Float64Array;
  /** Length at rest in layout units. */
  readonly length: Float64Array;
  /** Share of what the edge is too long that its ends make good in a step at alpha 1: the mean over the nodes they stand for. */
  readonly pullSource: Float64Array;
  readonly pullTarget: Float64Array;
}

/** A coarser graph, and the cluster of each node of the finer one. */
export interface Coarser {
  readonly graph: LevelGraph;
  readonly clusterOf: Uint32Array;
}

/** Most nodes of one level that make a cluster of the next. */
const MOST_MEMBERS = 3;
/** How much rather a node joins one of its own country. */
const SAME_GROUP = 3;
const NONE = 0xffffffff;

/** Every edge from both its ends: those of node n lie at `offsets[n]` … `offsets[n + 1] − 1`. */
export interface Links {
  readonly offsets: Uint32Array;
  /** The other end of each, and which edge it is. */
  readonly neighbours: Uint32Array;
  readonly edgeOf: Uint32Array;
}

/**
 * The graph of clusters along heavy edges: nodes with few edges choose first, each the cluster to which it has most links for what that weighs
 * already. Its forces are the means of the forces of the nodes: a cluster moves as these would together. Equal graphs give equal clusters.
 */
export function coarser(graph: LevelGraph, links: Links = linksOf(graph)): Coarser {
  const { mass: fineMass, charge: fineCharge, group: fineGroup } = graph;
  const { clusterOf, count } = clusters(graph, links);
  const mass = new Float64Array(count);
  const charge = new Float64Array(count);
  const heaviest = new Float64Array(count);
  const group = new Uint32Array(count);
  for (let node = 0; node < graph.count; node++) {
    const cluster = clusterOf[node]!;
    mass[cluster]! += fineMass[node]!;
    charge[cluster]! += fineCharge[node]!;
    if (fineMass[node]! <= heaviest[cluster]!) continue;
    heaviest[cluster] = fineMass[node]!;
    group[cluster] = fineGroup[node]!;
  }
  const { edges, source, target, weight, length, pullSource, pullTarget } = joinedEdges(graph, links, clusterOf, mass);
  // Member by member, as the finest one is made: the machine's code is then good for every level.
  return { clusterOf, graph: { count, mass, charge, group, edges, source, target, weight, length, pullSource, pullTarget } };
}

function clusters(graph: LevelGraph, links: Links): { readonly clusterOf: Uint32Array; readonly count: number } {
  const { offsets, neighbours, edgeOf } = links;
  const { count: nodes, weight, group, mass } = graph;
  const clusterOf = new Uint32Array(nodes).fill(NONE);
  const members = new Uint8Array(nodes);
  const massOf = new Float64Array(nodes);
  const order = byKey(degrees(links, nodes), nodes);
  let count = 0;
  for (let rank = 0; rank < nodes; rank++) {
    const node = order[rank]!;
    if (clusterOf[node] !== NONE) continue;
    let best = NONE;
    let most = 0;
    const end = offsets[node + 1]!;
    for (let place = offsets[node]!; place < end; place++) {
      const other = neighbours[place]!;
      const cluster = clusterOf[other]!;
      if (cluster !== NONE && members[cluster]! >= MOST_MEMBERS) continue;
      const near = group[other] === group[node] ? SAME_GROUP : 1;
      const worth = (weight[edgeOf[place]!]! * near) / (cluster === NONE ? mass[other]! : massOf[cluster]!);
      if (worth <= most) continue;
      most = worth;
      best = other;
    }
    let cluster = best === NONE ? NONE : clusterOf[best]!;
    if (cluster === NONE) {
      cluster = count++;
      if (best !== NONE) {
        clusterOf[best] = cluster;
        members[cluster]!++;
        massOf[cluster]! += mass[best]!;
      }
    }
    clusterOf[node] = cluster;
    members[cluster]!++;
    massOf[cluster]! += mass[node]!;
  }
  return { clusterOf, count };
}

/** The links of a graph by node. */
export function linksOf({ count, edges, source, target }: Pick<LevelGraph, 'count' | 'edges' | 'source' | 'target'>): Links {
  const offsets = new Uint32Array(count + 1);
  for (let edge = 0; edge < edges; edge++) {
    offsets[source[edge]! + 1]!++;
    offsets[target[edge]! + 1]!++;
  }
  for (let node = 0; node < count; node++) offsets[node + 1]! += offsets[node]!;
  const next = offsets.slice(0, count);
  const neighbours = new Uint32Array(2 * edges);
  const edgeOf = new Uint32Array(2 * edges);
  for (let edge = 0; edge < edges; edge++) {
    const a = source[edge]!;
    const b = target[edge]!;
    const here = next[a]!++;
    const there = next[b]!++;
    neighbours[here] = b;
    edgeOf[here] = edge;
    neighbours[there] = a;
    edgeOf[there] = edge;
  }
  return { offsets, neighbours, edgeOf };
}

function degrees({ offsets }: Links, count: number): Uint32Array {
  const degree = new Uint32Array(count);
  for (let node = 0; node < count; node++) degree[node] = offsets[node + 1]! - offsets[node]!;
  return degree;
}

/** The numbers below the length of `key`, those with a lower key first, equals in their order. */
function byKey(key: Uint32Array, count: number): Uint32Array {
  let most = 0;
  for (let node = 0; node < count; node++) most = Math.max(most, key[node]!);
  const starts = new Uint32Array(most + 2);
  for (let node = 0; node < count; node++) starts[key[node]! + 1]!++;
  for (let value = 0; value <= most; value++) starts[value + 1]! += starts[value]!;
  const order = new Uint32Array(count);
  for (let node = 0; node < count; node++) order[starts[key[node]!]!++] = node;
  return order;
}

type Edges = Pick<LevelGraph, 'edges' | 'source' | 'target' | 'weight' | 'length' | 'pullSource' | 'pullTarget'>;

/** The edges between clusters, those between the same two joined into one, by their first end. */
function joinedEdges(graph: LevelGraph, { offsets, neighbours, edgeOf }: Links, clusterOf: Uint32Array, mass: Float64Array): Edges {
  const { mass: fineMass, source: fineSource, weight: fineWeight, length: fineLength, pullSource: atSource, pullTarget: atTarget } = graph;
  const source = new Uint32Array(graph.edges);
  const target = new Uint32Array(graph.edges);
  const weight = new Float64Array(graph.edges);
  const length = new Float64Array(graph.edges);
  const pullSource = new Float64Array(graph.edges);
  const pullTarget = new Float64Array(graph.edges);
  // The edge to each cluster from the one at hand, where it is not older than that one's first.
  const joinedAs = new Int32Array(mass.length).fill(-1);
  const order = byKey(clusterOf, graph.count);
  let edges = 0;
  let first = 0;
  let a = 0;
  for (let rank = 0; rank < graph.count; rank++) {
    const node = order[rank]!;
    if (clusterOf[node] !== a) {
      a = clusterOf[node]!;
      first = edges;
    }
    const share = fineMass[node]! / mass[a]!;
    const end = offsets[node + 1]!;
    for (let place = offsets[node]!; place < end; place++) {
      const other = neighbours[place]!;
      const b = clusterOf[other]!;
      if (b <= a) continue;
      const edge = edgeOf[place]!;
      let joined = joinedAs[b]!;
      if (joined < first) {
        joinedAs[b] = joined = edges++;
        source[joined] = a;
        target[joined] = b;
      }
      const isForward = fineSource[edge] === node;
      const its = fineMass[other]! / mass[b]!;
      weight[joined]! += fineWeight[edge]!;
      length[joined]! += fineLength[edge]! * fineWeight[edge]!;
      pullSource[joined]! += (isForward ? atSource[edge]! : atTarget[edge]!) * share;
      pullTarget[joined]! += (isForward ? atTarget[edge]! : atSource[edge]!) * its;
    }
  }
  for (let edge = 0; edge < edges; edge++) length[edge]! /= weight[edge]!;
  return {
    edges,
    source: source.slice(0, edges),
    target: target.slice(0, edges),
    weight: weight.slice(0, edges),
    length: length.slice(0, edges),
    pullSource: pullSource.slice(0, edges),
    pullTarget: pullTarget.slice(0, edges)
  };
}
