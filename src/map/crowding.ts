import { toMercator } from '../base/mercator';
import type { Marks } from './scene';

/** From this zoom on every city has its disc, however near to a larger one it lies. */
export const ALL_SHOWN = 8;
const LEAF = 8;

/**
 * Zoom from which the disc of each city is drawn: farther out it would lie upon the disc of a larger city (its middle inside the other's ring),
 * be taken for it, and be hit in its stead. 0 for cities that always stand apart, at most 8. Pixels are those of the flat map.
 * @param discs their radius in pixels
 */
export function separationZooms({
  count,
  longitude,
  latitude,
  radius
}: Pick<Marks, 'count' | 'longitude' | 'latitude' | 'radius'>): Float32Array {
  const at = Float64Array.from({ length: 2 * count });
  for (let i = 0; i < count; i++) at.set(toMercator([longitude[i]!, latitude[i]!]), 2 * i);
  for (let i = 0; i < at.length; i++) at[i]! *= 512;
  const order = alongCurve(at);
  const { boxes, base } = boxesOf(at, radius, order);

  /**
   * The most by which a larger disc reaches beyond the middle of a disc: its radius as a multiple of the distance between the two.
   * @param best what is found already; the least that is returned
   */
  const mostCovered = (box: number, x: number, y: number, own: number, best: number): number => {
    const [i, largest] = [BOX * box, boxes[BOX * box + 4]!];
    // From the middle of the disc to the box, 0 inside it.
    const across = Math.max(boxes[i]! - x, 0, x - boxes[i + 1]!);
    const down = Math.max(boxes[i + 2]! - y, 0, y - boxes[i + 3]!);
    if (largest <= own || largest <= best * Math.sqrt(across * across + down * down) || best >= 2 ** ALL_SHOWN) return best;
    if (box < base) return mostCovered(2 * box + 1, x, y, own, mostCovered(2 * box, x, y, own, best));
    const first = LEAF * (box - base);
    for (let place = first; place < first + LEAF && place < count; place++) {
      const other = order[place]!;
      const [dx, dy] = [at[2 * other]! - x, at[2 * other + 1]! - y];
      if (radius[other]! > own) best = Math.max(best, radius[other]! / Math.sqrt(dx * dx + dy * dy));
    }
    return best;
  };
  return radius.slice(0, count).map((own, i) => Math.min(ALL_SHOWN, Math.log2(mostCovered(1, at[2 * i]!, at[2 * i + 1]!, own, 1))));
}

/** Boxes around discs: their edges, left, right, top and bottom, and the largest radius in each. */
const BOX = 5;

/** Boxes around a few neighbours each, from `base` on, and around two boxes each: in box i lie 2i and 2i + 1, and all in box 1. */
function boxesOf(at: Float64Array, radius: Float32Array, order: Uint32Array): { readonly boxes: Float64Array; readonly base: number } {
  const base = 2 ** Math.ceil(Math.log2(Math.max(1, order.length / LEAF)));
  const boxes = new Float64Array(2 * base * BOX);
  for (let box = 0; box < 2 * base; box++) boxes.set([Infinity, -Infinity, Infinity, -Infinity, 0], BOX * box);
  const widen = (box: number, left: number, right: number, top: number, bottom: number, largest: number): void => {
    const i = BOX * box;
    boxes[i] = Math.min(boxes[i]!, left);
    boxes[i + 1] = Math.max(boxes[i + 1]!, right);
    boxes[i + 2] = Math.min(boxes[i + 2]!, top);
    boxes[i + 3] = Math.max(boxes[i + 3]!, bottom);
    boxes[i + 4] = Math.max(boxes[i + 4]!, largest);
  };
  order.forEach((disc, place) => {
    const [x, y] = [at[2 * disc]!, at[2 * disc + 1]!];
    widen(base + Math.floor(place / LEAF), x, x, y, y, radius[disc]!);
  });
  for (let box = 2 * base - 1; box > 1; box--) {
    const i = BOX * box;
    widen(box >> 1, boxes[i]!, boxes[i + 1]!, boxes[i + 2]!, boxes[i + 3]!, boxes[i + 4]!);
  }
  return { boxes, base };
}

/** Discs in the order of a curve (Morton's) that mostly visits neighbours one after the other. Sorted as plain numbers, of which the low part is the index. */
function alongCurve(at: Float64Array): Uint32Array {
  const keys = Float64Array.from({ length: at.length / 2 }, (_, i) => (spread(at[2 * i]!) + 2 * spread(at[2 * i + 1]!)) * 2 ** 20 + i);
  return Uint32Array.from(keys.sort(), (key) => key % 2 ** 20);
}

/** The bits of a pixel of the map, in 128ths, each with an empty one above it. */
function spread(pixel: number): number {
  let bits = Math.max(0, Math.min(65_535, 128 * pixel));
  for (const shift of [8, 4, 2, 1]) bits = (bits | (bits << shift)) & (0xffffffff / (2 ** shift + 1));
  return bits;
}
