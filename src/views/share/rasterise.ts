import { svgText, type SvgNode } from '../../base/svgTree';
import { lettersOf, paintLetters, withoutLetters } from './letters';

/** A picture that this browser cannot make, for it is too large for its memory. */
export class PictureTooLarge extends Error {
  override readonly name = 'PictureTooLarge';
}

/** Fonts of the page that letters of pictures are set in. */
const FONTS = [
  '400 20px "Inter Variable"',
  '600 20px "Inter Variable"',
  '600 20px "Source Serif 4 Variable"',
  '400 20px "Source Serif 4 Variable"'
];

/** Loads the parts of the page's fonts that hold some letters. A font that cannot be had is no reason to draw nothing. */
export const loadLetters = (text: string): Promise<unknown> => Promise.allSettled(FONTS.map((font) => document.fonts.load(font, text)));

/**
 * Paints a picture as PNG.
 * @param size pixels of the PNG; the picture is as wide as it is high in proportion
 * @throws PictureTooLarge where the browser has no room for it
 */
export async function rasterise(picture: SvgNode, size: { readonly width: number; readonly height: number }): Promise<Blob> {
  const { width, height } = size;
  const drawing = svgText(withoutLetters({ ...picture, attributes: { ...picture.attributes, width, height } }));
  const image = new Image(width, height);
  // Not a blob's address: the page's policy on images allows data, and nothing foreign can be in it.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`;
  await Promise.all([image.decode(), loadLetters(lettersOf(picture))]);

  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context || canvas.width !== width) throw new PictureTooLarge();
  context.drawImage(image, 0, 0, width, height);
  context.scale(width / Number(picture.attributes['width']), height / Number(picture.attributes['height']));
  paintLetters(context, picture);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  // Gives the memory back at once rather than with the garbage.
  canvas.width = canvas.height = 0;
  if (!blob) throw new PictureTooLarge();
  return blob;
}
