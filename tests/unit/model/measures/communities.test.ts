import { expect, test } from 'vitest';
import { communities } from '../../../../src/model/measures/communities';
import type { WeightedEdges } from '../../../../src/model/measures/weightedGraph';

function graph(count: number, pairs: readonly (readonly [number, number])[]): WeightedEdges {
  return {
    count,
    source: Uint32Array.from(pairs, ([a]) => a),
    target: Uint32Array.from(pairs, ([, b]) => b),
    weight: new Float32Array(pairs.length).fill(1)
  };
}

const clique = (nodes: readonly number[]) => nodes.flatMap((a) => nodes.filter((b) => a < b).map((b) => [a, b] as const));

test.each([1, 2, 3, 99])('two cliques joined by one edge are two communities (seed %i)', (seed) => {
  const found = communities(graph(9, [...clique([0, 1, 2, 3]), ...clique([4, 5, 6, 7, 8]), [3, 4]]), seed);
  expect([...found]).toEqual([1, 1, 1, 1, 0, 0, 0, 0, 0]);
});

test('a ring of cliques keeps its cliques, though some are joined in turn', () => {
  const groups = [0, 1, 2, 3].map((i) => [0, 1, 2, 3, 4].map((n) => 5 * i + n));
  const found = communities(graph(20, [...groups.flatMap(clique), [4, 5], [9, 10], [14, 15], [19, 0]]));
  for (const nodes of groups) expect(new Set(nodes.map((node) => found[node])).size).toBe(1);
  expect(new Set(found).size).toBe(4);
});

test('nodes without edges are communities of their own, after the larger ones', () => {
  expect([...communities(graph(5, [[3, 4]]))]).toEqual([1, 2, 3, 0, 0]);
  expect([...communities(graph(0, []))]).toEqual([]);
});

test('the same every time', () => {
  const pairs = Array.from({ length: 60 }, (_, i) => [i % 23, (i * 7 + 3) % 23] as const).filter(([a, b]) => a !== b);
  expect(communities(graph(23, pairs), 5)).toEqual(communities(graph(23, pairs), 5));
});
