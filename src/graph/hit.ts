import { insidePolygon, type Hull } from './hulls';
import type { GraphScene } from './scene';
import { screenRadius, toLayout, type Viewport } from './viewport';

/** What lies under the pointer: a node or an edge by its index in the scene, or a group by its country index. */
export interface GraphHit {
  readonly type: 'node' | 'edge' | 'group';
  readonly index: number;
}

/** A node wins over an edge that is nearer by less than this, in pixels: people mean the disc. */
const NODE_ADVANTAGE_PX = 5;

/**
 * The node nearest to a pixel.
 * @param tolerancePx how far outside its disc it may be missed
 * @returns its index and its distance from the disc in pixels (0 inside), or null. Of discs that lie over each other the one with the nearer
 * middle; 20,000 nodes take a tenth of a millisecond, so there is no index to keep up to date.
 */
export function hitNode(
  scene: GraphScene,
  positions: Float32Array,
  view: Viewport,
  x: number,
  y: number,
  tolerancePx: number
): { readonly index: number; readonly distancePx: number } | null {
  let best = -1;
  let bestGap = Infinity;
  let bestDistance = Infinity;
  const widest = tolerancePx + screenRadius(largest(scene.radius), view.zoom);
  for (let node = 0; node < scene.count; node++) {
    const dx = positions[2 * node]! * view.zoom + view.x - x;
    if (dx > widest || dx < -widest) continue;
    const dy = positions[2 * node + 1]! * view.zoom + view.y - y;
    if (dy > widest || dy < -widest) continue;
    const distance = Math.hypot(dx, dy);
    const gap = Math.max(0, distance - screenRadius(scene.radius[node]!, view.zoom));
    if (gap > tolerancePx || gap > bestGap || (gap === bestGap && distance >= bestDistance)) continue;
    best = node;
    bestGap = gap;
    bestDistance = distance;
  }
  return best < 0 ? null : { index: best, distancePx: bestGap };
}

/** The largest of some radii; kept for as long as these are. */
const known = new WeakMap<Float32Array, number>();
function largest(radius: Float32Array): number {
  let most = known.get(radius);
  if (most === undefined) known.set(radius, (most = radius.reduce((greatest, value) => (value > greatest ? value : greatest), 0)));
  return most;
}

/**
 * The edge nearest to a pixel within a tolerance, with its distance in pixels; null if there is none. Most edges are passed over by a comparison
 * or two: 100,000 take about a millisecond, and an index of them would have to be made anew whenever a node moves.
 */
export function hitEdge(
  scene: GraphScene,
  positions: Float32Array,
  view: Viewport,
  x: number,
  y: number,
  tolerancePx: number
): { readonly index: number; readonly distancePx: number } | null {
  const [px, py] = toLayout(view, x, y);
  let best = -1;
  let bestDistance = tolerancePx / view.zoom;
  for (let edge = 0; edge < scene.edges; edge++) {
    const source = 2 * scene.source[edge]!;
    const target = 2 * scene.target[edge]!;
    const ax = positions[source]!;
    const bx = positions[target]!;
    if ((ax < px - bestDistance && bx < px - bestDistance) || (ax > px + bestDistance && bx > px + bestDistance)) continue;
    const ay = positions[source + 1]!;
    const by = positions[target + 1]!;
    if ((ay < py - bestDistance && by < py - bestDistance) || (ay > py + bestDistance && by > py + bestDistance)) continue;
    const distance = segmentDistance(px, py, ax, ay, bx, by);
    if (distance > bestDistance) continue;
    best = edge;
    bestDistance = distance;
  }
  return best < 0 ? null : { index: best, distancePx: bestDistance * view.zoom };
}

/** What lies at a pixel: a node, else an edge, each with a tolerance in pixels, else the group whose hull holds it, else null. */
export function hitAt(
  scene: GraphScene,
  positions: Float32Array,
  hulls: readonly Hull[],
  view: Viewport,
  x: number,
  y: number,
  tolerancePx: number
): GraphHit | null {
  const node = hitNode(scene, positions, view, x, y, tolerancePx);
  if (node && node.distancePx === 0) return { type: 'node', index: node.index };
  const edge = hitEdge(scene, positions, view, x, y, tolerancePx);
  if (node && (!edge || node.distancePx <= edge.distancePx + NODE_ADVANTAGE_PX)) return { type: 'node', index: node.index };
  if (edge) return { type: 'edge', index: edge.index };
  const [px, py] = toLayout(view, x, y);
  const hull = hulls.find((candidate) => insidePolygon(candidate.outline, px, py));
  return hull ? { type: 'group', index: hull.group } : null;
}

/** Distance from a point to a segment, in the units of its arguments. */
export function segmentDistance(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length2));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
