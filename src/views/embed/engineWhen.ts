/**
 * How long a page that nobody touches stays as it is, in milliseconds: the picture says the same, and the engine takes the processor of the page
 * around for a second or more where there is no graphics processor.
 */
const UNTOUCHED_MS = 6000;
/** Longest that a busy page keeps the engine waiting after that, in milliseconds. */
const PATIENCE_MS = 4000;
/** Any of these is a person's first touch. */
const TOUCHES = ['pointerdown', 'pointerover', 'keydown', 'focusin'] as const;

/** Whether the map's engine can run here: it needs WebGL 2, and an origin of its own to start its worker from. */
function canRun(): Promise<boolean> {
  if (globalThis.origin === 'null') return Promise.resolve(false);
  // Where an extension stands in for it, what it gives can be found out on the page only, and costs nothing.
  const { getContext } = HTMLCanvasElement.prototype;
  if (!/\[native code\]/.test(String(getContext))) return Promise.resolve(document.createElement('canvas').getContext('webgl2') !== null);
  return new Promise((resolve) => {
    try {
      const worker = new Worker(new URL('./engineProbe.worker.ts', import.meta.url), { type: 'module' });
      worker.onmessage = ({ data }: MessageEvent<boolean | null>) => {
        worker.terminate();
        // Where the page itself has to try, the engine does so.
        resolve(data ?? true);
      };
      worker.onerror = () => resolve(false);
    } catch {
      resolve(false);
    }
  });
}

/** When the engine of the map may be loaded: a person touches the page, or nobody does for a while and the browser is idle. Resolves to false at once where it cannot run. */
export function engineWhen(): Promise<boolean> {
  return new Promise((resolve) => {
    void canRun().then((can) => can || resolve(false));
    const waiting = new AbortController();
    const go = () => {
      waiting.abort();
      resolve(true);
    };
    for (const type of TOUCHES) addEventListener(type, go, { signal: waiting.signal, passive: true, capture: true });
    setTimeout(() => {
      // Safari has no such call.
      if (typeof requestIdleCallback === 'function') requestIdleCallback(go, { timeout: PATIENCE_MS });
      else go();
    }, UNTOUCHED_MS);
  });
}
