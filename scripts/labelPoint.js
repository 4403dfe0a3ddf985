import { planarArea, ringContains } from './ringCuts.js';

const GRID = 24;
const ROUNDS = 5;
/** The centre of mass is taken where it lies nearly as deep inside as the deepest point: it looks right under a name. */
const DEEP_ENOUGH = 0.6;

function distanceToRing(ring, [x, y]) {
  let best = Infinity;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1];
    const [bx, by] = ring[i];
    const [dx, dy] = [bx - ax, by - ay];
    const length2 = dx * dx + dy * dy;
    const t = length2 === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length2));
    best = Math.min(best, Math.hypot(ax + t * dx - x, ay + t * dy - y));
  }
  return best;
}

function depth(rings, point) {
  const inside = rings.filter((ring) => ringContains(ring, point)).length % 2 === 1;
  return (inside ? 1 : -1) * Math.min(...rings.map((ring) => distanceToRing(ring, point)));
}

function boundsOf(ring) {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** The deepest point by a grid that closes in on its best cell: the same answer on every machine. */
function deepestPoint(rings, bounds) {
  let [west, south, east, north] = bounds;
  let best = [(west + east) / 2, (south + north) / 2];
  let bestDepth = depth(rings, best);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i <= GRID; i++) {
      for (let j = 0; j <= GRID; j++) {
        const point = [west + ((east - west) * i) / GRID, south + ((north - south) * j) / GRID];
        const pointDepth = depth(rings, point);
        if (pointDepth > bestDepth) [best, bestDepth] = [point, pointDepth];
      }
    }
    const [width, height] = [(east - west) / GRID, (north - south) / GRID];
    [west, south, east, north] = [best[0] - width, best[1] - height, best[0] + width, best[1] + height];
  }
  return { point: best, depth: bestDepth };
}

function centreOfMass(ring) {
  let [x, y, sum] = [0, 0, 0];
  for (let i = 1; i < ring.length; i++) {
    const [[ax, ay], [bx, by]] = [ring[i - 1], ring[i]];
    const cross = ax * by - bx * ay;
    [x, y, sum] = [x + (ax + bx) * cross, y + (ay + by) * cross, sum + cross];
  }
  return [x / (3 * sum), y / (3 * sum)];
}

/**
 * A point well inside the largest polygon of a country, for its name and for arcs between countries.
 * @param polygons closed rings in degrees, none of them torn at 180°
 * @param within optional west, south, east, north: where in the country to look
 * @returns {[number, number]} longitude and latitude, two decimals
 */
export function labelPoint(polygons, within) {
  const largest = polygons.toSorted((a, b) => Math.abs(planarArea(b[0])) - Math.abs(planarArea(a[0])))[0];
  const [, south, , north] = boundsOf(largest[0]);
  const squeeze = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const rings = largest.map((ring) => ring.map(([x, y]) => [x * squeeze, y]));
  const bounds = within ? [within[0] * squeeze, within[1], within[2] * squeeze, within[3]] : boundsOf(rings[0]);
  const deepest = deepestPoint(rings, bounds);
  const centre = centreOfMass(rings[0]);
  const useCentre = !within && depth(rings, centre) >= DEEP_ENOUGH * deepest.depth;
  const [x, y] = useCentre ? centre : deepest.point;
  const round = (value) => Math.round(value * 100) / 100;
  return [round(((x / squeeze + 540) % 360) - 180), round(y)];
}
