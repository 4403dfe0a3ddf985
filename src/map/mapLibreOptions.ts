import type { MapOptions as MapLibreOptions } from 'maplibre-gl';
import { mapLibreName, mapStyle } from './basemap';
import { MAX_ZOOM, MIN_ZOOM } from './camera';
import type { MapOptions } from './view';

const LARGEST_CANVAS = 4096;

/** How MapLibre is to draw and behave: north is up, nothing tilts, and the keys are the application's. */
export function mapLibreOptions(options: MapOptions): Omit<MapLibreOptions, 'container'> {
  const { camera, locale, maxCanvasSize, cooperativeGestures, label, outlines, theme, scale, projection } = options;
  const [width, height] = maxCanvasSize ?? [LARGEST_CANVAS, LARGEST_CANVAS];
  return {
    style: { ...mapStyle(outlines, theme, scale ?? 1), projection: { type: mapLibreName(projection) } },
    center: [camera.longitude, camera.latitude],
    zoom: camera.zoom,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxPitch: 0,
    keyboard: false,
    cooperativeGestures: cooperativeGestures ?? false,
    maxCanvasSize: [width, height],
    fadeDuration: 0,
    locale: { ...locale, 'Map.Title': label },
    validateStyle: false
  };
}
