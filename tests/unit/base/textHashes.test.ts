import { expect, test } from 'vitest';
import { hashBytes } from '../../../src/base/byteHash';
import { FoldedTexts, BLOCK } from '../../../src/base/foldedTexts';
import { seededRandom } from '../../../src/base/random';
import { textHashes } from '../../../src/base/textHashes';
import { TextsBuilder } from '../../../src/base/textsBuilder';
import type { Texts } from '../../../src/base/texts';

/** The same texts, folded by a random part of what each shares with the one before it. */
function folded({ codes, ends, bytes }: Texts, random: () => number): FoldedTexts {
  const textOf = (code: number): Uint8Array => (code < 0 ? new Uint8Array() : bytes.slice(code === 0 ? 0 : ends[code - 1]!, ends[code]));
  const parts = Array.from(ends, (_, code) => {
    const [text, before] = [textOf(code), code % BLOCK === 0 ? new Uint8Array() : textOf(code - 1)];
    const most = Math.min(text.length, before.length, 255);
    let [head, tail] = [0, 0];
    while (head < most && text[head] === before[head] && random() < 0.98) head++;
    while (head + tail < most && text.at(-1 - tail) === before.at(-1 - tail) && random() < 0.98) tail++;
    return { head, tail, own: text.slice(head, text.length - tail) };
  });
  const rest = Uint8Array.from(parts.flatMap(({ own }) => [...own]));
  const starts = parts.flatMap((_, code) => (code % BLOCK ? [] : [parts.slice(0, code).reduce((sum, { own }) => sum + own.length, 0)]));
  return new FoldedTexts({
    codes,
    folded: {
      heads: Uint8Array.from(parts, ({ head }) => head),
      tails: Uint8Array.from(parts, ({ tail }) => tail),
      middles: Uint16Array.from(parts, ({ own }) => own.length),
      rest,
      starts: Uint32Array.from(starts),
      size: bytes.length
    }
  });
}

test('texts have the same hashes folded as they have byte by byte, however long they are', () => {
  const random = seededRandom(4);
  const texts = TextsBuilder.of([
    '',
    ...Array.from(
      { length: 900 },
      (_, i) => `${'ұ'.repeat(i % 9)}${i}${random() < 0.5 ? '-келісім' : ''}${i % 200 === 7 ? 'x'.repeat(700 + i) : ''}`
    )
  ]);
  const lengths = Array.from(texts.ends, (end, code) => end - (code === 0 ? 0 : texts.ends[code - 1]!));
  const hashes = Int32Array.from(lengths, (length, code) => hashBytes(texts.bytes, texts.ends[code]! - length, texts.ends[code]!));
  const known = { hashes, shortest: 0, longest: Math.max(...lengths) };
  const alike = folded(texts, random);
  expect([...alike]).toEqual([...texts]);
  expect(textHashes(alike)).toEqual(known);
  expect(textHashes(texts)).toEqual(known);
  expect(textHashes(TextsBuilder.of([])).hashes).toHaveLength(0);
});
