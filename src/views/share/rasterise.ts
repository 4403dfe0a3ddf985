/** A picture that this browser cannot make, for it is too large for its memory. */
export class PictureTooLarge extends Error {
  override readonly name = 'PictureTooLarge';
}

/**
 * Paints an SVG document as PNG of a size in pixels. It has to bring its fonts along.
 * @throws PictureTooLarge where the browser has no room for it
 */
export async function rasterise(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image(width, height);
  // Not a blob's address: the page's policy on images allows data, and nothing foreign can be in it.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context || canvas.width !== width) throw new PictureTooLarge();
  context.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  // Gives the memory back at once rather than with the garbage.
  canvas.width = canvas.height = 0;
  if (!blob) throw new PictureTooLarge();
  return blob;
}
