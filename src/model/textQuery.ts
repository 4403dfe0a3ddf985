import { isoPartialDate } from '../base/partialDate';
import type { PartialDate } from '../base/partialDate';
import type { TextColumn } from '../base/textColumn';
import { beginningsOf } from './genericWords';
import { spellings } from './spellings';

/** A year, or a year and month, or a day, as ISO writes it. */
const DATE = /^(?:1[89]|20)\d\d(?:-\d\d){0,2}$/;

/** One word of a query: it has to begin a word of a text, in one of its spellings or languages, or the date. */
export type QueryWord = { readonly spellings: readonly string[] } | { readonly date: string };

/**
 * The words of a query. A word that is a year or an ISO date is compared with dates alone: who asks for 2025 does not want a title that speaks of
 * 2025. Words without letters or digits ask for nothing.
 */
export function queryWords(query: string): QueryWord[] {
  return [...new Set(query.split(/\s+/))].flatMap((word): QueryWord[] => {
    if (DATE.test(word)) return [{ date: word }];
    const folded = [...new Set(spellings(word).flatMap(beginningsOf))];
    return folded.length ? [{ spellings: folded }] : [];
  });
}

/** Texts as they are searched: folded in every spelling, a space before each word, parted so that no word runs over from one to the next. */
export const searchText = (texts: readonly string[]): string => [...new Set(texts.flatMap(spellings))].map((text) => ` ${text}`).join(' |');

/** For every text 1 where the word begins one of its words; null where none does. */
export function textHits(texts: TextColumn, word: QueryWord): Uint8Array | null {
  if ('date' in word) return null;
  let all: Uint8Array | null = null;
  for (const spelling of word.spellings) {
    const hits = texts.hits(` ${spelling}`);
    if (!all || !hits) all ??= hits;
    else for (let text = 0; text < all.length; text++) all[text]! |= hits[text]!;
  }
  return all;
}

/** For every date 1 where it is of the year, month or day asked for; null where the word is no date. */
export function dateHits(dates: readonly PartialDate[], word: QueryWord): Uint8Array | null {
  return 'date' in word ? Uint8Array.from(dates, (date) => (isoPartialDate(date).startsWith(word.date) ? 1 : 0)) : null;
}
