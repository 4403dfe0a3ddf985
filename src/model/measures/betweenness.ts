import { seededRandom } from '../../base/random';
import type { PartnerGraph } from './partnerGraph';

/** Betweenness of every university. */
export interface Betweenness {
  /**
   * 0…1 by index of the university: the share of all pairs of others that reach each other by it, where several shortest ways share a pair.
   */
  readonly values: Float64Array;
  /** Universities from which ways were followed: all nodes, or a random choice of them. */
  readonly from: number;
  /** true where `from` is not all nodes, so that the values are estimates. */
  readonly sampled: boolean;
}

/**
 * Links that may be walked over all in all, less than two seconds of work: 3,000 universities with 90,000 links would take 270 million, so
 * 833 of them have to do there.
 */
const MOST_STEPS = 75_000_000;
/** As few starting points as still give the order of the first universities. */
const FEWEST_STARTS = 64;

/**
 * Betweenness centrality: b(v) = Σ σ(s,t|v) / σ(s,t) over pairs {s,t} without v, divided by (n − 1)(n − 2) / 2, where σ(s,t) are the
 * shortest paths from s to t, σ(s,t|v) those through v, and n the nodes (Freeman 1977). A step is a step, however many agreements a link
 * has. Computed by Brandes' accumulation (2001, doi:10.1080/0022250X.2001.9990249); where that is too much work, from a random choice of k
 * starting points and scaled by n / k (Brandes & Pich 2007, doi:10.1142/S0218127407018403).
 *
 * graphology's routine gives the same values, as the tests check, in the same time. It cannot sample, needs a `Graph` of objects, and
 * counts paths in 32 bits.
 * @param steps most links to walk over; equal steps and seeds give equal values
 */
export function betweenness(graph: PartnerGraph, { steps = MOST_STEPS, seed = 1 }: { steps?: number; seed?: number } = {}): Betweenness {
  const { members, offsets, neighbours } = graph;
  const values = new Float64Array(offsets.length - 1);
  const wanted = Math.max(FEWEST_STARTS, Math.floor(steps / Math.max(1, graph.links.source.length)));
  const starts = wanted < members.length ? choice(members, wanted, seededRandom(seed)) : members;

  const paths = new Float64Array(values.length);
  const dependency = new Float64Array(values.length);
  const distance = new Int32Array(values.length).fill(-1);
  const queue = new Uint32Array(members.length);
  for (const start of starts) {
    distance[start] = 0;
    paths[start] = 1;
    queue[0] = start;
    let reached = 1;
    for (let head = 0; head < reached; head++) {
      const node = queue[head]!;
      const next = distance[node]! + 1;
      for (let place = offsets[node]!; place < offsets[node + 1]!; place++) {
        const other = neighbours[place]!;
        if (distance[other] === -1) {
          distance[other] = next;
          queue[reached++] = other;
        }
        if (distance[other] === next) paths[other]! += paths[node]!;
      }
    }
    for (let tail = reached - 1; tail >= 0; tail--) {
      const node = queue[tail]!;
      const before = distance[node]! - 1;
      const share = (1 + dependency[node]!) / paths[node]!;
      for (let place = offsets[node]!; place < offsets[node + 1]!; place++) {
        const other = neighbours[place]!;
        if (distance[other] === before) dependency[other]! += paths[other]! * share;
      }
      if (node !== start) values[node]! += dependency[node]!;
    }
    for (let head = 0; head < reached; head++) {
      const node = queue[head]!;
      distance[node] = -1;
      paths[node] = dependency[node] = 0;
    }
  }

  const n = members.length;
  // From every start each pair is met from both its ends, which the 2 of the number of pairs takes back.
  const scale = n > 2 ? n / starts.length / ((n - 1) * (n - 2)) : 0;
  for (const member of members) values[member]! *= scale;
  return { values, from: starts.length, sampled: starts.length < n };
}

/** Some of a list, each as likely as any other. */
function choice(list: Uint32Array, count: number, random: () => number): Uint32Array {
  const rest = list.slice();
  for (let place = 0; place < count; place++) {
    const other = place + Math.floor(random() * (rest.length - place));
    [rest[place], rest[other]] = [rest[other]!, rest[place]!];
  }
  return rest.subarray(0, count);
}
