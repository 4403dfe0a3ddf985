import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../../src/base/random';
import { coarser, type LevelGraph } from '../../../../src/graph/large/coarsen';
import { gathered, levelsOf, spread } from '../../../../src/graph/large/multilevel';
import { communityGraph } from './exampleGraph';

const { count, group, source, target, start } = communityGraph(1500, 6000, 15);
const ones = (length: number) => new Float64Array(length).fill(1);
const edges = source.length;
const graph: LevelGraph = {
  count,
  mass: ones(count),
  charge: ones(count).map(() => -50),
  // One group, so that clusters follow links alone.
  group: new Uint32Array(count),
  edges,
  source,
  target,
  weight: ones(edges),
  length: ones(edges).map(() => 46),
  pullSource: ones(edges).map(() => 0.1),
  pullTarget: ones(edges).map(() => 0.2)
};
const sum = (values: Float64Array) => values.reduce((all, value) => all + value, 0);

describe('coarser', () => {
  const { graph: coarse, clusterOf } = coarser(graph);

  test('has less than half the nodes, each for at most three, and loses no mass and no charge', () => {
    expect(coarse.count).toBeLessThan(count / 2);
    expect(Math.max(...coarse.mass)).toBeLessThanOrEqual(3);
    expect(Math.min(...coarse.mass)).toBeGreaterThan(0);
    expect(sum(coarse.mass)).toBe(count);
    expect(sum(coarse.charge)).toBeCloseTo(sum(graph.charge), 6);
  });

  test('an edge is there once for every two clusters that are linked, with the links between them', () => {
    const weight = new Map<string, number>();
    for (let edge = 0; edge < edges; edge++) {
      const ends = [clusterOf[source[edge]!]!, clusterOf[target[edge]!]!].sort((a, b) => a - b);
      if (ends[0] !== ends[1]) weight.set(ends.join(), (weight.get(ends.join()) ?? 0) + 1);
    }
    const found = Array.from({ length: coarse.edges }, (_, edge) => [
      [coarse.source[edge]!, coarse.target[edge]!].sort((a, b) => a - b).join(),
      coarse.weight[edge]
    ]);
    expect(found).toHaveLength(weight.size);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(weight));
    expect(coarse.length.every((length) => Math.abs(length - 46) < 1e-9)).toBe(true);
  });

  test('a cluster is pulled as its nodes would be on average', () => {
    const pull = new Float64Array(coarse.count);
    for (let edge = 0; edge < edges; edge++) {
      const [a, b] = [clusterOf[source[edge]!]!, clusterOf[target[edge]!]!];
      if (a === b) continue;
      pull[a]! += 0.1 / coarse.mass[a]!;
      pull[b]! += 0.2 / coarse.mass[b]!;
    }
    for (let edge = 0; edge < coarse.edges; edge++) {
      pull[coarse.source[edge]!]! -= coarse.pullSource[edge]!;
      pull[coarse.target[edge]!]! -= coarse.pullTarget[edge]!;
    }
    expect(Math.max(...pull.map(Math.abs))).toBeLessThan(1e-9);
  });

  test('clusters keep communities together, far better than by chance', () => {
    const random = seededRandom(5);
    const shuffled = clusterOf.slice();
    for (let i = count - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!];
    }
    /** Share of the pairs within clusters that are of one community. */
    const together = (clusters: Uint32Array) => {
      const members = Array.from({ length: coarse.count }, (): number[] => []);
      clusters.forEach((cluster, node) => members[cluster]!.push(node));
      let [same, all] = [0, 0];
      for (const nodes of members) {
        for (const a of nodes) for (const b of nodes) if (a < b) [same, all] = [same + (group[a] === group[b] ? 1 : 0), all + 1];
      }
      return same / all;
    };
    expect(together(shuffled)).toBeLessThan(0.15);
    expect(together(clusterOf)).toBeGreaterThan(0.6);
  });

  test('is the same for the same graph', () => {
    expect(coarser(graph)).toEqual({ graph: coarse, clusterOf });
  });
});

describe('levels', () => {
  const levels = levelsOf(graph);

  test('go from the graph itself down to some dozens of nodes', () => {
    expect(levels[0]!.graph).toBe(graph);
    expect(levels.at(-1)!.graph.count).toBeLessThan(100);
    expect(levels.at(-1)!.clusterOf).toBeNull();
  });

  test('places that are gathered lie in the middle, and those that are spread lie apart', () => {
    const places = { x: Float64Array.from(group, (_, i) => start[2 * i]!), y: Float64Array.from(group, (_, i) => start[2 * i + 1]!) };
    const middle = gathered(levels[0]!, levels[1]!.graph, places);
    const mean = (values: Float64Array, mass: Float64Array) => values.reduce((all, value, i) => all + value * mass[i]!, 0) / sum(mass);
    expect(mean(middle.x, levels[1]!.graph.mass)).toBeCloseTo(mean(places.x, graph.mass), 6);
    const again = spread(levels[0]!, middle);
    expect(new Set(again.x).size).toBe(count);
  });
});
