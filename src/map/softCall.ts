import type { ArcPicture, PictureOf } from './arcPicture';
import type { RasterLook, RasterStrands } from './arcRaster';
import type { SoftArcs, SoftView } from './softArcs';

/** Calls for who draws many arcs by the processor when there are many for the first time; see SoftArcs. */
export class SoftCall {
  readonly #onPicture: () => void;
  #arcs: SoftArcs | null = null;
  #strands: RasterStrands | null = null;
  #state: 'uncalled' | 'coming' | 'here' | 'over' = 'uncalled';

  /** @param onPicture something has come, so the map is to be drawn anew */
  constructor(onPicture: () => void) {
    this.#onPicture = onPicture;
  }

  /** Whether the last frame had all strands. */
  get isWhole(): boolean {
    return this.#strands === null || this.#state === 'over' || (this.#arcs?.isWhole ?? false);
  }

  /** Takes other strands; null: there are none that it should draw. */
  setStrands(strands: RasterStrands | null): void {
    this.#strands = strands;
    this.#arcs?.setStrands(strands);
    if (strands && this.#state === 'uncalled') void this.#call();
  }

  /** Takes the emphasis of the same strands. */
  setEmphasis(emphasis: Uint8Array): void {
    this.#strands &&= { ...this.#strands, emphasis };
    this.#arcs?.setEmphasis(emphasis);
  }

  async #call(): Promise<void> {
    this.#state = 'coming';
    try {
      const { SoftArcs } = await import('./softArcs');
      if (this.#state !== 'coming') return;
      this.#arcs = new SoftArcs(this.#onPicture);
      this.#arcs.setStrands(this.#strands);
      this.#state = 'here';
    } catch (error) {
      console.warn('What draws many arcs could not be fetched', error);
      this.#state = 'over';
    }
    this.#onPicture();
  }

  /** As SoftArcs.prepare. @returns false where that cannot be had and the shaders have to draw: they do the same, only slower */
  prepare(picture: ArcPicture, wanted: PictureOf, view: SoftView, look: RasterLook, isMoving: boolean): boolean {
    this.#arcs?.prepare(picture, wanted, view, look, isMoving);
    return this.#state !== 'over';
  }

  /** A lost context took the picture along. */
  forget(): void {
    this.#arcs?.forget();
  }

  /** Ends it; the shaders draw from then on. */
  end(): void {
    this.#state = 'over';
    this.#arcs?.free();
    this.#arcs = null;
  }
}
