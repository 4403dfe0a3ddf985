import { isSame, isWithin, placeOf } from './picturePlace';
import type { PictureOf, PicturePlace, PictureSize } from './picturePlace';

/** How much more than the view is drawn while it is panned, as a share of its width and height on each side. */
const MARGIN = 0.25;
/** Most pixels that are kept, a quarter of a gigabyte; a wall of screens gets no margin. */
const MOST_PIXELS = 2 ** 26;

/** A picture that is kept, apart from its pixels: what it shows, how large it is, and where it is laid over the view that is wanted now. */
export class PictureFrame {
  #size: PictureSize = [0, 0];
  #of: PictureOf | null = null;
  #place: PicturePlace | null = null;
  #viewHeight = 0;

  get size(): PictureSize {
    return this.#size;
  }

  /** Where the view that was wanted last lies in the picture; null where it has no place. */
  get place(): PicturePlace | null {
    return this.#place;
  }

  /** Height of the view that was wanted last, in device pixels. */
  get viewHeight(): number {
    return this.#viewHeight;
  }

  /** Notes that the picture is another now. */
  take(of: PictureOf, size: PictureSize): void {
    this.#of = of;
    this.#size = size;
  }

  /** Whether the picture shows all that is wanted. It is laid where it belongs, as well as it can be. */
  fits(wanted: PictureOf): boolean {
    this.#viewHeight = wanted.height;
    this.#place = this.#of && placeOf(this.#of, this.#size, wanted);
    return this.#of !== null && this.#place !== null && isWithin(this.#of, this.#size, this.#place, wanted);
  }

  /** Whether the picture shows the same from elsewhere. */
  isTurned(wanted: PictureOf): boolean {
    return this.#of?.looks === wanted.looks && this.#of.camera !== wanted.camera;
  }

  /** How large a picture should be that is wanted now: with a margin where the one before has been panned away. */
  sizeFor(wanted: PictureOf): PictureSize {
    const isPanned = this.#of !== null && isSame(this.#of, wanted) && wanted.corner !== null;
    const share = isPanned && wanted.width * wanted.height * (1 + 2 * MARGIN) ** 2 <= MOST_PIXELS ? MARGIN : 0;
    return [wanted.width + 2 * Math.round(wanted.width * share), wanted.height + 2 * Math.round(wanted.height * share)];
  }
}

/** Whether a picture of something, without a margin, would show all that is wanted. */
export function wouldFit(wanted: PictureOf, of: PictureOf): boolean {
  const size = [of.width, of.height] as const;
  const place = placeOf(of, size, wanted);
  return place !== null && isWithin(of, size, place, wanted);
}
