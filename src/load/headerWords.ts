import { fold } from '../base/fold';
import { SCHEMA_NAMES, SCHEMAS, type SchemaName } from './columns';
import type { CodeOfCountry, HeaderReader, Side, SidedColumn, SidedHeader } from './headerReader';
import {
  HEADER_COUNTRIES,
  HEADER_LANGUAGES,
  HEADER_SYNONYMS,
  ORDER_SYNONYMS,
  SIDE_MARKS,
  SIDE_WORDS,
  SIDED_SYNONYMS
} from './headerSynonyms';

const phrases = (text: string): string[] =>
  text
    .split('|')
    .map((phrase) => phrase.trim())
    .filter(Boolean);

/** From a folded phrase to the column it means; `weak` are those that give way to any other header. */
interface Phrases {
  readonly strong: ReadonlyMap<string, string>;
  readonly weak: ReadonlyMap<string, string>;
}

function phrasesOf(schema: SchemaName): Phrases {
  const strong = new Map<string, string>();
  const weak = new Map<string, string>();
  const add = (map: Map<string, string>, phrase: string, column: string): void => {
    const key = fold(phrase);
    if (!map.has(key)) map.set(key, column);
  };
  for (const { name, synonyms } of SCHEMAS[schema]) {
    for (const phrase of [name, ...synonyms]) add(strong, phrase, name);
    for (const phrase of phrases(HEADER_SYNONYMS[schema][name] ?? '')) {
      if (phrase.startsWith('~')) add(weak, phrase, name);
      else add(strong, phrase, name);
    }
  }
  return { strong, weak };
}

const PHRASES = new Map(SCHEMA_NAMES.map((schema) => [schema, phrasesOf(schema)]));
const SIDED = new Map(
  (Object.keys(SIDED_SYNONYMS) as SidedColumn[]).flatMap((column) =>
    phrases(SIDED_SYNONYMS[column]).map((phrase) => [fold(phrase), column] as const)
  )
);
const ORDER_PHRASES = new Map(
  (['order', 'note'] as const).flatMap((column) => phrases(ORDER_SYNONYMS[column]).map((phrase) => [fold(phrase), column] as const))
);
const MARKS = new Map((['a', 'b'] as const).flatMap((side) => SIDE_MARKS[side].map((mark) => [mark, side] as const)));
const WORDS = new Map((['a', 'b'] as const).flatMap((side) => SIDE_WORDS[side].map((word) => [word, side] as const)));
const COUNTRIES = new Map(Object.entries(HEADER_COUNTRIES).flatMap(([code, words]) => words.map((word) => [fold(word), code] as const)));
const LANGUAGES = new Map(
  Object.entries(HEADER_LANGUAGES).flatMap(([language, words]) => words.map((word) => [fold(word), language] as const))
);

/** Words around the name of a language: "на русском языке", "қазақ тілінде", "eesti keeles". */
const AROUND_LANGUAGE = new Set(
  'на в in языке язык яз lang language тілінде тілі тілдегі dilində dili keeles keel keelne по ча'.split(' ').map(fold)
);

/** Longer texts are no headers that a list of phrases has, in characters. */
const LONGEST = 100;

/** The words of a header in small letters: parted by anything but letters and digits, at a capital within a word, before a number. */
const wordsOf = (header: string): string[] =>
  header
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replaceAll('İ', 'i')
    .toLowerCase()
    .replace(/(\d)-?(?:ші|шы|й|ый|ой|ая|ое|я|е|st|nd|ci|cı|cü|inci)(?!\p{L})/gu, '$1')
    .replace(/(?<![\p{L}])(partner|välis)(?=ülikool|kõrgkool|riik|linn|maa|asutus|partner)/gu, '$1 ')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);

/** The column that a header means in a kind of table, whatever the language; '' where it is none. */
export function columnOfPhrase(schema: SchemaName, header: string, weak = false): string {
  if (header.length > LONGEST) return '';
  const known = PHRASES.get(schema)![weak ? 'weak' : 'strong'];
  return known.get(fold(header)) ?? known.get(fold(wordsOf(header).join(' '))) ?? '';
}

/** A sign for a number, alone or before words of the place in a row: "№", "# п/п". */
const NUMBER_SIGN = /^(?:№|#|n°|nº|no\.|nr\.)(?=$|[^\p{L}\p{N}])/iu;

/** What a header of the table of a signing means that a table of agreements does not have; '' where it is nothing of that. */
export function orderPhrase(header: string): 'order' | 'note' | '' {
  if (header.length > LONGEST) return '';
  const text = header.trim();
  const rest = text.replace(NUMBER_SIGN, '').trim();
  if (rest !== text && fold(rest) === '') return 'order';
  return ORDER_PHRASES.get(fold(rest)) ?? ORDER_PHRASES.get(fold(wordsOf(rest).join(' '))) ?? '';
}

/** The language that a header names, as in "Университет А (каз)", and its other words; null where it names none, or several. */
export function headerLanguage(header: string): { readonly language: string; readonly rest: string } | null {
  if (header.length > LONGEST) return null;
  const words = wordsOf(header);
  const named = words.map((word) => LANGUAGES.get(fold(word)));
  const [language, ...others] = new Set(named.filter((tag) => tag !== undefined));
  if (!language || others.length > 0) return null;
  return { language, rest: words.filter((word, i) => named[i] === undefined && !AROUND_LANGUAGE.has(fold(word))).join(' ') };
}

/** The column and language of a header such as "Название (рус)" or "Name in Kazakh"; null where it is none. */
export function translatedPhrase(schema: SchemaName, header: string): { readonly column: string; readonly language: string } | null {
  const named = headerLanguage(header);
  if (!named) return null;
  const { language, rest } = named;
  const column = columnOfPhrase(schema, rest);
  return SCHEMAS[schema].some(({ name, translated }) => name === column && translated) ? { column, language } : null;
}

/** `в` is a preposition anywhere but at the end. */
const markAt = (words: readonly string[], i: number): Side | undefined =>
  words[i] === 'в' && i < words.length - 1 ? undefined : MARKS.get(words[i]!);

/** The one side that some words of a header name, and the words that are left; null where they name none or both. */
function sideIn(
  words: readonly string[],
  sides: readonly (Side | undefined)[]
): { readonly side: Side; readonly rest: readonly string[] } | null {
  const [side, ...others] = new Set(sides.filter((one) => one !== undefined));
  return side && others.length === 0 ? { side, rest: words.filter((_, i) => sides[i] === undefined) } : null;
}

/** The country that words at the end or the start of a header name, and the words that are left. */
function countryIn(words: readonly string[], codeOf: CodeOfCountry): { readonly country: string; readonly rest: readonly string[] } | null {
  for (let length = Math.min(3, words.length - 1); length > 0; length--) {
    for (const start of [words.length - length, 0]) {
      const part = words.slice(start, start + length).join(' ');
      const country = COUNTRIES.get(fold(part)) ?? codeOf(part);
      if (country) return { country, rest: [...words.slice(0, start), ...words.slice(start + length)] };
    }
  }
  return null;
}

/** Words between the parts of a header: "University of Kazakhstan", "Вуз из Эстонии". */
const PREPOSITIONS = new Set(['of', 'in', 'from', 'из', 'в', 'со', 'стороны', 'the']);

/** What words without the mark of a side mean; "University Country" is a country. */
function sidedColumn(words: readonly string[]): SidedColumn | null {
  const whole = SIDED.get(fold(words.join(' ')));
  if (whole || words.length < 2) return whole ?? null;
  const rest = words.filter((word) => SIDED.get(fold(word)) !== 'university' && !PREPOSITIONS.has(word));
  if (rest.length === 0) return 'university';
  return rest.length < words.length ? (SIDED.get(fold(rest.join(' '))) ?? null) : null;
}

/** What a header says of one of the two universities of an agreement; null where it says nothing of one. */
export function sidedHeader(header: string, codeOf: CodeOfCountry): SidedHeader | null {
  if (header.length > LONGEST) return null;
  const words = wordsOf(header);
  const marks = words.map((_, i) => markAt(words, i));
  const marked = sideIn(words, marks);
  if (marked) {
    const column = sidedColumn(marked.rest);
    if (column) return { column, side: marked.side, country: '', marked: true };
    const named = countryIn(marked.rest, codeOf);
    const rest = named && sidedColumn(named.rest);
    if (rest) return { column: rest, side: marked.side, country: named.country, marked: true };
  }
  const worded = sideIn(
    words,
    words.map((word) => WORDS.get(word))
  );
  if (worded) {
    const column = sidedColumn(worded.rest);
    if (column || worded.rest.length === 0) return { column, side: worded.side, country: '', marked: false };
  }
  const column = sidedColumn(words);
  if (column) return { column, side: '', country: '', marked: false };
  const named = countryIn(words, codeOf);
  const rest = named && sidedColumn(named.rest);
  return rest ? { column: rest, side: '', country: named.country, marked: false } : null;
}

/** Knows what offices write above columns in five languages. */
export const HEADER_WORDS: HeaderReader = {
  isColumn: (header) => columnOfPhrase('agreements', header) !== '',
  columnOfPhrase,
  translatedPhrase,
  sidedHeader
};
