import { ArcPicture } from './arcPicture';
import type { PictureOf } from './picturePlace';
import type { RasterLook, RasterStrands } from './arcRaster';
import { SoftArcs } from './softArcs';
import type { SoftView } from './softArcs';

/** What is to be drawn of many arcs. */
export interface Wanted {
  readonly of: PictureOf;
  readonly view: SoftView;
  readonly look: RasterLook;
  /** Whether the camera is under way. */
  readonly isMoving: boolean;
  /** false between the flat map and the globe, where only the shaders know where things are. */
  readonly isSteady: boolean;
}

/** Many arcs as a picture that is kept: drawn by the shaders, or without a graphics processor by a thread of its own. */
export class ManyArcs {
  readonly #soft: SoftArcs | null;
  #picture: ArcPicture | null = null;

  /** @param onPicture a picture has come, so the map is to be drawn anew */
  constructor(isSoftware: boolean, onPicture: () => void) {
    this.#soft = isSoftware ? new SoftArcs(onPicture) : null;
  }

  /** Whether all strands were in the last frame. */
  get isWhole(): boolean {
    return this.#soft?.isWhole ?? true;
  }

  /** Makes ready what may be needed. */
  rehearse(): void {
    this.#soft?.rehearse();
  }

  /** Takes other strands; null: there are not many. */
  setStrands(strands: RasterStrands | null): void {
    this.#soft?.setStrands(strands);
  }

  /** Takes the emphasis of the same strands. */
  setEmphasis(emphasis: Uint8Array): void {
    this.#soft?.setEmphasis(emphasis);
  }

  /** Sees to it that the picture is the one that is wanted. Throws where the GPU refuses. @param paint draws by the shaders, see ArcPicture.draw */
  prepare(gl: WebGL2RenderingContext, wanted: Wanted, paint: (width: number, height: number) => void): void {
    this.#picture ??= new ArcPicture(gl);
    if (this.#soft && wanted.isSteady) this.#soft.prepare(this.#picture, wanted.of, wanted.view, wanted.look, wanted.isMoving);
    else if (!this.#picture.fits(wanted.of)) {
      this.#picture.draw(wanted.of, paint);
      this.#picture.fits(wanted.of);
    }
  }

  /** Lays the picture over what is drawn so far. */
  lay(): void {
    this.#picture?.lay();
  }

  /** A lost context took the picture along. */
  forget(): void {
    this.#picture = null;
    this.#soft?.forget();
  }

  /** Frees the picture. */
  free(): void {
    this.#picture?.free();
    this.#picture = null;
  }

  /** Ends the thread. */
  end(): void {
    this.#soft?.free();
  }
}
