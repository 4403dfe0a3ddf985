import type { RasterRequest } from './rasterMessages';
import { createRasterRun } from './rasterRun';

/** Strands that are drawn between two looks at what came in. */
const PIECE = 20_000;

const scope = self as unknown as DedicatedWorkerGlobalScope;

const serve = createRasterRun(
  (reply) => scope.postMessage(reply, [reply.pixels.buffer]),
  (job) => void setTimeout(job),
  PIECE
);

scope.addEventListener('message', (event: MessageEvent<RasterRequest>) => serve(event.data));
