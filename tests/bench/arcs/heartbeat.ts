/** How long a thread was held, in milliseconds: the longest time, and the sum of what went beyond 50. */
export interface Held {
  readonly maxBlock: number;
  readonly tbt: number;
}

/** A task that took longer is one that a person may feel. */
const LONG_MS = 50;
const PAUSE_MS = 2;

/** Watches how long the event loop of this thread is held, until it is stopped. */
export function heartbeat(): { stop(): Held } {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let [maxBlock, tbt] = [0, 0];
  const beat = (): void => {
    const now = performance.now();
    maxBlock = Math.max(maxBlock, now - last);
    tbt += Math.max(0, now - last - LONG_MS);
    last = now;
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  port1.onmessage = () => {
    beat();
    timer = setTimeout(() => port2.postMessage(0), PAUSE_MS);
  };
  port2.postMessage(0);
  return {
    stop() {
      beat();
      clearTimeout(timer);
      port1.close();
      return { maxBlock, tbt };
    }
  };
}
