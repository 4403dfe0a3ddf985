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
function canRun(): boolean {
  if (globalThis.origin === 'null') return false;
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

/** When the engine of the map may be loaded: a person touches the page, or nobody does for a while and the browser is idle. Resolves to false at once where it cannot run. */
export function engineWhen(): Promise<boolean> {
  if (!canRun()) return Promise.resolve(false);
  return new Promise((resolve) => {
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
