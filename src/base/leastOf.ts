/**
 * The least of many numbers, ascending, found in one pass: of a million the first two thousand without sorting the rest.
 * @param count how many numbers there are
 * @param numberAt the number at a place, from 0 on
 * @param most how many are wanted, at least 1
 */
export function leastOf(count: number, numberAt: (place: number) => number, most: number): Float64Array {
  // Twice as many are gathered before they are sorted, and the greater half is let go.
  const gathered = new Float64Array(Math.min(count, 2 * most));
  let used = 0;
  let limit = Infinity;
  for (let place = 0; place < count; place++) {
    const number = numberAt(place);
    if (number >= limit) continue;
    gathered[used++] = number;
    if (used < 2 * most) continue;
    gathered.sort();
    used = most;
    limit = gathered[most - 1]!;
  }
  return gathered.subarray(0, used).sort().slice(0, most);
}
