import { createLayoutRun } from './layoutRun';
import type { LayoutReply, LayoutRequest } from './messages';
import type { GraphScene } from './scene';
import type { SimulationInput } from './simulation';

/** How a layout is to run, and who hears of it. */
export interface LayoutOptions {
  /** New positions x0, y0, x1, y1, … in layout units, in an array of their own. */
  readonly onPositions: (positions: Float32Array) => void;
  /** Called after the last positions: nothing moves any more. Called again each time it comes to rest after a drag. */
  readonly onSettled: () => void;
  /** Compute to the end and report once; drags are live all the same. */
  readonly settleFirst?: boolean;
  /** Compute to the end and report once; a drag then moves nothing but the node. */
  readonly still?: boolean;
  /** Where nodes start, in layout units; the scene's own start if absent. */
  readonly start?: Float32Array;
  /** 0…1, see `SimulationInput`. */
  readonly warmth?: number;
  /** Indices of nodes that stay where they start. */
  readonly pinned?: Uint32Array;
}

/** A running layout; places in layout units. */
export interface Layout {
  /** Holds a node while it is dragged; the others make way. */
  drag(node: number, x: number, y: number): void;
  /** Leaves a node at a place, without moving others. */
  pin(node: number, x: number, y: number): void;
  /** Lets a pinned node go. */
  release(node: number): void;
  /** Whether nothing may move by itself from now on; a layout under way is then shown at its end. */
  setStill(still: boolean): void;
  /** Ends it; nothing is reported afterwards. */
  stop(): void;
}

/** Lays a scene out in a worker, or bit by bit on the page where workers fail. */
export function createLayout(scene: GraphScene, options: LayoutOptions): Layout {
  let stopped = false;
  const onReply = (reply: LayoutReply) => {
    if (stopped) return;
    options.onPositions(reply.positions);
    if (reply.settled) options.onSettled();
  };

  // What was asked before the worker first answered is asked again of its stand-in.
  let unanswered: LayoutRequest[] | null = [];
  let worker: Worker | null = null;
  let deliver: (request: LayoutRequest) => void;

  const runOnPage = (cause: unknown) => {
    console.warn('The graph is laid out by the page, for no thread would start', cause);
    worker?.terminate();
    worker = null;
    deliver = createLayoutRun(onReply, (job, delayMs) => void setTimeout(() => stopped || job(), delayMs));
    const requests = unanswered ?? [];
    unanswered = null;
    requests.forEach(deliver);
  };

  try {
    const started = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    worker = started;
    deliver = (request) => started.postMessage(request);
    started.addEventListener('message', (event: MessageEvent<LayoutReply>) => {
      unanswered = null;
      onReply(event.data);
    });
    started.addEventListener('error', (event) => {
      if (!unanswered || stopped) return;
      event.preventDefault();
      runOnPage(event.message);
    });
  } catch (error) {
    runOnPage(error);
  }

  const ask = (request: LayoutRequest) => {
    if (stopped) return;
    unanswered?.push(request);
    deliver(request);
  };
  const pace = { settleFirst: options.settleFirst ?? false, still: options.still ?? false };
  ask({ type: 'start', input: simulationInput(scene, options), pace });

  return {
    drag: (node, x, y) => ask({ type: 'drag', node, x, y }),
    pin: (node, x, y) => ask({ type: 'pin', node, x, y }),
    release: (node) => ask({ type: 'release', node }),
    setStill: (still) => ask({ type: 'still', still }),
    stop() {
      stopped = true;
      worker?.terminate();
    }
  };
}

/** The columns of a scene that the simulation needs. */
export function simulationInput(scene: GraphScene, options: Pick<LayoutOptions, 'start' | 'warmth' | 'pinned'> = {}): SimulationInput {
  const { count, radius, group, source, target } = scene;
  return {
    count,
    radius,
    group,
    source,
    target,
    start: options.start ?? scene.start,
    ...(options.warmth !== undefined && { warmth: options.warmth }),
    ...(options.pinned && { pinned: options.pinned })
  };
}
