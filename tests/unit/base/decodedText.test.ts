import { expect, test } from 'vitest';
import { decodedText } from '../../../src/base/decodedText';
import { seededRandom } from '../../../src/base/random';

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });
const LETTERS = [
  'a',
  'Z',
  ' ',
  '\u0000',
  '\u007f',
  '\u0080',
  'õ',
  'Ə',
  'Қ',
  '߿',
  'ࠀ',
  '–',
  '漢',
  '퟿',
  '\ue000',
  '\ufeff',
  '\uffff',
  '😀',
  '\u{10ffff}'
];

test('is what the decoder of the browser makes of it, whole and broken', () => {
  const random = seededRandom(3);
  const pick = (most: number) => Math.floor(random() * most);
  for (let round = 0; round < 5000; round++) {
    const letters = Array.from({ length: pick(round % 50 === 0 ? 700 : 40) }, () => LETTERS[pick(LETTERS.length)]!);
    const bytes = new TextEncoder().encode(letters.join(''));
    // Half of them are damaged: a byte is another one, or the text is cut within a letter.
    if (round % 2 === 1 && bytes.length > 0) bytes[pick(bytes.length)] = pick(256);
    const start = round % 4 === 3 ? pick(bytes.length + 1) : 0;
    const end = round % 4 === 3 ? start + pick(bytes.length - start + 1) : bytes.length;
    expect(decodedText(bytes, start, end)).toBe(DECODER.decode(bytes.subarray(start, end)));
  }
});
