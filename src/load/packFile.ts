import type { UpTo } from './arrivingPack';
import { isObject } from './settings';
import { aligned, columnsIn, MOST_BYTES, mostFrom, type PackColumns } from './packColumns';
import { writeNumbers, type Numbers, type NumbersForm } from './packNumbers';
import { PackError } from './packError';
import { isPack, PACK_MARK } from './packMark';

export { isPack, PACK_ENDING } from './packMark';

/** How a packed network is written; another number is another way, which is not read. */
const VERSION = 3;

/** Bytes before the two packed sections: the first bytes, version, length of each section unpacked and packed, nothing. */
const HEAD = 32;

/**
 * Makes a packed file of two sections: what is needed first, a JSON value and bytes, and columns of numbers and bytes by their names, so that the first
 * can be worked with while the second is unpacked.
 */
export async function writePack(json: unknown, records: Uint8Array, columns: Readonly<Record<string, Numbers>>): Promise<Uint8Array> {
  const forms: Record<string, NumbersForm> = {};
  const parts: Uint8Array[] = [];
  for (const [name, numbers] of Object.entries(columns)) {
    const { form, bytes } = writeNumbers(numbers);
    forms[name] = form;
    parts.push(bytes);
  }
  const text = new TextEncoder().encode(JSON.stringify({ columns: forms, json }));
  const sections = [joined([new Uint8Array(Uint32Array.of(text.length).buffer), text, records]), joined(parts)];
  if (sections.some(({ length }) => length > MOST_BYTES)) throw new RangeError('The network is too large to be packed.');
  const packed = await Promise.all(sections.map(compressed));
  const file = new Uint8Array(packed.reduce((length, section) => length + section.length, HEAD));
  file.set(PACK_MARK);
  const view = new DataView(file.buffer);
  view.setUint32(8, VERSION, true);
  let at = HEAD;
  packed.forEach((section, index) => {
    view.setUint32(12 + 8 * index, sections[index]!.length, true);
    view.setUint32(16 + 8 * index, section.length, true);
    file.set(section, at);
    at += section.length;
  });
  return file;
}

/** What a packed file holds. */
export interface PackContent {
  readonly json: unknown;
  /** The bytes beside it. */
  readonly records: Uint8Array;
  /** Unpacks the columns. @throws PackError */
  readonly columns: () => Promise<PackColumns>;
}

/**
 * Bytes that a packed file takes once it is unpacked, as far as it says so itself.
 * @throws PackError where it is none, of another version, or says what cannot be
 */
export async function sizeOfPack(upTo: UpTo): Promise<number> {
  return (await sectionsOf(upTo)).reduce((sum, { length }) => sum + length, 0);
}

/** A section that is packed in the bytes of a file from `start` to `end`. */
interface Section {
  readonly start: number;
  readonly end: number;
  /** Bytes of it once it is unpacked. */
  readonly length: number;
}

/** What the first bytes of a file say of its sections. */
async function sectionsOf(upTo: UpTo): Promise<readonly [Section, Section]> {
  const head = await upTo(HEAD);
  if (!isPack(head) || head.length < 12) throw new PackError('broken', 'It is no packed network.');
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const version = view.getUint32(8, true);
  if (version !== VERSION) throw new PackError('version', `It is of version ${version}, and this program reads ${VERSION}.`);
  if (head.length < HEAD) throw new PackError('broken', 'It has no end.');
  const section = (place: number, start: number): Section => {
    const [length, packed] = [view.getUint32(place, true), view.getUint32(place + 4, true)];
    if (length > mostFrom(packed)) throw new PackError('broken', 'There is less than was said.');
    return { start, end: start + packed, length };
  };
  const first = section(12, HEAD);
  return [first, section(20, first.end)];
}

/** The bytes in which a section is packed. @param isLast whether no byte comes after it */
async function packedBytes(upTo: UpTo, { start, end }: Section, isLast = false): Promise<Uint8Array> {
  const file = await upTo(isLast ? Infinity : end);
  if (file.length < end || (isLast && file.length > end)) throw new PackError('broken', 'It has another length than was said.');
  return file.subarray(start, end);
}

/**
 * Opens a packed file and unpacks its first section. No length in it is believed before it is compared with what is there.
 * @throws PackError, or what `upTo` does
 */
export async function readPack(upTo: UpTo): Promise<PackContent> {
  const [first, second] = await sectionsOf(upTo);
  const section = await unzipped(await packedBytes(upTo, first), first.length);
  const textLength = section.length < 4 ? Infinity : new DataView(section.buffer).getUint32(0, true);
  if (textLength > section.length - 4) throw new PackError('broken', 'It has no beginning.');
  const { columns, json } = contentOf(section.subarray(4, 4 + textLength));
  const records = section.subarray(aligned(4 + textLength));
  const read = async (): Promise<PackColumns> => {
    const packed = await packedBytes(upTo, second, true);
    return columnsIn(await unzipped(packed, second.length), columns, mostFrom(packed.length));
  };
  return { json, records, columns: read };
}

function contentOf(text: Uint8Array): { readonly columns: Readonly<Record<string, unknown>>; readonly json: unknown } {
  try {
    const content: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text));
    if (isObject(content) && isObject(content.columns)) return { columns: content.columns, json: content.json };
  } catch {
    // What is no JSON is no packed network.
  }
  throw new PackError('broken', 'It has no beginning.');
}

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
    throw new PackError('broken', 'It cannot be unpacked.');
  }
  if (at !== length) throw new PackError('broken', 'There is less than was said.');
  return body;
}
