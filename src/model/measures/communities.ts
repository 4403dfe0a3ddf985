import { seededRandom } from '../../base/random';
import { adjacencyOf, type WeightedEdges } from './weightedGraph';

/**
 * Communities by greedy modularity (Louvain: Blondel, Guillaume, Lambiotte & Lefebvre 2008, doi:10.1088/1742-5468/2008/10/P10008): nodes
 * move to the neighbouring community that gains most, then communities are taken as nodes, until nothing moves. Deterministic: the seed
 * alone decides the order of visits, ties go to the lower number.
 *
 * It works on columns, for graphology's Louvain needs a `Graph` of objects, which for a million links takes seconds to build and hundreds
 * of megabytes; the tests compare the modularity of both.
 * @returns community of each node, 0 = the largest, equal sizes in the order of their first node; a node without edges is one of its own
 */
export function communities(edges: WeightedEdges, seed = 1): Uint32Array {
  const random = seededRandom(seed);
  let graph: WeightedEdges = edges;
  const member = Uint32Array.from({ length: edges.count }, (_, node) => node);
  for (;;) {
    const moved = localMoves(graph, random);
    const count = renumber(moved);
    for (let node = 0; node < member.length; node++) member[node] = moved[member[node]!]!;
    if (count === graph.count) return bySize(member, count);
    graph = joined(graph, moved, count);
  }
}

/** One level of moves: the community each node ends in, numbered by node. */
function localMoves(graph: WeightedEdges, random: () => number): Uint32Array {
  const { offsets, neighbours, weights } = adjacencyOf(graph);
  const strength = new Float64Array(graph.count);
  let total = 0;
  for (let edge = 0; edge < graph.source.length; edge++) {
    const weight = graph.weight[edge]!;
    strength[graph.source[edge]!]! += weight;
    strength[graph.target[edge]!]! += weight;
    total += weight;
  }

  const community = Uint32Array.from({ length: graph.count }, (_, node) => node);
  const strengthOf = strength.slice();
  const order = shuffled(graph.count, random);
  /** Weight between the visited node and each community; the communities it touches are listed in `touched`. */
  const ties = new Float64Array(graph.count);
  const isTouched = new Uint8Array(graph.count);
  const touched = new Uint32Array(graph.count);
  for (let moves = 1; moves > 0;) {
    moves = 0;
    for (const node of order) {
      const home = community[node]!;
      let count = 0;
      touched[count++] = home;
      isTouched[home] = 1;
      for (let place = offsets[node]!; place < offsets[node + 1]!; place++) {
        const other = community[neighbours[place]!]!;
        if (isTouched[other] === 0) {
          isTouched[other] = 1;
          touched[count++] = other;
        }
        ties[other]! += weights[place]!;
      }
      const candidates = touched.subarray(0, count).sort();

      strengthOf[home]! -= strength[node]!;
      const share = strength[node]! / (2 * total || 1);
      let best = home;
      let bestGain = ties[home]! - share * strengthOf[home]!;
      for (const candidate of candidates) {
        const gain = ties[candidate]! - share * strengthOf[candidate]!;
        // A move must gain more than rounding errors do, or two nodes could swap for ever.
        if (gain > bestGain + 1e-9) {
          best = candidate;
          bestGain = gain;
        }
        ties[candidate] = 0;
        isTouched[candidate] = 0;
      }
      strengthOf[best]! += strength[node]!;
      if (best === home) continue;
      community[node] = best;
      moves++;
    }
  }
  return community;
}

/** Gives communities the numbers 0, 1, … in the order of their first nodes, in place. Returns how many there are. */
function renumber(community: Uint32Array): number {
  const kept = new Map<number, number>();
  community.forEach((old, node) => {
    let number = kept.get(old);
    if (number === undefined) kept.set(old, (number = kept.size));
    community[node] = number;
  });
  return kept.size;
}

/** The graph whose nodes are the communities of another: edges between the same two are added up, those inside become loops. */
function joined(graph: WeightedEdges, community: Uint32Array, count: number): WeightedEdges {
  const weightOf = new Map<number, number>();
  for (let edge = 0; edge < graph.source.length; edge++) {
    const a = community[graph.source[edge]!]!;
    const b = community[graph.target[edge]!]!;
    const key = Math.min(a, b) * count + Math.max(a, b);
    weightOf.set(key, (weightOf.get(key) ?? 0) + graph.weight[edge]!);
  }
  const keys = [...weightOf.keys()];
  return {
    count,
    source: Uint32Array.from(keys, (key) => Math.floor(key / count)),
    target: Uint32Array.from(keys, (key) => key % count),
    weight: Float64Array.from(weightOf.values())
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

/** Renumbers communities, which stand in the order of their first nodes, so that the largest is 0. */
function bySize(member: Uint32Array, count: number): Uint32Array {
  const sizes = new Uint32Array(count);
  for (const community of member) sizes[community]!++;
  // The sort is stable, so equal sizes keep the order of their first nodes.
  const ranked = [...sizes.keys()].sort((left, right) => sizes[right]! - sizes[left]!);
  const rank = new Uint32Array(count);
  ranked.forEach((community, index) => (rank[community] = index));
  return member.map((community) => rank[community]!);
}
