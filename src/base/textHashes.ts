import { HASH_PRIME, HASH_START, hashBytes } from './byteHash';
import { FoldedTexts, type FoldedParts } from './foldedTexts';
import type { Texts } from './texts';

/** What is known of the distinct texts of a list without a look at each twice. */
export interface TextHashes {
  /** `hashBytes` of each, by its code. */
  readonly hashes: Int32Array;
  /** Bytes of the shortest and of the longest; more than any has and 0 where there are none. */
  readonly shortest: number;
  readonly longest: number;
}

/** Longer than any text. */
const NO_LENGTH = 2 ** 30;

/** Hashes the distinct texts of a list. Of folded ones a byte that a text has in common with the beginning of the one before it is not read again. */
export const textHashes = (texts: Texts): TextHashes => (texts instanceof FoldedTexts ? ofFolded(texts.folded) : ofPlain(texts));

function ofPlain({ ends, bytes }: Texts): TextHashes {
  const hashes = new Int32Array(ends.length);
  let [start, shortest, longest] = [0, NO_LENGTH, 0];
  for (let code = 0; code < hashes.length; code++) {
    const end = ends[code]!;
    const length = end - start;
    hashes[code] = hashBytes(bytes, start, end);
    if (length < shortest) shortest = length;
    if (length > longest) longest = length;
    start = end;
  }
  return { hashes, shortest, longest };
}

function ofFolded({ heads, tails, middles, rest }: FoldedParts): TextHashes {
  const hashes = new Int32Array(heads.length);
  // The text before, and the hash of its beginning up to each of its bytes.
  let text = new Uint8Array(512);
  let upTo = Int32Array.of(HASH_START, ...text);
  let [next, before, shortest, longest] = [0, 0, NO_LENGTH, 0];
  for (let code = 0; code < hashes.length; code++) {
    const head = heads[code]!;
    const tail = tails[code]!;
    const tailStart = head + middles[code]!;
    const length = tailStart + tail;
    if (length > text.length) {
      const [longer, further] = [new Uint8Array(length * 2), new Int32Array(length * 2 + 1)];
      longer.set(text);
      further.set(upTo);
      [text, upTo] = [longer, further];
    }
    if (tail > 0 && length !== before) text.copyWithin(tailStart, before - tail, before);
    let hash = upTo[head]!;
    let at = head;
    while (at < tailStart) {
      const byte = rest[next++]!;
      text[at] = byte;
      hash = Math.imul(hash ^ byte, HASH_PRIME);
      upTo[++at] = hash;
    }
    while (at < length) {
      hash = Math.imul(hash ^ text[at]!, HASH_PRIME);
      upTo[++at] = hash;
    }
    hashes[code] = hash;
    before = length;
    if (length < shortest) shortest = length;
    if (length > longest) longest = length;
  }
  return { hashes, shortest, longest };
}
