import type { PartnerGraph } from './partnerGraph';

/** A university that stands on a shortest way between two others. */
export interface Introducer {
  /** Index into `Network.universities`. */
  readonly university: number;
  /** Links from the first of the two; 1 = its partner. */
  readonly step: number;
  /** Agreements on the weakest link of the strongest shortest way that leads by it. */
  readonly strength: number;
  /** Shortest ways that lead by it. */
  readonly ways: number;
}

/** Who could introduce a university to another. */
export interface Introductions {
  /** Links of a shortest way: 0 = the same university, 1 = partners already, null = no chain of partners leads there. */
  readonly steps: number | null;
  /** Shortest ways there are. */
  readonly ways: number;
  /** Everyone on a shortest way, strongest first, then by the number of ways, then by step, then by index. Empty below two steps. */
  readonly introducers: readonly Introducer[];
  /** The universities of the strongest shortest way from end to end, both ends among them; of equals the one by the lowest indices. */
  readonly path: readonly number[];
}

/** The shortest ways from one node: links, number of ways, and agreements on the weakest link of the strongest way, by node. */
interface Ways {
  readonly distance: Int32Array;
  readonly ways: Float64Array;
  readonly strength: Float64Array;
}

function waysFrom({ offsets, neighbours, weights, members }: PartnerGraph, start: number): Ways {
  const distance = new Int32Array(offsets.length - 1).fill(-1);
  const ways = new Float64Array(distance.length);
  const strength = new Float64Array(distance.length);
  const queue = new Uint32Array(members.length + 1);
  distance[start] = 0;
  ways[start] = 1;
  strength[start] = Infinity;
  queue[0] = start;
  for (let head = 0, reached = 1; head < reached; head++) {
    const node = queue[head]!;
    for (let place = offsets[node]!; place < offsets[node + 1]!; place++) {
      const other = neighbours[place]!;
      if (distance[other] === -1) {
        distance[other] = distance[node]! + 1;
        queue[reached++] = other;
      }
      if (distance[other] !== distance[node]! + 1) continue;
      ways[other]! += ways[node]!;
      strength[other] = Math.max(strength[other]!, Math.min(strength[node]!, weights[place]!));
    }
  }
  return { distance, ways, strength };
}

/**
 * Who could introduce university `from` to university `to`: all universities on the shortest chains of partners between them (breadth-first
 * search from both ends: v lies on one if d(from, v) + d(v, to) = d(from, to)). A chain is as strong as its weakest link, a link as its
 * agreements.
 */
export function introductions(graph: PartnerGraph, from: number, to: number): Introductions {
  const there = waysFrom(graph, from);
  const steps = there.distance[to]!;
  if (steps === -1) return { steps: null, ways: 0, introducers: [], path: [] };
  const back = waysFrom(graph, to);
  const introducers = [...graph.members]
    .filter((v) => v !== from && v !== to && there.distance[v] !== -1 && there.distance[v]! + back.distance[v]! === steps)
    .map((university) => ({
      university,
      step: there.distance[university]!,
      strength: Math.min(there.strength[university]!, back.strength[university]!),
      ways: there.ways[university]! * back.ways[university]!
    }))
    .sort((a, b) => b.strength - a.strength || b.ways - a.ways || a.step - b.step || a.university - b.university);

  const path = [from];
  for (let node = from; node !== to; path.push(node)) {
    const { offsets, neighbours, weights } = graph;
    let next = -1;
    let best = -1;
    for (let place = offsets[node]!; place < offsets[node + 1]!; place++) {
      const other = neighbours[place]!;
      if (back.distance[other] !== back.distance[node]! - 1) continue;
      const strength = Math.min(weights[place]!, back.strength[other]!);
      if (strength > best) {
        best = strength;
        next = other;
      }
    }
    node = next;
  }
  return { steps, ways: there.ways[to]!, introducers, path };
}
