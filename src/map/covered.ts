import type { PixelBox } from '../base/nudge';

/** What lies over the picture, in pixels of the scene. @param scale pixels of the picture in one of the scene */
export const coveredInScene = (boxes: readonly PixelBox[], scale: number): PixelBox[] =>
  boxes.map(({ left, top, right, bottom }) => ({ left: left / scale, top: top / scale, right: right / scale, bottom: bottom / scale }));
