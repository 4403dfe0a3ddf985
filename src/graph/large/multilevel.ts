import { coarser, linksOf, type LevelGraph, type Links } from './coarsen';

/** Down to so many nodes a graph is made coarser. */
const COARSEST = 30;
/** A level that is not smaller than this share of the one before is not worth it. */
const WORTHWHILE = 0.8;
/** How near the members of a cluster start to it, in layout units. */
const SPACING = 14;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** A level of a graph, its links by node, and the cluster of each of its nodes in the next, coarser one; null at the coarsest. */
export interface Level {
  readonly graph: LevelGraph;
  readonly links: Links;
  readonly clusterOf: Uint32Array | null;
}

/** A graph and ever coarser ones, the finest first. */
export function levelsOf(graph: LevelGraph): Level[] {
  const levels: Level[] = [];
  for (let fine = graph; ;) {
    const links = linksOf(fine);
    const next = fine.count > COARSEST ? coarser(fine, links) : null;
    if (!next || next.graph.count > WORTHWHILE * fine.count) {
      levels.push({ graph: fine, links, clusterOf: null });
      return levels;
    }
    levels.push({ graph: fine, links, clusterOf: next.clusterOf });
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
export function spread({ graph, links, clusterOf }: Level, clusters: Places): Places {
  const { offsets, neighbours, edgeOf } = links;
  const { count, weight, mass } = graph;
  const places = { x: new Float64Array(count), y: new Float64Array(count) };
  const members = new Uint32Array(clusters.x.length);
  for (let node = 0; node < count; node++) {
    let x = 0;
    let y = 0;
    let sum = 0;
    const end = offsets[node + 1]!;
    for (let place = offsets[node]!; place < end; place++) {
      const other = clusterOf![neighbours[place]!]!;
      const share = weight[edgeOf[place]!]!;
      x += share * clusters.x[other]!;
      y += share * clusters.y[other]!;
      sum += share;
    }
    const cluster = clusterOf![node]!;
    const ownX = clusters.x[cluster]!;
    const ownY = clusters.y[cluster]!;
    const rank = members[cluster]!++;
    const distance = SPACING * Math.sqrt((rank + 0.5) * mass[node]!);
    const angle = (rank + node) * GOLDEN_ANGLE;
    places.x[node] = (sum > 0 ? (ownX + x / sum) / 2 : ownX) + distance * Math.cos(angle);
    places.y[node] = (sum > 0 ? (ownY + y / sum) / 2 : ownY) + distance * Math.sin(angle);
  }
  return places;
}
