import type { PixelBox } from '../base/nudge';
import type { SvgNode } from '../base/svgTree';
import type { Theme } from '../model/palette';
import type { GraphHit } from './hit';
import type { PainterKind } from './painters/choice';
import type { GraphEmphasis, GraphScene } from './scene';

/** How a graph is to look and whom it tells. */
export interface GraphViewOptions {
  readonly theme: Theme;
  /** Nothing moves by itself; layouts and travels are shown at their end. */
  readonly reducedMotion: boolean;
  /** Accessible name of the picture. */
  readonly label: string;
  /** Wheel and one finger move the page, not the graph (in an embed). */
  readonly cooperativeGestures?: boolean;
  /** Factor on words and lines, for walls and 4K screens; 1 by default, and more in large pictures anyway. */
  readonly scale?: number;
  /** What draws, whatever the size and the machine; for tests and benches. */
  readonly painter?: PainterKind;
  /** A node, edge or country was clicked or tapped; null for the ground. */
  readonly onPick: (hit: GraphHit | null) => void;
  /** A node or edge was clicked twice; true = it opened, so that the view does not zoom in there. */
  readonly onOpen?: (hit: GraphHit) => boolean;
  /** The mouse came over something else. */
  readonly onHover: (hit: GraphHit | null) => void;
  /** Nodes or the view came to rest, or the size changed: `positions` says anew where the nodes are. */
  readonly onRest?: () => void;
}

/** A graph on the page. It reports and never chooses; keys are the application's. Pixels are CSS pixels from the container's top left. */
export interface GraphView {
  /** What takes the focus: named by the view, to be described and listened to by the application. */
  readonly viewport: Element & { focus(): void };
  /**
   * Shows a scene; nothing is under the pointer then until it moves. Nodes keep their place by the index of what they stand for, so for
   * another network `keepPositions` is false. Then, and at another level, all is laid out anew and fitted, and what was put somewhere by hand is
   * forgotten.
   */
  show(scene: GraphScene, emphasis: GraphEmphasis, options?: { readonly keepPositions?: boolean }): void;
  setTheme(theme: Theme): void;
  /** Names the picture for those who cannot see it. */
  setLabel(label: string): void;
  /** From now on nothing moves by itself, or it may again; a layout under way is then shown at its end. */
  setReducedMotion(reduced: boolean): void;
  setEmphasis(emphasis: GraphEmphasis): void;
  /** Whether it is seen; at first it is. What is not seen is laid out, and painted when it is. */
  setShown(shown: boolean): void;
  /** What lies over the picture, in its pixels: no word stands there. */
  setCovered(boxes: readonly PixelBox[]): void;
  /** Brings nodes into the picture; all, and from then on always, if absent. */
  fit(nodes?: Iterable<number>): void;
  /** Moves the picture so far that the middles of nodes lie in the free part of it, if they do not. */
  reveal(nodes: readonly number[], free: PixelBox): void;
  /** Zooms at the middle of the picture; from where the view is going, if it is. */
  zoomBy(factor: number): void;
  /** Nodes appear at places x0, y0, … in pixels and glide to the graph. NaN for a node that has no place there. */
  travelFrom(positionsPx: Float32Array, durationMs: number): void;
  /** Nodes glide to places in pixels and stay there until `travelFrom` or `show`; resolves when they have come. */
  travelTo(positionsPx: Float32Array, durationMs: number): Promise<void>;
  /** Where the nodes are now, x0, y0, … in pixels; empty before the first layout. */
  positions(): Float32Array;
  /** Where the layout has put the nodes, x0, y0, … in layout units; null before the first layout. */
  placed(): Float32Array | null;
  /** The picture as SVG of a size in pixels, fitted to it, in the colours of a theme; null before the first layout. */
  snapshotSvg(width: number, height: number, colours: Theme): SvgNode | null;
  /** `still` when the layout has settled and nothing is under way; the container's `data-state` says the same. */
  readonly state: 'moving' | 'still';
  destroy(): void;
}
