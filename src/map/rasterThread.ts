import type { RasterReply, RasterRequest } from './rasterMessages';
import { createRasterRun } from './rasterRun';

/** Strands that are drawn at once where there is no worker. */
const PIECE = 1_000;

/** Who draws arcs by the processor: a thread of its own, or, where no worker starts, the page in pieces. */
export class RasterThread {
  readonly #onReply: (reply: RasterReply) => void;
  #worker: Worker | null = null;
  #here: ((request: RasterRequest) => void) | null = null;
  /** What a worker that does not start would have known. */
  #latest: Partial<Record<RasterRequest['type'], RasterRequest>> = {};

  /** @param onReply is called with every picture that comes */
  constructor(onReply: (reply: RasterReply) => void) {
    this.#onReply = onReply;
    try {
      this.#worker = new Worker(new URL('./raster.worker.ts', import.meta.url), { type: 'module' });
      this.#worker.addEventListener('message', (event: MessageEvent<RasterReply>) => onReply(event.data));
      this.#worker.addEventListener('error', (event) => this.#drawHere(event.message));
    } catch (error) {
      this.#drawHere(error);
    }
  }

  /** Has the thread draw something made up; a page that draws by itself has better to do. */
  rehearse(): void {
    this.#worker?.postMessage({ type: 'rehearse' } satisfies RasterRequest);
  }

  /** Sends a request; what it holds is copied. */
  send(request: RasterRequest): void {
    if (request.type === 'strands') this.#latest = {};
    this.#latest[request.type] = request;
    if (this.#here) this.#here(request);
    else this.#worker?.postMessage(request);
  }

  #drawHere(cause: unknown): void {
    this.#worker?.terminate();
    this.#worker = null;
    if (this.#here) return;
    console.warn('Arcs are drawn by the page, for no thread would start', cause);
    const serve = createRasterRun(this.#onReply, (job) => void setTimeout(job), PIECE);
    this.#here = serve;
    for (const type of ['strands', 'emphasis', 'paint'] as const) if (this.#latest[type]) serve(this.#latest[type]);
  }

  /** Ends the thread. */
  end(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#here = () => undefined;
  }
}
