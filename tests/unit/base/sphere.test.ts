import { distance } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import {
  arcPoints,
  bearing,
  distanceKm,
  EARTH_RADIUS_KM,
  placeOf,
  pointAt,
  unitVector,
  unwrap,
  type LngLat
} from '../../../src/base/sphere';

/** Places all over the globe, the same ones every time: golden-angle spiral, poles and the antimeridian included. */
const PLACES: readonly LngLat[] = [
  ...Array.from({ length: 30 }, (_, index): LngLat => [
    ((index * 137.508) % 360) - 180,
    (Math.asin((2 * index + 1) / 30 - 1) * 180) / Math.PI
  ]),
  [0, 90],
  [0, -90],
  [180, 10],
  [-180, -10],
  [179.9, 64],
  [-179.9, 64]
];
const PAIRS = PLACES.flatMap((from, index) => PLACES.slice(index + 1).map((to) => [from, to] as const));
const HALF_TURN_KM = Math.PI * EARTH_RADIUS_KM;

/** The same place, whatever whole turns its longitude has. */
function expectSamePlace(actual: LngLat, expected: LngLat): void {
  unitVector(actual).forEach((value, axis) => expect(value).toBeCloseTo(unitVector(expected)[axis]!, 9));
}

describe('distance', () => {
  test('is zero from a place to itself and the same there and back', () => {
    for (const place of PLACES) expect(distanceKm(place, place)).toBe(0);
    for (const [from, to] of PAIRS) expect(distanceKm(from, to)).toBeCloseTo(distanceKm(to, from), 9);
  });

  test('is a quarter of a great circle from equator to pole, and half of one between opposite places', () => {
    expect(distanceKm([30, 0], [-100, 90])).toBeCloseTo(HALF_TURN_KM / 2, 9);
    expect(distanceKm([30, 20], [-150, -20])).toBeCloseTo(HALF_TURN_KM, 9);
  });

  test('is exact for near places and goes the short way across 180°', () => {
    expect(distanceKm([10, 0], [10.00001, 0])).toBeCloseTo((HALF_TURN_KM * 0.00001) / 180, 9);
    expect(distanceKm([179.5, 0], [-179.5, 0])).toBeCloseTo(HALF_TURN_KM / 180, 9);
  });

  test("is Turf's, on a sphere of radius 6371", () => {
    for (const [from, to] of PAIRS) expect(distanceKm(from, to)).toBeCloseTo(distance([...from], [...to], { units: 'radians' }) * 6371, 5);
  });
});

describe('places and directions', () => {
  test('a place turns into a direction of length 1 and back', () => {
    for (const place of PLACES) {
      expect(Math.hypot(...unitVector(place))).toBeCloseTo(1, 12);
      expectSamePlace(placeOf(unitVector(place)), place);
    }
  });
});

describe('points along the great circle', () => {
  test('start and end on the ends', () => {
    for (const [from, to] of PAIRS) {
      const points = arcPoints(from, to, 17);
      expect(points).toHaveLength(17);
      expect(points[0]).toEqual(from);
      expect(points[16]![1]).toBe(to[1]);
      expectSamePlace(points[16]!, to);
      expectSamePlace(pointAt(from, to, 0), from);
      expectSamePlace(pointAt(from, to, 1), to);
    }
  });

  test('never jump more than 180° in longitude', () => {
    for (const [from, to] of PAIRS) {
      const points = arcPoints(from, to, 33);
      for (let i = 1; i < points.length; i++) expect(Math.abs(points[i]![0] - points[i - 1]![0])).toBeLessThanOrEqual(180);
    }
  });

  test('their steps are equally long and add up to the distance', () => {
    for (const [from, to] of PAIRS) {
      const points = arcPoints(from, to, 9);
      const steps = points.slice(1).map((point, index) => distanceKm(points[index]!, point));
      const whole = distanceKm(from, to);
      expect(steps.reduce((sum, step) => sum + step, 0)).toBeCloseTo(whole, 6);
      for (const step of steps) expect(step).toBeCloseTo(whole / 8, 6);
    }
  });

  test('are the same line from both ends', () => {
    for (const [from, to] of PAIRS) expectSamePlace(pointAt(from, to, 0.3), pointAt(to, from, 0.7));
  });

  test('are found between opposite places, over a pole, and between equal ones', () => {
    expectSamePlace(pointAt([20, 0], [-160, 0], 0.5), [0, 90]);
    expect(distanceKm(pointAt([0, 90], [0, -90], 0.5), [0, 90])).toBeCloseTo(HALF_TURN_KM / 2, 6);
    for (const point of arcPoints([20, 30], [20, 30], 4)) expectSamePlace(point, [20, 30]);
  });

  test('two points are the two ends', () => {
    expect(arcPoints([170, 5], [-170, 6], 2)).toEqual([
      [170, 5],
      [190, 6]
    ]);
  });
});

describe('lines across 180°', () => {
  test('unwrapping keeps the start and the places', () => {
    const line: LngLat[] = [
      [170, 0],
      [-170, 1],
      [160, 2],
      [-10, 3],
      [-100, 4]
    ];
    expect(unwrap(line).map(([longitude]) => longitude)).toEqual([170, 190, 160, -10, -100]);
    expect(unwrap(line.map(([longitude, latitude]) => [longitude + 720, latitude]))[0]).toEqual([890, 0]);
    unwrap(line).forEach((place, index) => expectSamePlace(place, line[index]!));
  });
});

describe('bearing', () => {
  test('follows the compass', () => {
    expect(bearing([0, 0], [0, 10])).toBeCloseTo(0, 9);
    expect(bearing([0, 0], [10, 0])).toBeCloseTo(90, 9);
    expect(bearing([0, 0], [0, -10])).toBeCloseTo(180, 9);
    expect(bearing([0, 0], [-10, 0])).toBeCloseTo(270, 9);
    expect(bearing([179, 0], [-179, 0])).toBeCloseTo(90, 9);
    expect(bearing([20, 30], [20, 30])).toBe(0);
  });

  test('is the direction of the first step of the arc', () => {
    for (const [from, to] of PAIRS.filter(([place]) => Math.abs(place[1]) < 80)) {
      const [longitude, latitude] = pointAt(from, to, 1e-4);
      const east = (((longitude - from[0] + 540) % 360) - 180) * Math.cos((from[1] * Math.PI) / 180);
      const expected = (Math.atan2(east, latitude - from[1]) * 180) / Math.PI;
      expect(Math.abs(((bearing(from, to) - expected + 540) % 360) - 180)).toBeLessThan(0.2);
    }
  });
});
