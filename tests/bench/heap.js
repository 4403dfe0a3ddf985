// @ts-check

/** What `Runtime.getHeapUsage` says, in bytes. @typedef {{ usedSize: number, backingStorageSize?: number }} HeapUsage */

/** How long a worker may take to answer, in milliseconds. */
const PATIENCE_MS = 20_000;

/**
 * What JavaScript holds of a page and its workers, in MB, after a collection of garbage: the heaps, and the array buffers beside them. Not the program,
 * nor what the graphics processor holds.
 * @param {import('@playwright/test').Page} page
 */
export async function heapOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  let bytes = sizeOf(/** @type {HeapUsage} */ (await session.send('Runtime.getHeapUsage')));
  /** @type {Promise<number>[]} */
  const workers = [];
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.push(heapOfWorker(session, sessionId));
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  for (const worker of await Promise.all(workers)) bytes += worker;
  await session.detach();
  return bytes / 1e6;
}

/** @param {HeapUsage} usage */
const sizeOf = ({ usedSize, backingStorageSize = 0 }) => usedSize + backingStorageSize;

/** @param {import('@playwright/test').CDPSession} session @param {string} sessionId @returns {Promise<number>} bytes */
function heapOfWorker(session, sessionId) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('A worker did not say what it holds.')), PATIENCE_MS);
    session.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId !== sessionId) return;
      const { id, result } = JSON.parse(event.message);
      if (id !== 2) return;
      clearTimeout(timer);
      resolve(sizeOf(result));
    });
    const send = (/** @type {number} */ id, /** @type {string} */ method) =>
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    send(1, 'HeapProfiler.collectGarbage');
    send(2, 'Runtime.getHeapUsage');
  });
}
