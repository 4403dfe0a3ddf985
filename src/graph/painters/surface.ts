/**
 * The elements of a picture: one with a name, which takes the focus, and the canvas in it.
 * @param label accessible name of the picture
 * @param scrolls whether a finger on it scrolls the page
 */
export function createSurface(label: string, scrolls = false): { readonly picture: HTMLElement; readonly canvas: HTMLCanvasElement } {
  const picture = document.createElement('div');
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-label', label);
  picture.setAttribute('tabindex', '0');
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  canvas.style.display = 'block';
  // Over what else paints below it.
  canvas.style.position = 'relative';
  canvas.style.touchAction = scrolls ? 'pan-x pan-y' : 'none';
  picture.append(canvas);
  return { picture, canvas };
}
