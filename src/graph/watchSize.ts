/**
 * Tells the size of an element in CSS pixels and the device's pixel ratio, now and whenever one changes.
 * @returns a function that stops watching
 */
export function watchSize(element: Element, tell: (width: number, height: number, pixelRatio: number) => void): () => void {
  const stopped = new AbortController();
  const measure = () => tell(element.clientWidth, element.clientHeight, devicePixelRatio);
  const observer = new ResizeObserver(measure);
  observer.observe(element);
  const watchRatio = () => {
    matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener('change', onRatio, { once: true, signal: stopped.signal });
  };
  const onRatio = () => {
    measure();
    watchRatio();
  };
  watchRatio();
  return () => {
    observer.disconnect();
    stopped.abort();
  };
}
