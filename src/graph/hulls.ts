import { FIRST_SHADE } from '../model/palette';
import type { GraphScene } from './scene';

/** The soft shape around the linked nodes of one country. */
export interface Hull {
  /** Country index. */
  readonly group: number;
  /** Convex outline x0, y0, x1, y1, … in layout units, counter-clockwise on screen, not closed. */
  readonly outline: Float32Array;
  /** Index into `Theme.hues` where all its nodes have the same, else 255. */
  readonly hue: number;
  /** Number of nodes. */
  readonly members: number;
}

/** Fewest linked nodes that make a hull. */
const FEWEST = 3;
/** Free space between a disc and the outline, in layout units. */
const PADDING = 13;
/** Points taken around each disc: enough for a corner to look round. */
const AROUND = 24;

/** Hulls of the groups with at least three linked nodes, largest group first. Nodes without a place (NaN) are left out. */
export function hulls(scene: GraphScene, positions: Float32Array): Hull[] {
  const members = new Map<number, number[]>();
  for (let node = 0; node < scene.count; node++) {
    if (scene.degree[node] === 0 || Number.isNaN(positions[2 * node]!)) continue;
    const group = members.get(scene.group[node]!);
    if (group) group.push(node);
    else members.set(scene.group[node]!, [node]);
  }
  return [...members]
    .filter(([, nodes]) => nodes.length >= FEWEST)
    .map(([group, nodes]) => ({
      group,
      outline: paddedOutline(nodes.map((node) => [positions[2 * node]!, positions[2 * node + 1]!, scene.radius[node]!])),
      hue: commonHue(nodes.map((node) => scene.hue[node]!)),
      members: nodes.length
    }))
    .sort((left, right) => right.members - left.members || left.group - right.group);
}

/** The hue of all, 255 where they differ; shades say how much each is, not what they have in common. */
const commonHue = (hues: readonly number[]): number => (hues.every((hue) => hue === hues[0] && hue < FIRST_SHADE) ? hues[0]! : 255);

/** x, y and, of a node, its radius. */
type Point = readonly [x: number, y: number, radius?: number];

/**
 * The outline of discs around the outermost nodes. A disc at the edge inside may come nearer to the outline than the padding, never over it:
 * radii differ by less than the padding.
 */
function paddedOutline(nodes: Point[]): Float32Array {
  const outermost = convexHull(nodes);
  // Nodes that all lie in one point have no hull.
  const corners = outermost.length > 0 ? outermost : nodes.slice(0, 1);
  const points = corners.flatMap(([x, y, radius = 0]) =>
    Array.from({ length: AROUND }, (_, step): Point => {
      const angle = (step / AROUND) * 2 * Math.PI;
      return [x + (radius + PADDING) * Math.cos(angle), y + (radius + PADDING) * Math.sin(angle)];
    })
  );
  return Float32Array.from(convexHull(points).flatMap(([x, y]) => [x, y]));
}

/** Convex hull by Andrew's monotone chain. */
function convexHull(points: Point[]): Point[] {
  points.sort((left, right) => left[0] - right[0] || left[1] - right[1]);
  const chain = (ordered: readonly Point[]) => {
    const kept: Point[] = [];
    for (const point of ordered) {
      while (kept.length > 1 && turn(kept.at(-2)!, kept.at(-1)!, point) <= 0) kept.pop();
      kept.push(point);
    }
    return kept.slice(0, -1);
  };
  return [...chain(points), ...chain([...points].reverse())];
}

const turn = (a: Point, b: Point, c: Point): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** Whether a point lies in a polygon x0, y0, x1, y1, … (even-odd rule). */
export function insidePolygon(outline: Float32Array, x: number, y: number): boolean {
  let inside = false;
  for (let i = 0, j = outline.length - 2; i < outline.length; j = i, i += 2) {
    const [xi, yi, xj, yj] = [outline[i]!, outline[i + 1]!, outline[j]!, outline[j + 1]!];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}
