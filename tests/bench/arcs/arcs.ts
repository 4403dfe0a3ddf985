import { seededRandom } from '../network.js';
import type { BenchCity } from './cities';

/** Arcs between cities, heaviest first: entry k of `source`, `target`, `type` and `weight` is one of them. */
export interface Arcs {
  readonly count: number;
  /** Degrees, by city. */
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  /** Indices of cities. */
  readonly source: Uint16Array;
  readonly target: Uint16Array;
  /** 0…5. */
  readonly type: Uint8Array;
  /** 1…50. */
  readonly weight: Float32Array;
}

/** How many types of arcs there are. */
export const ARC_TYPES = 6;
/** A city has as many arcs as its people to this power. */
const PULL = 0.6;
/** Share of arcs that stay in their country. */
const DOMESTIC = 0.2;

/** A seeded source of indices: each comes as often as its weight says. */
function sampler(weights: readonly number[], random: () => number): () => number {
  let total = 0;
  const sums = Float64Array.from(weights, (weight) => (total += weight));
  return () => {
    const at = random() * total;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/**
 * Made-up arcs between cities: the same for the same cities, number and seed.
 * @param cities at most 65,536, of two or more places
 */
export function makeArcs(cities: readonly BenchCity[], count: number, seed = 42): Arcs {
  const random = seededRandom(seed);
  const pick = sampler(
    cities.map(({ population }) => population ** PULL),
    random
  );
  const ofCountry = new Map<string, number[]>();
  cities.forEach(({ country }, index) => {
    const known = ofCountry.get(country);
    if (known) known.push(index);
    else ofCountry.set(country, [index]);
  });
  const [source, target] = [new Uint16Array(count), new Uint16Array(count)];
  const [type, weight] = [new Uint8Array(count), new Float32Array(count)];
  for (let arc = 0; arc < count; arc++) {
    const from = pick();
    const home = ofCountry.get(cities[from]!.country)!;
    let to = from;
    while (to === from) to = home.length > 1 && random() < DOMESTIC ? home[Math.floor(random() * home.length)]! : pick();
    source[arc] = from;
    target[arc] = to;
    type[arc] = Math.floor(random() * ARC_TYPES);
    weight[arc] = 1 + 49 * (1 - arc / count) ** 8;
  }
  return {
    count,
    longitude: Float64Array.from(cities, ({ place }) => place.longitude),
    latitude: Float64Array.from(cities, ({ place }) => place.latitude),
    source,
    target,
    type,
    weight
  };
}
