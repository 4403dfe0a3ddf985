import { ArcPicture } from './arcPicture';
import type { RasterStrands } from './arcRaster';
import { SoftArcs } from './softArcs';
import { SoftPicture } from './softPicture';
import { wantedArcs } from './wantedArcs';
import type { ArcsFrame } from './wantedArcs';

/** Many arcs as a picture that is kept: drawn by the shaders, or without a graphics processor by a thread of its own. */
export class ManyArcs {
  readonly #soft: { readonly arcs: SoftArcs; readonly picture: SoftPicture } | null;
  #picture: ArcPicture | null = null;
  /** The picture that is wanted where it was drawn without the shaders. */
  #laid: SoftPicture | null = null;

  /** @param onPicture a picture has come, so the map is to be drawn anew */
  constructor(isSoftware: boolean, onPicture: () => void) {
    this.#soft = isSoftware ? { arcs: new SoftArcs(onPicture), picture: new SoftPicture() } : null;
  }

  /** Whether all strands were in the last frame. */
  get isWhole(): boolean {
    return this.#soft?.arcs.isWhole ?? true;
  }

  /** Makes ready what may be needed. */
  rehearse(): void {
    this.#soft?.arcs.rehearse();
  }

  /** Takes other strands; null: there are not many. */
  setStrands(strands: RasterStrands | null): void {
    this.#soft?.arcs.setStrands(strands);
  }

  /** Takes the emphasis of the same strands. */
  setEmphasis(emphasis: Uint8Array): void {
    this.#soft?.arcs.setEmphasis(emphasis);
  }

  /** Sees to it that the picture is the one that is wanted. Throws where the GPU refuses. @param paint draws by the shaders, see ArcPicture.draw */
  prepare(gl: WebGL2RenderingContext, frame: ArcsFrame, paint: (width: number, height: number) => void): void {
    const wanted = wantedArcs(frame);
    this.#laid = wanted.isSteady ? (this.#soft?.picture ?? null) : null;
    if (this.#soft && this.#laid) return this.#soft.arcs.prepare(this.#laid, wanted.of, wanted.view, wanted.look, wanted.isMoving);
    this.#picture ??= new ArcPicture(gl);
    if (this.#picture.fits(wanted.of)) return;
    this.#picture.draw(wanted.of, paint);
    this.#picture.fits(wanted.of);
  }

  /** Whether the picture that is wanted is one that can be painted on the page. */
  get isOnPage(): boolean {
    return this.#laid !== null;
  }

  /** Lays the picture over what MapLibre has drawn so far. Throws where the GPU refuses. */
  lay(gl: WebGL2RenderingContext): void {
    this.#picture ??= new ArcPicture(gl);
    if (this.#laid) this.#picture.copy(this.#laid);
    this.#picture.lay();
  }

  /** Paints the picture on a canvas over MapLibre's, in device pixels; only what was drawn without the shaders. */
  paint(context: CanvasRenderingContext2D): void {
    this.#laid?.paint(context);
  }

  /** A lost context took the picture along. */
  forget(): void {
    this.#picture = null;
    this.#soft?.arcs.forget();
  }

  /** Frees the picture. */
  free(): void {
    this.#picture?.free();
    this.#picture = null;
  }

  /** Ends the thread. */
  end(): void {
    this.#soft?.arcs.free();
  }
}
