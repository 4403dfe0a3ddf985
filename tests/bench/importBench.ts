import { NO_CHOICES } from '../../src/load/importChoices';
import { importFiles } from '../../src/load/load';
import type { PapaRequest } from './papa.worker';

/**
 * Who reads the files: our importer to the finished network; papaparse that only counts the rows of the last one, that keeps them, or from whose rows our
 * readers of single rows make the network.
 */
export type Contender = 'ours' | 'papa' | 'papaKept' | 'papaInto';

const THEN = { papa: 'count', papaKept: 'keep', papaInto: 'into' } as const;

/** What a reading cost: rows read, and milliseconds until it was done and of the longest stretch in which the page did not answer. */
export interface ImportCost {
  readonly rows: number;
  readonly ms: number;
  readonly block: number;
}

/** How often the page is asked whether it answers, in milliseconds. */
const PROBE = 20;

/** Longest stretch in milliseconds for which the main thread answered nothing while a job ran. */
export async function longestBlock(job: () => Promise<void>, probe = 4): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, probe);
  await job();
  longest = Math.max(longest, performance.now() - last);
  clearInterval(timer);
  return longest;
}

/** Reads the files that were chosen in the page. */
export async function measureImport(contender: Contender): Promise<ImportCost> {
  const files = [...(document.querySelector<HTMLInputElement>('#files')!.files ?? [])];
  const start = performance.now();
  let rows = 0;
  const block = await longestBlock(async () => {
    rows = contender === 'ours' ? await readByUs(files) : await readByPapa({ files, then: THEN[contender] });
  }, PROBE);
  return { rows, ms: performance.now() - start, block };
}

async function readByUs(files: readonly File[]): Promise<number> {
  const { network } = await importFiles(files, { id: 'bench', title: 'Bench', choices: NO_CHOICES, language: 'en' });
  // As the page does, the network is held while the worker goes.
  window.kept = network;
  return network?.agreements.count ?? 0;
}

function readByPapa(request: PapaRequest): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./papa.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.addEventListener('message', ({ data }: MessageEvent<number>) => {
      worker.terminate();
      resolve(data);
    });
    worker.postMessage(request);
  });
}
