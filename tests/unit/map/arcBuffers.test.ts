import { describe, expect, test } from 'vitest';
import {
  arcBuffers,
  BAND_COLOUR,
  emphasisBytes,
  INSTANCE_BYTES,
  MANY,
  NEUTRAL_COLOUR,
  NODE_FLOATS,
  NODES_PER_ROW,
  rowsOf,
  runsOf,
  segmentsFor
} from '../../../src/map/arcBuffers';
import { distanceKm, EARTH_RADIUS_KM } from '../../../src/base/sphere';
import { NEUTRAL_HUE } from '../../../src/map/arcs';
import { exampleScene } from './exampleNetwork';

const { network, scene } = exampleScene();
const buffers = arcBuffers(scene);
const view = new DataView(buffers.instances.buffer);

describe('arcBuffers', () => {
  test('one row a band, then one a strand, as the layout says', () => {
    expect(buffers.count).toBe(scene.bands.length + scene.arcs.count);
    expect(buffers.instances).toHaveLength(INSTANCE_BYTES * buffers.count);
    expect(view.getUint8(4)).toBe(BAND_COLOUR);
    for (let i = 0; i < scene.arcs.count; i++) {
      const at = INSTANCE_BYTES * (scene.bands.length + i);
      expect([view.getUint16(at, true), view.getUint16(at + 2, true)]).toEqual([scene.arcs.from[i], scene.arcs.to[i]]);
      const hue = scene.arcs.hue[i]!;
      expect(view.getUint8(at + 4)).toBe(hue === NEUTRAL_HUE ? NEUTRAL_COLOUR : hue);
      expect(view.getUint8(at + 5)).toBe(scene.arcs.dash[i]);
      expect(view.getUint8(at + 6) / 8).toBeCloseTo(scene.arcs.width[i]!, 0.9);
      const shifts = [scene.arcs.offset[i]!, scene.arcs.fanFrom[i]!, scene.arcs.fanTo[i]!];
      shifts.forEach((shift, k) => expect(Math.abs(view.getInt8(at + 7 + k) / 8 - shift)).toBeLessThanOrEqual(1 / 16 + 1e-6));
    }
  });

  test('nodes are directions of length 1 and Mercator points within the world', () => {
    for (let i = 0; i < buffers.nodeCount; i++) {
      const [x, y, z, , u, v] = buffers.nodes.subarray(NODE_FLOATS * i);
      expect(Math.hypot(x!, y!, z!)).toBeCloseTo(1, 5);
      expect(u! >= 0 && u! <= 1 && v! >= 0 && v! <= 1).toBe(true);
    }
  });

  test('nodes fill whole rows, in a texture that every WebGL2 can hold', () => {
    const texels = (NODE_FLOATS / 4) * NODES_PER_ROW;
    expect(texels).toBeLessThanOrEqual(2048);
    for (const count of [1, NODES_PER_ROW, NODES_PER_ROW + 1, 65_536]) {
      const longitude = Float64Array.from({ length: count }, (_, i) => (i % 360) - 180);
      const marks = { ...scene.marks, count, longitude, latitude: new Float64Array(count) };
      const { nodes } = arcBuffers({ marks, arcs: { ...scene.arcs, count: 0 }, bands: [] });
      const height = nodes.length / 4 / texels;
      expect(height).toBe(Math.ceil(count / NODES_PER_ROW));
      expect(height).toBeLessThanOrEqual(2048);
      // Mercator x of the last place, where the shader looks for it.
      const last = count - 1;
      const texel = Math.floor(last / NODES_PER_ROW) * texels + 2 * (last % NODES_PER_ROW) + 1;
      expect(nodes[4 * texel]).toBeCloseTo((longitude[last]! + 180) / 360, 5);
    }
  });

  test('arcs across 180° are listed once more', () => {
    const crossing = Array.from(buffers.crossing, (row) => {
      const i = row - scene.bands.length;
      return [scene.arcs.from[i]!, scene.arcs.to[i]!].map((mark) => network.cities[scene.marks.end[mark]!]!.id).sort();
    });
    expect(crossing).toEqual([['bering', 'east']]);
    expect(rowsOf(buffers.instances, buffers.crossing, INSTANCE_BYTES)).toHaveLength(INSTANCE_BYTES);
  });

  test('the length of an instance is that of its great circle', () => {
    for (let i = 0; i < scene.arcs.count; i++) {
      const [from, to] = [scene.arcs.from[i]!, scene.arcs.to[i]!].map(
        (mark) => [scene.marks.longitude[mark]!, scene.marks.latitude[mark]!] as const
      );
      expect(buffers.angles[scene.bands.length + i]).toBeCloseTo(distanceKm(from!, to!) / EARTH_RADIUS_KM, 4);
    }
  });

  test('few instances are one run; many are cut where they become shorter, none left out', () => {
    expect(runsOf(new Float32Array())).toEqual([]);
    expect(runsOf(buffers.angles)).toEqual([{ first: 0, count: buffers.count, angle: Math.PI }]);
    const angles = Float32Array.from({ length: MANY + 500 }, (_, i) => Math.PI * (1 - i / (MANY + 500)) ** 2);
    const runs = runsOf(angles);
    expect(runs.length).toBeGreaterThan(5);
    expect(runs.reduce((sum, { count }) => sum + count, 0)).toBe(angles.length);
    for (const { first, count, angle } of runs) {
      const within = angles.subarray(first, first + count);
      expect(Math.max(...within)).toBeLessThanOrEqual(angle * (1 + 1e-6));
      // The very short share a run.
      if (angle > 0.03) expect(Math.min(...within) * 1.42).toBeGreaterThan(angle);
    }
    expect(runsOf(angles.map((_, i) => (i % 2 ? 1 : 0.1)))).toEqual([{ first: 0, count: angles.length, angle: Math.PI }]);
  });

  test('short arcs and arcs among very many have fewer segments; few arcs are always smooth', () => {
    const perRadian = (512 * 2 ** 2.5) / (2 * Math.PI);
    const of = (angle: number, count: number) => segmentsFor(angle, perRadian, count);
    expect(of(0.01, 100)).toBe(of(3, 100));
    for (const [short, long] of [
      [0.02, 0.2],
      [0.2, 1],
      [1, 3]
    ] as const)
      expect(of(short, 10_000)).toBeLessThan(of(long, 10_000));
    expect(of(1, 1_000_000)).toBeLessThan(of(1, 50_000));
    expect(of(1, 50_000)).toBeLessThan(of(1, 10_000));
    expect(of(0.001, 1_000_000)).toBeGreaterThanOrEqual(2);
  });

  test('emphasis has one byte a row, bands first', () => {
    const arcEmphasis = new Uint8Array(scene.arcs.count).fill(1);
    const arcOlder = new Uint8Array(arcEmphasis.length);
    expect([...emphasisBytes({ bandEmphasis: Uint8Array.of(2), arcEmphasis, arcOlder })].slice(0, 2)).toEqual([2, 1]);
    // What stands out and was there before is told apart; under the pointer it is as anything else.
    const older = { bandEmphasis: new Uint8Array(), arcEmphasis: Uint8Array.of(2, 2, 3, 1), arcOlder: Uint8Array.of(1, 0, 1, 1) };
    expect([...emphasisBytes(older)]).toEqual([4, 2, 3, 1]);
  });

  test('more places than 16 bits can tell apart are refused', () => {
    const count = 65_537;
    const marks = { ...scene.marks, count, longitude: new Float64Array(count), latitude: new Float64Array(count) };
    expect(() => arcBuffers({ ...scene, marks, bands: [] })).toThrow(RangeError);
  });
});
