/**
 * Resolves when an element is on the screen, in a frame when the frame is. A page far down in another one, or hidden there, waits.
 * Browsers load a frame with `loading="lazy"` a little before it is on the screen; this is for those that were loaded at once.
 */
export const whenNear = (element: Element): Promise<void> =>
  new Promise((resolve) => {
    const watcher = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watcher.disconnect();
      resolve();
    });
    watcher.observe(element);
  });
