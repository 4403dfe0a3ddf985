import type { FeatureCollection, Point } from 'geojson';
import type { PixelBox } from '../base/nudge';
import { flowArrows } from './flowArrows';
import type { Projector } from './projector';
import type { Flow } from './scene';

/** Side of an unseen square that keeps names off the edge of the picture, in pixels. */
const EDGE = 24;
/** Least side of a square on what lies over the picture, in pixels. */
const LEAST = 8;

/** Side of a square on an arrow of students, as a share of its head's width. */
const OF_ARROW = 0.6;

/** Unseen squares, whose sides are pixels of the picture. */
export type GuardFeatures = FeatureCollection<Point, { readonly side: number }>;

/** Arrows of students, and how to draw them. */
interface Arrows {
  readonly flows: readonly Flow[];
  /** In the pixels of the scene. */
  readonly projector: Projector;
  /** Pixels of the picture in one of the scene. */
  readonly scale: number;
}

/** A square in pixels by its middle. */
interface Square {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/**
 * Unseen squares where no name may stand: over what covers the map, such as its buttons, and along the edges, where a name would be cut. They
 * have places on the ground, as names do, so they are made anew when the camera rests; where there is no ground, beside the globe, none.
 * @param covered parts of the picture that something lies over, in pixels
 * @param arrows those of students, which are drawn over the names
 */
export function guardFeatures(covered: readonly PixelBox[], projector: Projector, arrows: Arrows): GuardFeatures {
  const squares = [...covered.flatMap(tiled), ...alongEdges(projector.size)];
  return { type: 'FeatureCollection', features: [...onGround(squares, projector), ...alongArrows(arrows)] };
}

function alongArrows({ flows, projector, scale }: Arrows): GuardFeatures['features'] {
  const squares = flowArrows(flows, projector).flatMap(({ index, spine }) =>
    spine.map(({ x, y }) => ({ x, y, side: OF_ARROW * flows[index]!.width }))
  );
  return onGround(squares, projector).map((feature) => ({ ...feature, properties: { side: scale * feature.properties.side } }));
}

function onGround(squares: readonly Square[], projector: Projector): GuardFeatures['features'] {
  return squares.flatMap(({ x, y, side }) => {
    const place = projector.unproject(x, y);
    if (!place) return [];
    const point: Point = { type: 'Point', coordinates: [place.longitude, place.latitude] };
    return [{ type: 'Feature', geometry: point, properties: { side } }];
  });
}

/** Squares as wide as the narrow side of a box, from one end of it to the other. */
function tiled({ left, top, right, bottom }: PixelBox): Square[] {
  const [width, height] = [right - left, bottom - top];
  const side = Math.max(LEAST, Math.min(width, height));
  const count = Math.ceil(Math.max(width, height) / side);
  const at = (low: number, length: number, i: number) => low + side / 2 + (count > 1 ? (i * (length - side)) / (count - 1) : 0);
  return Array.from({ length: count }, (_, i) => ({ x: at(left, width, i), y: at(top, height, i), side }));
}

function alongEdges({ width, height }: { readonly width: number; readonly height: number }): Square[] {
  const steps = (length: number) => Array.from({ length: Math.ceil(length / EDGE) + 1 }, (_, i) => i * EDGE);
  return [
    ...steps(width).flatMap((x) => [0, height].map((y) => ({ x, y, side: EDGE }))),
    ...steps(height).flatMap((y) => [0, width].map((x) => ({ x, y, side: EDGE })))
  ];
}
