import type { SimulationInput } from './simulation';

/** How much of the movement is shown. */
export interface LayoutPace {
  /** Compute to the end and answer once, rather than show the way there. */
  readonly settleFirst: boolean;
  /** Nothing ever moves by itself: as `settleFirst`, and a dragged node leaves the others where they are. */
  readonly still: boolean;
}

/** What the page asks of the layout. Places are in layout units. */
export type LayoutRequest =
  | { readonly type: 'start'; readonly input: SimulationInput; readonly pace: LayoutPace }
  /** A node held by the pointer; the others make way. */
  | { readonly type: 'drag'; readonly node: number; readonly x: number; readonly y: number }
  /** A node stays where it is put, and nothing else moves. */
  | { readonly type: 'pin'; readonly node: number; readonly x: number; readonly y: number }
  /** From now on nothing moves by itself, or it may again; a layout under way is then shown at its end. */
  | { readonly type: 'still'; readonly still: boolean }
  /** A pinned node may move again. */
  | { readonly type: 'release'; readonly node: number };

/** What the layout answers. The positions' buffer is handed over, not copied. */
export interface LayoutReply {
  /** x0, y0, x1, y1, … in layout units. */
  readonly positions: Float32Array<ArrayBuffer>;
  /** Whether nothing moves any more. */
  readonly settled: boolean;
}
