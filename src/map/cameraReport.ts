import type { Camera } from '../model/viewState';
import type { MapOptions } from './view';

/** Tells of a camera that came to rest, once for each place: a change of size ends a movement too, one that went nowhere. */
export class CameraReport {
  #last: Camera;
  readonly #tell: MapOptions['onCamera'];

  /** @param start where the camera is; nobody has to be told of it */
  constructor(start: Camera, tell: MapOptions['onCamera']) {
    this.#last = start;
    this.#tell = tell;
  }

  /** The camera rests. @param byPerson whether it was moved by hand, not by a call */
  rest(camera: Camera, byPerson: boolean): void {
    const { longitude, latitude, zoom } = this.#last;
    if (camera.longitude === longitude && camera.latitude === latitude && camera.zoom === zoom) return;
    this.#last = camera;
    this.#tell?.(camera, byPerson);
  }
}
