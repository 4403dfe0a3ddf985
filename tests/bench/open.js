// @ts-check
// Opens a published network from its tables and packed, by turns, each in a browser of its own.
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { PURE } from './build.js';
import { heapOf } from './heap.js';

const PACKED = 'network.unm';

/** Milliseconds for which a browser that was just started has to do with itself, on all cores that there are: a visitor's has been open for longer. */
const BROWSER_STARTS = 2_000;

/** The ways to open it, by the id of the figures, and the packed file they ask for. */
const WAYS = /** @type {const} */ ({ tables: '', packed: PACKED });

/** @param {string} folder @param {Readonly<Record<string, string>>} files */
async function writeFolder(folder, files) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { packed } = await import(PURE);
  writeFileSync(join(folder, PACKED), await packed(files));
}

/**
 * One round at one size.
 * @param {{
 *   launch: import('@playwright/test').LaunchOptions,
 *   address: string,
 *   folder: string,
 *   size: number,
 *   round: number,
 *   files: Readonly<Record<string, string>>,
 *   say: (line: string) => void
 * }} how `address` is that of the bench page, `folder` one beside it, into which the files are written
 * @returns {Promise<Record<string, number>>} figures by id; milliseconds, MB, and how many times sooner the packed network opens
 */
export async function measureOpen({ launch, address, folder, size, round, files, say }) {
  if (!existsSync(join(folder, PACKED))) await writeFolder(folder, files);
  const bytes = (/** @type {readonly string[]} */ names) => names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) / 1e6;
  /** @type {Record<string, number>} */
  const figures = { 'open.tables.mb': bytes(Object.keys(files)), 'open.packed.mb': bytes([PACKED]) };
  const ways = /** @type {[keyof typeof WAYS, string][]} */ (Object.entries(WAYS));
  for (const [way, packed] of round % 2 === 0 ? ways.toReversed() : ways) {
    const browser = await chromium.launch(launch);
    try {
      const page = await browser.newPage();
      page.setDefaultTimeout(300_000);
      page.on('pageerror', (error) => say(`  page: ${error.message}`));
      await page.goto(`${address}bench.html`);
      await page.evaluate(() => window.bench.ready());
      await page.waitForTimeout(BROWSER_STARTS);
      const opened = await page.evaluate(
        ([where, file]) => window.bench.load(where, file),
        /** @type {const} */ ([`data/open-${size}`, packed])
      );
      figures[`open.${way}`] = opened['browser.load'] ?? NaN;
      figures[`open.${way}.block`] = opened['browser.loadBlock'] ?? NaN;
      if (way === 'packed') figures['open.packed.memory'] = await heapOf(page);
      say(`  ${way}: ${figures[`open.${way}`]?.toFixed(0)} ms`);
    } catch (error) {
      say(`  ${way}: not opened: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      await browser.close();
    }
  }
  figures['open.ratio'] = (figures['open.tables'] ?? NaN) / (figures['open.packed'] ?? NaN);
  return figures;
}
