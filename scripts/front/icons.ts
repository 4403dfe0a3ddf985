import { createCanvas, loadImage } from '@napi-rs/canvas';
import { THEMES } from '../../src/model/palette';
import type { Icon } from './manifest';

/** Share of an icon's width that its drawing fills: what is cut to a circle keeps the inner 80 %. */
const DRAWN = { any: 0.84, maskable: 0.6 } as const;

/**
 * An icon, on the ground that its colours were chosen for.
 * @param drawing a square SVG
 * @returns a PNG
 */
export async function iconPicture(drawing: Buffer, { pixels, purpose }: Icon): Promise<Buffer> {
  const canvas = createCanvas(pixels, pixels);
  const context = canvas.getContext('2d');
  context.fillStyle = THEMES.light.panel;
  context.fillRect(0, 0, pixels, pixels);
  const size = pixels * DRAWN[purpose];
  // Drawn at its size: an SVG without one would be enlarged from a few pixels.
  const sized = drawing.toString().replace('<svg ', `<svg width="${pixels}" height="${pixels}" `);
  context.drawImage(await loadImage(Buffer.from(sized)), (pixels - size) / 2, (pixels - size) / 2, size, size);
  return canvas.encode('png');
}
