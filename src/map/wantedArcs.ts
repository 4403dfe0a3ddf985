import type { CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import type { Theme } from '../model/palette';
import { FADED, slimness } from './look';
import type { PictureOf } from './picturePlace';
import { zoomInScene } from './projector';
import type { RasterLook } from './arcRaster';
import type { SoftView } from './softArcs';

/** What else decides how many arcs look. */
export interface ArcsLook {
  readonly colours: Float32Array;
  readonly opacity: Theme['opacity'];
  /** Pixels of the picture in one of the scene. */
  readonly scale: number;
  /** Another number for every other picture of the same view. */
  readonly looks: number;
}

/** A frame of MapLibre's in which there are many arcs. */
export interface ArcsFrame {
  readonly map: MapLibreMap;
  readonly input: CustomRenderMethodInput;
  readonly look: ArcsLook;
}

/** What is to be drawn of many arcs. */
export interface WantedArcs {
  readonly of: PictureOf;
  readonly view: SoftView;
  readonly look: RasterLook;
  /** Whether the camera is under way. */
  readonly isMoving: boolean;
  /** false between the flat map and the globe, where only the shaders know where things are. */
  readonly isSteady: boolean;
}

/** What is to be seen in a frame. */
export function wantedArcs({ map, input, look: { colours, opacity, scale, looks } }: ArcsFrame): WantedArcs {
  const { shaderData, defaultProjectionData: projection } = input;
  const { arc, band } = opacity;
  const { width, height, clientWidth } = map.getCanvas();
  const devicePixels = width / Math.max(1, clientWidth);
  const { lng: longitude, lat: latitude } = map.getCenter();
  const zoom = map.getZoom();
  const matrix = projection.mainMatrix;
  const isFlat = projection.projectionTransition === 0;
  // Of a flat map's matrix only the last column changes while it is panned.
  const scaling = [0, 1, 3, 4, 5, 7].map((at) => matrix[at]!);
  const [w, x, y] = [matrix[15]!, matrix[12]!, matrix[13]!];
  const corner = { x: ((x / w) * width) / 2, y: ((y / w) * height) / 2, turn: Math.abs(((matrix[0]! / w) * width) / 2) };
  return {
    of: {
      looks: [shaderData.variantName, projection.projectionTransition, looks, devicePixels * scale].join(),
      camera: [zoom, ...(isFlat ? scaling : [longitude, latitude])].join(),
      width,
      height,
      corner: isFlat ? corner : null
    },
    view: { camera: { longitude, latitude, zoom }, projection: isFlat ? 'flat' : 'globe', devicePixels, viewHeight: height },
    look: { colours, opacity: { arc, band, faded: FADED }, slimness: slimness(zoomInScene(zoom, scale)), scale: devicePixels * scale },
    isMoving: map.isMoving(),
    isSteady: isFlat || projection.projectionTransition === 1
  };
}
