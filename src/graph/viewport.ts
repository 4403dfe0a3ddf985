import type { PixelBox } from '../base/nudge';

/** How layout units are shown: screen = layout · zoom + (x, y), in CSS pixels from the top left of the picture. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  /** Pixels per layout unit. */
  readonly zoom: number;
}

/** Free space around the fitted graph in pixels, a side each. */
export interface Padding {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Room for labels around a graph that is fitted into a picture of a size in pixels. */
export function paddingFor(width: number, height: number): Padding {
  const side = Math.min(72, width * 0.07);
  const edge = Math.min(40, height * 0.06);
  return { left: side, right: side, top: edge, bottom: edge };
}

/** Least and greatest zoom. */
export const ZOOM_RANGE = [0.05, 12] as const;

const clampZoom = (zoom: number): number => Math.max(ZOOM_RANGE[0], Math.min(ZOOM_RANGE[1], zoom));

/** Layout units → pixels. */
export const toScreen = (view: Viewport, x: number, y: number): readonly [number, number] => [
  x * view.zoom + view.x,
  y * view.zoom + view.y
];

/** Pixels → layout units. */
export const toLayout = (view: Viewport, x: number, y: number): readonly [number, number] => [
  (x - view.x) / view.zoom,
  (y - view.y) / view.zoom
];

/** Moved by pixels. */
export const panBy = (view: Viewport, dx: number, dy: number): Viewport => ({ x: view.x + dx, y: view.y + dy, zoom: view.zoom });

/** Zoomed by a factor, with the layout point under the pixel x, y kept there. */
export function zoomAt(view: Viewport, x: number, y: number, factor: number): Viewport {
  const zoom = clampZoom(view.zoom * factor);
  const used = zoom / view.zoom;
  return { x: x - (x - view.x) * used, y: y - (y - view.y) * used, zoom };
}

/** The box around the middles of some nodes, at least one, in pixels. @param positions x0, y0, x1, y1, … in layout units */
export function extentOf(view: Viewport, positions: Float32Array, nodes: readonly number[]): PixelBox {
  const points = nodes.map((node) => toScreen(view, positions[2 * node]!, positions[2 * node + 1]!));
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/**
 * Radius on screen, in pixels. Grows slower than distances do, so that discs part when one zooms in and stay visible when one zooms out.
 * @param radius in layout units
 */
export const screenRadius = (radius: number, zoom: number): number => radius * (zoom < 1 ? zoom ** 0.75 : Math.sqrt(zoom));

/**
 * The viewport in which nodes fill the picture.
 * @param positions x0, y0, x1, y1, … in layout units
 * @param radius radius of each node in layout units
 * @param nodes which nodes to fit; all if absent
 * @param most greatest zoom to use, so that few nodes do not fill the screen
 */
export function fit(
  positions: Float32Array,
  radius: Float32Array,
  size: { readonly width: number; readonly height: number },
  padding: Padding,
  nodes: Iterable<number> = radius.keys(),
  most: number = ZOOM_RANGE[1]
): Viewport {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const node of nodes) {
    const [x, y, r] = [positions[2 * node]!, positions[2 * node + 1]!, radius[node]!];
    left = Math.min(left, x - r);
    right = Math.max(right, x + r);
    top = Math.min(top, y - r);
    bottom = Math.max(bottom, y + r);
  }
  if (left > right) return { x: size.width / 2, y: size.height / 2, zoom: 1 };
  const innerWidth = Math.max(1, size.width - padding.left - padding.right);
  const innerHeight = Math.max(1, size.height - padding.top - padding.bottom);
  const zoom = clampZoom(Math.min(most, innerWidth / Math.max(1, right - left), innerHeight / Math.max(1, bottom - top)));
  return {
    x: padding.left + innerWidth / 2 - ((left + right) / 2) * zoom,
    y: padding.top + innerHeight / 2 - ((top + bottom) / 2) * zoom,
    zoom
  };
}

/** A viewport part of the way between two: the centre of the picture moves straight, the scale evenly to the eye. `share` from 0 to 1. */
export function between(from: Viewport, to: Viewport, share: number, size: { readonly width: number; readonly height: number }): Viewport {
  if (share >= 1) return to;
  const zoom = from.zoom * (to.zoom / from.zoom) ** share;
  const [fromX, fromY] = toLayout(from, size.width / 2, size.height / 2);
  const [toX, toY] = toLayout(to, size.width / 2, size.height / 2);
  // Over a change of scale the centre has to move with it, or it would seem to speed up.
  const moved = Math.abs(to.zoom - from.zoom) < 1e-6 ? share : (1 / from.zoom - 1 / zoom) / (1 / from.zoom - 1 / to.zoom);
  return {
    x: size.width / 2 - (fromX + (toX - fromX) * moved) * zoom,
    y: size.height / 2 - (fromY + (toY - fromY) * moved) * zoom,
    zoom
  };
}
