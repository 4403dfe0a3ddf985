import { describe, expect, test } from 'vitest';
import { pointAt } from '../../../src/base/sphere';
import { ArcIndex } from '../../../src/map/arcIndex';
import { arcLines, strandShape } from '../../../src/map/arcPath';
import { separationZooms } from '../../../src/map/crowding';
import { MOUSE_TOLERANCE, pickArc, pickMark } from '../../../src/map/pickArc';
import { Picker } from '../../../src/map/picker';
import { makeProjector } from '../../../src/map/projector';
import type { Projection } from '../../../src/model/viewState';
import { exampleScene } from './exampleNetwork';

const { network, scene } = exampleScene();
const { arcs, marks } = scene;
const index = new ArcIndex(arcs, marks);
const size = { width: 1280, height: 800 };
const plain = new Uint8Array(arcs.count);
const pick = (projector: ReturnType<typeof makeProjector>, at: { x: number; y: number }) =>
  pickArc(arcs, marks, index, plain, projector, at, MOUSE_TOLERANCE);
const ends = (i: number) =>
  [arcs.from[i]!, arcs.to[i]!].map((mark) => [marks.longitude[mark]!, marks.latitude[mark]!] as const) as [
    readonly [number, number],
    readonly [number, number]
  ];

describe.each<Projection>(['flat', 'globe'])('pickArc, %s', (projection) => {
  test('finds every arc at its own middle', () => {
    for (let i = 0; i < arcs.count; i++) {
      const [from, to] = ends(i);
      const [longitude, latitude] = pointAt(from, to, 0.5);
      // The flat map ends short of the poles.
      if (projection === 'flat' && Math.abs(latitude) > 80) continue;
      const projector = makeProjector({ longitude, latitude: Math.max(-75, Math.min(75, latitude)), zoom: 3 }, size, projection);
      const points = arcLines(strandShape(arcs, marks, i, 1), projector);
      expect(points.length).toBeGreaterThan(0);
      const { x, y } = projector.project(longitude, latitude);
      const found = pick(projector, { x, y });
      expect(arcs.link[found]).toBe(arcs.link[i]);
    }
  });

  test('finds nothing far from every arc', () => {
    const projector = makeProjector({ longitude: 20, latitude: -30, zoom: 3 }, size, projection);
    for (let x = 40; x < size.width; x += 200) for (let y = 40; y < size.height; y += 180) expect(pick(projector, { x, y })).toBe(-1);
  });

  test('agrees with looking at every arc in pixels, near the edge of the globe too', () => {
    const projector = makeProjector({ longitude: 40, latitude: 50, zoom: 1.5 }, size, projection);
    const lines = Array.from({ length: arcs.count }, (_, i) => arcLines(strandShape(arcs, marks, i, 1), projector));
    let hits = 0;
    for (let x = 10; x < size.width; x += 5) {
      for (let y = 10; y < size.height; y += 7) {
        const near = lines.some((parts) =>
          parts.some((line) => line.some((_, k) => k % 2 === 0 && Math.hypot(line[k]! - x, line[k + 1]! - y) < 3))
        );
        if (!near) continue;
        hits++;
        expect(pick(projector, { x, y })).toBeGreaterThanOrEqual(0);
      }
    }
    expect(hits).toBeGreaterThan(30);
  });
});

test('what lies behind the globe is not hit', () => {
  const hub = Array.from(marks.end).indexOf(network.index.city.get('hub')!);
  const behind = makeProjector({ longitude: marks.longitude[hub]! + 180, latitude: -marks.latitude[hub]!, zoom: 1.5 }, size, 'globe');
  expect(pick(behind, { x: 640, y: 400 })).toBe(-1);
  expect(pickMark(marks, behind, { x: 640, y: 400 }, 22)).toBe(-1);
});

describe('Picker', () => {
  const projector = makeProjector({ longitude: 77, latitude: 43, zoom: 4 }, size, 'flat');

  test('a city comes before the arcs that end in it; of two discs the smaller', () => {
    const hit = new Picker(scene).at(projector, { x: 640, y: 400 }, MOUSE_TOLERANCE)!;
    expect(hit).toMatchObject({ type: 'mark' });
    expect(network.cities[marks.end[(hit as { index: number }).index]!]!.id).toBe('hub');
    const double = {
      ...marks,
      count: 2,
      longitude: Float64Array.of(77, 77),
      latitude: Float64Array.of(43, 43),
      radius: Float32Array.of(14, 3),
      fromZoom: new Float32Array(2)
    };
    expect(pickMark(double, projector, { x: 641, y: 400 }, 3)).toBe(1);
    expect(pickMark(double, projector, { x: 650, y: 400 }, 3)).toBe(0);
  });

  test('a finger hits from farther away than a mouse', () => {
    const at = { x: 640, y: 400 + marks.radius[0]! + 8 };
    expect(pickMark(marks, projector, at, 3)).toBe(-1);
    expect(pickMark(marks, projector, at, 11)).toBe(0);
  });

  test('a disc that lies upon a hub is neither drawn nor hit until the map is near', () => {
    const discs = {
      count: 2,
      longitude: Float64Array.of(77, 77.05),
      latitude: Float64Array.of(43, 43),
      radius: Float32Array.of(14, 3)
    };
    const from = separationZooms(discs);
    const suburb = { ...marks, ...discs, fromZoom: from };
    const at = (zoom: number) =>
      pickMark(suburb, makeProjector({ longitude: 77.05, latitude: 43, zoom }, size, 'flat'), { x: 640, y: 400 }, 3);
    expect(from[0]).toBe(0);
    expect(at(3)).toBe(0);
    expect(at(from[1]! - 0.1)).toBe(0);
    expect(at(from[1]! + 0.1)).toBe(1);
  });
});
