import { trustOwnScripts } from '../../src/app/trustedScripts';
import type { Issue } from '../../src/load/issue';
import { fetchOpener, loadFromAddress } from '../../src/load/load';
import type { Network } from '../../src/model/network';
import { measureGraph } from './graphBench';
import { longestBlock, measureImport, type Contender, type ImportCost } from './importBench';
import { measureMap } from './mapBench';

/** What run.js asks of the page. Each call resolves with milliseconds (or counts) by the id of the measure. */
export interface Bench {
  /** Resolves when the page has what the site fetches as soon as its list names a packed network, before it opens one. */
  ready(): Promise<unknown>;
  /** @param packed file in the folder that holds the network packed; '' = its tables are read */
  load(folder: string, packed?: string): Promise<Record<string, number>>;
  map(): Promise<Record<string, number>>;
  graph(): Promise<Record<string, number>>;
  /** Reads the files chosen in `#files`. */
  import(contender: Contender): Promise<ImportCost>;
}

// The page is served under the headers of the site.
trustOwnScripts();

declare global {
  interface Window {
    bench: Bench;
    /** What the last import made, so that it stays in memory. */
    kept: unknown;
    /** What site.js notes of the page, in milliseconds. */
    siteTimes: { ready: number; block: number; busy: number };
  }
}

let network: Network | null = null;

window.bench = {
  ready: fetchOpener,
  async load(folder, packed) {
    const start = performance.now();
    let issues: readonly Issue[] = [];
    const block = await longestBlock(async () => {
      ({ network, issues } = await loadFromAddress(document.baseURI, folder, { packed: packed || undefined }));
    });
    // Then its tables were read in its place.
    const fault = packed && issues.find(({ file }) => file === packed);
    if (fault) throw new Error(`${fault.code}: ${fault.file}`);
    return { 'browser.load': performance.now() - start, 'browser.loadBlock': block };
  },
  map: () => measureMap(document.querySelector<HTMLElement>('#picture')!, network!),
  graph: () => measureGraph(document.querySelector<HTMLElement>('#picture')!, network!),
  import: measureImport
};
