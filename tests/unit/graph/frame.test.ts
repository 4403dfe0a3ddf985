import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { placeWords } from '../../../src/graph/frame';
import { fittedView } from '../../../src/graph/graphPlate';
import { hulls } from '../../../src/graph/hulls';
import type { GraphScene } from '../../../src/graph/scene';

/** A made-up scene of many nodes on a sunflower spiral, those with many partners anywhere in it. */
function crowd(count: number): { scene: GraphScene; positions: Float32Array } {
  const random = seededRandom(2);
  const degree = Uint32Array.from({ length: count }, () => 1 + Math.floor(300 * random() ** 12));
  const place = (i: number) => (i % 2 === 0 ? Math.cos : Math.sin)((i >> 1) * 2.4) * 12 * Math.sqrt(i >> 1);
  const names = Array.from({ length: count }, (_, node) => `Example University ${node}`);
  const scene: GraphScene = {
    count,
    level: 'university',
    end: Uint32Array.from(degree.keys()),
    inside: new Uint32Array(count),
    label: names,
    labelLanguage: names.map(() => 'en'),
    degree,
    radius: Float32Array.from(degree, (value) => Math.max(3.5, Math.sqrt(value))),
    value: Float64Array.from(degree),
    hue: new Uint8Array(count),
    group: Uint32Array.from(degree.keys(), (node) => node % 40),
    groupLabel: Array.from({ length: 40 }, (_, group) => `Example Country ${group}`),
    start: new Float32Array(2 * count),
    edges: 0,
    source: new Uint32Array(),
    target: new Uint32Array(),
    link: new Uint32Array(),
    weight: new Float32Array(),
    edgeHue: new Uint8Array(),
    edgeDash: new Uint8Array()
  };
  return { scene, positions: Float32Array.from({ length: 2 * count }, (_, i) => place(i)) };
}

describe('the words of 20,000 nodes', () => {
  const { scene, positions } = crowd(20_000);
  const size = { width: 1280, height: 800 };
  const emphasis = { node: new Uint8Array(scene.count), edge: new Uint8Array() };
  const whole = fittedView(positions, scene.radius, size, 1);
  let measured = new Set<string>();
  const width = (text: string, px: number) => {
    measured.add(text);
    return 0.5 * px * text.length;
  };
  const at = (zoom: number) => {
    measured = new Set();
    const view = { x: 640 - (640 - whole.x) * zoom, y: 400 - (400 - whole.y) * zoom, zoom: whole.zoom * zoom };
    return placeWords(
      scene,
      positions,
      emphasis,
      hulls(scene, positions),
      { view, ...size, scale: 1, covered: [] },
      { sans: width, serif: width }
    );
  };

  test.each([1, 4, 20])('do not cover each other at %d times the fitted zoom, and no more are measured than may be shown', (zoom) => {
    const { nodes, groups } = at(zoom);
    expect(nodes.length).toBeGreaterThan(5);
    expect(measured.size).toBeLessThan(500);
    const boxes = [...groups, ...nodes].map(({ box }) => box);
    const meet = (a: (typeof boxes)[0], b: (typeof boxes)[0]) =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    boxes.forEach((box, index) => expect(boxes.slice(index + 1).filter((other) => meet(box, other))).toEqual([]));
  });

  test('name the nodes with most partners first', () => {
    const hubs = [...scene.end].sort((a, b) => scene.degree[b]! - scene.degree[a]! || a - b);
    const named = at(1).nodes.map(({ index }) => index);
    expect(named).toEqual(expect.arrayContaining(hubs.slice(0, 3)));
    const rank = (node: number) => hubs.indexOf(node);
    expect(Math.max(...named.map(rank))).toBeLessThan(400);
  });
});
