import { isLarge, simulationFor } from './layoutModel';
import type { LayoutPace, LayoutReply, LayoutRequest } from './messages';
import type { GraphSimulation } from './simulation';

/** Runs a job after a number of milliseconds, without blocking what comes in meanwhile. */
export type Later = (job: () => void, delayMs: number) => void;

/** Steps between two answers times nodes: small graphs take several steps at once, large ones a few. */
const NODE_STEPS = 1500;
/** Fewest steps between two answers of a large graph: it takes longer to paint than to move. */
const LARGE_STEPS = 4;
/** Pause between steps while a person drags, so that the others follow rather than jump. */
const DRAG_PAUSE_MS = 14;

/**
 * Serves layout requests one after another; the same in the worker and on the page. At rest it has no job waiting.
 * @param reply gets the positions, each time in a buffer of their own
 */
export function createLayoutRun(reply: (answer: LayoutReply) => void, later: Later): (request: LayoutRequest) => void {
  let simulation: GraphSimulation | null = null;
  let pace: LayoutPace = { settleFirst: false, still: false };
  let hidden = false;
  let stepsAtOnce = 1;
  let pauseMs = 0;
  let waiting = false;

  const answer = (current: GraphSimulation) => reply({ positions: new Float32Array(current.positions()), settled: current.settled });

  function move(): void {
    waiting = false;
    if (!simulation) return;
    simulation.tick(stepsAtOnce);
    if (!hidden || simulation.settled) answer(simulation);
    if (simulation.settled) hidden = false;
    else moveLater();
  }

  function moveLater(): void {
    if (waiting) return;
    waiting = true;
    later(move, pauseMs);
  }

  return (request) => {
    if (request.type === 'start') {
      pace = request.pace;
      simulation = simulationFor(request.input);
      hidden = pace.settleFirst || pace.still;
      const least = isLarge(request.input.count) ? LARGE_STEPS : 1;
      stepsAtOnce = Math.max(least, Math.round(((hidden ? 8 : 1) * NODE_STEPS) / (request.input.count + 1)));
      pauseMs = 0;
      moveLater();
      return;
    }
    if (!simulation) return;
    if (request.type === 'still') {
      pace = { ...pace, still: request.still };
      if (pace.still && waiting) hidden = true;
      return;
    }
    if (request.type === 'release') simulation.release(request.node);
    else simulation.pin(request.node, request.x, request.y);
    if (pace.still || request.type === 'pin') {
      // A layout that is still being computed takes the change in; its answer will come.
      if (!waiting) answer(simulation);
      return;
    }
    simulation.reheat();
    if (!hidden) {
      stepsAtOnce = 1;
      pauseMs = DRAG_PAUSE_MS;
    }
    moveLater();
  };
}
