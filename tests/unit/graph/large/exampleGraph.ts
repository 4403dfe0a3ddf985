import { seededRandom } from '../../../../src/base/random';
import type { SimulationInput } from '../../../../src/graph/simulation';

/** A made-up graph of communities: most links of a node lead to others of its own, and a few nodes of each have many. */
export function communityGraph(count: number, edges: number, communities: number, seed = 1): SimulationInput {
  const random = seededRandom(seed);
  const group = Uint32Array.from({ length: count }, (_, node) => node % communities);
  const pairs = new Set<number>();
  const add = (a: number, b: number) => a !== b && pairs.add(Math.min(a, b) * count + Math.max(a, b));
  const member = (community: number) => {
    const members = Math.floor((count - 1 - community) / communities) + 1;
    return community + communities * Math.floor(random() ** 2 * members);
  };
  for (let node = communities; node < count; node++) add(node, member(group[node]!));
  while (pairs.size < edges) {
    const a = Math.floor(random() * count);
    add(a, random() < 0.85 ? member(group[a]!) : Math.floor(random() * count));
  }
  const source = Uint32Array.from(
    [...pairs].sort((p, q) => p - q),
    (pair) => Math.floor(pair / count)
  );
  const target = Uint32Array.from(
    [...pairs].sort((p, q) => p - q),
    (pair) => pair % count
  );
  const start = Float32Array.from({ length: 2 * count }, () => 1000 * random() - 500);
  return { count, radius: new Float32Array(count).fill(4), group, start, source, target };
}

/** Mean length of the links over the mean distance of every two nodes. */
export function linkShare({ count, source, target }: SimulationInput, positions: Float32Array): number {
  const distance = (a: number, b: number) =>
    Math.hypot(positions[2 * a]! - positions[2 * b]!, positions[2 * a + 1]! - positions[2 * b + 1]!);
  let links = 0;
  source.forEach((node, edge) => (links += distance(node, target[edge]!)));
  let pairs = 0;
  for (let a = 0; a < count; a++) for (let b = 0; b < a; b++) pairs += distance(a, b);
  return links / source.length / (pairs / ((count * (count - 1)) / 2));
}
