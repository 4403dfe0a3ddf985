/** How many values are sorted, or merged, at once: about a millisecond of work. */
const PIECE = 2048;

/** Values in order, equals as they were, a piece at a time: what `toSorted` does, which cannot be interrupted. See `InPieces`. */
export function* sortedInPieces<T>(values: readonly T[], compare: (a: T, b: T) => number): Generator<void, T[]> {
  let runs: T[][] = [];
  for (let start = 0; start < values.length; start += PIECE) {
    runs.push(values.slice(start, start + PIECE).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const longer: T[][] = [];
    for (let i = 0; i < runs.length; i += 2) longer.push(i + 1 < runs.length ? yield* merged(runs[i]!, runs[i + 1]!, compare) : runs[i]!);
    runs = longer;
  }
  return runs[0] ?? [];
}

function* merged<T>(first: readonly T[], second: readonly T[], compare: (a: T, b: T) => number): Generator<void, T[]> {
  const all: T[] = [];
  let [i, j] = [0, 0];
  while (i < first.length || j < second.length) {
    const isFirst = j === second.length || (i < first.length && compare(first[i]!, second[j]!) <= 0);
    all.push(isFirst ? first[i++]! : second[j++]!);
    if (all.length % PIECE === 0) yield;
  }
  return all;
}
