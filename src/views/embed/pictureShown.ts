/** Longest that is waited for a picture, in milliseconds: a page in the background paints nothing. */
const PATIENCE_MS = 1000;
const PAINTED = 'largest-contentful-paint';

/**
 * Resolves when an image that is on the page has been painted, or cannot be: so that what a reader sees first is there before the program takes the
 * thread that paints. Where browsers do not tell of it, two frames after it could be.
 */
export async function pictureShown(image: HTMLImageElement | null): Promise<void> {
  if (!image || document.visibilityState === 'hidden') return;
  const painted = PerformanceObserver.supportedEntryTypes.includes(PAINTED) ? entryOf(image) : twoFrames(image);
  await Promise.race([painted, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
}

const entryOf = (image: HTMLImageElement): Promise<void> =>
  new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      if (!list.getEntries().some((entry) => (entry as PerformanceEntry & { readonly element?: Element | null }).element === image)) return;
      observer.disconnect();
      resolve();
    });
    observer.observe({ type: PAINTED, buffered: true });
  });

async function twoFrames(image: HTMLImageElement): Promise<void> {
  // A picture that does not come is no reason to come without the rest.
  await image.decode().catch(() => undefined);
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await frame();
}
