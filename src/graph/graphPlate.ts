import type { SvgNode } from '../base/svgTree';
import type { Theme } from '../model/palette';
import { Composer } from './composer';
import { scaleFor, type TextWidths } from './frame';
import { graphSvgTree } from './painters/svg';
import type { GraphEmphasis, GraphScene } from './scene';
import { fit, paddingFor, type Viewport } from './viewport';

/** Greatest zoom of a fitted graph on an ordinary screen, so that few nodes do not fill it. */
const MOST_FITTED = 2.2;

/**
 * The view that shows some nodes of a graph, or all, in a picture of a size in pixels.
 * @param positions x0, y0, x1, y1, … in layout units
 * @param scale how much larger than usual words and lines are, as `scaleFor` has it
 */
export const fittedView = (
  positions: Float32Array,
  radius: Float32Array,
  { width, height }: { readonly width: number; readonly height: number },
  scale: number,
  only?: Iterable<number>
): Viewport => fit(positions, radius, { width, height }, paddingFor(width, height), only, MOST_FITTED * scale);

/** A graph at rest, and how it is drawn. */
export interface GraphPlate {
  readonly scene: GraphScene;
  /** x0, y0, x1, y1, … in layout units. */
  readonly positions: Float32Array;
  readonly emphasis: GraphEmphasis;
  readonly theme: Theme;
  readonly widths: TextWidths;
}

/** A graph as an SVG tree of a size in pixels, fitted to it. */
export function graphPlate({ widths, ...plate }: GraphPlate, size: { readonly width: number; readonly height: number }): SvgNode {
  const scale = scaleFor(size.width, size.height);
  const view = fittedView(plate.positions, plate.scene.radius, size, scale);
  const picture = { ...plate, ...size, goal: plate.positions, moving: false, view, detail: 1, scale, covered: [] };
  return graphSvgTree(new Composer(widths).frame(picture));
}
