/** Signed planar area of a closed ring in square degrees; only its size is used, to compare the two sides of a cut. */
export function planarArea(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return sum / 2;
}

/** Even-odd test of a point against one closed ring, in plain degrees. */
export function ringContains(ring, [x, y]) {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1];
    const [bx, by] = ring[i];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

function nearestVertex(ring, [x, y], toleranceDegrees) {
  let best = 0;
  let bestDistance = Infinity;
  ring.forEach((vertex, i) => {
    const distance = Math.hypot(vertex[0] - x, vertex[1] - y);
    if (distance < bestDistance) [best, bestDistance] = [i, distance];
  });
  if (bestDistance > toleranceDegrees) throw new Error(`No vertex within ${toleranceDegrees}° of ${x}, ${y}: has the package changed?`);
  return best;
}

/**
 * Cuts a closed ring in two along a line. The ends of the line snap to the nearest vertices of the ring, what lies between them is kept as it
 * is, so both halves share the very same points and winding stays as it was.
 * @returns {[number[][], number[][]]} two closed rings
 */
export function cutRing(ring, line, toleranceDegrees) {
  const open = ring.slice(0, -1);
  const first = nearestVertex(open, line[0], toleranceDegrees);
  const last = nearestVertex(open, line[line.length - 1], toleranceDegrees);
  const between = line.slice(1, -1);
  const walk = (from, to) => (from <= to ? open.slice(from, to + 1) : [...open.slice(from), ...open.slice(0, to + 1)]);
  const ahead = [...walk(first, last), ...between.toReversed(), open[first]];
  const behind = [...walk(last, first), ...between, open[last]];
  return [ahead, behind];
}
