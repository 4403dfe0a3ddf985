/** The name of what draws WebGL 2 on this computer, as the browser tells it; '' where it does not, null where there is no WebGL 2. */
export function rendererName(canvas: HTMLCanvasElement = document.createElement('canvas')): string | null {
  const gl = canvas.getContext('webgl2');
  if (!gl) return null;
  const named = gl.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = gl.getParameter(named ? named.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return typeof name === 'string' ? name : '';
}

/** How long the channel may take, in milliseconds. */
const CHANNEL_MS = 2000;

/** Whether two windows of this browser can speak with each other, tried with two ends of one channel in this window. */
export function channelWorks(): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const [near, far] = [new BroadcastChannel('university-network.preflight'), new BroadcastChannel('university-network.preflight')];
      const end = (works: boolean): void => {
        clearTimeout(timer);
        near.close();
        far.close();
        resolve(works);
      };
      const timer = setTimeout(() => end(false), CHANNEL_MS);
      far.onmessage = () => end(true);
      near.postMessage('');
    } catch {
      resolve(false);
    }
  });
}
