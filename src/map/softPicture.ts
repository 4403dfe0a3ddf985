import { PictureFrame } from './pictureFrame';
import type { PictureOf } from './picturePlace';

/** A picture of many arcs that was drawn without a graphics processor, on a canvas that nobody sees. */
export class SoftPicture {
  readonly frame = new PictureFrame();
  readonly #canvas = new OffscreenCanvas(1, 1);
  // In memory, where it is drawn from.
  readonly #context = this.#canvas.getContext('2d', { willReadFrequently: true })!;
  #count = 0;

  get canvas(): OffscreenCanvas {
    return this.#canvas;
  }

  /** How many pictures it has been so far. */
  get count(): number {
    return this.#count;
  }

  /** Takes another picture. @param pixels as those of `ImageData`, with the view in the middle */
  take(of: PictureOf, width: number, height: number, pixels: Uint8ClampedArray<ArrayBuffer>): void {
    this.frame.take(of, [width, height]);
    this.#count++;
    if (this.#canvas.width !== width || this.#canvas.height !== height) Object.assign(this.#canvas, { width, height });
    this.#context.putImageData(new ImageData(pixels, width, height), 0, 0);
  }

  /** Paints it on a canvas in device pixels, where its frame has found it to belong. */
  paint(context: CanvasRenderingContext2D): void {
    const { place, size, viewHeight } = this.frame;
    if (!place) return;
    const [width, height] = size;
    const top = height - place.y - viewHeight * place.zoom;
    context.drawImage(this.#canvas, -place.x / place.zoom, -top / place.zoom, width / place.zoom, height / place.zoom);
  }
}
