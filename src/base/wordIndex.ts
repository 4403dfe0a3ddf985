import { editDistance, editsAllowed } from './editDistance';
import { InPieces } from './inPieces';
import { sortedInPieces } from './sortedInPieces';

/** Finds the items in which a word stands. Words are folded texts without spaces; items are numbered as they were given. */
export interface WordIndex {
  /** The items that have a word beginning with `prefix`; an item comes once for each such word. */
  withPrefix(prefix: string, visit: (items: readonly number[]) => void): void;
  /** The items that have a word near to `word` (`editsAllowed` of it), with the number of edits, 0 for the word itself. */
  near(word: string, visit: (items: readonly number[], edits: number) => void): void;
}

/** The letters of a word as bits. One edit changes at most two of them, which rules out most words without counting edits. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/**
 * Builds an index once for many questions.
 * @param items the words of each item; words may repeat
 */
export const createWordIndex = (items: Iterable<Iterable<string>>): WordIndex => new InPieces(makeWordIndex(items)).finish();

/** How many items are taken in at once. */
const PIECE = 512;

/** The same, a piece at a time. */
export function* makeWordIndex(items: Iterable<Iterable<string>>): Generator<void, WordIndex> {
  const itemsOf = new Map<string, number[]>();
  let item = 0;
  for (const words of items) {
    for (const word of words) {
      const list = itemsOf.get(word);
      if (!list) itemsOf.set(word, [item]);
      else if (list[list.length - 1] !== item) list.push(item);
    }
    if (++item % PIECE === 0) yield;
  }
  const words = yield* sortedInPieces([...itemsOf.keys()], (a, b) => (a < b ? -1 : 1));
  const letters = Int32Array.from(words, lettersOf);

  /** Place of the first word that does not sort before `text`. */
  function placeOf(text: string): number {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words[middle]! < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    withPrefix(prefix, visit) {
      for (let i = placeOf(prefix); i < words.length && words[i]!.startsWith(prefix); i++) visit(itemsOf.get(words[i]!)!);
    },
    near(word, visit) {
      const limit = editsAllowed(word);
      const bits = lettersOf(word);
      words.forEach((other, i) => {
        if (Math.abs(other.length - word.length) > limit || countBits(bits ^ letters[i]!) > 2 * limit) return;
        const edits = editDistance(word, other, limit);
        if (edits <= limit) visit(itemsOf.get(other)!, edits);
      });
    }
  };
}
