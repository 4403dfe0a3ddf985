import { BLOCK, FoldedTexts, type FoldedParts } from '../base/foldedTexts';
import { Texts } from '../base/texts';
import { PackError } from './packError';
import type { PackColumns } from './packColumns';
import type { Numbers } from './packNumbers';

/** Bytes that a text can have in common with the one before it, at its beginning and at its end, as far as they are counted. */
const MOST_SHARED = 255;
/** Texts are folded where that leaves out as many bytes as this of ten; each takes three bytes for it. */
const WORTH_OF_TEN = 2;

/**
 * The columns of a list of texts as they are packed. Where neighbours are alike, as ids, addresses and titles that count up are, only what a text
 * does not share with the one before it is written, as `FoldedTexts` has it: so they are read as they lie in the file.
 */
export function writeTexts(name: string, { codes, ends, bytes }: Texts): Record<string, Numbers> {
  const count = ends.length;
  const [heads, tails, middles] = [new Uint8Array(count), new Uint8Array(count), new Uint32Array(count)];
  const rest = new Uint8Array(bytes.length);
  let used = 0;
  for (let code = 0, before = 0, start = 0; code < count; code++) {
    const end = ends[code]!;
    const isFirst = code % BLOCK === 0;
    const most = isFirst ? 0 : Math.min(MOST_SHARED, start - before, end - start);
    let head = 0;
    while (head < most && bytes[before + head] === bytes[start + head]) head++;
    const left = isFirst ? 0 : Math.min(MOST_SHARED, start - before - head, end - start - head);
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
 * Reads a list of texts, which stays folded where it is packed so.
 * @param count how many entries it must have
 * @throws PackError
 */
export function readTexts(content: PackColumns, name: string, count: number): Texts {
  const folded = content.has(`${name}.heads`) ? foldedParts(content, name) : null;
  const plain = folded ? null : plainParts(content, name);
  const distinct = (folded?.heads ?? plain!.ends).length;
  // There may be one text more than agreements: that of those whose id was made.
  fit(distinct <= count + 1, name);
  const codes = content.words(`${name}.codes`, [0, distinct]);
  fit(codes.length === count, name);
  return folded ? new FoldedTexts({ codes, folded }) : new Texts({ codes, ...plain! });
}

function fit(sound: boolean, name: string): void {
  if (!sound) throw new PackError('broken', `The texts "${name}" do not fit.`);
}

function plainParts(content: PackColumns, name: string): { readonly ends: Uint32Array; readonly bytes: Uint8Array } {
  const ends = content.words(`${name}.ends`);
  const bytes = content.bytes(`${name}.bytes`);
  let sound = (ends.at(-1) ?? 0) === bytes.length;
  for (let code = 1; code < ends.length; code++) sound &&= ends[code]! >= ends[code - 1]!;
  fit(sound, name);
  return { ends, bytes };
}

/** Everything that `FoldedTexts` relies on is looked at once, in one pass. */
function foldedParts(content: PackColumns, name: string): FoldedParts {
  const [heads, tails, rest] = ['heads', 'tails', 'bytes'].map((part) => content.bytes(`${name}.${part}`)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array
  ];
  const middles = content.small(`${name}.middles`);
  const count = heads.length;
  fit(tails.length === count && middles.length === count, name);
  const starts = new Uint32Array(Math.ceil(count / BLOCK));
  let [size, used] = [0, 0];
  let sound = true;
  for (let block = 0, code = 0; sound && code < count; block++) {
    starts[block] = used;
    const end = Math.min(count, code + BLOCK);
    // The first of a block shares nothing with the one before it. Taken apart by patterns these would be a list each.
    for (let before = 0; code < end; code++) {
      const shared = heads[code]! + tails[code]!;
      const own = middles[code]!;
      if (shared > before) sound = false;
      before = shared + own;
      used += own;
      size += before;
    }
  }
  fit(sound && used === rest.length, name);
  content.unfold(size);
  return { heads, tails, middles, rest, starts, size };
}
