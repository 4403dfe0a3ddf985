/** A place as longitude and latitude in degrees. Longitude is −180…180, or beyond where a line was unwrapped. */
export type LngLat = readonly [longitude: number, latitude: number];

/** A direction from the centre of the globe: x to 0°E 0°N, y to 90°E 0°N, z to the North Pole. Length 1. */
export type UnitVector = readonly [x: number, y: number, z: number];

/** Mean radius of the Earth in kilometres. */
export const EARTH_RADIUS_KM = 6371;

const RADIANS = Math.PI / 180;

/** The direction of a place. */
export function unitVector([longitude, latitude]: LngLat): UnitVector {
  const cosLatitude = Math.cos(latitude * RADIANS);
  return [cosLatitude * Math.cos(longitude * RADIANS), cosLatitude * Math.sin(longitude * RADIANS), Math.sin(latitude * RADIANS)];
}

/** The place in a direction; longitude −180…180. At the poles the longitude is arbitrary. */
export function placeOf([x, y, z]: UnitVector): LngLat {
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}

const dot = (a: UnitVector, b: UnitVector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: UnitVector, b: UnitVector): UnitVector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0]
];

/** Angle between two directions in radians, 0…π; exact for near and for opposite ones, where the arc cosine is not. */
function angleBetween(a: UnitVector, b: UnitVector): number {
  return Math.atan2(Math.hypot(...cross(a, b)), dot(a, b));
}

/** Distance along the great circle, in kilometres on a sphere of radius 6371; 0 for equal places. */
export function distanceKm(from: LngLat, to: LngLat): number {
  return EARTH_RADIUS_KM * angleBetween(unitVector(from), unitVector(to));
}

/** The direction in which one leaves a for b, at a right angle to a. Between opposite places every way is as short: the one over a pole. */
function tangent(a: UnitVector, b: UnitVector): UnitVector {
  for (const goal of [b, [0, 0, 1], [1, 0, 0]] as const) {
    const along = dot(a, goal);
    const x = goal[0] - along * a[0];
    const y = goal[1] - along * a[1];
    const z = goal[2] - along * a[2];
    const length = Math.hypot(x, y, z);
    if (length > 1e-9) return [x / length, y / length, z / length];
  }
  return [0, 0, 0];
}

/** The places at the given fractions of the great circle, 0 = `from`, 1 = `to`. Each longitude is within −180…180. */
export function placesAt(from: LngLat, to: LngLat, fractions: readonly number[]): LngLat[] {
  const a = unitVector(from);
  const b = unitVector(to);
  const angle = angleBetween(a, b);
  const t = tangent(a, b);
  return fractions.map((fraction) => {
    const cos = Math.cos(angle * fraction);
    const sin = Math.sin(angle * fraction);
    return placeOf([a[0] * cos + t[0] * sin, a[1] * cos + t[1] * sin, a[2] * cos + t[2] * sin]);
  });
}

/**
 * The place at a fraction of the shorter great circle between two places, by length; longitude −180…180.
 * @param fraction 0 = `from`, 1 = `to`
 */
export function pointAt(from: LngLat, to: LngLat, fraction: number): LngLat {
  return placesAt(from, to, [fraction])[0]!;
}

/**
 * Points along the shorter great circle, evenly spaced by length, both ends included. Longitudes are unwrapped: they start at that of `from`
 * and never jump, so a line across 180° runs on beyond it; the last point is `to`, give or take whole turns.
 * @param count number of points, 2 or more
 */
export function arcPoints(from: LngLat, to: LngLat, count: number): LngLat[] {
  const fractions = Array.from({ length: Math.max(0, count - 2) }, (_, index) => (index + 1) / (count - 1));
  return unwrap([from, ...placesAt(from, to, fractions), to]);
}

/** The same line with longitudes moved by whole turns so that each step goes the short way round (180° or less). Its start stays. */
export function unwrap(line: readonly LngLat[]): LngLat[] {
  let before: number | undefined;
  return line.map(([longitude, latitude]) => {
    const turns = before === undefined ? 0 : Math.round((before - longitude) / 360);
    before = longitude + 360 * turns;
    return [before, latitude];
  });
}

/** Compass direction in which the great circle leaves `from` for `to`, in degrees clockwise from north, 0 ≤ bearing < 360; 0 for equal places. */
export function bearing(from: LngLat, to: LngLat): number {
  const turn = (to[0] - from[0]) * RADIANS;
  const sinFrom = Math.sin(from[1] * RADIANS);
  const cosFrom = Math.cos(from[1] * RADIANS);
  const sinTo = Math.sin(to[1] * RADIANS);
  const cosTo = Math.cos(to[1] * RADIANS);
  const degrees = Math.atan2(Math.sin(turn) * cosTo, cosFrom * sinTo - sinFrom * cosTo * Math.cos(turn)) / RADIANS;
  return (degrees + 360) % 360;
}
