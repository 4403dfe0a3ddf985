/** A place in a ranking. */
export interface Ranked {
  /** Index of what is ranked. */
  readonly index: number;
  readonly value: number;
  /** 1 = first. Equals share a place, and the next comes after all of them: 1, 2, 2, 4 (standard competition ranking). */
  readonly rank: number;
  /** Whether another has the same value. */
  readonly tied: boolean;
}

/** The first places of a ranking. */
export interface Ranking {
  readonly places: readonly Ranked[];
  /** How many more share the last place given, but were cut off. */
  readonly cutTies: number;
  /** How many have no value, and so no place. */
  readonly unranked: number;
}

/**
 * Ranks things by a measure, the greatest first.
 * @param values by index; NaN = no value
 * @param options.among indices to rank, all if absent
 * @param options.top how many places to give, all if absent
 * @param options.compare order of equals by their indices, such as by name in the reader's language; by index if absent
 */
export function ranking(
  values: ArrayLike<number>,
  {
    among = Uint32Array.from({ length: values.length }, (_, index) => index),
    top = Infinity,
    compare = (a, b) => a - b
  }: { among?: Iterable<number>; top?: number; compare?: (a: number, b: number) => number } = {}
): Ranking {
  const candidates = [...among];
  const order = candidates
    .filter((index) => !Number.isNaN(values[index]!))
    .sort((a, b) => values[b]! - values[a]! || compare(a, b) || a - b);
  const same = (place: number, other: number) => other >= 0 && other < order.length && values[order[place]!]! === values[order[other]!]!;
  const places: Ranked[] = [];
  for (let place = 0; place < Math.min(top, order.length); place++) {
    places.push({
      index: order[place]!,
      value: values[order[place]!]!,
      rank: same(place, place - 1) ? places[place - 1]!.rank : place + 1,
      tied: same(place, place - 1) || same(place, place + 1)
    });
  }
  let end = places.length;
  while (end > 0 && same(end - 1, end)) end++;
  return { places, cutTies: end - places.length, unranked: candidates.length - order.length };
}
