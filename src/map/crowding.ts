import { toMercator } from '../base/mercator';
import type { Marks } from './scene';

/** From this zoom on every city has its disc, however near to a larger one it lies. */
export const ALL_SHOWN = 8;
const LEAF = 8;

/** A disc in pixels of the whole flat map at zoom 0. */
interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A k-d tree: the box around its discs' middles, their largest radius, and two halves or, at the bottom, the discs themselves. */
interface Tree {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly largest: number;
  readonly discs: readonly Disc[];
  readonly halves: readonly [Tree, Tree] | null;
}

const known = new WeakMap<Marks, Float32Array>();

/**
 * Zoom from which the disc of each city is drawn: farther out it would lie upon the disc of a larger city (its middle inside the other's ring),
 * be taken for it, and be hit in its stead. 0 for cities that always stand apart, at most 8. Pixels are those of the flat map. Computed once
 * for the same marks; the result is shared.
 */
export function separationZooms(marks: Marks): Float32Array {
  let zooms = known.get(marks);
  if (!zooms) known.set(marks, (zooms = computed(marks)));
  return zooms;
}

function computed(marks: Marks): Float32Array {
  const discs = Array.from({ length: marks.count }, (_, i): Disc => {
    const [x, y] = toMercator([marks.longitude[i]!, marks.latitude[i]!]);
    return { x: 512 * x, y: 512 * y, radius: marks.radius[i]! };
  });
  if (discs.length === 0) return new Float32Array();
  const tree = treeOf(discs);
  return Float32Array.from(discs, (disc) => Math.min(ALL_SHOWN, Math.log2(mostCovered(tree, disc, 1))));
}

function treeOf(discs: readonly Disc[]): Tree {
  let [left, top, right, bottom, largest] = [Infinity, Infinity, -Infinity, -Infinity, 0];
  for (const { x, y, radius } of discs) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
    largest = Math.max(largest, radius);
  }
  const box = { left, top, right, bottom, largest, discs };
  if (discs.length <= LEAF) return { ...box, halves: null };
  const sorted = [...discs].sort(right - left > bottom - top ? (p, q) => p.x - q.x : (p, q) => p.y - q.y);
  const middle = sorted.length >> 1;
  return { ...box, halves: [treeOf(sorted.slice(0, middle)), treeOf(sorted.slice(middle))] };
}

/**
 * The most by which a larger disc of the tree reaches beyond the middle of a disc: its radius as a multiple of the distance between the two.
 * @param best what is found already; the least that is returned
 */
function mostCovered(tree: Tree, disc: Disc, best: number): number {
  if (tree.largest <= disc.radius || tree.largest <= best * distanceTo(tree, disc) || best >= 2 ** ALL_SHOWN) return best;
  if (!tree.halves) {
    return tree.discs.reduce(
      (most, { x, y, radius }) => (radius > disc.radius ? Math.max(most, radius / Math.hypot(x - disc.x, y - disc.y)) : most),
      best
    );
  }
  const [first, second] = tree.halves;
  const [near, far] = distanceTo(first, disc) <= distanceTo(second, disc) ? [first, second] : [second, first];
  return mostCovered(far, disc, mostCovered(near, disc, best));
}

/** Distance from the middle of a disc to a box, 0 inside it. */
const distanceTo = ({ left, top, right, bottom }: Tree, { x, y }: Disc): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
