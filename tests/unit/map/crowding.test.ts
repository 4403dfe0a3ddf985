import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { toMercator } from '../../../src/base/mercator';
import { separationZooms } from '../../../src/map/crowding';
import type { Marks } from '../../../src/map/scene';
import { exampleScene } from './exampleNetwork';

/** Made-up discs, largest first, in clusters. */
function discs(count: number, seed: number): Marks {
  const random = seededRandom(seed);
  const radius = Float32Array.from({ length: count }, () => 2 + Math.floor(13 * random() ** 4))
    .sort()
    .reverse();
  const middles = Array.from({ length: 6 }, () => [360 * random() - 180, 130 * random() - 60] as const);
  const places = Array.from({ length: count }, () => {
    const [longitude, latitude] = middles[Math.floor(6 * random())]!;
    return [longitude + 12 * (random() - 0.5) ** 3, latitude + 12 * (random() - 0.5) ** 3] as const;
  });
  return {
    ...exampleScene().scene.marks,
    count,
    radius,
    longitude: Float64Array.from(places, ([longitude]) => longitude),
    latitude: Float64Array.from(places, ([, latitude]) => latitude)
  };
}

/** The definition, word by word: every disc against every larger one. */
function slowly({ count, radius, longitude, latitude }: Marks): number[] {
  const points = Array.from({ length: count }, (_, i) => toMercator([longitude[i]!, latitude[i]!]));
  return points.map(([x, y], i) =>
    points.reduce((zoom, [otherX, otherY], j) => {
      if (radius[j]! <= radius[i]!) return zoom;
      return Math.max(zoom, Math.min(8, Math.log2(radius[j]! / (512 * Math.hypot(x - otherX, y - otherY)))));
    }, 0)
  );
}

describe('separationZooms', () => {
  test.each([1, 7, 9, 400])('of %i discs are what comparing each with each gives', (count) => {
    for (let seed = 1; seed <= 5; seed++) {
      const marks = discs(count, seed);
      const expected = slowly(marks);
      separationZooms(marks).forEach((zoom, i) => expect(zoom).toBeCloseTo(expected[i]!, 4));
    }
  });

  test('some discs stand apart, some do not, some never below the last zoom', () => {
    const marks = discs(400, 1);
    const twice = { ...marks, longitude: new Float64Array(400), latitude: new Float64Array(400) };
    const zooms = [...separationZooms(marks)];
    expect(zooms.some((zoom) => zoom === 0) && zooms.some((zoom) => zoom > 0 && zoom < 8)).toBe(true);
    expect([...separationZooms(twice)].filter((zoom) => zoom === 8)).toHaveLength(twice.radius.filter((r) => r < twice.radius[0]!).length);
  });

  test('no marks have none', () => expect(separationZooms({ ...discs(20, 2), count: 0 })).toHaveLength(0));
});
