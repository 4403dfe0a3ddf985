import type { LevelGraph } from './coarsen';

/** Places and speeds of the nodes of a level, in layout units and units a step. */
export interface Motion {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly speedX: Float64Array;
  readonly speedY: Float64Array;
}

/** A motion, with room for where the nodes are going and for the push of all others on each. */
export interface PushedMotion extends Motion {
  readonly goalX: Float64Array;
  readonly goalY: Float64Array;
  readonly pushX: Float64Array;
  readonly pushY: Float64Array;
}

/**
 * Edges draw their ends together, or push them apart, towards their length; as `forceLink` of d3-force, but all from where the nodes were going
 * before: no edge has to wait for what another one adds.
 * @param graph edges of one source should follow each other
 */
export function pullEdges(graph: LevelGraph, { x, y, speedX, speedY, goalX, goalY }: PushedMotion, alpha: number): void {
  const { count, edges, source, target, length, pullSource, pullTarget } = graph;
  for (let node = 0; node < count; node++) {
    goalX[node] = x[node]! + speedX[node]!;
    goalY[node] = y[node]! + speedY[node]!;
  }
  for (let edge = 0; edge < edges;) {
    const a = source[edge]!;
    const atX = goalX[a]!;
    const atY = goalY[a]!;
    let forceX = 0;
    let forceY = 0;
    for (; edge < edges && source[edge] === a; edge++) {
      const b = target[edge]!;
      const dx = goalX[b]! - atX || TOGETHER;
      const dy = goalY[b]! - atY || TOGETHER;
      const share = (1 - length[edge]! / Math.sqrt(dx * dx + dy * dy)) * alpha;
      const here = share * pullSource[edge]!;
      const there = share * pullTarget[edge]!;
      forceX += dx * here;
      forceY += dy * here;
      speedX[b]! -= dx * there;
      speedY[b]! -= dy * there;
    }
    speedX[a]! += forceX;
    speedY[a]! += forceY;
  }
}

/** How far apart nodes in one place are taken to be, in layout units. */
const TOGETHER = 1e-6;

/** Share of the way to the middle of the picture that a node is drawn in a step at alpha 1; more in height, for pictures are wide. */
const GRAVITY = { x: 0.05, y: 0.06 };

/** Everything is drawn to the middle, so that what hangs together with nothing stays in the picture. */
export function drawInwards(count: number, { x, y, speedX, speedY }: Motion, alpha: number): void {
  for (let node = 0; node < count; node++) {
    speedX[node]! -= x[node]! * GRAVITY.x * alpha;
    speedY[node]! -= y[node]! * GRAVITY.y * alpha;
  }
}

/** Share of the way to the middle of its country, and of the overlap of two countries, that is made good in a step at alpha 1. */
const GROUP = { pull: 0.12, push: 0.1 };
/** Room of a node around its middle, in layout units, as its country counts it. */
const GROUP_ROOM = 19;
/** Fewest nodes that make a country keep others away; it is those that get a hull. */
const FEWEST = 3;

/**
 * Countries keep together and, as discs that have room for their nodes, out of each other; the force of the small graph, but gentler: with many
 * nodes links have to show as well. Where all nodes are of one country there is nothing to tell apart.
 */
export function keepGroups(graph: LevelGraph, { x, y, speedX, speedY }: Motion, alpha: number): void {
  const { count, group, mass } = graph;
  let groups = 0;
  for (let node = 0; node < count; node++) groups = Math.max(groups, group[node]! + 1);
  const [weight, middleX, middleY, pushX, pushY] = [0, 1, 2, 3, 4].map(() => new Float64Array(groups)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array
  ];
  for (let node = 0; node < count; node++) {
    const of = group[node]!;
    weight[of]! += mass[node]!;
    middleX[of]! += mass[node]! * x[node]!;
    middleY[of]! += mass[node]! * y[node]!;
  }
  let present = 0;
  for (let of = 0; of < groups; of++) {
    if (weight[of] === 0) continue;
    present++;
    middleX[of]! /= weight[of]!;
    middleY[of]! /= weight[of]!;
  }
  if (present < 2) return;
  const radius = weight.map((nodes) => (nodes < FEWEST ? 0 : 1.25 * GROUP_ROOM * Math.sqrt(nodes)));
  for (let first = 0; first < groups; first++) {
    if (radius[first] === 0) continue;
    for (let second = first + 1; second < groups; second++) {
      if (radius[second] === 0) continue;
      const dx = middleX[second]! - middleX[first]!;
      const dy = middleY[second]! - middleY[first]!;
      const distance = Math.sqrt(dx * dx + dy * dy) || 1;
      const overlap = radius[first]! + radius[second]! - distance;
      if (overlap <= 0) continue;
      // The smaller one gives way more.
      const share = weight[first]! / (weight[first]! + weight[second]!);
      const push = (overlap / distance) * GROUP.push;
      pushX[first]! -= dx * push * (1 - share);
      pushY[first]! -= dy * push * (1 - share);
      pushX[second]! += dx * push * share;
      pushY[second]! += dy * push * share;
    }
  }
  for (let node = 0; node < count; node++) {
    const of = group[node]!;
    speedX[node]! += ((middleX[of]! - x[node]!) * GROUP.pull + pushX[of]!) * alpha;
    speedY[node]! += ((middleY[of]! - y[node]!) * GROUP.pull + pushY[of]!) * alpha;
  }
}
