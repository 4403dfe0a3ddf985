/**
 * Letters that are more than a Latin letter with an accent, and how they are folded. Where two are given, both spellings are in use (Gəncə is
 * Gence and Gandja, Şəki is Seki and Shaki): the first ones together make the first variant of a word, the second ones the second.
 */
const LETTERS = new Map<string, readonly [string, string]>(
  [
    // Cyrillic, with the letters of Kazakh
    'а a|ә e a|б b|в v|г g|ғ g|д d|е e|ё e io|ж j|з z|и i|й i|к k|қ k|л l|м m|н n|ң n|о o|ө o|п p|р r|с s|т t|у u|ұ u|ү u|ф f|х h|һ h',
    'ц ts|ч ch|ш sh|щ sh shch|ъ|ы i|і i|ї i|ь|э e|є e|ю iu|я ia a|ґ g|ў u',
    // Latin letters of Azerbaijani, Turkish and Estonian
    'ə e a|ç c ch|ş s sh|ğ g|ı i|š s sh|ž z j',
    // Latin letters that no accent makes
    'ł l|ø o|đ d|ð d|þ th|æ ae|œ oe|ß ss'
  ]
    .join('|')
    .split('|')
    .map((entry) => {
      const [letter, first = '', second = first] = entry.split(' ');
      return [letter!, [first, second]];
    })
);

const ANY_LETTER = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'g');
const TWO_SPELLINGS = new RegExp(`[${[...LETTERS].map(([letter, [first, second]]) => (first === second ? '' : letter)).join('')}]`);

/** Spellings of one sound that different transliterations use, applied in this order after every letter has become ASCII. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/dj|dzh|zh/g, 'j'],
  [/kh|x/g, 'h'],
  [/gh/g, 'g'],
  [/q/g, 'k'],
  [/y/g, 'i'],
  [/(\p{L})\1/gu, '$1']
];

/** Lower case without apostrophes. `toLowerCase` turns İ into i and a dot of its own, U+0307. */
const lowerCase = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u0307'’‘ʻʼ`´]/g, '')
    .normalize('NFC');

function foldLower(lower: string, variant: 0 | 1): string {
  // Azerbaijani c is the English j; other languages mean k or ts by it, so it needs an ə in the word as a witness.
  const spelt = variant === 1 ? lower.replace(/\p{L}*ə\p{L}*/gu, (word) => word.replaceAll('c', 'j')) : lower;
  const ascii = spelt
    .replace(ANY_LETTER, (letter) => LETTERS.get(letter)![variant])
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return SOUNDS.reduce((result, [spelling, sound]) => result.replace(spelling, sound), ascii);
}

/**
 * A text reduced to how it sounds, for search and matching: lower case, Latin letters without accents, words parted by one space, alike for
 * Latin and Cyrillic spellings of Kazakh, Russian, Azerbaijani, Estonian and Turkish. "Алматы" and "Almaty" are both `almati`. Other scripts
 * keep their letters. '' where nothing is left.
 */
export const fold = (text: string): string => foldLower(lowerCase(text), 0);

/** All foldings of a text, the one of `fold` first: one, or two where its letters have two common transliterations. None is ''. */
export function foldings(text: string): readonly string[] {
  const lower = lowerCase(text);
  const first = foldLower(lower, 0);
  if (!first) return [];
  return TWO_SPELLINGS.test(lower) ? [first, foldLower(lower, 1)] : [first];
}
