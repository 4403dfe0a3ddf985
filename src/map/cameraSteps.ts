import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../model/viewState';
import { MAX_ZOOM, MIN_ZOOM, pannedCamera } from './camera';

const STEP_MS = 250;

/** Steps of a camera by hand: one that comes before the last has ended goes on from where that leads. */
export class CameraSteps {
  readonly #map: MapLibreMap;
  /** Where the steps under way lead to. */
  #aim: Camera | null = null;

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /** Zooms by so many levels from where the map is. @param isJump without animation */
  zoomBy(levels: number, camera: Camera, isJump: boolean): void {
    this.#step(camera, (from) => ({ ...from, zoom: Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, from.zoom + levels)) }), isJump);
  }

  /** Pans by so many pixels from where the map is. @param isJump without animation */
  panBy(dx: number, dy: number, camera: Camera, isJump: boolean): void {
    this.#step(camera, (from) => pannedCamera(from, dx, dy), isJump);
  }

  #step(camera: Camera, next: (camera: Camera) => Camera, isJump: boolean): void {
    const aim = next(this.#aim ?? camera);
    this.#map.easeTo({ center: [aim.longitude, aim.latitude], zoom: aim.zoom, duration: isJump ? 0 : STEP_MS, easeId: 'step' });
    this.#aim = this.#map.isMoving() ? aim : null;
  }

  /** The camera has come to rest. */
  rest(): void {
    this.#aim = null;
  }
}
