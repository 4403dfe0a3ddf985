import Papa from 'papaparse';
import { CountryNames } from '../../src/load/countryNames';
import { DerivedEnds } from '../../src/load/derivedEnds';
import { NO_CHOICES } from '../../src/load/importChoices';
import { importNetwork } from '../../src/load/importNetwork';
import type { Source } from '../../src/load/source';

/**
 * What the worker is asked: files, and what becomes of their rows. They are counted and let go, kept, or made to a network by the importer's own readers of
 * rows: the same columns of agreements as ours.
 */
export interface PapaRequest {
  readonly files: readonly File[];
  readonly then: 'count' | 'keep' | 'into';
}

/** Characters that are parsed at once. */
const PIECE = 1 << 20;

const scope = self as DedicatedWorkerGlobalScope & typeof globalThis;

/** papaparse by itself on decoded text, in pieces that end with a row (no cell of the bench's file has a line break). */
async function parse(file: File, take: (rows: string[][]) => void): Promise<void> {
  const parsed = (text: string): string[][] =>
    Papa.parse<string[]>(text, { header: false, delimiter: ',', newline: '\n', skipEmptyLines: true }).data;
  let text = '';
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    text += piece.value;
    if (text.length < PIECE) continue;
    const end = text.lastIndexOf('\n') + 1;
    take(parsed(text.slice(0, end)));
    text = text.slice(end);
  }
  take(parsed(text));
}

/** @returns rows of the last file */
async function read({ files, then }: PapaRequest): Promise<number> {
  const tables: Source[] = [];
  let count = 0;
  for (const file of then === 'into' ? files : files.slice(-1)) {
    const kept: string[][] = [];
    count = 0;
    await parse(file, (rows) => {
      count += rows.length;
      if (then !== 'count') for (const row of rows) kept.push(row);
    });
    tables.push({ file: file.name, content: { type: 'cells', format: 'xlsx', rows: kept } });
  }
  if (then !== 'into') return count;
  const { network } = importNetwork(
    { tables, descriptor: null, issues: [] },
    {
      id: 'bench',
      title: 'Bench',
      choices: NO_CHOICES,
      language: 'en',
      countries: () => new CountryNames(),
      gazetteer: null,
      reference: [],
      referenceCities: [],
      derive: DerivedEnds
    }
  );
  return network?.agreements.count ?? 0;
}

scope.addEventListener('message', ({ data }: MessageEvent<PapaRequest>) => {
  void read(data).then((rows) => scope.postMessage(rows));
});
