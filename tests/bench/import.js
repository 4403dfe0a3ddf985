// @ts-check
// Times the import of large tables: our importer and papaparse alone, each in a browser of its own, by turns on the same files.
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** How long one reading may take, in milliseconds. */
const CAP_MS = 300_000;

/** Who reads what. @type {readonly { id: string, contender: import('./importBench').Contender, files: 'listed' | 'derived' }[]} */
const READINGS = [
  { id: 'papa', contender: 'papa', files: 'listed' },
  { id: 'ours', contender: 'ours', files: 'listed' },
  { id: 'papaInto', contender: 'papaInto', files: 'listed' },
  { id: 'papaKept', contender: 'papaKept', files: 'listed' },
  { id: 'names', contender: 'ours', files: 'derived' }
];

/**
 * Most memory that a renderer process of a browser has held since it started, in MB: of the page, its workers and what is not JavaScript's. NaN where
 * the system has no /proc.
 * @param {import('@playwright/test').Browser} browser
 */
export async function peakMemory(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const peaks = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => peakOf(id));
  return peaks.length > 0 ? Math.max(...peaks) : NaN;
}

/** @param {number} process id */
function peakOf(process) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1]) / 1000;
  } catch {
    return NaN;
  }
}

/**
 * Reads the files once with every reader. Each has a browser of its own, so that its peak is its own.
 * @param {{ launch: import('@playwright/test').LaunchOptions, address: string, files: import('./importFiles.js').ImportFiles, say: (line: string) => void }} how `address` is that of the bench page
 * @returns {Promise<Record<string, number>>} figures by the id of the measure
 */
export async function measureImport({ launch, address, files, say }) {
  /** @type {Record<string, number>} */
  const figures = {};
  for (const { id, contender, files: which } of READINGS) {
    const browser = await chromium.launch(launch);
    try {
      const page = await browser.newPage();
      page.setDefaultTimeout(CAP_MS);
      page.on('pageerror', (error) => say(`page: ${error.message}`));
      await page.goto(`${address}bench.html`);
      await page.setInputFiles('#files', files[which]);
      const empty = await peakMemory(browser);
      const { rows, ms, block } = await page.evaluate((who) => window.bench.import(who), contender);
      const all = {
        rate: (rows / ms) * 1000,
        mbPerSecond: (files.bytes[which] / 1e6 / ms) * 1000,
        memory: (await peakMemory(browser)) - empty,
        block
      };
      for (const [name, value] of Object.entries(all)) figures[`import.${id}.${name}`] = value;
      say(`${id}: ${rows} rows in ${(ms / 1000).toFixed(1)} s`);
    } catch (error) {
      say(`${id}: not measured: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      await browser.close();
    }
  }
  figures['import.ratio.columns'] = (figures['import.ours.rate'] ?? NaN) / (figures['import.papaInto.rate'] ?? NaN);
  return figures;
}
