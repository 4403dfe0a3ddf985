/** Longest that a busy page keeps the engine waiting, in milliseconds. */
const PATIENCE_MS = 4000;
/** Where browsers do not tell when they are idle, in milliseconds. */
const PAUSE_MS = 500;
/** Any of these is a person's first touch. */
const TOUCHES = ['pointerdown', 'pointerover', 'keydown', 'focusin'] as const;

/** Whether the map's engine can run here: it needs WebGL 2, and an origin of its own to start its worker from. */
function canRun(): boolean {
  if (globalThis.origin === 'null') return false;
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

/** When the engine of the map may be loaded: the browser is idle, or a person touches the page. Resolves to false at once where it cannot run. */
export function engineWhen(): Promise<boolean> {
  if (!canRun()) return Promise.resolve(false);
  return new Promise((resolve) => {
    const waiting = new AbortController();
    const go = () => {
      waiting.abort();
      resolve(true);
    };
    for (const type of TOUCHES) addEventListener(type, go, { signal: waiting.signal, passive: true, capture: true });
    // Safari has no such call.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(go, { timeout: PATIENCE_MS });
    else setTimeout(go, PAUSE_MS);
  });
}
