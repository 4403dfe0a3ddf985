// @ts-check
// Graphs that are drawn, beside each other: the graph of the product and its peers, by turns on the same nodes and edges.
import { chromium } from '@playwright/test';

/** Who is measured, by the id of their figures. */
export const GRAPH_CONTENDERS = Object.freeze({ ours: 'ours', sigma: 'sigma', cosmos: 'cosmos.gl' });
/** What is measured, in milliseconds. */
export const GRAPH_MEASURES = Object.freeze({
  first: 'first picture, ours with its layout’s first answer',
  pan: 'frame while panning',
  zoom: 'frame while zooming',
  hover: 'node under the pointer → new picture drawn',
  hoverJs: 'node under the pointer, script'
});
/** Numbers of nodes. */
export const GRAPH_SIZES = [150, 2_000, 20_000];
const CAP_MS = 180_000;

const median = (/** @type {readonly number[]} */ values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/**
 * One round at one size.
 * @param {{ launch: import('@playwright/test').LaunchOptions, address: string, size: number, round: number, say: (line: string) => void }} how `address` is
 * that of the peers' pages; `round` from 1: each begins with another contender
 * @returns {Promise<Record<string, number>>} milliseconds by the id of the measure
 */
export async function measureGraphs({ launch, address, size, round, say }) {
  /** @type {Record<string, number>} */
  const figures = {};
  const all = Object.keys(GRAPH_CONTENDERS);
  for (const who of all.map((_, index) => /** @type {string} */ (all[(index + round - 1) % all.length]))) {
    const browser = await chromium.launch(launch);
    const end = setTimeout(() => void browser.close(), CAP_MS);
    try {
      const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
      page.setDefaultTimeout(CAP_MS);
      page.on('pageerror', (error) => say(`  ${who}: ${error.message}`));
      await page.goto(`${address}graphs.html?who=${who}`);
      await page.waitForFunction(() => 'drawGraph' in window);
      const job = { nodes: size, edges: (size < 1_000 ? 2 : 5) * size };
      const { first, pan, zoom, hover } = await page.evaluate((what) => /** @type {any} */ (window).drawGraph(what), job);
      const found = { first, pan: median(pan.total), zoom: median(zoom.total), hover: median(hover.total), hoverJs: median(hover.js) };
      for (const [measure, value] of Object.entries(found)) figures[`graphs.${who}.${measure}`] = value;
      say(`  ${who}: first picture ${first.toFixed(0)} ms, pan ${found.pan.toFixed(0)}, hover ${found.hoverJs.toFixed(1)}`);
    } catch (error) {
      say(`  ${who}: not to its end: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    } finally {
      clearTimeout(end);
      await browser.close();
    }
  }
  return figures;
}
