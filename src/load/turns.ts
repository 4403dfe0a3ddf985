/** Milliseconds after which what else the thread has to do comes first. */
const TURN = 8;

/** For a long piece of work: to be awaited now and then, and takes a while only when it is the turn of what else the thread has to do. */
export function inTurns(): () => Promise<void> {
  let since = performance.now();
  return () =>
    new Promise((resolve) => {
      if (performance.now() - since < TURN) return resolve();
      // Sooner than a timer, which waits for some milliseconds.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        since = performance.now();
        resolve();
      };
      port2.postMessage(null);
    });
}
