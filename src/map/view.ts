import type { PixelBox } from '../base/nudge';
import type { Theme } from '../model/palette';
import type { Place } from '../model/network';
import type { Camera, Projection } from '../model/viewState';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Outlines } from './outlines';
import type { MapScene } from './scene';

/** What lies under the pointer: index of a mark, arc strand, band, flow or fan entry of the scene shown, or the code of a country. */
export type MapHit =
  | { readonly type: 'mark' | 'arc' | 'band' | 'flow' | 'university'; readonly index: number }
  | { readonly type: 'country'; readonly id: string };

/** The ground the network is drawn on: lands, borders and shores, and the lakes upon them. */
export interface MapGround extends Outlines {
  readonly lakes: FeatureCollection<Polygon | MultiPolygon, null>;
}

/** Space in pixels along the edges that panels cover or labels need. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A point in pixels from the upper left corner of the map's element. */
export interface PixelPoint {
  readonly x: number;
  readonly y: number;
}

export interface MapOptions {
  readonly theme: Theme;
  readonly outlines: MapGround;
  readonly camera: Camera;
  readonly projection: Projection;
  /** Name of the map for assistive technology. */
  readonly label: string;
  /** Factor on radii, widths and letters, for walls and 4K screens; 1 by default. */
  readonly scale?: number;
  /** Jump instead of flying. */
  readonly reducedMotion?: boolean;
  /** Wheel and one finger move the page, not the map (in an embed). */
  readonly cooperativeGestures?: boolean;
  /** MapLibre's own words in the language chosen (`CooperativeGesturesHandler.…`). */
  readonly locale?: Readonly<Record<string, string>>;
  /** Longest canvas in device pixels, width and height; 4096 each by default. */
  readonly maxCanvasSize?: readonly [number, number];
  /** How long the first frame may take before the map counts as failed, in milliseconds; 20,000 by default. */
  readonly timeoutMs?: number;
  /** A click or tap; null on empty sea. */
  readonly onPick?: (hit: MapHit | null, at: PixelPoint) => void;
  /** A double click; true = it opened what was hit, so the map does not zoom in there. */
  readonly onOpen?: (hit: MapHit | null) => boolean;
  /** What the pointer is over has changed, or the pointer moved on it (not told of countries); null = over nothing. */
  readonly onHover?: (hit: MapHit | null, at: PixelPoint) => void;
  /** The camera came to rest somewhere else. `byPerson` = moved by hand, `zoomBy` or `panBy`, not by another call. */
  readonly onCamera?: (camera: Camera, byPerson: boolean) => void;
  /**
   * The map cannot go on (no worker, context lost for good): the app makes it anew, or shows the other painter. The view destroys itself before it
   * calls.
   * Not called before createMap has resolved: it rejects instead.
   */
  readonly onFail?: (reason: MapFailure) => void;
}

/** Why a map failed. */
export type MapFailure = 'webgl' | 'worker' | 'timeout' | 'context';

/** Raised by createMap when there will be no map. */
export class MapError extends Error {
  readonly reason: MapFailure;
  constructor(reason: MapFailure, cause?: unknown) {
    super(`The map could not be drawn (${reason}).`, { cause });
    this.reason = reason;
  }
}

/**
 * A map on the page: one painter behind the same calls, WebGL or SVG. `element.dataset.state` is `loading`, then `ready`. Keys are the
 * application's.
 */
export interface MapView {
  /** What takes the focus: named by the view, to be described and listened to by the application. */
  readonly viewport: Element & { focus(): void };
  /** Draws a scene; of several in a row only the last is drawn. */
  show(scene: MapScene): void;
  setTheme(theme: Theme): void;
  setOutlines(outlines: MapGround): void;
  setProjection(projection: Projection): void;
  setLabel(label: string): void;
  setReducedMotion(reduced: boolean): void;
  /** What lies over the map, in pixels from its upper left corner: names keep off it, and off the edges. */
  setCovered(boxes: readonly PixelBox[]): void;
  camera(): Camera;
  setCamera(camera: Camera, options?: { readonly animate?: boolean }): void;
  /** Brings places into view. */
  fit(places: readonly Place[], padding: Padding, options?: { readonly animate?: boolean; readonly maxZoom?: number }): void;
  /**
   * One level in (1) or out (−1), as a person asks for it: once it rests, `onCamera` tells of it as moved by a person. One that comes before
   * the last has ended goes on from where that leads.
   */
  zoomBy(levels: number): void;
  /** Looks some pixels to the right and downwards, otherwise like `zoomBy`. */
  panBy(dx: number, dy: number): void;
  /** Where places are on the element now; null on the far side of the globe. */
  project(places: readonly Place[]): (PixelPoint | null)[];
  /** How much of the arcs that stand out has grown from both ends, 0…1; 1 by default. Drawn at once, without animation. */
  setGrowth(growth: number): void;
  /** What of the network lies at a point of the picture, in pixels from its upper left corner, as near as for a mouse; null for nothing. */
  hitAt(point: PixelPoint): MapHit | null;
  resize(): void;
  destroy(): void;
}
