import { expect, test } from 'vitest';
import { Texts } from '../../../src/base/texts';
import { TextsBuilder } from '../../../src/base/textsBuilder';
import { hashBytes } from '../../../src/base/byteHash';
import { seededRandom } from '../../../src/base/random';

const PIECES = ['', 'a', 'Ғылым', 'ə', '東京', '🏛', '\ufeff', '\n', '\0', 'a'];

function randomTexts(count: number, seed: number): string[] {
  const random = seededRandom(seed);
  const piece = (): string => PIECES[Math.floor(random() * PIECES.length)]!;
  return Array.from({ length: count }, (_, index) => (index % 3 === 0 ? `${index}${piece()}` : piece() + piece()));
}

test('every entry has its text, every distinct text stands once, in the order in which they come', () => {
  const list = randomTexts(5000, 1);
  const texts = TextsBuilder.of(list);
  expect([...texts]).toEqual(list);
  expect(list.every((text, entry) => texts.at(entry) === text && texts.has(entry) === (text !== ''))).toBe(true);
  expect(Array.from(texts.ends, (_, code) => texts.distinct(code))).toEqual([...new Set(list)]);
  expect([texts.length, texts.at(5000), texts.at(-1), texts.has(5000), texts.distinct(-1)]).toEqual([5000, '', '', false, '']);
});

test('many distinct texts are read as well as few', () => {
  const list = Array.from({ length: 70_000 }, (_, index) => `Example ${index}`);
  const texts = TextsBuilder.of(list);
  expect(list.every((text, entry) => texts.at(entry) === text)).toBe(true);
});

test('bytes and strings make the same columns', () => {
  const builder = new TextsBuilder();
  const list = randomTexts(3000, 2);
  list.forEach((text, entry) => {
    if (entry % 2 === 0) return builder.push(builder.code(text));
    const bytes = new TextEncoder().encode(`before${text}behind`);
    const [start, end] = [6, bytes.length - 6];
    expect(builder.hasBytes(bytes, start, end, hashBytes(bytes, start, end))).toBe(builder.has(text));
    builder.push(builder.codeOfBytes(bytes, start, end, hashBytes(bytes, start, end)));
  });
  expect(builder.finish()).toEqual(TextsBuilder.of(list));
});

test('they can be given to another thread without a copy', () => {
  const texts = TextsBuilder.of(['one', 'two', 'one']);
  const buffers = [texts.codes, texts.ends, texts.bytes].map(({ buffer }) => buffer as ArrayBuffer);
  const posted = new Texts(structuredClone({ codes: texts.codes, ends: texts.ends, bytes: texts.bytes }, { transfer: buffers }));
  expect([...posted]).toEqual(['one', 'two', 'one']);
  expect(texts.length).toBe(0);
});

test('what is not well-formed is made so', () => expect([...TextsBuilder.of(['\ud83c', 'x'])]).toEqual(['\ufffd', 'x']));
