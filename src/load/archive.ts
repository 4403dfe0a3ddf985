import { Inflate } from 'fflate';

/** What unpacking may cost at most, over all files that are given at once. */
export interface UnpackLimits {
  /** Bytes that archives and workbooks may unpack to. */
  readonly bytes: number;
  /** Entries that an archive may list. */
  readonly entries: number;
  /** How many times its packed size an entry may become, once it is larger than a megabyte. Tables reach 50, nothing but a bomb 1,000. */
  readonly ratio: number;
  /** Rows times columns of a sheet. */
  readonly cells: number;
}

/** Limits for files that a person gives. */
export const UNPACK_LIMITS: UnpackLimits = { bytes: 512 * 1024 * 1024, entries: 5_000, ratio: 300, cells: 20_000_000 };

/** Why an archive or an entry of it cannot be read. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
  readonly reason: 'broken' | 'too-large' | 'encrypted';

  constructor(reason: ArchiveError['reason'], detail = '') {
    super(detail || reason);
    this.reason = reason;
  }
}

/** Counts what is unpacked over several archives, and stops at the limits. */
export class UnpackBudget {
  readonly limits: UnpackLimits;
  #left: number;

  constructor(limits: UnpackLimits = UNPACK_LIMITS) {
    this.limits = limits;
    this.#left = limits.bytes;
  }

  /** @throws ArchiveError (`too-large`) where more was spent than there is */
  spend(bytes: number): void {
    this.#left -= bytes;
    if (this.#left < 0) throw new ArchiveError('too-large');
  }
}

/** A file in an archive. */
export interface ArchiveEntry {
  /** As the archive writes it, with `/` between folders; a folder ends in one. Not to be trusted as a path. */
  readonly name: string;
  readonly encrypted: boolean;
  /** Method of compression: 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  readonly packedSize: number;
  readonly crc: number;
  /** Offset of its local header in the archive. */
  readonly offset: number;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
/** ZIP64: what does not fit the fields of an entry or of the end record is all ones there, and stands in an extra field or a further end record. */
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const EXTRA_64 = 1;
const FULL_32 = 0xffffffff;
const MAX_COMMENT = 0xffff;
/** Bytes handed to the decompressor at once; they can become a thousand times as many before the limit is looked at. */
const PIECE = 16 * 1024;
/** Below this size nothing is a bomb, whatever its ratio. */
const HARMLESS = 1024 * 1024;

/** Whether bytes begin like a ZIP archive, an empty one included. */
export const isArchive = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the end record of the directory stands, from behind, as a comment of any length may follow it. */
function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  throw new ArchiveError('broken', 'no directory');
}

/** The end record that holds, and where it stands: the usual one, or the one of ZIP64 that stands before it. */
function directoryOf(view: DataView): { readonly end: number; readonly count: number; readonly size: number; readonly start: number } {
  const end = endOfDirectory(view);
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === END_64_LOCATOR) {
    // Its offset does not know of bytes before the archive; usually it stands right before its locator.
    const at = [Number(view.getBigUint64(locator + 8, true)), locator - 56].find(
      (place) => place >= 0 && place + 56 <= locator && view.getUint32(place, true) === END_64
    );
    if (at === undefined) throw new ArchiveError('broken', 'no directory');
    const read = (offset: number): number => Number(view.getBigUint64(at + offset, true));
    return { end: at, count: read(32), size: read(40), start: read(48) };
  }
  return { end, count: view.getUint16(end + 10, true), size: view.getUint32(end + 12, true), start: view.getUint32(end + 16, true) };
}

/** Packed size and offset of an entry whose header stands at `at`, from its extra field where they do not fit. */
function placeOf(view: DataView, at: number): { readonly packedSize: number; readonly offset: number } {
  let [packedSize, offset] = [view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  if (packedSize !== FULL_32 && offset !== FULL_32) return { packedSize, offset };
  const from = at + 46 + view.getUint16(at + 28, true);
  const to = from + view.getUint16(at + 30, true);
  for (let field = from; field + 4 <= to; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== EXTRA_64) continue;
    let next = field + 4;
    const end = Math.min(to, next + view.getUint16(field + 2, true));
    const read = (value: number): number => {
      if (value !== FULL_32) return value;
      if (next + 8 > end) throw new ArchiveError('broken', 'extra field cut short');
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
    // In this order, each only where it does not fit.
    read(view.getUint32(at + 24, true));
    packedSize = read(packedSize);
    offset = read(offset);
  }
  return { packedSize, offset };
}

/**
 * A name of an entry: UTF-8 where the archive says so or where it is that without a fault (macOS does not say it), else in the code page 866 of
 * Windows in Cyrillic countries.
 */
function decodeName(bytes: Uint8Array): string {
  let name: string;
  try {
    name = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    name = new TextDecoder('ibm866').decode(bytes);
  }
  // Some programs of Windows write their own slashes.
  return name.replaceAll('\\', '/');
}

/**
 * The entries that the directory of an archive lists, in its order.
 * @throws ArchiveError where it is no whole archive (also one of several volumes), or lists more entries than allowed
 */
export function listArchive(bytes: Uint8Array, limits: UnpackLimits = UNPACK_LIMITS): ArchiveEntry[] {
  const view = viewOf(bytes);
  if (view.byteLength < END_LENGTH) throw new ArchiveError('broken', 'too short');
  const { end, count, size, start } = directoryOf(view);
  if (count > limits.entries) throw new ArchiveError('too-large', `${count} entries`);
  // Bytes before the archive (a program that unpacks itself) shift every offset.
  const shift = end - size - start;
  if (shift < 0) throw new ArchiveError('broken', 'directory out of place');

  const entries: ArchiveEntry[] = [];
  let at = start + shift;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL_HEADER) throw new ArchiveError('broken', 'directory cut short');
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw new ArchiveError('broken', 'directory cut short');
    const { packedSize, offset } = placeOf(view, at);
    entries.push({
      name: decodeName(bytes.subarray(at + 46, at + 46 + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize,
      offset: offset + shift
    });
    at = next;
  }
  return entries;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** CRC-32 as ZIP uses it. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let index = 0; index < bytes.length; index++) crc = CRC_TABLE[(crc ^ bytes[index]!) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/**
 * Unpacks one entry. It is stopped as soon as it becomes larger than the limits allow, whatever size it claims to have.
 * @throws ArchiveError
 */
export function readEntry(archive: Uint8Array, entry: ArchiveEntry, budget: UnpackBudget): Uint8Array {
  if (entry.encrypted) throw new ArchiveError('encrypted', entry.name);
  const view = viewOf(archive);
  const { offset, packedSize, method } = entry;
  if (offset + 30 > archive.length || view.getUint32(offset, true) !== LOCAL_HEADER) throw new ArchiveError('broken', entry.name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = archive.subarray(start, start + packedSize);
  if (packed.length !== packedSize || (method !== 0 && method !== 8)) throw new ArchiveError('broken', entry.name);
  if (method === 0) budget.spend(packedSize);
  const bytes = method === 0 ? packed.slice() : inflate(packed, budget);
  if (crc32(bytes) !== entry.crc) throw new ArchiveError('broken', `${entry.name}: checksum`);
  return bytes;
}

function inflate(packed: Uint8Array, budget: UnpackBudget): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const inflater = new Inflate((part, final) => {
    size += part.length;
    ended ||= final;
    budget.spend(part.length);
    if (size > HARMLESS && size > packed.length * budget.limits.ratio) throw new ArchiveError('too-large', 'ratio');
    parts.push(part);
  });
  try {
    for (let at = 0; at < packed.length || at === 0; at += PIECE) {
      inflater.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch (error) {
    throw error instanceof ArchiveError ? error : new ArchiveError('broken', error instanceof Error ? error.message : '');
  }
  if (!ended) throw new ArchiveError('broken', 'cut short');
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
