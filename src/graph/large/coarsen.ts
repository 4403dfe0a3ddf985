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

/**
 * The graph of clusters along heavy edges: nodes with few edges choose first, each the cluster to which it has most links for what that weighs
 * already. Its forces are the means of the forces of the nodes: a cluster moves as these would together. Equal graphs give equal clusters.
 */
export function coarser(graph: LevelGraph): Coarser {
  const { clusterOf, count } = clusters(graph);
  const mass = new Float64Array(count);
  const charge = new Float64Array(count);
  const heaviest = new Float64Array(count);
  const group = new Uint32Array(count);
  for (let node = 0; node < graph.count; node++) {
    const cluster = clusterOf[node]!;
    mass[cluster]! += graph.mass[node]!;
    charge[cluster]! += graph.charge[node]!;
    if (graph.mass[node]! <= heaviest[cluster]!) continue;
    heaviest[cluster] = graph.mass[node]!;
    group[cluster] = graph.group[node]!;
  }
  return { clusterOf, graph: { count, mass, charge, group, ...joinedEdges(graph, clusterOf, mass) } };
}

function clusters(graph: LevelGraph): { readonly clusterOf: Uint32Array; readonly count: number } {
  const { offsets, neighbours, edgeOf } = neighboursOf(graph);
  const clusterOf = new Uint32Array(graph.count).fill(NONE);
  const members = new Uint8Array(graph.count);
  const mass = new Float64Array(graph.count);
  let count = 0;
  for (const node of byDegree(offsets, graph.count)) {
    if (clusterOf[node] !== NONE) continue;
    let best = NONE;
    let most = 0;
    for (let place = offsets[node]!; place < offsets[node + 1]!; place++) {
      const other = neighbours[place]!;
      const cluster = clusterOf[other]!;
      if (cluster !== NONE && members[cluster]! >= MOST_MEMBERS) continue;
      const weight = graph.weight[edgeOf[place]!]! * (graph.group[other] === graph.group[node] ? SAME_GROUP : 1);
      const worth = weight / (cluster === NONE ? graph.mass[other]! : mass[cluster]!);
      if (worth <= most) continue;
      most = worth;
      best = other;
    }
    let cluster = best === NONE ? NONE : clusterOf[best]!;
    if (cluster === NONE) {
      cluster = count++;
      if (best !== NONE) join(best, cluster);
    }
    join(node, cluster);
  }
  return { clusterOf, count };

  function join(node: number, cluster: number): void {
    clusterOf[node] = cluster;
    members[cluster]!++;
    mass[cluster]! += graph.mass[node]!;
  }
}

/** Every edge from both its ends: those of node n lie at `offsets[n]` … `offsets[n + 1] − 1`. */
export function neighboursOf({ count, edges, source, target }: Pick<LevelGraph, 'count' | 'edges' | 'source' | 'target'>) {
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
    const [a, b] = [source[edge]!, target[edge]!];
    neighbours[next[a]!] = b;
    edgeOf[next[a]!++] = edge;
    neighbours[next[b]!] = a;
    edgeOf[next[b]!++] = edge;
  }
  return { offsets, neighbours, edgeOf };
}

/** Nodes with fewest neighbours first, equals in their order. */
function byDegree(offsets: Uint32Array, count: number): Uint32Array {
  let most = 0;
  for (let node = 0; node < count; node++) most = Math.max(most, offsets[node + 1]! - offsets[node]!);
  const starts = new Uint32Array(most + 2);
  for (let node = 0; node < count; node++) starts[offsets[node + 1]! - offsets[node]! + 1]!++;
  for (let degree = 0; degree <= most; degree++) starts[degree + 1]! += starts[degree]!;
  const order = new Uint32Array(count);
  for (let node = 0; node < count; node++) order[starts[offsets[node + 1]! - offsets[node]!]!++] = node;
  return order;
}

type Edges = Pick<LevelGraph, 'edges' | 'source' | 'target' | 'weight' | 'length' | 'pullSource' | 'pullTarget'>;

/** The edges between clusters, those between the same two joined into one. */
function joinedEdges(graph: LevelGraph, clusterOf: Uint32Array, mass: Float64Array): Edges {
  const count = mass.length;
  // Edges by the lower of their clusters, so that equal pairs are found with one mark per cluster.
  const offsets = new Uint32Array(count + 1);
  const lower = (edge: number) => Math.min(clusterOf[graph.source[edge]!]!, clusterOf[graph.target[edge]!]!);
  for (let edge = 0; edge < graph.edges; edge++) offsets[lower(edge) + 1]!++;
  for (let cluster = 0; cluster < count; cluster++) offsets[cluster + 1]! += offsets[cluster]!;
  const next = offsets.slice(0, count);
  const order = new Uint32Array(graph.edges);
  for (let edge = 0; edge < graph.edges; edge++) order[next[lower(edge)]!++] = edge;

  const source = new Uint32Array(graph.edges);
  const target = new Uint32Array(graph.edges);
  const [weight, length, pullSource, pullTarget] = [0, 1, 2, 3].map(() => new Float64Array(graph.edges)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array
  ];
  const joinedAs = new Uint32Array(count);
  let edges = 0;
  for (let a = 0; a < count; a++) {
    const first = edges;
    for (let place = offsets[a]!; place < offsets[a + 1]!; place++) {
      const edge = order[place]!;
      const isForward = clusterOf[graph.source[edge]!]! === a;
      const b = clusterOf[isForward ? graph.target[edge]! : graph.source[edge]!]!;
      if (a === b) continue;
      let joined = joinedAs[b]!;
      if (joined < first || joined >= edges || target[joined] !== b) {
        joinedAs[b] = joined = edges++;
        source[joined] = a;
        target[joined] = b;
      }
      const [here, there] = isForward ? [graph.source[edge]!, graph.target[edge]!] : [graph.target[edge]!, graph.source[edge]!];
      weight[joined]! += graph.weight[edge]!;
      length[joined]! += graph.length[edge]! * graph.weight[edge]!;
      pullSource[joined]! += ((isForward ? graph.pullSource[edge]! : graph.pullTarget[edge]!) * graph.mass[here]!) / mass[a]!;
      pullTarget[joined]! += ((isForward ? graph.pullTarget[edge]! : graph.pullSource[edge]!) * graph.mass[there]!) / mass[b]!;
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
