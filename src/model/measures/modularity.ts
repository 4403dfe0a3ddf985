import type { WeightedEdges } from './weightedGraph';

/**
 * How much denser communities are inside than chance would have it: Q = Σ over communities of w/W − (s/2W)², where w is the weight of the
 * edges inside, s the sum of the weights at its nodes (a loop counts twice) and W the weight of all edges (Newman 2006,
 * doi:10.1073/pnas.0601602103). Below 1; 0 = as by chance.
 * @param community community of each node, 0, 1, …
 * @returns null where there are no edges
 */
export function modularity({ source, target, weight }: WeightedEdges, community: ArrayLike<number>): number | null {
  const inside = new Map<number, number>();
  const strength = new Map<number, number>();
  let total = 0;
  for (let edge = 0; edge < source.length; edge++) {
    const a = community[source[edge]!]!;
    const b = community[target[edge]!]!;
    if (a === b) inside.set(a, (inside.get(a) ?? 0) + weight[edge]!);
    strength.set(a, (strength.get(a) ?? 0) + weight[edge]!);
    strength.set(b, (strength.get(b) ?? 0) + weight[edge]!);
    total += weight[edge]!;
  }
  if (total === 0) return null;
  let sum = 0;
  for (const [number, value] of strength) sum += (inside.get(number) ?? 0) / total - (value / (2 * total)) ** 2;
  return sum;
}
