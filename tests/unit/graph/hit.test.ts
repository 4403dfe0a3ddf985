import { describe, expect, test } from 'vitest';
import { graphScene } from '../../../src/graph/graphScene';
import { hitAt, hitEdge, hitNode, segmentDistance } from '../../../src/graph/hit';
import { hulls, insidePolygon } from '../../../src/graph/hulls';
import { simulationInput } from '../../../src/graph/layout';
import { settle } from '../../../src/graph/layoutModel';
import { toScreen } from '../../../src/graph/viewport';
import { everyAgreement, everyUniversity, threeCountries } from './exampleNetwork';

const network = threeCountries();
const { scene } = graphScene(network, everyAgreement(network), {
  language: 'en',
  nodeColour: 'country',
  universities: everyUniversity(network),
  groupLabels: []
});
const positions = settle(simulationInput(scene));
const shapes = hulls(scene, positions);
const place = (node: number) => [positions[2 * node]!, positions[2 * node + 1]!] as const;

describe.each([
  { x: 400, y: 300, zoom: 1 },
  { x: -20, y: 130, zoom: 0.6 },
  { x: 0, y: 0, zoom: 3 }
])('at zoom $zoom', (view) => {
  test.each([0, 6, 22])('every node is found at its own place with a tolerance of %d', (tolerance) => {
    for (let node = 0; node < scene.count; node++) {
      expect(hitAt(scene, positions, shapes, view, ...toScreen(view, ...place(node)), tolerance)).toEqual({ type: 'node', index: node });
    }
  });

  test('an edge is found beside its middle within the tolerance, and not beyond it', () => {
    for (let edge = 0; edge < scene.edges; edge++) {
      const [ax, ay] = toScreen(view, ...place(scene.source[edge]!));
      const [bx, by] = toScreen(view, ...place(scene.target[edge]!));
      const length = Math.hypot(bx - ax, by - ay);
      const [x, y] = [(ax + bx) / 2 - ((by - ay) / length) * 3, (ay + by) / 2 + ((bx - ax) / length) * 3];
      const found = hitEdge(scene, positions, view, x, y, 3.01)!;
      // Where edges cross it may be another one, but none that is farther away.
      expect(found.distancePx).toBeLessThanOrEqual(3.001);
      expect(hitEdge(scene, positions, view, x, y, found.distancePx - 0.01)).toBeNull();
    }
  });

  test('far from everything there is nothing', () => {
    expect(hitAt(scene, positions, shapes, view, ...toScreen(view, 9e4, 9e4), 22)).toBeNull();
    expect(hitNode(scene, positions, view, ...toScreen(view, 9e4, 9e4), 22)).toBeNull();
  });
});

test('a hull is found where neither node nor edge lies', () => {
  const view = { x: 0, y: 0, zoom: 1 };
  for (const hull of shapes) {
    const [x, y] = [hull.outline[0]! + 0.5, hull.outline[1]!];
    if (!insidePolygon(hull.outline, x, y) || hitNode(scene, positions, view, x, y, 0) || hitEdge(scene, positions, view, x, y, 0))
      continue;
    expect(hitAt(scene, positions, shapes, view, x, y, 0)?.type).toBe('group');
  }
  expect(
    hitAt(
      scene,
      positions,
      [{ group: 7, outline: Float32Array.of(8e4, 8e4, 8e4, 9e4, 9e4, 8.5e4), hue: 0, members: 3 }],
      view,
      8.3e4,
      8.5e4,
      3
    )
  ).toEqual({
    type: 'group',
    index: 7
  });
});

test('distance to a segment ends at its ends', () => {
  expect(segmentDistance(5, 3, 0, 0, 10, 0)).toBe(3);
  expect(segmentDistance(14, 3, 0, 0, 10, 0)).toBe(5);
  expect(segmentDistance(3, 4, 0, 0, 0, 0)).toBe(5);
});

describe('hulls', () => {
  test('a hull for each country of three linked nodes or more, holding all its linked nodes', () => {
    expect(shapes.map((hull) => hull.group).sort()).toEqual([0, 1, 2]);
    for (const hull of shapes) {
      for (let node = 0; node < scene.count; node++) {
        if (scene.group[node] !== hull.group || scene.degree[node] === 0) continue;
        expect(insidePolygon(hull.outline, ...place(node))).toBe(true);
      }
    }
  });

  test('outlines are convex', () => {
    for (const { outline } of shapes) {
      for (let i = 0; i < outline.length; i += 2) {
        const [ax, ay, bx, by, cx, cy] = [0, 1, 2, 3, 4, 5].map((step) => outline[(i + step) % outline.length]!) as [
          number,
          number,
          number,
          number,
          number,
          number
        ];
        expect((bx - ax) * (cy - ay) - (by - ay) * (cx - ax)).toBeGreaterThan(-1e-2);
      }
    }
  });

  test('nodes in a line or all at one place still have a hull around them', () => {
    for (const line of [positions.map((_, i) => (i % 2 === 0 ? i * 10 : 0)), positions.map(() => 5)]) {
      for (const hull of hulls(scene, line)) {
        const node = scene.group.indexOf(hull.group);
        expect(insidePolygon(hull.outline, line[2 * node]!, line[2 * node + 1]!)).toBe(true);
      }
    }
  });
});
