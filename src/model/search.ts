import { fold } from '../base/fold';
import { InPieces } from '../base/inPieces';
import { makeWordIndex } from '../base/wordIndex';
import { beginningsOf } from './genericWords';
import { spellings } from './spellings';

/** A thing that can be searched for. */
export interface SearchEntry {
  readonly type: 'university' | 'city' | 'country' | 'event';
  readonly id: string;
  /** Its names in all languages, the one to show first. */
  readonly names: readonly string[];
  readonly acronyms: readonly string[];
  /** Other and former names and spellings. */
  readonly aliases: readonly string[];
  /** How prominent it is, 0 or more, such as its number of agreements; decides between equally good matches. */
  readonly weight: number;
}

/**
 * How a query met an entry, best first: it is a name or acronym; it is an alias; a name or acronym begins with it; something in a name or alias
 * begins with it at a word; each of its words, or what it is in another language (see genericWords.ts), begins some word of the entry; the same, but with small errors in the spelling.
 */
export const MATCHES = ['exact', 'alias', 'prefix', 'word', 'words', 'near'] as const;
export type Match = (typeof MATCHES)[number];

export interface SearchHit {
  readonly entry: SearchEntry;
  readonly match: Match;
}

export interface SearchIndex {
  /**
   * The best hits for what was typed, best first; equally good ones by weight, then by name; near spellings by
   * edits, then by length. Case, accents and script do not count.
   * Near spellings are sought only where nothing else is found. Empty for a query without letters or digits.
   */
  find(query: string, limit: number): SearchHit[];
}

/** A name, acronym or alias, as one of its foldings. */
interface Field {
  readonly alias: boolean;
  /** Lower case as written, so that the acronym AU comes before AAU, which sounds alike. */
  readonly written: string;
  /** With a space before each word, the first one too. */
  readonly words: string;
}

/**
 * How good a hit is, as one number, lower is better: 256 times the index into MATCHES, plus 1 for a text that equals the query only when
 * folded. For a near spelling, beyond that, 1024 for each edit, plus the letters by which the name closest in length is longer or shorter.
 */
type Score = number;
const [EXACT, ALIAS, PREFIX, WORD, WORDS, NEAR] = [0, 256, 512, 768, 1024, 1280];
const NO_HIT: Score = 65535;

const written = (text: string): string => text.normalize('NFC').trim().toLowerCase().replaceAll('\u0307', '');

function fieldsOf(entry: SearchEntry): Field[] {
  const fields = (texts: readonly string[], alias: boolean): Field[] =>
    texts.flatMap((text) => spellings(text).map((folding) => ({ alias, written: written(text), words: ` ${folding}` })));
  return [...fields([...entry.names, ...entry.acronyms], false), ...fields(entry.aliases, true)];
}

/** The words of each entry, made when they are asked for. */
function* wordsOf(fields: readonly (readonly Field[])[]): Generator<string[]> {
  for (const list of fields) yield list.flatMap((field) => field.words.slice(1).split(' '));
}

/** How well a query meets an entry of which some words begin with the words of the query. */
function scoreOf(fields: readonly Field[], query: string, queryAsWritten: string): Score {
  const words = ` ${query}`;
  let best = WORDS;
  for (const field of fields) {
    if (!field.words.includes(words)) continue;
    let score = WORD;
    if (field.words.length === words.length) score = (field.alias ? ALIAS : EXACT) + (field.written === queryAsWritten ? 0 : 1);
    else if (!field.alias && field.words.startsWith(words)) score = PREFIX;
    best = Math.min(best, score);
  }
  return best;
}

function nearScoreOf(fields: readonly Field[], query: string, edits: number): Score {
  const surplus = Math.min(...fields.map((field) => Math.abs(field.words.length - 1 - query.length)));
  return NEAR + Math.min(edits, 60) * 1024 + Math.min(surplus, 1023);
}

/** Builds the index of a network once; a question to it then takes a few milliseconds at most with some thousand entries. */
export const createSearchIndex = (entries: readonly SearchEntry[]): SearchIndex => new InPieces(makeSearchIndex(entries)).finish();

/** How many entries are read at once. */
const PIECE = 64;

/** The same, a piece at a time: of some ten thousand entries it takes half a second. */
export function* makeSearchIndex(entries: readonly SearchEntry[]): Generator<void, SearchIndex> {
  const fields: Field[][] = [];
  const names: string[] = [];
  for (const entry of entries) {
    fields.push(fieldsOf(entry));
    names.push(fold(entry.names[0] ?? ''));
    if (names.length % PIECE === 0) yield;
  }
  const words = yield* makeWordIndex(wordsOf(fields));
  const byName = (a: number, b: number): number => (names[a]! < names[b]! ? -1 : names[a]! > names[b]! ? 1 : a - b);

  /** Per entry the edits needed to find every word of a folded query in it; NO_HIT where one is missing. */
  function editsOf(query: string, near: boolean): Uint16Array {
    const total = new Uint16Array(entries.length);
    for (const word of new Set(query.split(' '))) {
      const least = new Uint16Array(entries.length).fill(NO_HIT);
      if (near) {
        words.near(word, (items, edits) => {
          for (const item of items) least[item] = Math.min(least[item]!, edits);
        });
      }
      for (const beginning of beginningsOf(word)) {
        words.withPrefix(beginning, (items) => {
          for (const item of items) least[item] = 0;
        });
      }
      for (let item = 0; item < total.length; item++) total[item] = Math.min(NO_HIT, total[item]! + least[item]!);
    }
    return total;
  }

  return {
    find(query, limit) {
      const asked = new Set(spellings(query));
      const asWritten = written(query);
      const best = new Uint16Array(entries.length).fill(NO_HIT);
      const search = (near: boolean): number[] => {
        for (const folding of asked) {
          editsOf(folding, near).forEach((edits, item) => {
            if (edits === NO_HIT) return;
            best[item] = Math.min(
              best[item]!,
              near ? nearScoreOf(fields[item]!, folding, edits) : scoreOf(fields[item]!, folding, asWritten)
            );
          });
        }
        return [...best.keys()].filter((item) => best[item] !== NO_HIT);
      };
      let hits = search(false);
      if (hits.length === 0) hits = search(true);
      return hits
        .sort((a, b) => best[a]! - best[b]! || entries[b]!.weight - entries[a]!.weight || byName(a, b))
        .slice(0, Math.max(0, limit))
        .map((item) => ({ entry: entries[item]!, match: MATCHES[Math.min(best[item]! >> 8, MATCHES.length - 1)]! }));
    }
  };
}
