import { FoldedTexts } from '../../base/foldedTexts';
import type { TextColumn } from '../../base/textColumn';
import { createTextColumn } from '../../base/textColumn';
import type { Texts } from '../../base/texts';
import { searchText } from '../../model/textQuery';

/** ASCII that stands between words whatever is beside it: no letter or digit, no apostrophe, which is left out, and no hyphen, which may be. */
const PARTS_WORDS = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte < 0x80 && !/[A-Za-z0-9'`-]/.test(String.fromCharCode(byte)) ? 1 : 0
);
const NUMBER = /^\d+$/;
const LINE_BREAK = 10;
/** Bytes or words that are read, and words that are folded, at once. */
const PIECE = 1 << 17;
/** Code that never ran is slow. */
const FIRST_PIECE = 1 << 13;
const WORDS_AT_ONCE = 1 << 11;
/** So many first letters say in which pieces a word need not be looked for. */
const LETTERS = 2;

/**
 * The distinct texts of a column, to be searched by words: a million titles consist of words many of which they share, so that each distinct word is
 * folded once, and a title is a list of numbers. It finds what a `TextColumn` of their `searchText` does, for words that begin with a space; made in
 * pieces of some milliseconds, after each of which whoever makes it can do something else.
 */
export function* wordColumn(texts: Texts): Generator<void, TextColumn> {
  if (texts instanceof FoldedTexts) yield* texts.unfold();
  const { ends, bytes } = texts;
  const { words, wordEnds, firsts, lengths } = yield* readWords(ends, bytes);
  const folded: { readonly texts: TextColumn; readonly beginnings: ReadonlySet<string> }[] = [];
  for (let word = 0; word < firsts.length; word += WORDS_AT_ONCE) {
    const last = Math.min(firsts.length, word + WORDS_AT_ONCE);
    const texts = wordsAt(bytes, firsts.subarray(word, last), lengths.subarray(word, last)).map(foldedWord);
    folded.push({ texts: createTextColumn(texts), beginnings: beginningsIn(texts) });
    yield;
  }

  /** For each of the distinct words 1 where it begins so; null where none does. */
  function wordsWith(beginning: string): Uint8Array | null {
    let found: Uint8Array | null = null;
    const letters = beginning.slice(1, 1 + LETTERS);
    folded.forEach(({ texts, beginnings }, i) => {
      const hits = beginnings.has(letters) ? texts.hits(beginning) : null;
      if (hits) (found ??= new Uint8Array(firsts.length)).set(hits, i * WORDS_AT_ONCE);
    });
    return found;
  }

  function textsWith(beginning: string): Uint8Array | null {
    const wanted = wordsWith(beginning);
    return wanted && markTexts(words, wordEnds, wanted);
  }

  return {
    hits(word) {
      const parts = word.slice(1).split(' ');
      const [first = null, ...others] = parts.map((part) => textsWith(` ${part}`));
      if (!first || others.length === 0) return first;
      // All words of it do not yet stand one behind the other.
      const found = first.map((hit, text) =>
        hit === 1 && others.every((other) => other?.[text] === 1) && searchText([texts.distinct(text)]).includes(word) ? 1 : 0
      );
      return found.includes(1) ? found : null;
    }
  };
}

const foldedWord = (word: string): string => (NUMBER.test(word) ? ` ${word}` : searchText([word]));

/**
 * A function of its own, which is translated into machine code once for all columns. It passes over all words, whosever they are, four at a time: most
 * are not wanted, and a loop for each text takes twice as long.
 */
function markTexts(words: Uint32Array, wordEnds: Uint32Array, wanted: Uint8Array): Uint8Array {
  const found = new Uint8Array(wordEnds.length);
  for (let first = 0, text = 0; first < words.length; first += 4) {
    const end = Math.min(words.length, first + 4);
    const isWhole = end === first + 4;
    if (isWhole && (wanted[words[first]!]! | wanted[words[first + 1]!]! | wanted[words[first + 2]!]! | wanted[words[first + 3]!]!) === 0)
      continue;
    for (let i = first; i < end; i++) {
      if (wanted[words[i]!] === 0) continue;
      while (wordEnds[text]! <= i) text++;
      found[text] = 1;
    }
  }
  return found;
}

/** With which letters words of some folded texts begin: the first ones of each, and fewer. */
function beginningsIn(texts: readonly string[]): ReadonlySet<string> {
  const beginnings = new Set<string>();
  let last = '';
  for (const text of texts) {
    for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
      const letters = text.slice(at + 1, at + 1 + LETTERS);
      // Words stand in the order of their first letters, so that most are like the one before.
      if (letters === last) continue;
      last = letters;
      for (let length = 1; length <= letters.length; length++) beginnings.add(letters.slice(0, length));
    }
  }
  return beginnings;
}

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

/** Some words, decoded all at once: a text by itself takes its decoder longer to begin than to end. None of them has a line break. */
function wordsAt(bytes: Uint8Array, firsts: Uint32Array, lengths: Uint32Array): string[] {
  const joined = new Uint8Array(lengths.reduce((sum, length) => sum + length + 1, 0));
  let end = 0;
  firsts.forEach((first, word) => {
    joined.set(bytes.subarray(first, first + lengths[word]!), end);
    end += lengths[word]!;
    joined[end++] = LINE_BREAK;
  });
  return DECODER.decode(joined.subarray(0, -1)).split('\n');
}

interface ReadWords {
  /** The words of all texts, one behind the other, as numbers of distinct words; those of a text end at its entry in `wordEnds`. */
  readonly words: Uint32Array;
  readonly wordEnds: Uint32Array;
  /** Where each distinct word stands first, and its length in bytes. */
  readonly firsts: Uint32Array;
  readonly lengths: Uint32Array;
}

function* readWords(ends: Uint32Array, bytes: Uint8Array): Generator<void, ReadWords> {
  const known = new KnownWords(bytes, ends.length);
  const wordEnds = new Uint32Array(ends.length);
  let words = new Uint32Array(Math.ceil(bytes.length / 4) + 16);
  let count = 0;
  for (let text = 0, start = 0, piece = FIRST_PIECE; text < ends.length; piece = Math.min(PIECE, 2 * piece)) {
    const pieceEnd = start + piece;
    // A text of whatever length may have as many words as bytes.
    for (; text < ends.length && start < pieceEnd; text++) {
      const end = ends[text]!;
      if (count + end - start > words.length) words = longer(words, count + end - start);
      count = known.read(start, end, words, count);
      wordEnds[text] = count;
      start = end;
    }
    yield;
  }
  words = words.slice(0, count);
  yield;
  return { wordEnds, ...(yield* byBeginning(words, known.list, bytes)) };
}

/** Words that begin alike beside each other: numbered in the order of their first two bytes. */
function* byBeginning(
  words: Uint32Array<ArrayBuffer>,
  { firsts, lengths }: Pick<ReadWords, 'firsts' | 'lengths'>,
  bytes: Uint8Array
): Generator<void, Omit<ReadWords, 'wordEnds'>> {
  const beginningOf = (word: number): number => (bytes[firsts[word]!]! << 8) | (lengths[word] === 1 ? 0 : bytes[firsts[word]! + 1]!);
  const places = new Uint32Array((1 << 16) + 1);
  for (let word = 0; word < firsts.length; word++) {
    places[beginningOf(word) + 1]!++;
    if (word % PIECE === 0) yield;
  }
  for (let i = 1; i < places.length; i++) places[i]! += places[i - 1]!;
  const [numbers, sortedFirsts, sortedLengths] = [firsts.slice(), firsts.slice(), lengths.slice()];
  for (let word = 0; word < firsts.length; word++) {
    const number = places[beginningOf(word)]!++;
    numbers[word] = number;
    sortedFirsts[number] = firsts[word]!;
    sortedLengths[number] = lengths[word]!;
    if (word % PIECE === 0) yield;
  }
  for (let i = 0; i < words.length; i++) {
    words[i] = numbers[words[i]!]!;
    if (i % PIECE === 0) yield;
  }
  return { words, firsts: sortedFirsts, lengths: sortedLengths };
}

function longer(numbers: Uint32Array<ArrayBuffer>, least: number): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(Math.max(2 * numbers.length, least));
  more.set(numbers);
  return more;
}

/** The distinct words of some bytes, by a table of their hashes. */
class KnownWords {
  readonly #bytes: Uint8Array;
  #firsts = new Uint32Array(1 << 12);
  #lengths = new Uint32Array(1 << 12);
  #hashes = new Uint32Array(1 << 12);
  #count = 0;
  /** Number of a word + 1; 0 = nothing is here. Never more than half full. */
  #slots: Uint32Array;

  /** @param expected so many distinct words are taken in without a halt */
  constructor(bytes: Uint8Array, expected: number) {
    this.#bytes = bytes;
    this.#slots = new Uint32Array(1 << (32 - Math.clz32(2 * expected + 1)));
  }

  get list(): Pick<ReadWords, 'firsts' | 'lengths'> {
    return { firsts: this.#firsts.slice(0, this.#count), lengths: this.#lengths.slice(0, this.#count) };
  }

  /** Writes the numbers of a text's words into a list, from `at` on; returns where they end. */
  read(start: number, end: number, into: Uint32Array, at: number): number {
    const bytes = this.#bytes;
    let hash = 0;
    let first = start;
    for (let i = start; i <= end; i++) {
      const byte = i === end ? 32 : bytes[i]!;
      if (PARTS_WORDS[byte] === 0) {
        hash = Math.imul(hash ^ byte, 0x01000193);
        continue;
      }
      if (i > first) into[at++] = this.#numberOf(first, i - first, (hash ^ (hash >>> 15)) >>> 0);
      first = i + 1;
      hash = 0;
    }
    return at;
  }

  #numberOf(first: number, length: number, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.#slots[slot]! - 1;
      if (number < 0) return this.#add(slot, first, length, hash);
      if (this.#hashes[number] === hash && this.#lengths[number] === length && this.#isSame(this.#firsts[number]!, first, length))
        return number;
    }
  }

  #isSame(one: number, other: number, length: number): boolean {
    for (let i = 0; i < length; i++) if (this.#bytes[one + i] !== this.#bytes[other + i]) return false;
    return true;
  }

  #add(slot: number, first: number, length: number, hash: number): number {
    const number = this.#count++;
    if (number === this.#firsts.length) {
      this.#firsts = longer(this.#firsts, 0);
      this.#lengths = longer(this.#lengths, 0);
      this.#hashes = longer(this.#hashes, 0);
    }
    this.#firsts[number] = first;
    this.#lengths[number] = length;
    this.#hashes[number] = hash;
    this.#slots[slot] = number + 1;
    if (2 * this.#count > this.#slots.length) this.#spread();
    return number;
  }

  /** Twice the slots, with the same words. */
  #spread(): void {
    const slots = new Uint32Array(2 * this.#slots.length);
    const mask = slots.length - 1;
    for (let number = 0; number < this.#count; number++) {
      let slot = this.#hashes[number]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}
