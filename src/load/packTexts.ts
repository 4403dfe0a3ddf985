import { Texts } from '../base/texts';
import { PackError } from './packError';
import type { PackContent } from './packFile';
import type { Numbers } from './packNumbers';

/** Bytes that a text can have in common with the one before it, at its beginning and at its end, as far as they are counted. */
const MOST_SHARED = 255;
/** Texts are folded where that leaves out as many bytes as this of ten; each takes three bytes for it. */
const WORTH_OF_TEN = 3;

/** Length in bytes from which on a text that is like the one before it is copied as a whole, and then mended. */
const WORTH_A_CALL = 48;

/**
 * The columns of a list of texts as they are packed. Where neighbours are alike, as ids, addresses and titles that count up are, only what a text
 * does not share with the one before it is written: `heads` and `tails` say how many bytes it shares, `middles` how many follow in `bytes`.
 */
export function writeTexts(name: string, { codes, ends, bytes }: Texts): Record<string, Numbers> {
  const count = ends.length;
  const [heads, tails, middles] = [new Uint8Array(count), new Uint8Array(count), new Uint32Array(count)];
  const rest = new Uint8Array(bytes.length);
  let used = 0;
  for (let code = 0, before = 0, start = 0; code < count; code++) {
    const end = ends[code]!;
    const most = Math.min(MOST_SHARED, start - before, end - start);
    let head = 0;
    while (head < most && bytes[before + head] === bytes[start + head]) head++;
    const left = Math.min(MOST_SHARED, start - before - head, end - start - head);
    let tail = 0;
    while (tail < left && bytes[start - 1 - tail] === bytes[end - 1 - tail]) tail++;
    [heads[code], tails[code], middles[code]] = [head, tail, end - start - head - tail];
    rest.set(bytes.subarray(start + head, end - tail), used);
    used += end - start - head - tail;
    before = start;
    start = end;
  }
  const isWorth = bytes.length - used - 3 * count > (bytes.length * WORTH_OF_TEN) / 10;
  const texts: Record<string, Numbers> = isWorth ? { heads, tails, middles, bytes: rest.slice(0, used) } : { ends, bytes };
  return Object.fromEntries(Object.entries({ codes, ...texts }).map(([part, column]) => [`${name}.${part}`, column]));
}

/**
 * Reads a list of texts.
 * @param count how many entries it must have
 * @throws PackError
 */
export function readTexts(content: PackContent, name: string, count: number): Texts {
  const numbers = (part: string, within?: readonly [number, number]): Uint32Array =>
    content.column(`${name}.${part}`, (length) => new Uint32Array(length), within);
  const isFolded = content.has(`${name}.heads`);
  const { ends, bytes } = isFolded ? folded(content, name) : { ends: numbers('ends'), bytes: bytesOf(content, `${name}.bytes`) };
  const codes = numbers('codes', [0, ends.length]);
  // There may be one text more than agreements: that of those whose id was made.
  let sound = codes.length === count && ends.length <= count + 1 && (ends.at(-1) ?? 0) === bytes.length;
  for (let code = 1; !isFolded && code < ends.length; code++) sound &&= ends[code]! >= ends[code - 1]!;
  if (!sound) throw new PackError('broken', `The texts "${name}" do not fit.`);
  return new Texts({ codes, ends, bytes });
}

const bytesOf = (content: PackContent, column: string): Uint8Array => content.column(column, (length) => new Uint8Array(length));

/** Texts of which each is written as what the one before it has not. */
function folded(content: PackContent, name: string): { readonly ends: Uint32Array; readonly bytes: Uint8Array } {
  const [heads, tails, rest] = ['heads', 'tails', 'bytes'].map((part) => bytesOf(content, `${name}.${part}`)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array
  ];
  const ends = content.column(`${name}.middles`, (length) => new Uint32Array(length));
  let [length, written, before] = [0, 0, 0];
  let sound = heads.length === ends.length && tails.length === ends.length;
  for (let code = 0; sound && code < ends.length; code++) {
    const own = heads[code]! + tails[code]! + ends[code]!;
    sound = heads[code]! + tails[code]! <= before;
    written += ends[code]!;
    length += own;
    before = own;
  }
  if (!sound || written !== rest.length) throw new PackError('broken', `The texts "${name}" do not fit.`);
  content.unfold(length);

  const bytes = new Uint8Array(length);
  let [at, spare, from] = [0, 0, 0];
  for (let code = 0; code < ends.length; code++) {
    const start = at;
    const middleStart = at + heads[code]!;
    const tailStart = middleStart + ends[code]!;
    const end = tailStart + tails[code]!;
    // A call costs as much as some tens of bytes one by one.
    const asWhole = end - start >= WORTH_A_CALL && end - start === start - from;
    if (asWhole) bytes.copyWithin(start, from, start);
    for (let read = from; !asWhole && at < middleStart; at++) bytes[at] = bytes[read++]!;
    for (at = middleStart; at < tailStart; at++) bytes[at] = rest[spare++]!;
    for (let read = start - (end - tailStart); !asWhole && at < end; at++) bytes[at] = bytes[read++]!;
    at = ends[code] = end;
    from = start;
  }
  return { ends, bytes };
}
