import type { Map as MapLibreMap } from 'maplibre-gl';
import { isSoftwareRenderer } from '../base/softwareRenderer';
import { MarksCanvas } from './marksCanvas';
import type { MarksPicture } from './marksCanvas';
import { Overlay } from './overlay';

/** What lies over the picture of MapLibre, from below: discs and names, arrows of students, the universities of an opened city. */
export class OverMap {
  readonly #marks: MarksCanvas;
  readonly #overlay: Overlay;

  /**
   * @param map over which it is laid; drawn anew when something has come
   * @param scale pixels of the picture in one of the scene
   * @param fades whether names appear and go gently
   * @param onStill all names that appeared or went have done so
   */
  constructor(map: MapLibreMap, scale: number, fades: boolean, onStill: () => void) {
    const canvas = map.getCanvas();
    const gl = canvas.getContext('webgl2');
    this.#marks = new MarksCanvas(canvas.ownerDocument, scale, { isSoftware: gl !== null && isSoftwareRenderer(gl), fades, onStill });
    this.#overlay = new Overlay(canvas.ownerDocument, scale, () => void map.triggerRepaint());
    map.getCanvasContainer().append(this.#marks.element, this.#overlay.element);
  }

  /** Whether the last picture was one at rest. */
  get atRest(): boolean {
    return this.#marks.atRest;
  }

  /** Whether all is drawn that was asked for. */
  get isWhole(): boolean {
    return this.#overlay.isWhole;
  }

  /** Whether no name appears or goes. */
  get isStill(): boolean {
    return this.#marks.isStill;
  }

  /** Whether names appear and go gently. */
  setFades(fades: boolean): void {
    this.#marks.setFades(fades);
  }

  /** Draws a picture of a size in device pixels; without a scene there is nothing on it. */
  draw(picture: Omit<MarksPicture, 'scene'> & { readonly scene: MarksPicture['scene'] | null }, width: number, height: number): void {
    const { scene, theme, projector } = picture;
    this.#marks.draw(scene && { ...picture, scene }, width, height);
    this.#overlay.draw(scene, theme, projector);
  }

  /** Takes it away. */
  end(): void {
    this.#marks.end();
    this.#overlay.element.remove();
  }
}
