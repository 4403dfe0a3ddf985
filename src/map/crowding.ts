import { toMercator } from '../base/mercator';
import type { CityMarks } from './scene';

/** From this zoom on every city has its disc, however near to a larger one it lies. */
const ALL_SHOWN = 8;

/**
 * Zoom from which the disc of each city is drawn: farther out it would lie upon the disc of a larger city (its middle inside the other's ring),
 * be taken for it, and be hit in its stead. 0 for cities that always stand apart, at most 8. Pixels are those of the flat map.
 */
export function separationZooms(cities: CityMarks): Float32Array {
  const zooms = new Float32Array(cities.count);
  const points = Array.from({ length: cities.count }, (_, i) => toMercator([cities.longitude[i]!, cities.latitude[i]!]));
  for (let i = 0; i < cities.count; i++) {
    // Marks are sorted by size, so the larger ones come first.
    for (let j = 0; j < i && cities.radius[j]! > cities.radius[i]!; j++) {
      const distance = 512 * Math.hypot(points[i]![0] - points[j]![0], points[i]![1] - points[j]![1]);
      zooms[i] = Math.max(zooms[i]!, Math.min(ALL_SHOWN, Math.log2(cities.radius[j]! / distance)));
    }
  }
  return zooms;
}
