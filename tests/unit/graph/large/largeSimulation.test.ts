import { describe, expect, test } from 'vitest';
import { createLargeSimulation } from '../../../../src/graph/large/largeSimulation';
import { isLarge, settle, simulationFor } from '../../../../src/graph/layoutModel';
import { createSimulation, type SimulationInput } from '../../../../src/graph/simulation';
import { communityGraph, linkShare } from './exampleGraph';

const graph = communityGraph(1200, 4000, 12);
const without = { source: new Uint32Array(), target: new Uint32Array() };
const at = (positions: Float32Array, node: number) => [positions[2 * node]!, positions[2 * node + 1]!] as const;
const distance = (positions: Float32Array, a: number, b: number) =>
  Math.hypot(at(positions, a)[0] - at(positions, b)[0], at(positions, a)[1] - at(positions, b)[1]);

/** The settled places by our own simulation, whatever the size. */
function settled(input: SimulationInput): Float32Array {
  const simulation = createLargeSimulation(input);
  for (let calls = 0; !simulation.settled; calls++) {
    expect(calls).toBeLessThan(1000);
    simulation.tick(1);
  }
  return simulation.positions();
}

describe('a large graph', () => {
  const positions = settled(graph);

  test('is laid out by our own simulation, a small one by d3-force', () => {
    expect([isLarge(300), isLarge(graph.count)]).toEqual([false, true]);
    expect(settle(graph)).toEqual(positions);
    const small = communityGraph(200, 500, 5);
    const byD3 = createSimulation(small);
    byD3.tick(1000);
    expect(settle(small)).toEqual(byD3.positions());
  });

  test('has the same places every time, bit for bit, however many steps are taken at once', () => {
    const simulation = simulationFor(graph);
    while (!simulation.settled) simulation.tick(50);
    expect(simulation.positions()).toEqual(positions);
  });

  test('looking at it on the way changes nothing', () => {
    const simulation = createLargeSimulation(graph);
    while (!simulation.settled) {
      simulation.tick(1);
      expect(simulation.positions().every(Number.isFinite)).toBe(true);
    }
    expect(simulation.positions()).toEqual(positions);
  });

  test('has discs that do not cover each other', () => {
    let covered = 0;
    for (let a = 0; a < graph.count; a++) for (let b = 0; b < a; b++) if (distance(positions, a, b) < 8) covered++;
    expect(covered).toBeLessThan(graph.count / 200);
  });

  test('has links about as short as the layout of small graphs makes them, which takes many more steps', () => {
    const byD3 = createSimulation(graph);
    byD3.tick(1000);
    expect(linkShare(graph, positions)).toBeLessThan(1.05 * linkShare(graph, byD3.positions()));
  });

  test('keeps communities apart that the groups do not name', () => {
    const unnamed = settled({ ...graph, group: new Uint32Array(graph.count) });
    // A node is nearer to the middle of its own community than to most others.
    const middles = Array.from({ length: 12 }, (_, community) => {
      const members = [...graph.group.keys()].filter((node) => graph.group[node] === community);
      return [0, 1].map((axis) => members.reduce((sum, node) => sum + unnamed[2 * node + axis]!, 0) / members.length);
    });
    const ranks = Array.from(graph.group, (own, node) => {
      const far = middles.map(([x, y]) => Math.hypot(at(unnamed, node)[0] - x!, at(unnamed, node)[1] - y!));
      return far.filter((other) => other < far[own]!).length;
    });
    // By chance it would be 5.5.
    expect(ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length).toBeLessThan(2);
  });

  test('a pinned node stays, a released one goes, and what rests stays at rest', () => {
    const simulation = createLargeSimulation(graph);
    simulation.pin(3, 3000, -200);
    while (!simulation.settled) simulation.tick(20);
    const before = simulation.positions();
    expect(at(before, 3)).toEqual([3000, -200]);
    simulation.tick(20);
    expect(simulation.positions()).toEqual(before);
    simulation.release(3);
    simulation.reheat();
    simulation.tick(500);
    expect(simulation.settled).toBe(true);
    expect(distance(simulation.positions(), 3, 0)).toBeLessThan(distance(before, 3, 0));
  });

  test('one that has its places keeps most of the picture', () => {
    const again = settled({ ...graph, start: positions, warmth: 0.35 });
    const size = Math.max(...positions) - Math.min(...positions);
    const moved = Array.from({ length: graph.count }, (_, node) =>
      Math.hypot(again[2 * node]! - positions[2 * node]!, again[2 * node + 1]! - positions[2 * node + 1]!)
    );
    expect(moved.reduce((sum, way) => sum + way, 0) / moved.length).toBeLessThan(size / 20);
  });
});

describe('graphs out of the ordinary have a place for every node', () => {
  const sized = (count: number, more: Partial<SimulationInput> = {}): SimulationInput => ({
    count,
    radius: new Float32Array(count).fill(4),
    group: new Uint32Array(count),
    start: new Float32Array(2 * count),
    ...without,
    ...more
  });
  const path = (count: number) => ({
    source: Uint32Array.from({ length: count - 1 }, (_, edge) => edge),
    target: Uint32Array.from({ length: count - 1 }, (_, edge) => edge + 1)
  });
  const cases: Record<string, SimulationInput> = {
    'no nodes': sized(0),
    'one node': sized(1),
    'two joined nodes in one place': sized(2, path(2)),
    'no links': sized(700),
    'all in one place': sized(900, path(900)),
    'a star': sized(900, { source: new Uint32Array(899), target: Uint32Array.from({ length: 899 }, (_, edge) => edge + 1) }),
    'many parts and lone nodes': sized(900, {
      source: Uint32Array.from({ length: 300 }, (_, edge) => 2 * edge),
      target: Uint32Array.from({ length: 300 }, (_, edge) => 2 * edge + 1)
    }),
    'links that are told twice': sized(3, { source: Uint32Array.of(0, 0, 1), target: Uint32Array.of(1, 1, 2) })
  };

  test.each(Object.entries(cases))('%s', (_, input) => {
    const positions = settled(input);
    expect(positions).toHaveLength(2 * input.count);
    expect(positions.every(Number.isFinite)).toBe(true);
    const places = new Set(Array.from({ length: input.count }, (_, node) => at(positions, node).join()));
    expect(places.size).toBe(input.count);
    expect(settled(input)).toEqual(positions);
  });
});
