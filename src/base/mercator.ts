import type { LngLat } from './sphere';

/** Where the world's square ends to the north and south, in degrees: the latitude at which Mercator's y is 0 or 1. */
export const MAX_MERCATOR_LATITUDE = 85.051129;

/** A point in world coordinates as MapLibre has them: x 0…1 eastwards from −180°, y 0…1 southwards from 85.05°N. */
export type WorldPoint = readonly [x: number, y: number];

/**
 * World coordinates of a place. Latitudes are clamped at ±85.051129°; longitudes are not wrapped, so a line unwrapped beyond 180° stays
 * whole, with x beyond 0…1.
 */
export function toMercator([longitude, latitude]: LngLat): WorldPoint {
  const clamped = Math.max(-MAX_MERCATOR_LATITUDE, Math.min(MAX_MERCATOR_LATITUDE, latitude));
  return [(180 + longitude) / 360, (180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (clamped * Math.PI) / 360))) / 360];
}

/** The place at a point in world coordinates, in degrees. */
export function fromMercator([x, y]: WorldPoint): LngLat {
  return [x * 360 - 180, (360 / Math.PI) * Math.atan(Math.exp(((180 - y * 360) * Math.PI) / 180)) - 90];
}
