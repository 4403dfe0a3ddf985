/** An arc as it leaves a disc: its compass bearing in degrees and the room it takes on the rim in pixels. */
export interface RimEnd {
  readonly bearing: number;
  readonly width: number;
}

const TURN = 2 * Math.PI;
/** Sideways shifts never exceed this share of the disc's radius, so that an end stays under its disc. */
const MAX_SHIFT = 0.75;
/** Clear space between two ends on the rim, in pixels. */
const GAP = 0.8;

/**
 * Spreads the ends of arcs around a disc so that they do not all meet in its middle. Each end moves to a place on the rim as near to its own
 * direction as the order of bearings and the room of its neighbours allow (least squares), so arcs that part never cross near the disc.
 * @param radius of the disc in pixels
 * @returns sideways shift of each end in pixels, positive clockwise (to the right of who leaves the disc), at most 0.75 · radius either way
 */
export function spreadEnds(ends: readonly RimEnd[], radius: number): Float32Array {
  const shifts = new Float32Array(ends.length);
  if (ends.length < 2 || radius <= 0) return shifts;
  const order = ends.map((_, index) => index).sort((p, q) => ends[p]!.bearing - ends[q]!.bearing || p - q);
  const start = afterWidestGap(order.map((index) => ends[index]!.bearing));
  const sequence = [...order.slice(start), ...order.slice(0, start)];

  const angles: number[] = [];
  for (const index of sequence) {
    const angle = (ends[index]!.bearing * Math.PI) / 180;
    const before = angles.at(-1) ?? angle;
    angles.push(angle + (angle < before ? TURN : 0));
  }
  const needed: number[] = [0];
  for (let i = 1; i < sequence.length; i++) {
    const room = (ends[sequence[i - 1]!]!.width + ends[sequence[i]!]!.width) / 2 + GAP;
    needed.push(needed[i - 1]! + room / radius);
  }
  // A full rim: everyone gets the same share of what he asked for.
  const squeeze = Math.min(1, (0.8 * TURN) / needed.at(-1)!);
  const spread = nonDecreasing(angles.map((angle, i) => angle - needed[i]! * squeeze)).map((value, i) => value + needed[i]! * squeeze);

  const limit = Math.asin(MAX_SHIFT);
  sequence.forEach((index, i) => {
    shifts[index] = radius * Math.sin(Math.max(-limit, Math.min(limit, spread[i]! - angles[i]!)));
  });
  return shifts;
}

/** Position, in ascending bearings, of the first one after the widest gap of the circle. */
function afterWidestGap(bearings: readonly number[]): number {
  let widest = -1;
  let start = 0;
  bearings.forEach((bearing, i) => {
    const before = i === 0 ? bearings.at(-1)! - 360 : bearings[i - 1]!;
    if (bearing - before <= widest) return;
    widest = bearing - before;
    start = i;
  });
  return start;
}

/** The non-decreasing sequence nearest to the given one in least squares (pool adjacent violators). */
function nonDecreasing(values: readonly number[]): number[] {
  const pools: { sum: number; count: number }[] = [];
  for (const value of values) {
    let pool = { sum: value, count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count > pool.sum / pool.count; last = pools.at(-1)) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
      pools.pop();
    }
    pools.push(pool);
  }
  return pools.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count));
}
