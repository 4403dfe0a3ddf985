import { foldings } from './fold';
import { createWordIndex, type WordIndex } from './wordIndex';

/** Share of letters two texts must have in common for one to be offered for the other, 0…1; an edit costs half a letter. */
const ENOUGH_IN_COMMON = 0.8;

interface Folded {
  readonly words: WordIndex;
  /** Per item of the index: which candidate it is a folding of, and how many letters it has. */
  readonly candidate: readonly number[];
  readonly letters: readonly number[];
}

/** Foldings of the lists asked about before: an import asks about the same list once for every row it cannot match. */
const foldedLists = new WeakMap<readonly string[], Folded>();

const letterCount = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length, 0);

function foldedList(candidates: readonly string[]): Folded {
  const known = foldedLists.get(candidates);
  if (known) return known;
  const items = candidates.flatMap((text, candidate) =>
    foldings(text).map((folding) => ({ candidate, words: [...new Set(folding.split(' '))] }))
  );
  const folded: Folded = {
    words: createWordIndex(items.map((item) => item.words)),
    candidate: items.map((item) => item.candidate),
    letters: items.map((item) => letterCount(item.words))
  };
  foldedLists.set(candidates, folded);
  return folded;
}

/**
 * The candidates a text may have meant, likeliest first: those that share most of their letters with it, word by word, in any order and script,
 * with small errors in a word allowed. "Gence" finds "Gəncə", "Tartu University" finds "University of Tartu". Empty where none is likely.
 * @param candidates not changed after the first call with it, as its foldings are kept
 * @param limit the most to return
 */
export function similar(candidates: readonly string[], text: string, limit = 3): string[] {
  const { words, candidate, letters } = foldedList(candidates);
  const best = new Map<number, number>();
  for (const folding of foldings(text)) {
    const asked = [...new Set(folding.split(' '))];
    const common = new Map<number, number>();
    for (const word of asked) {
      const found = new Map<number, number>();
      words.near(word, (items, edits) => {
        for (const item of items) found.set(item, Math.max(found.get(item) ?? 0, word.length - edits / 2));
      });
      for (const [item, count] of found) common.set(item, (common.get(item) ?? 0) + count);
    }
    const askedLetters = letterCount(asked);
    for (const [item, count] of common) {
      const share = (2 * count) / (askedLetters + letters[item]!);
      const index = candidate[item]!;
      if (share >= ENOUGH_IN_COMMON && share > (best.get(index) ?? 0)) best.set(index, share);
    }
  }
  return [...best]
    .sort(([a, shareA], [b, shareB]) => shareB - shareA || a - b)
    .slice(0, limit)
    .map(([index]) => candidates[index]!);
}
