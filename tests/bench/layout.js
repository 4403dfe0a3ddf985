// @ts-check
// Layouts of large graphs beside each other: ours, d3-force and others, by turns on the same graphs.

/** Contenders by the id of their figures. */
const CONTENDERS = ['ours', 'oursGroups', 'd3', 'd3Reuse', 'forceAtlas2', 'ngraph'];
/** Numbers of nodes; there are five edges a node. */
export const LAYOUT_SIZES = [1_000, 5_000, 20_000, 100_000];
/**
 * From this size on only ours, and d3-force in the first round, are let to their end: the others are measured for a time and scaled. Above it ours
 * alone is measured.
 */
const LARGE = 20_000;
const CAP_MS = 20_000;
/** Same quality: an `edgeShare` of at most this much of d3-force's at its end. */
const SAME = 1.02;

/**
 * One round at one size.
 * @param {import('@playwright/test').Page} page the page of peers/layout.html
 * @param {number} nodes
 * @param {number} round from 1; each begins with another contender
 * @param {(line: string) => void} say
 * @returns {Promise<Record<string, number>>} figures by id; seconds, and ratios of the settling of d3-force to ours
 */
export async function measureLayout(page, nodes, round, say) {
  /** @type {Record<string, number>} */
  const figures = {};
  /** @type {Record<string, { whole: boolean, first: number, settle: number, stable?: number, share?: number, shares?: { ms: number, share: number }[] }>} */
  const found = {};
  const order = CONTENDERS.map((_, index) => CONTENDERS[(index + 2 * (round - 1)) % CONTENDERS.length] ?? '');
  for (const contender of order) {
    if (nodes > LARGE && !contender.startsWith('ours')) continue;
    const isWhole = nodes < LARGE || (contender === 'd3' && round === 1) || contender.startsWith('ours');
    const job = { contender, nodes, edges: 5 * nodes, capMs: isWhole ? 1e9 : CAP_MS };
    const result = await page.evaluate((what) => /** @type {any} */ (window).layOut(what), job);
    found[contender] = result;
    say(`  ${contender}: ${(result.settle / 1000).toFixed(2)} s, edge/pair ${result.share?.toFixed(3) ?? '–'}`);
    figures[`layout.${contender}.settle`] = result.settle / 1000;
    if (result.stable !== undefined) figures[`layout.${contender}.stable`] = result.stable / 1000;
    if (result.share !== undefined) figures[`layout.${contender}.share`] = result.share;
    if (contender === 'ours') figures['layout.ours.first'] = result.first / 1000;
  }
  const { ours, d3 } = found;
  if (!ours || !d3) return figures;
  figures['layout.ratio.settle'] = d3.settle / ours.settle;
  if (d3.stable && ours.stable) figures['layout.ratio.stable'] = d3.stable / ours.stable;
  const goal = SAME * (d3.share ?? NaN);
  const reached = (/** @type {typeof ours} */ of) => of.shares?.find(({ share }) => share <= goal)?.ms;
  const [theirs, own] = [reached(d3), reached(ours)];
  if (theirs && own) figures['layout.ratio.quality'] = theirs / own;
  return figures;
}
