// @ts-check
// Arcs on a map beside each other: the map of the product and its peers, by turns on the same arcs.
import { chromium } from '@playwright/test';
import { peakMemory } from './import.js';

/** Who is measured, by the id of their figures. */
export const ARC_CONTENDERS = Object.freeze({
  ours: 'ours',
  lines: 'MapLibre’s lines',
  deckInterleaved: 'deck.gl ArcLayer, interleaved',
  deckOverlaid: 'deck.gl ArcLayer, overlaid',
  flowmap: 'flowmap.gl',
  none: 'nobody, only ground, and discs and names by MapLibre'
});
/** What is measured, in milliseconds. */
export const ARC_MEASURES = Object.freeze({
  first: 'first complete frame',
  pan: 'frame while panning',
  panJs: 'frame while panning, script',
  zoom: 'frame while zooming',
  settle: 'jump elsewhere → all drawn',
  pick: 'what lies at a point',
  globe: 'frame while the globe turns'
});
/** Numbers of arcs beside peers, and of ours alone. */
export const ARC_SIZES = [1_000, 10_000, 100_000, 1_000_000];
export const OWN_ARC_SIZES = [10_000, 100_000, 1_000_000];
/** Longest that one may take for one size, in milliseconds; who takes longer is not asked again for more. */
export const ARC_CAP_MS = 150_000;

/** @type {Map<string, number>} The least size at which somebody did not come to an end. */
const over = new Map();

const median = (/** @type {readonly number[]} */ values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/**
 * One round at one size.
 * @param {{
 *   launch: import('@playwright/test').LaunchOptions,
 *   addresses: { ours: string, peers: string },
 *   size: number,
 *   round: number,
 *   peers: boolean,
 *   say: (line: string) => void
 * }} how `round` from 1: each begins with another contender; `peers` whether they are installed
 * @returns {Promise<Record<string, number>>} figures by id; milliseconds, MB, and how many times sooner ours is
 */
export async function measureArcs({ launch, addresses, size, round, peers, say }) {
  /** @type {Record<string, number>} */
  const figures = {};
  const all = Object.keys(ARC_CONTENDERS);
  const order = all.map((_, index) => /** @type {string} */ (all[(index + round - 1) % all.length]));
  for (const who of order) {
    if (size >= (over.get(who) ?? Infinity) || (who !== 'ours' && !peers)) continue;
    const address = who === 'ours' ? `${addresses.ours}bench.html` : `${addresses.peers}arcs.html?who=${who}`;
    const browser = await chromium.launch(launch);
    const end = setTimeout(() => void browser.close(), ARC_CAP_MS);
    const note = (/** @type {string} */ measure, /** @type {number} */ value) => (figures[`arcs.${who}.${measure}`] = value);
    try {
      const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
      page.setDefaultTimeout(ARC_CAP_MS);
      page.on('pageerror', (error) => say(`  ${who}: ${error.message}`));
      await page.goto(address);
      await page.waitForFunction(() => window.__bench?.ready);
      const empty = await peakMemory(browser);
      const { firstFrame, maxBlock } = await page.evaluate((count) => window.__bench.load(count), size);
      note('first', firstFrame);
      note('block', maxBlock);
      const pan = await page.evaluate(() => window.__bench.frames('pan'));
      note('pan', median(pan.total));
      note('panJs', median(pan.js));
      note('zoom', median((await page.evaluate(() => window.__bench.frames('zoom'))).total));
      note('settle', median(await page.evaluate(() => window.__bench.settle())));
      const { ms, hits } = await page.evaluate(() => window.__bench.pick());
      // Who finds nothing has not answered.
      if (hits > 0) note('pick', median(ms));
      note('memory', (await peakMemory(browser)) - empty);
      note('globe', median(await page.evaluate(() => window.__bench.globe())));
      say(`  ${who}: first frame ${firstFrame.toFixed(0)} ms, pan ${median(pan.total).toFixed(0)}, ${hits} hits of 21`);
    } catch (error) {
      over.set(who, Math.min(size, over.get(who) ?? Infinity));
      say(`  ${who}: not to its end: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    } finally {
      clearTimeout(end);
      await browser.close();
    }
  }
  for (const measure of Object.keys(ARC_MEASURES)) {
    const of = (/** @type {string} */ who) => figures[`arcs.${who}.${measure}`] ?? NaN;
    const best = Math.min(...['lines', 'deckInterleaved', 'deckOverlaid'].map(of).filter(Number.isFinite));
    figures[`arcs.ratio.${measure}`] = best / of('ours');
    figures[`arcs.ratioFlowmap.${measure}`] = of('flowmap') / of('ours');
    // Their arcs alone beside all of ours: names by MapLibre are a good part of a peer's first frame.
    if (measure === 'first') figures['arcs.ratioArcs.first'] = (best - of('none')) / of('ours');
  }
  return figures;
}

/**
 * One round of ours alone: what peers do not come to the end of.
 * @param {Omit<Parameters<typeof measureArcs>[0], 'peers'>} how
 * @returns {Promise<Record<string, number>>} figures by id
 */
export async function measureOwnArcs(how) {
  const figures = await measureArcs({ ...how, peers: false });
  return Object.fromEntries(
    Object.entries(figures).flatMap(([id, value]) => (id.startsWith('arcs.ours.') ? [[id.replace('arcs.ours', 'ownArcs'), value]] : []))
  );
}
