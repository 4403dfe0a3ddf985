/** A box in pixels, x to the right and y down. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * How far a picture has to move so that a box drawn in it lies within the part that nothing covers, and no farther: the two numbers are added
 * to where things are drawn, in pixels. 0, 0 where it lies there. Of a box that is larger than the free part the middle comes to the middle.
 */
export const nudge = (box: PixelBox, free: PixelBox): readonly [dx: number, dy: number] => [
  along(box.left, box.right, free.left, free.right),
  along(box.top, box.bottom, free.top, free.bottom)
];

function along(low: number, high: number, freeLow: number, freeHigh: number): number {
  if (high - low > freeHigh - freeLow) return (freeLow + freeHigh - low - high) / 2;
  return low < freeLow ? freeLow - low : high > freeHigh ? freeHigh - high : 0;
}
