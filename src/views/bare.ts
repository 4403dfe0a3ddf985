import type { PixelBox } from '../base/nudge';

/** How a picture stands alone, as on a stage: without tools, legend and lists, and out of reach of hands. */
export interface Bare {
  /** Parts of a picture of a size in pixels where no name may stand: too near to the edge of the screen, or below something. */
  readonly covered: (width: number, height: number) => readonly PixelBox[];
  /** How much of the height of the screen words cover, from its lower edge, in pixels: the map goes on below them, but what it shows is above. */
  readonly below: number;
  /** How much of what stands out on the map has grown, 0…1; all of it where this is left out. */
  readonly growth?: number;
}
