import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum
} from 'd3-force';
import { seededRandom } from '../base/random';
import { chargeOf, linkDistance, linkPull, REHEATED_ALPHA, roomOf, SETTLED_ALPHA } from './forceModel';
import { groupForce } from './groupForce';
import { placeOnRim } from './rim';

/** What the layout needs of a scene; plain columns that can be posted to a worker. */
export interface SimulationInput {
  readonly count: number;
  /** Radius of each node in layout units. */
  readonly radius: Float32Array;
  /** Country of each node. */
  readonly group: Uint32Array;
  /** x0, y0, x1, y1, … in layout units. */
  readonly start: Float32Array;
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** Indices of nodes that stay where they start. */
  readonly pinned?: Uint32Array;
  /** How warm it starts, 0…1; 1 (as if absent) lays out anew, less lets a settled picture find its way after a change. */
  readonly warmth?: number;
}

/** A layout under way. Equal inputs and calls give equal positions, bit for bit, in one environment. */
export interface GraphSimulation {
  /** Moves on by a number of steps; does nothing once settled. */
  tick(steps: number): void;
  /** A copy of the positions x0, y0, x1, y1, … in layout units. */
  positions(): Float32Array;
  /** How much still moves, 1 → 0. */
  readonly alpha: number;
  readonly settled: boolean;
  /** Holds a node at a place in layout units. */
  pin(node: number, x: number, y: number): void;
  /** Lets a held node go. */
  release(node: number): void;
  /** Warms the layout up, so that it moves again. */
  reheat(): void;
}

interface SimulationNode extends SimulationNodeDatum {
  readonly node: number;
  readonly radius: number;
  readonly group: number;
  x: number;
  y: number;
}

const ALPHA_DECAY = 0.024;
const SEED = 20260406;

/** Lays a small graph out by d3-force: links pull, nodes push, countries keep together. Nodes without a link stand on a rim around the rest. */
export function createSimulation(input: SimulationInput): GraphSimulation {
  const degree = new Uint32Array(input.count);
  for (const node of input.source) degree[node]!++;
  for (const node of input.target) degree[node]!++;
  const linked = Array.from(degree, (value) => value > 0);

  const nodeOf: (SimulationNode | undefined)[] = linked.map((isLinked, node) =>
    isLinked
      ? { node, radius: input.radius[node]!, group: input.group[node]!, x: input.start[2 * node]!, y: input.start[2 * node + 1]! }
      : undefined
  );
  const nodes = nodeOf.filter((node) => node !== undefined);
  const links = Array.from(input.source, (source, edge) => ({ source: nodeOf[source]!, target: nodeOf[input.target[edge]!]! }));

  const simulation = forceSimulation<SimulationNode, SimulationLinkDatum<SimulationNode>>(nodes)
    .stop()
    .randomSource(seededRandom(SEED))
    .alpha(input.warmth ?? 1)
    .alphaDecay(ALPHA_DECAY)
    .alphaMin(SETTLED_ALPHA)
    .force(
      'link',
      forceLink<SimulationNode, SimulationLinkDatum<SimulationNode>>(links)
        .distance((link) => linkDistance((link.source as SimulationNode).radius, (link.target as SimulationNode).radius))
        .strength((link) => linkStrength(link.source as SimulationNode, link.target as SimulationNode))
    )
    .force(
      'charge',
      forceManyBody<SimulationNode>()
        .strength((node) => chargeOf(node.radius))
        .theta(0.9)
        .distanceMax(400)
    )
    .force('collide', forceCollide<SimulationNode>((node) => roomOf(node.radius)).strength(0.9))
    .force('x', forceX<SimulationNode>(0).strength(0.05))
    .force('y', forceY<SimulationNode>(0).strength(0.06))
    .force('group', groupForce<SimulationNode>());

  function linkStrength(source: SimulationNode, target: SimulationNode): number {
    return linkPull(source.group === target.group, degree[source.node]!, degree[target.node]!);
  }

  // The rim stands still once it was laid out: it would tremble with every node that is dragged.
  let rim: Float32Array | null = null;
  // Where a node without a link was put by hand.
  const placed = new Map<number, readonly [number, number]>();
  const pin = (node: number, x: number, y: number) => {
    const moving = nodeOf[node];
    if (!moving) placed.set(node, [x, y]);
    else Object.assign(moving, { x, y, fx: x, fy: y });
  };
  for (const node of input.pinned ?? []) pin(node, input.start[2 * node]!, input.start[2 * node + 1]!);

  const isSettled = () => nodes.length === 0 || simulation.alpha() < SETTLED_ALPHA;

  return {
    tick(steps) {
      for (let step = 0; step < steps && simulation.alpha() >= SETTLED_ALPHA; step++) simulation.tick();
    },
    positions() {
      const positions = rim?.slice() ?? new Float32Array(2 * input.count);
      for (const { node, x, y } of nodes) positions.set([x, y], 2 * node);
      if (!rim) placeOnRim(positions, linked, input.group, input.start);
      if (isSettled()) rim ??= positions.slice();
      for (const [node, place] of placed) positions.set(place, 2 * node);
      return positions;
    },
    get alpha() {
      return simulation.alpha();
    },
    get settled() {
      return isSettled();
    },
    pin,
    release(node) {
      const moving = nodeOf[node];
      if (moving) Object.assign(moving, { fx: null, fy: null });
      placed.delete(node);
    },
    reheat() {
      simulation.alpha(Math.max(simulation.alpha(), REHEATED_ALPHA));
    }
  };
}
