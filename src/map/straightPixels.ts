/** What a part of a colour times its opacity is multiplied by to have it back, for each opacity, in 65,536ths. */
const BACK = Uint32Array.from({ length: 256 }, (_, alpha) => (alpha ? Math.round((255 * 65_536) / alpha) : 0));

/**
 * Turns a picture that was drawn for the graphics processor into one as `ImageData` has it, in place.
 * @param pixels premultiplied RGBA in memory's order, rows from the bottom; afterwards not premultiplied, rows from the top
 * @param width pixels in a row
 */
export function straighten(pixels: Uint32Array, width: number): void {
  for (let low = 0, high = pixels.length - width; low <= high; low += width, high -= width) {
    for (let i = 0; i < width; i++) {
      const above = straight(pixels[high + i]!);
      pixels[high + i] = straight(pixels[low + i]!);
      pixels[low + i] = above;
    }
  }
}

/** A pixel not premultiplied. */
function straight(pixel: number): number {
  const alpha = pixel >>> 24;
  if (alpha === 0 || alpha === 255) return pixel;
  const back = BACK[alpha]!;
  // What was rounded on the way may be a little more than its opacity.
  const red = Math.min(255, ((pixel & 255) * back + 32_768) >>> 16);
  const green = Math.min(255, (((pixel >>> 8) & 255) * back + 32_768) >>> 16);
  const blue = Math.min(255, (((pixel >>> 16) & 255) * back + 32_768) >>> 16);
  return (red | (green << 8) | (blue << 16) | (alpha << 24)) >>> 0;
}
