import type { GraphFrame, TextWidths } from '../frame';

/** Draws frames into something. */
export interface Painter {
  /** Sets the size of the picture in CSS pixels, and how many device pixels make one of them. */
  resize(width: number, height: number, pixelRatio: number): void;
  paint(frame: GraphFrame): void;
  /** Draws the words of a frame alone, on nothing. */
  paintWords?(frame: GraphFrame): void;
  /** Whether the last picture was a sketch: painted again, it becomes finer. */
  readonly unfinished?: boolean;
  /** How wide its typefaces run. */
  readonly textWidths: TextWidths;
  /** Forgets measured widths, after fonts have come in. */
  forgetWidths(): void;
  destroy(): void;
}
