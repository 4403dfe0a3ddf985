/** A weighted undirected graph as columns: edge i joins `source[i]` and `target[i]`, nodes being 0 … `count` − 1. Loops are allowed. */
export interface WeightedEdges {
  readonly count: number;
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly weight: ArrayLike<number>;
}

/**
 * The same graph from each node's side: the neighbours of node i are `neighbours[offsets[i]] … neighbours[offsets[i + 1] − 1]`, joined with
 * it by the weights at the same places. Every edge stands at both its ends; a loop stands in no list.
 */
export interface Adjacency {
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly weights: Float64Array;
}

/** Turns edges into lists of neighbours, each in the order of the edges, in two passes over them. */
export function adjacencyOf({ count, source, target, weight }: WeightedEdges): Adjacency {
  const offsets = new Uint32Array(count + 1);
  for (let edge = 0; edge < source.length; edge++) {
    if (source[edge] === target[edge]) continue;
    offsets[source[edge]! + 1]!++;
    offsets[target[edge]! + 1]!++;
  }
  for (let node = 0; node < count; node++) offsets[node + 1]! += offsets[node]!;
  const next = offsets.slice();
  const neighbours = new Uint32Array(offsets[count]!);
  const weights = new Float64Array(neighbours.length);
  for (let edge = 0; edge < source.length; edge++) {
    const a = source[edge]!;
    const b = target[edge]!;
    if (a === b) continue;
    const there = next[a]!++;
    const back = next[b]!++;
    neighbours[there] = b;
    neighbours[back] = a;
    weights[there] = weights[back] = weight[edge]!;
  }
  return { offsets, neighbours, weights };
}
