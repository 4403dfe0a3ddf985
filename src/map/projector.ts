import { fromMercator, toMercator } from '../base/mercator';
import type { Place } from '../model/network';
import type { Camera, Projection } from '../model/viewState';

/** Pixels of the world's width at zoom 0. */
export const WORLD = 512;
/** Distance from MapLibre's camera to the point it looks at, in heights of the map (vertical field of view 36.87°). */
export const CAMERA_HEIGHTS = 1.5;
const RADIANS = Math.PI / 180;

/** Width and height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A place on the picture, in pixels from its upper left corner; `visible` is false on the far side of the globe. */
export interface Projected {
  readonly x: number;
  readonly y: number;
  readonly visible: boolean;
}

/** What a camera sees, as plain functions: exactly MapLibre's flat map and globe without tilt or turn. */
export interface Projector {
  readonly projection: Projection;
  readonly camera: Camera;
  readonly size: Size;
  readonly zoom: number;
  /** Longitudes are not wrapped on the flat map: 190 lies to the right of 180. */
  readonly project: (longitude: number, latitude: number) => Projected;
  /** The place under a pixel, longitude −180…180; null beside the globe. */
  readonly unproject: (x: number, y: number) => { readonly longitude: number; readonly latitude: number } | null;
  /** Degrees of longitude to add to the world −180…180 for every copy of it that may be in view; [0] on the globe. */
  readonly copies: readonly number[];
  /** Pixels after which the flat map begins anew; 0 on the globe. */
  readonly turn: number;
  /** Radius of the globe's outline on the picture in pixels; 0 on the flat map. */
  readonly limb: number;
  /** Globe only: its radius, and the distance from its centre to the camera in radii. */
  readonly globe: { readonly radius: number; readonly distance: number } | null;
}

/** Makes the projector of a camera on a picture of a size. */
export function makeProjector(camera: Camera, size: Size, projection: Projection): Projector {
  return projection === 'globe' ? globeProjector(camera, size) : flatProjector(camera, size);
}

/**
 * The zoom of a scene whose radii, widths and letters are drawn larger by a factor: with the whole picture seen that much smaller, everything
 * stands as it does in a scene of ordinary size.
 * @param zoom of the picture
 */
export const zoomInScene = (zoom: number, scale: number): number => zoom - Math.log2(scale);

/** Makes the projector of a scene drawn larger by a factor, in the scene's own pixels: `scale` pixels of the picture are one of them. */
export function sceneProjector(camera: Camera, size: Size, projection: Projection, scale: number): Projector {
  const sceneSize = { width: size.width / scale, height: size.height / scale };
  return makeProjector({ ...camera, zoom: zoomInScene(camera.zoom, scale) }, sceneSize, projection);
}

function flatProjector(camera: Camera, size: Size): Projector {
  const world = WORLD * 2 ** camera.zoom;
  const [cx, cy] = toMercator([camera.longitude, camera.latitude]);
  const first = Math.floor(cx - size.width / 2 / world);
  const last = Math.floor(cx + size.width / 2 / world);
  return {
    projection: 'flat',
    camera,
    size,
    zoom: camera.zoom,
    project: (longitude, latitude) => {
      const [x, y] = toMercator([longitude, latitude]);
      return { x: (x - cx) * world + size.width / 2, y: (y - cy) * world + size.height / 2, visible: true };
    },
    unproject: (x, y) => {
      const [longitude, latitude] = fromMercator([(x - size.width / 2) / world + cx, (y - size.height / 2) / world + cy]);
      return { longitude: wrap(longitude), latitude };
    },
    copies: Array.from({ length: last - first + 1 }, (_, index) => (first + index) * 360),
    turn: world,
    limb: 0,
    globe: null
  };
}

function globeProjector(camera: Camera, size: Size): Projector {
  const [sin0, cos0] = [Math.sin(camera.latitude * RADIANS), Math.cos(camera.latitude * RADIANS)];
  // Zoom means the same scale at the centre as on the flat map.
  const radius = (WORLD * 2 ** camera.zoom) / (2 * Math.PI * cos0);
  const distance = 1 + (CAMERA_HEIGHTS * size.height) / radius;
  return {
    projection: 'globe',
    camera,
    size,
    zoom: camera.zoom,
    project: (longitude, latitude) => {
      const [sinLatitude, cosLatitude] = [Math.sin(latitude * RADIANS), Math.cos(latitude * RADIANS)];
      const turn = (longitude - camera.longitude) * RADIANS;
      const east = cosLatitude * Math.sin(turn);
      const north = cos0 * sinLatitude - sin0 * cosLatitude * Math.cos(turn);
      const towards = sin0 * sinLatitude + cos0 * cosLatitude * Math.cos(turn);
      const scale = (radius * (distance - 1)) / (distance - towards);
      return { x: size.width / 2 + scale * east, y: size.height / 2 - scale * north, visible: towards > 1 / distance };
    },
    unproject: (x, y) => {
      // The ray from the camera meets the globe first where |(u, v) · s| and 1 − s lie on it.
      const u = (x - size.width / 2) / (radius * (distance - 1));
      const v = (size.height / 2 - y) / (radius * (distance - 1));
      const slope = u * u + v * v;
      const root = 1 - slope * (distance * distance - 1);
      if (root < 0) return null;
      const towards = (slope * distance + Math.sqrt(root)) / (1 + slope);
      const [east, north] = [u * (distance - towards), v * (distance - towards)];
      const latitude = Math.asin(Math.max(-1, Math.min(1, towards * sin0 + north * cos0))) / RADIANS;
      return { longitude: wrap(camera.longitude + Math.atan2(east, towards * cos0 - north * sin0) / RADIANS), latitude };
    },
    copies: [0],
    turn: 0,
    limb: radius * Math.sqrt((distance - 1) / (distance + 1)),
    globe: { radius, distance }
  };
}

/** Where places are on a picture, in pixels from its upper left corner; null on the far side of the globe. */
export const pixelsOf = (projector: Projector, places: readonly Place[]): ({ readonly x: number; readonly y: number } | null)[] =>
  places.map(({ longitude, latitude }) => {
    const { x, y, visible } = projector.project(longitude, latitude);
    return visible ? { x, y } : null;
  });

/** The same longitude within −180…180. */
const wrap = (longitude: number): number => longitude - 360 * Math.round(longitude / 360);
