import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../model/viewState';

const STEP_MS = 250;

/** Steps of a camera by hand: one that comes before the last has ended goes on from where that leads. */
export class CameraSteps {
  readonly #map: MapLibreMap;
  /** Where the steps under way lead to. */
  #aim: Camera | null = null;

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /**
   * Takes a step.
   * @param camera where the map is
   * @param next where a step leads from a camera
   * @param isJump without animation
   */
  step(camera: Camera, next: (camera: Camera) => Camera, isJump: boolean): void {
    const aim = next(this.#aim ?? camera);
    this.#map.easeTo({ center: [aim.longitude, aim.latitude], zoom: aim.zoom, duration: isJump ? 0 : STEP_MS, easeId: 'step' });
    this.#aim = this.#map.isMoving() ? aim : null;
  }

  /** The camera has come to rest. */
  rest(): void {
    this.#aim = null;
  }
}
