/** Milliseconds after which what else the thread has to do comes first. */
const TURN = 8;

/** Resolves when it was the turn of what else the thread has to do: sooner than a timer, which waits for some milliseconds. */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** For a long piece of work: to be awaited now and then, and takes a while only when it is the turn of what else the thread has to do. */
export function inTurns(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < TURN) return;
    await nextTurn();
    since = performance.now();
  };
}
