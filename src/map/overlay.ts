import type { Theme } from '../model/palette';
import type { Projector } from './projector';
import type { MapScene } from './scene';

/** What draws the overlay, see overlayDrawing.ts. */
type Draw = typeof import('./overlayDrawing').drawOverlay;

/** What is drawn as SVG over names and discs: the universities of an opened city, arrows of students. Its program comes when there is some. */
export class Overlay {
  readonly element: HTMLElement;
  readonly #scale: number;
  readonly #onCome: () => void;
  #draw: Draw | 'coming' | 'refused' | null = null;

  /**
   * @param scale factor on the scene's pixels
   * @param onCome what draws it has come, so it is to be drawn again
   */
  constructor(page: Document, scale: number, onCome: () => void) {
    this.#scale = scale;
    this.#onCome = onCome;
    this.element = page.createElement('div');
    this.element.setAttribute('aria-hidden', 'true');
    Object.assign(this.element.style, { position: 'absolute', inset: '0', pointerEvents: 'none' });
  }

  /** Whether all that was asked for is drawn. */
  get isWhole(): boolean {
    return this.#draw !== 'coming';
  }

  /** Draws what a scene has, with a projector in its own pixels; null takes it away. */
  draw(scene: MapScene | null, theme: Theme, projector: Projector): void {
    if (typeof this.#draw === 'function') this.#draw(this.element, scene, theme, projector, this.#scale);
    else if (this.#draw === null && (scene?.fan || scene?.flows?.length)) void this.#call();
  }

  async #call(): Promise<void> {
    this.#draw = 'coming';
    try {
      this.#draw = (await import('./overlayDrawing')).drawOverlay;
    } catch (error) {
      console.warn('What draws universities and students over the map could not be fetched', error);
      this.#draw = 'refused';
    }
    this.#onCome();
  }
}
