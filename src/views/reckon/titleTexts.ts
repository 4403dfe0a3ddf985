import { fold } from '../../base/fold';
import type { Texts } from '../../base/texts';
import { searchText } from '../../model/textQuery';

/** ASCII without a hyphen: such a text has one spelling, and what sounds alike in it does so within a word. */
const PLAIN = /^[^-\P{ASCII}]*$/u;
const LETTER = /[a-z]/;
/** Words that are remembered at most. */
const MOST_WORDS = 20_000;
/** Bytes that are decoded at once: a text by itself takes its decoder longer to begin than to end. */
const PIECE = 1 << 16;

/**
 * What each of the distinct texts of a column is found by, as `searchText` makes it: a million titles consist of few words, and each of these is
 * folded once.
 */
export function titleTexts({ ends, bytes }: Texts): string[] {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const known = new Map<string, string>();
  const foldWord = (word: string): string => {
    // A number is what it is.
    if (!LETTER.test(word)) return word;
    let folded = known.get(word);
    if (folded === undefined) {
      if (known.size >= MOST_WORDS) known.clear();
      known.set(word, (folded = fold(word)));
    }
    return folded;
  };
  const textOf = (text: string): string => {
    if (!PLAIN.test(text)) return searchText([text]);
    let found = '';
    for (const part of text.toLowerCase().split(/[^a-z0-9'`]+/)) {
      const word = part.replace(/['`]/g, '');
      if (word !== '') found += ` ${foldWord(word)}`;
    }
    return found;
  };

  const texts: string[] = [];
  for (let code = 0, start = 0; code < ends.length;) {
    const first = start;
    const from = code;
    while (code < ends.length && (code === from || ends[code]! - first <= PIECE)) start = ends[code++]!;
    const piece = decoder.decode(bytes.subarray(first, start));
    // One letter a byte: each text stands where its bytes stood.
    const isAscii = piece.length === start - first;
    for (let i = from, at = first; i < code; at = ends[i++]!)
      texts.push(textOf(isAscii ? piece.slice(at - first, ends[i]! - first) : decoder.decode(bytes.subarray(at, ends[i]))));
  }
  return texts;
}
