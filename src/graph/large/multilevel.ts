import { coarser, neighboursOf, type LevelGraph } from './coarsen';

/** Down to so many nodes a graph is made coarser. */
const COARSEST = 30;
/** A level that is not smaller than this share of the one before is not worth it. */
const WORTHWHILE = 0.8;
/** How near the members of a cluster start to it, in layout units. */
const SPACING = 14;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** A level of a graph, and the cluster of each of its nodes in the next, coarser one; null at the coarsest. */
export interface Level {
  readonly graph: LevelGraph;
  readonly clusterOf: Uint32Array | null;
}

/** A graph and ever coarser ones, the finest first. */
export function levelsOf(graph: LevelGraph): Level[] {
  const levels: Level[] = [];
  for (let fine = graph; ;) {
    const next = fine.count > COARSEST ? coarser(fine) : null;
    if (!next || next.graph.count > WORTHWHILE * fine.count) {
      levels.push({ graph: fine, clusterOf: null });
      return levels;
    }
    levels.push({ graph: fine, clusterOf: next.clusterOf });
    fine = next.graph;
  }
}

/** Places x and y of nodes in layout units. */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Means of the places of the members of each cluster, by mass. */
export function gathered({ graph, clusterOf }: Level, coarse: LevelGraph, { x, y }: Places): Places {
  const places = { x: new Float64Array(coarse.count), y: new Float64Array(coarse.count) };
  for (let node = 0; node < graph.count; node++) {
    const cluster = clusterOf![node]!;
    const share = graph.mass[node]! / coarse.mass[cluster]!;
    places.x[cluster]! += share * x[node]!;
    places.y[cluster]! += share * y[node]!;
  }
  return places;
}

/**
 * Places of the nodes of a level from those of its clusters: halfway between its own and those of its neighbours, the members of one on a
 * sunflower spiral, so that no two fall together.
 */
export function spread({ graph, clusterOf }: Level, clusters: Places): Places {
  const { offsets, neighbours, edgeOf } = neighboursOf(graph);
  const places = { x: new Float64Array(graph.count), y: new Float64Array(graph.count) };
  const members = new Uint32Array(clusters.x.length);
  for (let node = 0; node < graph.count; node++) {
    const cluster = clusterOf![node]!;
    let [x, y, sum] = [0, 0, 0];
    for (let place = offsets[node]!; place < offsets[node + 1]!; place++) {
      const other = clusterOf![neighbours[place]!]!;
      const weight = graph.weight[edgeOf[place]!]!;
      x += weight * clusters.x[other]!;
      y += weight * clusters.y[other]!;
      sum += weight;
    }
    const own = [clusters.x[cluster]!, clusters.y[cluster]!] as const;
    const rank = members[cluster]!++;
    const distance = SPACING * Math.sqrt((rank + 0.5) * graph.mass[node]!);
    const angle = (rank + node) * GOLDEN_ANGLE;
    places.x[node] = (sum > 0 ? (own[0] + x / sum) / 2 : own[0]) + distance * Math.cos(angle);
    places.y[node] = (sum > 0 ? (own[1] + y / sum) / 2 : own[1]) + distance * Math.sin(angle);
  }
  return places;
}
