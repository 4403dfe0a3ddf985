import Papa from 'papaparse';

/** What the worker is asked: a file, and whether the rows are kept, as whoever uses them would have to. */
export interface PapaRequest {
  readonly file: File;
  readonly keep: boolean;
}

/** Characters that are parsed at once. */
const PIECE = 1 << 20;

const scope = self as DedicatedWorkerGlobalScope & typeof globalThis;

/** papaparse by itself on decoded text, in pieces that end with a row (no cell of the bench's file has a line break). @returns rows it read */
async function parse({ file, keep }: PapaRequest): Promise<number> {
  const kept: string[][][] = [];
  let rows = 0;
  let text = '';
  const take = (whole: string): void => {
    const { data } = Papa.parse<string[]>(whole, { header: false, delimiter: ',', newline: '\n', skipEmptyLines: true });
    rows += data.length;
    if (keep) kept.push(data);
  };
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    text += piece.value;
    if (text.length < PIECE) continue;
    const end = text.lastIndexOf('\n') + 1;
    take(text.slice(0, end));
    text = text.slice(end);
  }
  take(text);
  return rows;
}

scope.addEventListener('message', ({ data }: MessageEvent<PapaRequest>) => {
  void parse(data).then((rows) => scope.postMessage(rows));
});
