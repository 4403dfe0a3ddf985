import { CONTENDERS } from './layoutContenders.js';
import { edgeShare, layoutGraph } from './layoutGraph.js';

/** Pictures on the way that are kept, at most, and how far a node of the last one may be from where it ends, in mean distances of two nodes. */
const PICTURES = 150;
const STABLE = 0.03;

/**
 * Lays a graph out and times it, from the columns of the graph to the last step. What it takes to look at it is not counted.
 * - `first`: first positions; `settle`: last step, scaled where the time was up before; `stable`: from then on no picture differs from the last
 *   one by more than STABLE on average; `share`: `edgeShare` at the end, and on the way as `shares` with their times. Milliseconds.
 */
self.onmessage = ({ data: { contender, nodes, edges, capMs } }) => {
  const graph = layoutGraph(nodes, edges);
  let spent = 0;
  const timed = (job) => {
    const start = performance.now();
    const result = job();
    spent += performance.now() - start;
    return result;
  };
  const run = timed(() => CONTENDERS[contender](graph));
  /** @type {{ ms: number, positions: Float32Array }[]} */
  let pictures = [];
  let every = 1;
  let first = 0;
  let steps = 0;
  let more = true;
  while (more && spent < capMs) {
    more = timed(run.step);
    steps++;
    const positions = steps === 1 ? timed(run.positions) : steps % every === 0 || !more ? run.positions() : null;
    if (steps === 1) first = spent;
    if (positions) pictures.push({ ms: spent, positions });
    if (pictures.length >= PICTURES) {
      every *= 2;
      pictures = pictures.filter((_, index) => index % 2 === 1);
    }
  }
  const whole = !more;
  // Those that are stopped would have taken 300 steps.
  const settle = whole ? spent : (spent * 300) / (steps * (contender === 'forceAtlas2' ? 10 : 1));
  if (!whole) return self.postMessage({ whole, first, settle });
  const last = normal(run.positions());
  const far = pictures.findLastIndex(({ positions }) => distance(normal(positions), last) > STABLE * last.pair);
  const stable = pictures[far + 1]?.ms ?? spent;
  const shares = pictures.map(({ ms, positions }) => ({ ms, share: edgeShare(graph, positions) }));
  self.postMessage({ whole, first, settle, stable, shares, share: edgeShare(graph, run.positions()) });
};

/** Positions around their middle, in units of their mean distance from it; two random nodes are about 4/3 of that apart. */
function normal(positions) {
  const count = positions.length / 2;
  let [x, y, size] = [0, 0, 0];
  for (let node = 0; node < count; node++) {
    x += positions[2 * node] / count;
    y += positions[2 * node + 1] / count;
  }
  for (let node = 0; node < count; node++) size += Math.hypot(positions[2 * node] - x, positions[2 * node + 1] - y) / count;
  return { x, y, size, positions, pair: 4 / 3 };
}

/** Mean distance of the nodes of two pictures. */
function distance(first, second) {
  const count = first.positions.length / 2;
  let sum = 0;
  for (let node = 0; node < count; node++) {
    const at = (of, axis) => (of.positions[2 * node + axis] - (axis === 0 ? of.x : of.y)) / of.size;
    sum += Math.hypot(at(first, 0) - at(second, 0), at(first, 1) - at(second, 1));
  }
  return sum / count;
}
