import { arcPoints, distanceKm, type LngLat } from '../base/sphere';

/** Kilometres between two points of a line: on no map of the world is the chord to be told from the circle. */
const SPACING_KM = 150;
/** Five decimals of a degree are about a metre. */
const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5 + 0;

/**
 * The great circle between two places as lines within −180…180, cut where it crosses the 180th meridian (RFC 7946, 3.1.9): one line, or two.
 * Longitude first, WGS 84. Ends are the places themselves. [] for two equal places, between which there is no line.
 */
export function geoArc(from: LngLat, to: LngLat): LngLat[][] {
  const km = distanceKm(from, to);
  if (km === 0) return [];
  const points = arcPoints(from, to, Math.max(2, Math.min(128, Math.ceil(km / SPACING_KM) + 1)));
  const lines: LngLat[][] = [[]];
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (before) {
      const [turnBefore, turn] = [turnOf(before[0]), turnOf(point[0])];
      if (turnBefore !== turn) {
        // The meridian between the two, as the line counts longitudes.
        const edge = 360 * Math.min(turnBefore, turn) + 180;
        const share = (edge - before[0]) / (point[0] - before[0]);
        const latitude = before[1] + share * (point[1] - before[1]);
        lines.at(-1)!.push([turn > turnBefore ? 180 : -180, latitude]);
        lines.push([[turn > turnBefore ? -180 : 180, latitude]]);
      }
    }
    lines.at(-1)!.push([point[0] - 360 * turnOf(point[0]), point[1]]);
  });
  return lines
    .map((line) => line.map(([longitude, latitude]): LngLat => [round(longitude), round(latitude)]))
    .map((line) => line.filter(([x, y], index) => index === 0 || x !== line[index - 1]![0] || y !== line[index - 1]![1]))
    .filter((line) => line.length > 1);
}

/** Which copy of the world a longitude that was unwrapped lies in: 0 within −180…180, 1 beyond 180. */
const turnOf = (longitude: number): number => Math.ceil((longitude - 180) / 360) + 0;
