/**
 * Draws straight pieces of a line with soft edges into a picture of premultiplied RGBA, rows from the bottom. Pieces that join end to end cover
 * a pixel once, so a transparent line has no beads.
 */
export class RasterLine {
  readonly #pixels: Uint32Array;
  readonly #width: number;
  readonly #height: number;
  /** Red and blue, green and opaque: two channels of 16 bits each. */
  #redBlue = 0;
  #greenAlpha = 0;
  #strength = 0;
  #half = 0;
  #mark = 0;
  #period = 0;

  constructor(pixels: Uint32Array, width: number, height: number) {
    this.#pixels = pixels;
    this.#width = width;
    this.#height = height;
  }

  /** Sets the colour, each part 0…1. */
  ink(red: number, green: number, blue: number, opacity: number): void {
    this.#redBlue = Math.round(red * 255) | (Math.round(blue * 255) << 16);
    this.#greenAlpha = Math.round(green * 255) | (255 << 16);
    this.#strength = 256 * opacity;
  }

  /** Sets half the width, and the straight part of a mark and the period of a dashed line (period 0: not dashed), in pixels. */
  pen(half: number, mark: number, period: number): void {
    this.#half = half;
    this.#mark = mark / 2;
    this.#period = period;
  }

  /** Draws a piece. @param along length of the line up to its start, and up to its end, in pixels */
  draw(x0: number, y0: number, x1: number, y1: number, along: number, alongEnd: number): void {
    if (Math.abs(x1 - x0) >= Math.abs(y1 - y0)) this.#run(x0, y0, x1, y1, along, alongEnd, this.#width, this.#height, 1, this.#width);
    else this.#run(y0, x0, y1, x1, along, alongEnd, this.#height, this.#width, this.#width, 1);
  }

  /**
   * Goes along the axis on which the piece is longer, u, one pixel after the other, and covers those beside it on the other, v.
   * @param stepU how far apart neighbours along u lie in memory
   */
  #run(
    u0: number,
    v0: number,
    u1: number,
    v1: number,
    along0: number,
    along1: number,
    sizeU: number,
    sizeV: number,
    stepU: number,
    stepV: number
  ): void {
    const length = u1 - u0;
    if (length === 0) return;
    const [low, high] = length > 0 ? [u0, u1] : [u1, u0];
    const first = Math.max(0, Math.ceil(low - 0.5));
    const end = Math.min(sizeU, Math.ceil(high - 0.5));
    if (first >= end) return;
    const slope = (v1 - v0) / length;
    const alongSlope = (along1 - along0) / length;
    const narrow = 1 / Math.sqrt(1 + slope * slope);
    const soft = this.#half + 0.5;
    const reach = soft / narrow;
    const [pixels, redBlue, greenAlpha, strength, period, mark] = [
      this.#pixels,
      this.#redBlue,
      this.#greenAlpha,
      this.#strength,
      this.#period,
      this.#mark
    ];
    for (let u = first; u < end; u++) {
      const way = u + 0.5 - u0;
      const middle = v0 + slope * way - 0.5;
      const bottom = Math.max(0, Math.ceil(middle - reach));
      const top = Math.min(sizeV - 1, Math.floor(middle + reach));
      if (bottom > top) continue;
      let off = 0;
      if (period > 0) {
        const phase = along0 + alongSlope * way;
        off = Math.abs(phase - period * Math.floor(phase / period) - 0.5 * period) - mark;
        if (off >= soft) continue;
      }
      let at = u * stepU + bottom * stepV;
      for (let v = bottom; v <= top; v++, at += stepV) {
        const side = (v - middle) * narrow;
        // Distance from the middle line of the strand, or of its mark: ends come out round.
        const cover = soft - (off > 0 ? Math.sqrt(off * off + side * side) : side < 0 ? -side : side);
        if (cover <= 0) continue;
        const alpha = (cover < 1 ? cover * strength : strength) | 0;
        const left = 256 - alpha;
        const under = pixels[at]!;
        const rb = (Math.imul(redBlue, alpha) + Math.imul(under & 0xff00ff, left) + 0x800080) >>> 8;
        const ga = (Math.imul(greenAlpha, alpha) + Math.imul((under >>> 8) & 0xff00ff, left) + 0x800080) >>> 8;
        pixels[at] = (rb & 0xff00ff) | ((ga & 0xff00ff) << 8);
      }
    }
  }
}
