import { wouldFit } from './pictureFrame';
import type { PictureOf } from './picturePlace';
import { rasterArcs } from './arcRaster';
import type { RasterLook, RasterStrands } from './arcRaster';
import { RasterCamera } from './rasterCamera';
import type { RasterView } from './rasterCamera';
import { RasterThread } from './rasterThread';
import type { SoftPicture } from './softPicture';
import { straighten } from './straightPixels';

/** Most strands that are drawn within a frame, while the globe turns. */
const MOST_AT_ONCE = 20_000;

/** What is looked at; how large the picture is to be follows from what is kept of it. */
export type SoftView = Omit<RasterView, 'width' | 'height'>;

/**
 * Many arcs without a graphics processor: a thread draws the picture, and until it comes the one before is shown where it belongs on the flat map,
 * smaller or larger. The globe turns under it, so there a picture of at most 20,000 strands is drawn at once.
 */
export class SoftArcs {
  readonly #onPicture: () => void;
  #thread: RasterThread | null;
  #strands: RasterStrands | null = null;
  #jobs = 0;
  #asked: { readonly job: number; readonly of: PictureOf; readonly width: number; readonly height: number } | null = null;
  #came: {
    readonly of: PictureOf;
    readonly width: number;
    readonly height: number;
    readonly pixels: Uint8ClampedArray<ArrayBuffer>;
  } | null = null;
  #isWhole = true;

  /** @param onPicture a picture has come, so the map is to be drawn anew */
  constructor(onPicture: () => void) {
    this.#onPicture = onPicture;
    this.#thread = this.#start();
  }

  /** Whether the picture shown last had everything. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** Makes the thread ready for what may come. */
  rehearse(): void {
    this.#thread?.rehearse();
  }

  /** Takes other strands; null: there is nothing to draw. */
  setStrands(strands: RasterStrands | null): void {
    this.#strands = strands;
    this.#isWhole = strands === null;
    if (!strands) return;
    this.#thread ??= this.#start();
    this.#thread.send({ type: 'strands', strands });
  }

  #start(): RasterThread {
    return new RasterThread(({ job, pixels }) => {
      if (job !== this.#asked?.job) return;
      this.#came = { ...this.#asked, pixels };
      this.#asked = null;
      this.#onPicture();
    });
  }

  /** Takes the emphasis of the same strands. */
  setEmphasis(emphasis: Uint8Array): void {
    if (!this.#strands) return;
    this.#strands = { ...this.#strands, emphasis };
    this.#thread?.send({ type: 'emphasis', emphasis });
  }

  /** Puts into the picture what there is of what is wanted, and asks for the rest. @param isMoving whether the camera is under way */
  prepare(picture: Pick<SoftPicture, 'frame' | 'take'>, wanted: PictureOf, view: SoftView, look: RasterLook, isMoving: boolean): void {
    if (this.#came) picture.take(this.#came.of, this.#came.width, this.#came.height, this.#came.pixels);
    this.#came = null;
    this.#isWhole = picture.frame.fits(wanted);
    if (this.#isWhole || !this.#strands) return;
    const step = Math.ceil(this.#strands.count / MOST_AT_ONCE);
    if (!wanted.corner && picture.frame.isTurned(wanted)) {
      picture.take(wanted, wanted.width, wanted.height, this.#drawn(this.#strands, view, wanted, look, step));
      picture.frame.fits(wanted);
      this.#isWhole = step === 1;
      if (this.#isWhole) return;
    }
    // While the camera moves a picture that is late is better than none.
    if (this.#asked && (isMoving || wouldFit(wanted, this.#asked.of))) return;
    const [width, height] = picture.frame.sizeFor(wanted);
    this.#asked = { job: ++this.#jobs, of: wanted, width, height };
    this.#thread?.send({ type: 'paint', job: this.#asked.job, view: { ...view, width, height }, look });
  }

  /** A picture of every so many strands. */
  #drawn(strands: RasterStrands, view: SoftView, { width, height }: PictureOf, look: RasterLook, step: number) {
    const pixels = new Uint32Array(width * height);
    rasterArcs(pixels, new RasterCamera({ ...view, width, height }), strands, look, 0, strands.count, step);
    straighten(pixels, width);
    return new Uint8ClampedArray(pixels.buffer);
  }

  /** A lost context took the picture along: what is under way is not awaited. */
  forget(): void {
    this.#asked = null;
    this.#came = null;
  }

  /** Ends the thread. */
  free(): void {
    this.forget();
    this.#thread?.end();
    this.#thread = null;
  }
}
