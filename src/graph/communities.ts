import { seededRandom } from './random';

/** A weighted undirected graph as columns: edge i joins `source[i]` and `target[i]`. Loops are allowed and stay inside. */
export interface WeightedEdges {
  readonly count: number;
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly weight: ArrayLike<number>;
}

/**
 * Communities by greedy modularity (Blondel et al. 2008): nodes move to the neighbouring community that gains most, then communities are
 * taken as nodes, until nothing moves. Deterministic: the seed alone decides the order of visits, ties go to the lower number.
 * @returns community of each node, 0 = the largest, equal sizes in the order of their first node; a node without edges is one of its own
 */
export function communities(edges: WeightedEdges, seed = 1): Uint32Array {
  const random = seededRandom(seed);
  let graph: WeightedEdges = edges;
  const member = Uint32Array.from({ length: edges.count }, (_, node) => node);
  for (;;) {
    const moved = localMoves(graph, random);
    const kept = new Map<number, number>();
    const dense = moved.map((community) => kept.get(community) ?? (kept.set(community, kept.size), kept.size - 1));
    for (let node = 0; node < member.length; node++) member[node] = dense[member[node]!]!;
    if (kept.size === graph.count) return bySize(member);
    graph = joined(graph, dense, kept.size);
  }
}

/** One level of moves: the community each node ends in, numbered by node. */
function localMoves(graph: WeightedEdges, random: () => number): Uint32Array {
  const neighbours: Map<number, number>[] = Array.from({ length: graph.count }, () => new Map());
  const strength = new Float64Array(graph.count);
  let total = 0;
  for (let edge = 0; edge < graph.source.length; edge++) {
    const a = graph.source[edge]!;
    const b = graph.target[edge]!;
    const weight = graph.weight[edge]!;
    strength[a]! += weight;
    strength[b]! += weight;
    total += weight;
    if (a === b) continue;
    neighbours[a]!.set(b, (neighbours[a]!.get(b) ?? 0) + weight);
    neighbours[b]!.set(a, (neighbours[b]!.get(a) ?? 0) + weight);
  }

  const community = Uint32Array.from({ length: graph.count }, (_, node) => node);
  const strengthOf = strength.slice();
  const order = shuffled(graph.count, random);
  for (let moves = 1; moves > 0;) {
    moves = 0;
    for (const node of order) {
      const home = community[node]!;
      const ties = new Map<number, number>([[home, 0]]);
      for (const [other, weight] of neighbours[node]!) ties.set(community[other]!, (ties.get(community[other]!) ?? 0) + weight);
      strengthOf[home]! -= strength[node]!;
      const gain = (candidate: number) => ties.get(candidate)! - (strength[node]! * strengthOf[candidate]!) / (2 * total || 1);
      let best = home;
      for (const candidate of [...ties.keys()].sort((left, right) => left - right)) {
        // A move must gain more than rounding errors do, or two nodes could swap for ever.
        if (gain(candidate) > gain(best) + 1e-9) best = candidate;
      }
      strengthOf[best]! += strength[node]!;
      if (best === home) continue;
      community[node] = best;
      moves++;
    }
  }
  return community;
}

/** The graph whose nodes are the communities of another. */
function joined(graph: WeightedEdges, community: Uint32Array, count: number): WeightedEdges {
  return {
    count,
    source: graph.source.map((node) => community[node]!),
    target: graph.target.map((node) => community[node]!),
    weight: graph.weight
  };
}

/** Numbers 0 … count − 1 in a random order (Fisher–Yates). */
function shuffled(count: number, random: () => number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}

/** Renumbers communities so that the largest is 0. */
function bySize(member: Uint32Array): Uint32Array {
  const sizes = new Map<number, number>();
  for (const community of member) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  // Map keeps the order of first nodes, and the sort is stable.
  const ranked = [...sizes.entries()].sort((left, right) => right[1] - left[1]);
  const rank = new Map(ranked.map(([community], index) => [community, index]));
  return member.map((community) => rank.get(community)!);
}
