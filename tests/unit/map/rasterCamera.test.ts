import { expect, test } from 'vitest';
import { toMercator } from '../../../src/base/mercator';
import { seededRandom } from '../../../src/base/random';
import { unitVector } from '../../../src/base/sphere';
import { MOST_SEGMENTS, NODE_FLOATS, segmentsFor } from '../../../src/map/arcBuffers';
import { RasterCamera } from '../../../src/map/rasterCamera';
import type { Projection } from '../../../src/model/viewState';

const SIZE = { width: 1000, height: 700 };

/** Two places as `ArcBuffers.nodes`, and the angle between them. */
function wayOf(from: [number, number], to: [number, number]): { nodes: Float32Array; angle: number } {
  const nodes = new Float32Array(2 * NODE_FLOATS);
  [from, to].forEach((place, i) => {
    const [x, y, z] = unitVector(place);
    nodes.set([y, z, x, 0, ...toMercator(place), 0, 0], NODE_FLOATS * i);
  });
  const [a, b] = [unitVector(from), unitVector(to)];
  return { nodes, angle: Math.acos(Math.max(-1, Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]))) };
}

for (const projection of ['flat', 'globe'] as Projection[]) {
  for (const [zoom, most] of [
    [0.5, 0.7],
    [2, 0.7]
  ] as const) {
    test(`among 10,000 an arc is within a pixel of its great circle, near the poles too: ${projection}, zoom ${zoom}`, () => {
      const random = seededRandom(3);
      const camera = new RasterCamera({
        camera: { longitude: 20, latitude: 30, zoom },
        projection,
        devicePixels: 1,
        viewHeight: 700,
        ...SIZE
      });
      const line = () => [0, 1, 2].map(() => new Float64Array(2 * MOST_SEGMENTS + 1)) as [Float64Array, Float64Array, Float64Array];
      let seen = 0;
      let worst = 0;
      for (let i = 0; i < 400; i++) {
        const place = (): [number, number] => [-180 + 360 * random(), -68 + 146 * random()];
        const { nodes, angle } = wayOf(place(), place());
        if (angle > 2.9 || !camera.aim(nodes, 0, NODE_FLOATS, angle, 0)) continue;
        const segments = segmentsFor(angle * camera.stretch, camera.perRadian, 10_000);
        if (segments === MOST_SEGMENTS) continue;
        const [rough, fine] = [line(), line()];
        camera.trace(segments, ...rough);
        camera.trace(2 * segments, ...fine);
        for (let k = 0; k < segments; k++) {
          const [x, y] = [(rough[0][k]! + rough[0][k + 1]!) / 2, (rough[1][k]! + rough[1][k + 1]!) / 2];
          const isSeen = fine[2][2 * k + 1]! > 0 && x > 0 && x < SIZE.width && y > 0 && y < SIZE.height;
          if (!isSeen) continue;
          seen++;
          // Across the piece: along it the middle may lie elsewhere.
          const [dx, dy] = [rough[0][k + 1]! - rough[0][k]!, rough[1][k + 1]! - rough[1][k]!];
          worst = Math.max(worst, Math.abs((fine[0][2 * k + 1]! - x) * dy - (fine[1][2 * k + 1]! - y) * dx) / Math.hypot(dx, dy));
        }
      }
      expect(seen).toBeGreaterThan(500);
      expect(worst).toBeLessThan(most);
    });
  }
}
