import type { Language } from '../base/language';

/** Orders two texts: negative where the first comes before the second; 0 for equal texts only. */
export type Collator = (a: string, b: string) => number;

/** Alphabets of the languages that Chromium has no order for. W is no letter of Azerbaijani; it has a place for foreign names. */
const ALPHABETS: Partial<Record<Language, string>> = {
  kk: 'АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ',
  az: 'ABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVWYZ'
};

interface SortKey {
  /** What sorts first: 0 for a text that begins with a digit or has no letter, 1 for the reader's own script, 2 for another. */
  readonly rank: 0 | 1 | 2;
  /** The text from its first letter or digit on, without a quotation mark or bracket before it. */
  readonly text: string;
  /** One or two numbers a letter, to be compared one by one; empty where Intl compares. */
  readonly elements: readonly number[];
}

/** Places of the letters of an alphabet, small and capital. */
function placesIn(alphabet: string, language: Language): ReadonlyMap<string, number> {
  return new Map(
    [...alphabet].flatMap((letter, place) => [letter, letter.toLocaleLowerCase(language)].map((form) => [form, place] as const))
  );
}

/** Spaces and hyphens come first, then numbers by value, the letters of the alphabet, and other letters by code point; accents do not count. */
function elementsOf(text: string, places: ReadonlyMap<string, number>): number[] {
  return (text.normalize('NFC').match(/\d+|\p{L}|[\s-]/gu) ?? []).flatMap((part) => {
    if (/\d/.test(part)) return [1, Number(part)];
    if (!/\p{L}/u.test(part)) return [0];
    const base = part.normalize('NFD').charAt(0);
    const place = places.get(part) ?? places.get(base);
    return [place === undefined ? 1000 + base.toLowerCase().codePointAt(0)! : 2 + place];
  });
}

function compareElements(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    if (a[i] !== b[i]) return a[i]! - b[i]!;
  }
  return a.length - b.length;
}

/**
 * The order of names in a language: Kazakh and Azerbaijani by their own alphabets, the others by Intl. Numbers sort by value, and names in the
 * script of the language come before those in another. Case and accents decide only between names that are otherwise equal.
 */
export function createCollator(language: Language): Collator {
  const alphabet = ALPHABETS[language];
  const places = placesIn(alphabet ?? '', language);
  const intl = alphabet ? null : new Intl.Collator(language, { numeric: true });
  const ownScript = language === 'kk' || language === 'ru' ? /\p{Script=Cyrillic}/u : /\p{Script=Latin}/u;
  const keys = new Map<string, SortKey>();

  function keyOf(name: string): SortKey {
    let key = keys.get(name);
    if (!key) {
      const text = name.replace(/^[^\p{L}\p{N}]+/u, '');
      const first = text.slice(0, 1);
      const rank = !/\p{L}/u.test(first) ? 0 : ownScript.test(first) ? 1 : 2;
      key = { rank, text, elements: intl ? [] : elementsOf(text, places) };
      keys.set(name, key);
    }
    return key;
  }

  return (a, b) => {
    const keyA = keyOf(a);
    const keyB = keyOf(b);
    const order = keyA.rank - keyB.rank || (intl ? intl.compare(keyA.text, keyB.text) : compareElements(keyA.elements, keyB.elements));
    return order || (a < b ? -1 : a > b ? 1 : 0);
  };
}
