import type { Position } from 'geojson';

const TURN = 360;

/** Longitude of a point, degrees. */
function longitudeOf(point: Position | undefined): number {
  return point?.[0] ?? 0;
}

/**
 * A line whose longitudes run on beyond ±180° where it crosses that meridian, so that no step is longer than half a turn. The same array where it
 * does not cross.
 */
export function unwrapLine(line: readonly Position[]): Position[] {
  let shift = 0;
  let crosses = false;
  const unwrapped = line.map((point, i) => {
    const step = i === 0 ? 0 : longitudeOf(point) - longitudeOf(line[i - 1]);
    if (step > TURN / 2) shift -= TURN;
    else if (step < -TURN / 2) shift += TURN;
    if (shift === 0) return point;
    crosses = true;
    return [longitudeOf(point) + shift, point[1] ?? 0];
  });
  return crosses ? unwrapped : (line as Position[]);
}

/**
 * A closed ring in the same way. One that runs around a pole (Antarctica) does not come back to where it began; it is closed along the edge of
 * the flat map and that pole.
 */
export function unwrapRing(ring: readonly Position[]): Position[] {
  const line = unwrapLine(ring);
  const [first, last] = [line[0], line[line.length - 1]];
  if (!first || !last || Math.abs(longitudeOf(last) - longitudeOf(first)) < TURN / 2) return line;
  const pole = (first[1] ?? 0) < 0 ? -90 : 90;
  return [...line, [longitudeOf(last), pole], [longitudeOf(first), pole], first];
}

function shifted(ring: Position[], turns: number): Position[] {
  return turns === 0 ? ring : ring.map((point) => [longitudeOf(point) + turns * TURN, point[1] ?? 0]);
}

/** West and east end of a ring, degrees. */
function span(ring: readonly Position[]): readonly [number, number] {
  let [west, east] = [Infinity, -Infinity];
  for (const point of ring) {
    west = Math.min(west, longitudeOf(point));
    east = Math.max(east, longitudeOf(point));
  }
  return [west, east];
}

/**
 * A polygon without a tear: its rings unwrapped, the middle of the exterior between -180° and 180°, and every hole in the same turn as the
 * exterior. Rings that need no change are the very arrays given.
 */
export function unwrapPolygon(rings: readonly Position[][]): Position[][] {
  const unwrapped = rings.map(unwrapRing);
  const exterior = unwrapped[0];
  if (!exterior) return [];
  const [west, east] = span(exterior);
  const turns = -Math.floor(((west + east) / 2 + TURN / 2) / TURN);
  const holes = unwrapped.slice(1).map((hole) => {
    const [holeWest, holeEast] = span(hole);
    return shifted(hole, turns + Math.round(((west + east) / 2 - (holeWest + holeEast) / 2) / TURN));
  });
  return [shifted(exterior, turns), ...holes];
}
