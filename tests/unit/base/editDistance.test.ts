import { describe, expect, test } from 'vitest';
import { editDistance, editsAllowed } from '../../../src/base/editDistance';

const WORDS = [
  '',
  'a',
  'ab',
  'ba',
  'abc',
  'acb',
  'abcd',
  'badc',
  'ganja',
  'ganca',
  'baku',
  'baki',
  'satpaev',
  'satbaiev',
  'managment',
  'management'
];

describe('edit distance', () => {
  test.each([
    ['baku', 'baki', 1],
    ['satpaev', 'satbaiev', 2],
    ['univeristy', 'university', 1],
    ['managment', 'management', 1],
    ['ab', 'ba', 1],
    ['abcd', 'badc', 2],
    ['', 'abc', 3],
    ['abc', 'abc', 0]
  ])('%s to %s is %i', (a, b, edits) => {
    expect(editDistance(a, b, 9)).toBe(edits);
  });

  test('is symmetric, 0 only for equal words, and one edit away after one edit', () => {
    for (const a of WORDS) {
      for (const b of WORDS) {
        expect(editDistance(a, b, 20)).toBe(editDistance(b, a, 20));
        expect(editDistance(a, b, 20) === 0).toBe(a === b);
        expect(editDistance(a, b, 20)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }
      for (let i = 0; i < a.length; i++) {
        expect(editDistance(a, a.slice(0, i) + a.slice(i + 1), 20)).toBe(1);
        expect(editDistance(a, `${a.slice(0, i)}#${a.slice(i)}`, 20)).toBe(1);
        expect(editDistance(a, `${a.slice(0, i)}#${a.slice(i + 1)}`, 20)).toBe(1);
      }
    }
  });

  test('stops at the limit', () => {
    for (const a of WORDS) {
      for (const b of WORDS) {
        for (const limit of [0, 1, 2, 3]) expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b, 20), limit + 1));
      }
    }
  });

  test('short words must match exactly, longer ones may have one or two errors', () => {
    expect(['abc', 'abcd', 'abcdef', 'abcdefg'].map(editsAllowed)).toEqual([0, 1, 1, 2]);
  });
});
