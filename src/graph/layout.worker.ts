import { createLayoutRun } from './layoutRun';
import type { LayoutRequest } from './messages';

const scope = self as unknown as DedicatedWorkerGlobalScope;

const serve = createLayoutRun(
  (reply) => scope.postMessage(reply, [reply.positions.buffer]),
  (job, delayMs) => void setTimeout(job, delayMs)
);

scope.addEventListener('message', (event: MessageEvent<LayoutRequest>) => serve(event.data));
