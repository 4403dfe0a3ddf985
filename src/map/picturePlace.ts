/** What a picture shows. */
export interface PictureOf {
  /** All that decides it but for the camera. */
  readonly looks: string;
  /** Camera of a globe; of a flat map its zoom. */
  readonly camera: string;
  /** The view in device pixels. */
  readonly width: number;
  readonly height: number;
  /** Where the flat map's corner lies in device pixels, x to the right and y upwards, and after how many x begins anew; null on the globe. */
  readonly corner: { readonly x: number; readonly y: number; readonly turn: number } | null;
}

/** Width and height of a picture in device pixels; what it shows lies in its middle. */
export type PictureSize = readonly [width: number, height: number];

/** A part of a picture as it is laid over the view: where the view's corner lies in it, and its pixels in one of the view. */
export interface PicturePlace {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Whether a picture shows what is wanted at the same scale. */
export const isSame = (of: PictureOf, wanted: PictureOf): boolean => of.looks === wanted.looks && of.camera === wanted.camera;

/** Where the view lies in a picture of a size; null where the globe stood otherwise. */
export function placeOf(of: PictureOf, [width, height]: PictureSize, wanted: PictureOf): PicturePlace | null {
  const [from, to] = [of.corner, wanted.corner];
  if (!from || !to) return !from && !to && of.camera === wanted.camera ? { x: 0, y: 0, zoom: 1 } : null;
  const zoom = of.camera === wanted.camera ? 1 : from.turn / to.turn;
  const across = from.x - to.x * zoom;
  const x = across - from.turn * Math.round(across / from.turn) + width / 2 - (wanted.width / 2) * zoom;
  const y = from.y - to.y * zoom + height / 2 - (wanted.height / 2) * zoom;
  return zoom === 1 ? { x: Math.round(x), y: Math.round(y), zoom } : { x, y, zoom };
}

/** Whether a picture of a size, laid at a place, has all that is wanted. */
export const isWithin = (of: PictureOf, [width, height]: PictureSize, { x, y }: PicturePlace, wanted: PictureOf): boolean =>
  isSame(of, wanted) && x >= 0 && y >= 0 && x + wanted.width <= width && y + wanted.height <= height;
