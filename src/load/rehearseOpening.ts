import { BLOCK } from '../base/foldedTexts';
import { CONFIDENCES, KINDS, STATUSES, TEXT_COLUMNS } from '../model/network';
import { agreementsOf, type PackedAgreements } from './packedAgreements';
import { recordsOf, type PackedRecords } from './packedThings';
import { aligned, columnsIn } from './packColumns';
import type { NumbersForm } from './packNumbers';

/** Agreements, universities and cities of the made-up network: enough for all code to have run, few enough to be read in some milliseconds. */
const AGREEMENTS = 256;
const THINGS = 64;

/** What a rehearsal has read. */
export interface Rehearsed {
  readonly records: PackedRecords;
  readonly agreements: PackedAgreements;
}

const ENCODER = new TextEncoder();

/**
 * Reads a small made-up network as a packed one is read, while such a one is on its way: code that never ran is compiled as it is needed, which takes
 * as long as it takes to read ten thousand agreements.
 * @param pause awaited now and then
 */
export async function rehearseOpening(pause: () => Promise<void>): Promise<Rehearsed> {
  const universities = Array.from({ length: THINGS }, (_, i) => [`u-${i}`, 0, `University ${i}`, '', { en: `${i}` }, [], i, `U${i}`]);
  const cities = Array.from({ length: THINGS }, (_, i) => [`c-${i}`, 0, `City ${i}`, '', { en: `${i}` }, [], [i, -i / 2]]);
  const lists = { countries: [{ id: 'ZZ', place: null, home: true }], cities, universities, events: [], mobility: [], issues: [] };
  const [counts, pieces, texts]: [Record<string, number>, [string, number][], string[]] = [{}, [], []];
  for (const [name, list] of Object.entries(lists)) {
    const text = JSON.stringify(list);
    counts[name] = list.length;
    pieces.push([name, text.length]);
    texts.push(text);
  }
  const records = { counts, pieces } as unknown as Parameters<typeof recordsOf>[0];
  const read = recordsOf(records, ENCODER.encode(texts.join('')));
  await pause();
  const codes = { kind: KINDS, status: STATUSES, confidence: CONFIDENCES };
  const { forms, body } = madeColumns();
  return { records: read, agreements: await agreementsOf(columnsIn(body, forms, 1e6), { codes, records }, pause) };
}

/** Columns as they lie in a file. */
function madeColumns(): { readonly forms: Record<string, NumbersForm>; readonly body: Uint8Array } {
  const body = new Uint8Array(AGREEMENTS * 64);
  const forms: Record<string, NumbersForm> = {};
  let at = 0;
  const repeated = (name: string, base: number, step: boolean, length = AGREEMENTS): void => {
    forms[name] = { length, width: 0, base, steps: step, first: 0 };
  };
  const written = (name: string, column: Uint8Array | Uint16Array | Uint32Array): void => {
    body.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at);
    forms[name] = { length: column.length, width: column.BYTES_PER_ELEMENT as NumbersForm['width'], base: 0, steps: false, first: 0 };
    at = aligned(at + column.byteLength);
  };
  repeated('partyOffsets', 2, true, AGREEMENTS + 1);
  written(
    'parties',
    Uint16Array.from({ length: 2 * AGREEMENTS }, (_, i) => i % THINGS)
  );
  for (const name of ['kind', 'status', 'confidence']) written(name, new Uint8Array(AGREEMENTS));
  written('signedOn', new Uint32Array(AGREEMENTS).fill(20_260_131));
  repeated('startedOn', 0, false);
  repeated('event', -1, false);
  repeated('row', 1, true);
  for (const name of TEXT_COLUMNS) {
    const isFolded = ['ids', 'sourceUrl', 'evidence'].includes(name);
    repeated(`${name}.codes`, isFolded ? 1 : 0, isFolded);
    if (isFolded) writeFolded(name, name === 'sourceUrl' ? 'https://example.org/' : 'a-', written);
    else {
      const text = ENCODER.encode(name === 'retrievedOn' ? '2026-01-31' : name);
      written(`${name}.ends`, Uint32Array.of(name === 'sourceUrl' ? 0 : text.length));
      written(`${name}.bytes`, text);
    }
  }
  return { forms, body: body.subarray(0, at) };
}

/** Texts that count up, each as what the one before it has not. */
function writeFolded(name: string, prefix: string, written: (name: string, column: Uint8Array) => void): void {
  const first = (i: number): boolean => i % BLOCK === 0;
  const own = Array.from({ length: AGREEMENTS }, (_, i) => `${first(i) ? prefix : ''}${1_000 + i}`);
  written(
    `${name}.heads`,
    Uint8Array.from(own, (_, i) => (first(i) ? 0 : prefix.length))
  );
  written(`${name}.tails`, new Uint8Array(AGREEMENTS));
  written(
    `${name}.middles`,
    Uint8Array.from(own, (text) => text.length)
  );
  written(`${name}.bytes`, ENCODER.encode(own.join('')));
}
