import { describe, expect, test } from 'vitest';
import { BLOCK, FoldedTexts, textsOf, unfolded, type FoldedParts } from '../../../src/base/foldedTexts';
import { seededRandom } from '../../../src/base/random';
import { Texts } from '../../../src/base/texts';

/** Folds texts by their beginnings alone. */
function fold(list: readonly string[]): FoldedTexts {
  const texts = list.map((text) => new TextEncoder().encode(text));
  const heads = texts.map((text, code) => {
    const before = texts[code - 1];
    let head = 0;
    while (code % BLOCK > 0 && head < 255 && head < text.length && text[head] === before?.[head]) head++;
    return head;
  });
  const own = texts.map((text, code) => text.subarray(heads[code]));
  const starts = texts.flatMap((_, code) => (code % BLOCK ? [] : [own.slice(0, code).reduce((sum, { length }) => sum + length, 0)]));
  const folded: FoldedParts = {
    heads: Uint8Array.from(heads),
    tails: new Uint8Array(list.length),
    middles: Uint16Array.from(own, ({ length }) => length),
    rest: Uint8Array.from(own.flatMap((bytes) => [...bytes])),
    starts: Uint32Array.from(starts),
    size: texts.reduce((sum, { length }) => sum + length, 0)
  };
  return new FoldedTexts({ codes: Uint32Array.from(list.keys()), folded });
}

const LIST = Array.from({ length: 300 }, (_, i) => (i % 50 === 7 ? '' : `Келісім ${'ұ'.repeat(i % 9)} of example ${i}`));

describe('folded texts', () => {
  test('are read in any order', () => {
    const texts = fold(LIST);
    const random = seededRandom(2);
    const asked = Array.from({ length: 2_000 }, () => Math.floor(random() * LIST.length));
    expect(asked.map((entry) => texts.at(entry))).toEqual(asked.map((entry) => LIST[entry]));
    expect([...texts]).toEqual(LIST);
    expect(LIST.map((_, entry) => texts.has(entry))).toEqual(LIST.map((text) => text !== ''));
  });

  test('that are not there are empty', () => {
    const texts = fold(LIST);
    expect([texts.at(-1), texts.at(300), texts.distinct(999), texts.has(300)]).toEqual(['', '', '', false]);
    expect(new TextDecoder().decode(texts.bytesOf(1))).toBe(LIST[1]);
    expect(fold([]).length).toBe(0);
  });

  test('give their bytes like any others, to whom asks for them', () => {
    const texts = fold(LIST);
    const plain = new Texts(texts);
    expect([...plain]).toEqual(LIST);
    expect({ ends: plain.ends, bytes: plain.bytes }).toEqual(unfolded(texts.folded));
  });

  test('are unfolded in pieces for whom has to do something else meanwhile', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => `agreement ${i}`);
    const texts = fold(many);
    expect([...texts.unfold()].length).toBeGreaterThan(2);
    expect({ ends: texts.ends, bytes: texts.bytes }).toEqual(unfolded(texts.folded));
    expect([...texts.unfold()].length).toBe(0);
  });

  test('stay folded on the way to another thread', () => {
    const posted = structuredClone(fold(LIST));
    expect(Object.keys(posted).sort()).toEqual(['codes', 'folded']);
    const revived = textsOf(posted);
    expect(revived).toBeInstanceOf(FoldedTexts);
    expect([...revived]).toEqual(LIST);
    expect([...textsOf(structuredClone(new Texts(fold(LIST))))]).toEqual(LIST);
  });

  test('are copied, without their bytes where nobody reads them', () => {
    const texts = fold(LIST);
    const copyOf = <T extends Uint8Array | Uint16Array | Uint32Array>(array: T): T => array.slice() as T;
    const whole = texts.copy(copyOf, false);
    expect(whole.folded.rest.buffer).not.toBe(texts.folded.rest.buffer);
    expect([...whole]).toEqual(LIST);
    const asked = texts.copy(copyOf, true);
    expect(asked.folded.rest).toHaveLength(0);
    expect(LIST.map((_, entry) => asked.has(entry))).toEqual(LIST.map((text) => text !== ''));
  });
});
