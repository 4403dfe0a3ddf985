import type { RasterLook, RasterStrands } from './arcRaster';
import type { RasterView } from './rasterCamera';

/** What the page asks of those who draw arcs by the processor. */
export type RasterRequest =
  /** Something made up is drawn and thrown away, so that the first picture comes sooner. */
  | { readonly type: 'rehearse' }
  /** From now on these are drawn. */
  | { readonly type: 'strands'; readonly strands: RasterStrands }
  /** The emphasis of the same strands, a byte each. */
  | { readonly type: 'emphasis'; readonly emphasis: Uint8Array }
  /** A picture is wanted; one that is under way is given up for it. */
  | { readonly type: 'paint'; readonly job: number; readonly view: RasterView; readonly look: RasterLook };

/** A picture as it was asked for; its buffer is handed over, not copied. */
export interface RasterReply {
  readonly job: number;
  /** As those of `ImageData`. */
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
}
