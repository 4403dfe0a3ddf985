import { describe, expect, test } from 'vitest';
import { editDistance, editsAllowed } from '../../../src/base/editDistance';
import { createWordIndex } from '../../../src/base/wordIndex';

const ITEMS = [
  ['example', 'university'],
  ['exampel', 'college', 'example'],
  [],
  ['exam', 'universities', 'exam'],
  ['collage', 'zürich', 'tartu']
];
const index = createWordIndex(ITEMS);

function withPrefix(prefix: string): number[] {
  const found = new Set<number>();
  index.withPrefix(prefix, (items) => items.forEach((item) => found.add(item)));
  return [...found].sort();
}

function near(word: string): Map<number, number> {
  const found = new Map<number, number>();
  index.near(word, (items, edits) => items.forEach((item) => found.set(item, Math.min(edits, found.get(item) ?? Infinity))));
  return found;
}

describe('word index', () => {
  test('finds what a plain search through all words finds', () => {
    const words = [...new Set(ITEMS.flat())];
    const asked = words.flatMap((word) => [
      word,
      word.slice(1),
      `${word}x`,
      word.slice(0, 3),
      word.replace('e', 'i'),
      `${word[1]}${word[0]}${word.slice(2)}`
    ]);
    for (const word of asked) {
      const plain = ITEMS.flatMap((item, number) => (item.some((other) => other.startsWith(word)) ? [number] : []));
      expect(withPrefix(word), word).toEqual(plain);
      const limit = editsAllowed(word);
      for (const [number, item] of ITEMS.entries()) {
        const least = Math.min(...item.map((other) => editDistance(word, other, limit)));
        expect(near(word).get(number) ?? Infinity, word).toBe(least <= limit ? least : Infinity);
      }
    }
  });

  test('an item comes once for a word that it has twice', () => {
    const seen: number[] = [];
    index.withPrefix('exam', (items) => seen.push(...items));
    expect(seen.filter((item) => item === 3)).toEqual([3]);
  });

  test('an empty index finds nothing', () => {
    createWordIndex([]).withPrefix('', () => expect.unreachable());
    createWordIndex([]).near('example', () => expect.unreachable());
  });
});
