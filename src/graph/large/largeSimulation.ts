import { linkDistance, linkPull, chargeOf, roomOf, SETTLED_ALPHA, REHEATED_ALPHA } from '../forceModel';
import { placeOnRim } from '../rim';
import type { GraphSimulation, SimulationInput } from '../simulation';
import { ChargeTree } from './chargeTree';
import { linksOf, type LevelGraph } from './coarsen';
import { Collisions } from './collisions';
import { drawInwards, keepGroups, pullEdges, type PushedMotion } from './forces';
import { gathered, levelsOf, spread, type Level, type Places } from './multilevel';

/** A cell less wide than this share of its distance pushes as one node. */
const THETA = 1.2;
/** The push of all on all, which costs most and changes least, is found anew in the first steps of a level, then in one of so many. */
const PUSHED_ANEW = 3;
const PUSH_KEPT = 2;
/** What is left of a speed after a step. */
const SPEED_KEPT = 0.6;
/** How much stronger links pull than in a small graph: without it they would not show among so many. */
const TIGHTER = 2;
/** How warm the coarsest level and each finer one start. */
const WARMTH = { coarsest: 1, finer: 0.7 };
/** Steps in which the coarsest level comes to rest, fewest and most in which a finer one does, and the finest, which costs most. */
const STEPS = { coarsest: 100, finer: [15, 45], finest: [18, 32] } as const;
/** Steps a level is given by how many nodes it has to a link: the more a node is tied, the sooner it finds its place. */
const STEPS_BY_SPARSENESS = 90;
/** Steps in which it comes to rest after a drag: slowly, for it is watched. */
const REHEATED_STEPS = 32;

/**
 * Lays a large graph out: the forces of the small one on typed arrays, the push of all on all by a Barnes–Hut tree, and a multilevel start. Ever
 * coarser graphs are made of it, the coarsest is laid out from the start given (geography), and each finer one from there, so that what needs
 * many steps takes them where a step costs nothing. A layout that begins warm (less than 1) has its places already and stays at the finest.
 */
export function createLargeSimulation(input: SimulationInput): GraphSimulation {
  const graph = linkedGraph(input);
  const isAnew = (input.warmth ?? 1) >= 1;
  const levels = isAnew ? levelsOf(graph.level) : [{ graph: graph.level, links: NO_LINKS, clusterOf: null }];
  const tree = new ChargeTree();
  const collisions = new Collisions(Float64Array.from(graph.nodes, (node) => roomOf(input.radius[node]!)));
  const held = new Map<number, readonly [number, number]>();
  for (const node of input.pinned ?? []) held.set(node, [input.start[2 * node]!, input.start[2 * node + 1]!]);

  let depth = levels.length - 1;
  let motion = resting(startOf(levels, graph.nodes, input.start));
  let alpha = isAnew ? WARMTH.coarsest : input.warmth!;
  let decay = decayOf(alpha, isAnew ? STEPS.coarsest : REHEATED_STEPS);
  let stepsOfLevel = 0;
  let rim: Float32Array | null = null;

  const level = () => levels[depth]!.graph;
  const isSettled = () => graph.nodes.length === 0 || (depth === 0 && alpha < SETTLED_ALPHA);

  function step(): void {
    const { count } = level();
    alpha -= alpha * decay;
    if (depth === 0) hold();
    pullEdges(level(), motion, alpha);
    pushApart();
    if (depth === 0) collisions.part(motion);
    drawInwards(count, motion, alpha);
    keepGroups(level(), motion, alpha);
    const { x, y, speedX, speedY } = motion;
    for (let node = 0; node < count; node++) {
      x[node]! += speedX[node]! *= SPEED_KEPT;
      y[node]! += speedY[node]! *= SPEED_KEPT;
    }
    if (depth === 0) hold();
    else if (alpha < SETTLED_ALPHA) refine();
  }

  /** Adds the push of all on each to the speeds. */
  function pushApart(): void {
    const { count, charge } = level();
    const { x, y, speedX, speedY, pushX, pushY } = motion;
    if (stepsOfLevel % PUSH_KEPT === 0 || stepsOfLevel < PUSHED_ANEW) {
      pushX.fill(0);
      pushY.fill(0);
      tree.build(x, y, charge, count);
      tree.push(pushX, pushY, THETA);
    }
    stepsOfLevel++;
    for (let node = 0; node < count; node++) {
      speedX[node]! += pushX[node]! * alpha;
      speedY[node]! += pushY[node]! * alpha;
    }
  }

  /** Goes on with the next finer level, from where the clusters are. */
  function refine(): void {
    depth--;
    stepsOfLevel = 0;
    motion = resting(spread(levels[depth]!, motion));
    alpha = WARMTH.finer;
    decay = decayOf(alpha, stepsOf(level(), depth === 0 ? STEPS.finest : STEPS.finer));
    if (depth === 0) hold();
  }

  /** Puts nodes back that are held. */
  function hold(): void {
    for (const [node, [x, y]] of held) {
      const index = graph.indexOf[node]!;
      if (index < 0) continue;
      motion.x[index] = x;
      motion.y[index] = y;
      motion.speedX[index] = motion.speedY[index] = 0;
    }
  }

  return {
    tick(steps) {
      // A step of a coarse level costs little: so many are taken that each call costs about the same.
      for (let work = steps * graph.nodes.length; work > 0 && !isSettled(); work -= level().count) step();
    },
    positions() {
      const positions = rim?.slice() ?? new Float32Array(2 * input.count);
      let places: Places = motion;
      for (let finer = depth - 1; finer >= 0; finer--) places = spread(levels[finer]!, places);
      for (let index = 0; index < graph.nodes.length; index++) {
        positions[2 * graph.nodes[index]!] = places.x[index]!;
        positions[2 * graph.nodes[index]! + 1] = places.y[index]!;
      }
      if (!rim) placeOnRim(positions, graph.linked, input.group, input.start);
      if (isSettled()) rim ??= positions.slice();
      for (const [node, place] of held) positions.set(place, 2 * node);
      return positions;
    },
    get alpha() {
      return depth === 0 ? alpha : WARMTH.coarsest;
    },
    get settled() {
      return isSettled();
    },
    pin(node, x, y) {
      held.set(node, [x, y]);
    },
    release(node) {
      held.delete(node);
    },
    reheat() {
      if (depth > 0) return;
      alpha = Math.max(alpha, REHEATED_ALPHA);
      decay = decayOf(REHEATED_ALPHA, REHEATED_STEPS);
    }
  };
}

/** Steps that suit a level, within bounds. */
const stepsOf = ({ count, edges }: LevelGraph, [fewest, most]: readonly [number, number]): number =>
  Math.min(most, Math.max(fewest, Math.round((STEPS_BY_SPARSENESS * count) / Math.max(1, edges))));

/** The decay by which alpha falls to rest in a number of steps. */
const decayOf = (alpha: number, steps: number): number => 1 - (SETTLED_ALPHA / Math.max(alpha, SETTLED_ALPHA)) ** (1 / steps);

/** Of a graph that has its places already no one asks for them. */
const NO_LINKS = linksOf({ count: 0, edges: 0, source: new Uint32Array(), target: new Uint32Array() });

function resting({ x, y }: Places): PushedMotion {
  const column = () => new Float64Array(x.length);
  return { x, y, speedX: column(), speedY: column(), goalX: column(), goalY: column(), pushX: column(), pushY: column() };
}

/** Where the nodes of the coarsest level start: in the middle of what they stand for. */
function startOf(levels: readonly Level[], nodes: Uint32Array, start: Float32Array): Places {
  let places: Places = {
    x: Float64Array.from(nodes, (node) => start[2 * node]!),
    y: Float64Array.from(nodes, (node) => start[2 * node + 1]!)
  };
  for (let depth = 1; depth < levels.length; depth++) places = gathered(levels[depth - 1]!, levels[depth]!.graph, places);
  return places;
}

/** The nodes that have links, and their links in the order of the first end: so neighbours in memory are neighbours in the graph. */
function linkedGraph(input: SimulationInput) {
  const { count, radius, group } = input;
  const { source, target } = inOrder(input);
  const edges = source.length;
  const degree = new Uint32Array(count);
  for (let edge = 0; edge < edges; edge++) {
    degree[source[edge]!]!++;
    degree[target[edge]!]!++;
  }
  const nodes = new Uint32Array(count).map((_, node) => node).filter((node) => degree[node]! > 0);
  const linked = Array.from({ length: count }, (_, node) => degree[node]! > 0);
  const indexOf = new Int32Array(count).fill(-1);
  for (let index = 0; index < nodes.length; index++) indexOf[nodes[index]!] = index;
  const pullSource = new Float64Array(edges);
  const pullTarget = new Float64Array(edges);
  const length = new Float64Array(edges);
  for (let edge = 0; edge < edges; edge++) {
    const a = source[edge]!;
    const b = target[edge]!;
    const strength = TIGHTER * linkPull(group[a] === group[b], degree[a]!, degree[b]!);
    // The one with fewer links moves more.
    pullSource[edge] = (strength * degree[b]!) / (degree[a]! + degree[b]!);
    pullTarget[edge] = (strength * degree[a]!) / (degree[a]! + degree[b]!);
    length[edge] = linkDistance(radius[a]!, radius[b]!);
    source[edge] = indexOf[a]!;
    target[edge] = indexOf[b]!;
  }
  const level: LevelGraph = {
    count: nodes.length,
    mass: new Float64Array(nodes.length).fill(1),
    charge: new Float64Array(nodes.length).map((_, index) => chargeOf(radius[nodes[index]!]!)),
    group: nodes.map((node) => group[node]!),
    edges,
    source,
    target,
    weight: new Float64Array(edges).fill(1),
    length,
    pullSource,
    pullTarget
  };
  return { level, nodes, indexOf, linked };
}

/** Edges by their first end, equals in their order. */
function inOrder({ count, source, target }: SimulationInput): Pick<LevelGraph, 'source' | 'target'> {
  const next = new Uint32Array(count + 1);
  for (let edge = 0; edge < source.length; edge++) next[source[edge]! + 1]!++;
  for (let node = 0; node < count; node++) next[node + 1]! += next[node]!;
  const ordered = { source: new Uint32Array(source.length), target: new Uint32Array(source.length) };
  for (let edge = 0; edge < source.length; edge++) {
    const place = next[source[edge]!]!++;
    ordered.source[place] = source[edge]!;
    ordered.target[place] = target[edge]!;
  }
  return ordered;
}
