import { distanceBetween } from '../distance';
import type { PartnerGraph } from './partnerGraph';

/** How far a university's partners are, in kilometres along the great circle between their cities; NaN where no distance is known. */
export interface PartnerDistances {
  /** By index of the university, each partner counted once, however many agreements there are. */
  readonly mean: Float64Array;
  /** Of an even number of partners the mean of the middle two. */
  readonly median: Float64Array;
  readonly max: Float64Array;
}

/**
 * The length of every link in kilometres, in the order of `graph.links`; 0 within a city, NaN where the place of an end is not known. Each
 * pair of cities is measured once. Not to be written to.
 */
export function linkDistances(graph: PartnerGraph): Float64Array {
  let distances = measured.get(graph);
  if (!distances) measured.set(graph, (distances = measure(graph)));
  return distances;
}

/** Graphs never change, so each is measured once. */
const measured = new WeakMap<PartnerGraph, Float64Array>();

function measure({ network, links }: PartnerGraph): Float64Array {
  const known = new Map<number, number>();
  return Float64Array.from(links.source, (source, link) => {
    const from = network.universities[source]!.city;
    const to = network.universities[links.target[link]!]!.city;
    const start = network.cities[from]?.place;
    const end = network.cities[to]?.place;
    if (!start || !end) return NaN;
    const key = Math.min(from, to) * network.cities.length + Math.max(from, to);
    let distance = known.get(key);
    if (distance === undefined) known.set(key, (distance = distanceBetween(start, end)));
    return distance;
  });
}

/** Mean, median and greatest distance of every university to its partners. Partners without a known place are left out. */
export function partnerDistances(graph: PartnerGraph): PartnerDistances {
  const { links, offsets } = graph;
  const filled = offsets.slice(0, -1);
  const distances = new Float64Array(2 * links.source.length);
  linkDistances(graph).forEach((distance, link) => {
    if (Number.isNaN(distance)) return;
    distances[filled[links.source[link]!]!++] = distance;
    distances[filled[links.target[link]!]!++] = distance;
  });
  const [mean, median, max] = [0, 1, 2].map(() => new Float64Array(filled.length).fill(NaN)) as [Float64Array, Float64Array, Float64Array];
  filled.forEach((last, university) => {
    const own = distances.subarray(offsets[university], last).sort();
    if (own.length === 0) return;
    mean[university] = own.reduce((sum, distance) => sum + distance, 0) / own.length;
    median[university] = (own[(own.length - 1) >> 1]! + own[own.length >> 1]!) / 2;
    max[university] = own.at(-1)!;
  });
  return { mean, median, max };
}
