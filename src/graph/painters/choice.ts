/** What a graph is drawn with: lines and discs by a 2D canvas, or by the graphics processor with the words on a canvas over it. */
export type PainterKind = 'canvas' | 'webgl';

/** What decides. */
export interface Drawing {
  /** Whether the browser draws without a graphics processor, or gives no WebGL 2. */
  readonly software: boolean;
  readonly edges: number;
  /** Whether WebGL has failed here already: it was not to be had, or its context was lost. */
  readonly failed: boolean;
  /** What was asked for, whatever the size and the machine; for tests and benches. */
  readonly forced?: PainterKind | undefined;
}

/**
 * From so many edges on a graphics processor is worth its start: below, a canvas draws a frame in a few milliseconds, and dashes as well.
 * In software WebGL takes ten times as long as a canvas at any size.
 */
export const MANY_EDGES = 6000;

/** Which painter draws. What failed is not tried again, even where it was asked for. */
export function painterFor({ software, edges, failed, forced }: Drawing): PainterKind {
  if (failed) return 'canvas';
  return forced ?? (!software && edges > MANY_EDGES ? 'webgl' : 'canvas');
}
