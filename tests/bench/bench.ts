import { trustOwnScripts } from '../../src/app/trustedScripts';
import { loadFromAddress } from '../../src/load/load';
import type { Network } from '../../src/model/network';
import { measureGraph } from './graphBench';
import { measureMap } from './mapBench';

/** What run.js asks of the page. Each call resolves with milliseconds (or counts) by the id of the measure. */
export interface Bench {
  load(folder: string): Promise<Record<string, number>>;
  map(): Promise<Record<string, number>>;
  graph(): Promise<Record<string, number>>;
}

// The page is served under the headers of the site.
trustOwnScripts();

declare global {
  interface Window {
    bench: Bench;
    /** What site.js notes of the page, in milliseconds. */
    siteTimes: { ready: number; block: number; busy: number };
  }
}

let network: Network | null = null;

/** Longest stretch in milliseconds for which the main thread answered nothing while a job ran. */
async function longestBlock(job: () => Promise<void>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 4);
  await job();
  longest = Math.max(longest, performance.now() - last);
  clearInterval(timer);
  return longest;
}

window.bench = {
  async load(folder) {
    const start = performance.now();
    const block = await longestBlock(async () => {
      ({ network } = await loadFromAddress(document.baseURI, folder));
    });
    return { 'browser.load': performance.now() - start, 'browser.loadBlock': block };
  },
  map: () => measureMap(document.querySelector<HTMLElement>('#picture')!, network!),
  graph: () => measureGraph(document.querySelector<HTMLElement>('#picture')!, network!)
};
