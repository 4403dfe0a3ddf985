const TURN = 2 * Math.PI;
/** Sideways shifts never exceed this share of the disc's radius, so that an end stays under its disc. */
const MAX_SHIFT = 0.75;
/** Clear space between two ends on the rim, in pixels. */
const GAP = 0.8;

/**
 * Spreads the ends of arcs around a disc so that they do not all meet in its middle. Each end moves to a place on the rim as near to its own
 * direction as the order of bearings and the room of its neighbours allow (least squares), so arcs that part never cross near the disc.
 * @param bearings compass bearings of the arcs as they leave the disc, in degrees, 0 ≤ bearing < 360
 * @param widths room that each takes on the rim, in pixels
 * @param radius of the disc in pixels
 * @returns sideways shift of each end in pixels, positive clockwise (to the right of who leaves the disc), at most 0.75 · radius either way
 */
export function spreadEnds(bearings: Float64Array, widths: Float64Array, radius: number): Float32Array {
  const count = bearings.length;
  const shifts = new Float32Array(count);
  if (count < 2 || radius <= 0) return shifts;
  const order = byBearing(bearings);
  const start = afterWidestGap(bearings, order);
  const at = (i: number): number => order[(start + i) % count]!;

  const angles = new Float64Array(count);
  const needed = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const angle = (bearings[at(i)]! * Math.PI) / 180;
    angles[i] = angle + (i > 0 && angle < angles[i - 1]! ? TURN : 0);
    if (i > 0) needed[i] = needed[i - 1]! + ((widths[at(i - 1)]! + widths[at(i)]!) / 2 + GAP) / radius;
  }
  // A full rim: everyone gets the same share of what he asked for.
  const squeeze = Math.min(1, (0.8 * TURN) / needed[count - 1]!);
  const spread = nonDecreasing(angles.map((angle, i) => angle - needed[i]! * squeeze));

  const limit = Math.asin(MAX_SHIFT);
  for (let i = 0; i < count; i++) {
    const turn = spread[i]! + needed[i]! * squeeze - angles[i]!;
    shifts[at(i)] = radius * Math.sin(Math.max(-limit, Math.min(limit, turn)));
  }
  return shifts;
}

/** Indices by ascending bearing, equal ones as they come. Sorted as plain numbers, of which the low part is the index: many times as fast. */
function byBearing(bearings: Float64Array): Uint32Array {
  const keys = bearings.map((bearing, index) => Math.floor((bearing / 360) * 2 ** 31) * 2 ** 21 + index).sort();
  return Uint32Array.from(keys, (key) => key % 2 ** 21);
}

/** Position, in ascending bearings, of the first one after the widest gap of the circle. */
function afterWidestGap(bearings: Float64Array, order: Uint32Array): number {
  let widest = -1;
  let start = 0;
  for (let i = 0; i < order.length; i++) {
    const before = i === 0 ? bearings[order[order.length - 1]!]! - 360 : bearings[order[i - 1]!]!;
    const gap = bearings[order[i]!]! - before;
    if (gap <= widest) continue;
    widest = gap;
    start = i;
  }
  return start;
}

/** The non-decreasing sequence nearest to the given one in least squares (pool adjacent violators). */
function nonDecreasing(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length);
  const counts = new Uint32Array(values.length);
  let pools = 0;
  for (const value of values) {
    let [sum, count] = [value, 1];
    while (pools > 0 && sums[pools - 1]! / counts[pools - 1]! > sum / count) {
      pools--;
      sum += sums[pools]!;
      count += counts[pools]!;
    }
    sums[pools] = sum;
    counts[pools++] = count;
  }
  const nearest = new Float64Array(values.length);
  for (let pool = 0, i = 0; pool < pools; pool++) for (let k = 0; k < counts[pool]!; k++) nearest[i++] = sums[pool]! / counts[pool]!;
  return nearest;
}
