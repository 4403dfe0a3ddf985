import { seededRandom } from '../network.js';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * A made-up graph, the same for the same numbers: communities (a seventieth of 20,000 nodes in each), four links of five within one, and few
 * nodes with many links.
 * @param {number} count
 * @param {number} edges
 * @param {number} [seed]
 */
export function layoutGraph(count, edges, seed = 7) {
  const random = seededRandom(seed);
  const groups = Math.max(4, Math.round(Math.sqrt(count) / 2));
  const group = Uint32Array.from({ length: count }, () => Math.min(groups - 1, Math.floor(random() ** 1.6 * groups)));
  /** @type {number[][]} */
  const members = Array.from({ length: groups }, () => []);
  group.forEach((of, node) => members[of]?.push(node));
  const all = [...group.keys()];
  const hub = (/** @type {number[]} */ list) => /** @type {number} */ (list[Math.floor(random() ** 2.2 * list.length)]);
  const pairs = new Set();
  const source = new Uint32Array(edges);
  const target = new Uint32Array(edges);
  for (let edge = 0; edge < edges;) {
    // Every node has a link before any has a second of its own.
    const a = edge < count ? edge : hub(all);
    const own = /** @type {number[]} */ (members[/** @type {number} */ (group[a])]);
    const b = random() < 0.8 && own.length > 2 ? hub(own) : hub(all);
    const key = Math.min(a, b) * count + Math.max(a, b);
    if (a === b || pairs.has(key)) continue;
    pairs.add(key);
    source[edge] = a;
    target[edge++] = b;
  }
  const degree = new Uint32Array(count);
  for (const node of source) degree[node]++;
  for (const node of target) degree[node]++;
  const perLink = Math.min(3.5, 16 / Math.sqrt(degree.reduce((most, value) => Math.max(most, value), 1)));
  // All contenders start from d3-force's spiral.
  const start = new Float32Array(2 * count);
  for (let node = 0; node < count; node++) {
    start[2 * node] = 10 * Math.sqrt(0.5 + node) * Math.cos(node * GOLDEN_ANGLE);
    start[2 * node + 1] = 10 * Math.sqrt(0.5 + node) * Math.sin(node * GOLDEN_ANGLE);
  }
  return { count, group, source, target, start, radius: Float32Array.from(degree, (value) => Math.max(3.5, perLink * Math.sqrt(value))) };
}

/**
 * Mean length of the edges over the mean distance of two nodes (20,000 pairs, the same every time): how well a picture keeps together what is linked.
 * @param {ReturnType<typeof layoutGraph>} graph
 * @param {Float32Array} positions
 */
export function edgeShare({ count, source, target }, positions) {
  const distance = (/** @type {number} */ a, /** @type {number} */ b) =>
    Math.hypot(positions[2 * a] - positions[2 * b], positions[2 * a + 1] - positions[2 * b + 1]);
  let edges = 0;
  for (let edge = 0; edge < source.length; edge++) edges += distance(source[edge], target[edge]);
  const random = seededRandom(3);
  const PAIRS = 20_000;
  let pairs = 0;
  for (let pair = 0; pair < PAIRS; pair++) pairs += distance(Math.floor(random() * count), Math.floor(random() * count));
  return edges / source.length / (pairs / PAIRS);
}
