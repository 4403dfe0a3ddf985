import { isObject } from './settings';
import { areWithin, readNumbers, writeNumbers, type Numbers, type NumbersForm } from './packNumbers';
import { PackError } from './packError';
import { isPack, PACK_MARK } from './packMark';

export { isPack, PACK_ENDING } from './packMark';

/** How a packed network is written; another number is another way, which is not read. */
const VERSION = 2;

/** Bytes before the packed body: the first bytes, version, length of the body unpacked and packed, nothing. */
const HEAD = 24;
/** Largest body, in bytes: four times that of a million agreements. */
const MAX_BODY = 512 * 1024 * 1024;
/** As often as that deflate repeats a byte at most. */
const MOST_TIMES = 1032;

/** Makes a packed file: a JSON value, and columns of numbers and bytes by their names. */
export async function writePack(json: unknown, columns: Readonly<Record<string, Numbers>>): Promise<Uint8Array> {
  const forms: Record<string, NumbersForm> = {};
  const parts: Uint8Array[] = [];
  for (const [name, numbers] of Object.entries(columns)) {
    const { form, bytes } = writeNumbers(numbers);
    forms[name] = form;
    parts.push(bytes);
  }
  const text = new TextEncoder().encode(JSON.stringify({ columns: forms, json }));
  const head = Uint8Array.from(new Uint8Array(Uint32Array.of(text.length).buffer));
  const body = joined([head, text, ...parts]);
  if (body.length > MAX_BODY) throw new RangeError('The network is too large to be packed.');
  const packed = await compressed(body);
  const file = new Uint8Array(HEAD + packed.length);
  file.set(PACK_MARK);
  const view = new DataView(file.buffer);
  view.setUint32(8, VERSION, true);
  view.setUint32(12, body.length, true);
  view.setUint32(16, packed.length, true);
  file.set(packed, HEAD);
  return file;
}

/** What a packed file holds. */
export interface PackContent {
  readonly json: unknown;
  /**
   * Reads a column into the array that is made for it.
   * @param within what every number must be: from the first, below the second
   * @throws PackError
   */
  readonly column: <T extends Numbers>(name: string, make: (length: number) => T, within?: readonly [least: number, end: number]) => T;
  /** Length of a column. @throws PackError where there is none of this name */
  readonly lengthOf: (name: string) => number;
  readonly has: (name: string) => boolean;
  /** To be told before room is made for so many bytes that the columns only hint at. @throws PackError where they are more than any honest file has */
  readonly unfold: (bytes: number) => void;
}

/**
 * Unpacks a file. No length in it is believed before it is compared with what is there.
 * @throws PackError
 */
export async function readPack(file: Uint8Array): Promise<PackContent> {
  if (!isPack(file) || file.length < HEAD) throw new PackError('broken');
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (view.getUint32(8, true) !== VERSION) throw new PackError('version');
  const [length, packed] = [view.getUint32(12, true), view.getUint32(16, true)];
  if (packed !== file.length - HEAD || length > MAX_BODY || length > packed * MOST_TIMES || length < 4) throw new PackError('broken');
  const body = await unzipped(file.subarray(HEAD), length);
  const textLength = new DataView(body.buffer).getUint32(0, true);
  if (textLength > length - 4) throw new PackError('broken');
  const { columns, json } = contentOf(body.subarray(4, 4 + textLength));

  const places = new Map<string, { readonly form: NumbersForm; readonly at: number }>();
  let at = aligned(4 + textLength);
  for (const [name, form] of Object.entries(columns)) {
    if (!isForm(form)) throw new PackError('broken');
    places.set(name, { form, at });
    const end = at + form.length * form.width;
    // A column of one number repeated takes no room in the file; it is no longer than what else is there would explain.
    if (end > length || form.length > length) throw new PackError('broken');
    at = aligned(end);
  }
  const placeOf = (name: string): { readonly form: NumbersForm; readonly at: number } => {
    const place = places.get(name);
    if (!place) throw new PackError('broken', `There is no column "${name}".`);
    return place;
  };
  let room = Math.min(MAX_BODY, packed * MOST_TIMES);
  return {
    json,
    has: (name) => places.has(name),
    unfold(bytes) {
      room -= bytes;
      if (room < 0) throw new PackError('broken', 'There is more than was said.');
    },
    lengthOf: (name) => placeOf(name).form.length,
    column(name, make, within) {
      const { form, at: start } = placeOf(name);
      const bytes = body.subarray(start, start + form.length * form.width);
      try {
        const numbers = readNumbers(form, bytes, make(form.length));
        if (!within || areWithin(form, numbers, ...within)) return numbers;
      } catch {
        // Told below.
      }
      throw new PackError('broken', `The column "${name}" does not fit.`);
    }
  };
}

const aligned = (at: number): number => Math.ceil(at / 4) * 4;

function contentOf(text: Uint8Array): { readonly columns: Readonly<Record<string, unknown>>; readonly json: unknown } {
  try {
    const content: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text));
    if (isObject(content) && isObject(content.columns)) return { columns: content.columns, json: content.json };
  } catch {
    // What is no JSON is no packed network.
  }
  throw new PackError('broken');
}

const isForm = (value: unknown): value is NumbersForm =>
  isObject(value) &&
  Number.isSafeInteger(value.length) &&
  (value.length as number) >= 0 &&
  [0, 1, 2, 4].includes(value.width as number) &&
  Number.isSafeInteger(value.base) &&
  Number.isSafeInteger(value.first) &&
  typeof value.steps === 'boolean';

/** Parts behind one another, each at a place that 4 divides. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const places: number[] = [];
  let length = 0;
  for (const part of parts) {
    places.push((length = aligned(length)));
    length += part.length;
  }
  const whole = new Uint8Array(length);
  parts.forEach((part, index) => whole.set(part, places[index]));
  return whole;
}

async function compressed(body: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([body as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * Unpacks bytes into an array of the length that is said, so that what is in truth longer is found before it is kept. The checksum of gzip finds what
 * was damaged on the way.
 */
async function unzipped(packed: Uint8Array, length: number): Promise<Uint8Array> {
  const body = new Uint8Array(length);
  const stream = new DecompressionStream('gzip');
  const writer = stream.writable.getWriter();
  // What is wrong with the bytes is told by the reader.
  writer.write(packed as Uint8Array<ArrayBuffer>).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = stream.readable.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  let at = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      body.set(part.value, at);
      at += part.value.length;
    }
  } catch {
    await reader.cancel().catch(() => undefined);
    throw new PackError('broken');
  }
  if (at !== length) throw new PackError('broken');
  return body;
}
