import type { PartialDate } from '../base/partialDate';
import { createTextColumn } from '../base/textColumn';
import type { TextColumn } from '../base/textColumn';
import type { Texts } from '../base/texts';
import { dateColumn } from './dateColumn';
import { KINDS } from './network';
import type { Names, Network } from './network';
import { searchText } from './textQuery';

/** What agreements are found by whatever the language: which of the distinct texts each one has. */
export interface AgreementIndex {
  /** Names, acronyms and aliases of the universities, and of the cities. */
  readonly universities: TextColumn;
  readonly cities: TextColumn;
  /** The distinct dates, and the place in this list of each agreement's date. */
  readonly dates: readonly PartialDate[];
  readonly dateOf: Uint32Array;
  /** The kind of each agreement; where the file has a word of its own for it, KINDS.length and the number of that word. */
  readonly kindOf: Uint32Array;
  /** Names of the events behind a first text of none, and which of these each agreement has. */
  readonly events: TextColumn;
  readonly eventOf: Uint32Array;
  readonly titles: TextColumn;
  readonly sources: TextColumn;
}

/** Makes what the distinct texts of a column are found by, in pieces. */
export type ColumnTexts = (column: Texts) => Generator<void, TextColumn>;

/** Texts that are folded, and agreements that are read, in one piece: some milliseconds. */
const PIECE = 256;
const ROWS_AT_ONCE = 1 << 15;

/** The texts, folded, in pieces. */
function* folded(count: number, textsOf: (index: number) => readonly string[]): Generator<void, TextColumn> {
  const texts: string[] = [];
  for (let index = 0; index < count; index++) {
    texts.push(searchText(textsOf(index)));
    if (index % PIECE === PIECE - 1) yield;
  }
  return createTextColumn(texts);
}

const foldedTexts: ColumnTexts = (column) => folded(column.ends.length, (code) => [column.distinct(code)]);

const allNames = ({ name, translations }: Names): string[] => [name, ...Object.values(translations)];

/**
 * Makes the index of a network in pieces of some milliseconds, after each of which whoever makes it can do something else.
 * @param textsOf what a column is found by, where there is a quicker way to the same
 */
export function* indexAgreements(network: Network, textsOf = foldedTexts): Generator<void, AgreementIndex> {
  const { agreements, universities, cities, events } = network;
  const { count, kind, kindAsWritten, event } = agreements;
  const [kinds, eventOf] = [new Uint32Array(count), new Uint32Array(count)];
  for (let agreement = 0; agreement < count; agreement++) {
    kinds[agreement] = kindAsWritten.has(agreement) ? KINDS.length + kindAsWritten.codes[agreement]! : kind[agreement]!;
    eventOf[agreement] = event[agreement]! + 1;
    if (agreement % ROWS_AT_ONCE === 0) yield;
  }
  const column = dateColumn(network);
  return {
    dates: column.dates,
    dateOf: column.codes,
    kindOf: kinds,
    eventOf,
    events: createTextColumn(['', ...events.map(({ names }) => searchText(allNames(names)))]),
    cities: yield* folded(cities.length, (city) => [...allNames(cities[city]!.names), ...cities[city]!.aliases]),
    universities: yield* folded(universities.length, (university) => {
      const { names, acronym, aliases } = universities[university]!;
      return [...allNames(names), acronym, ...aliases];
    }),
    sources: yield* textsOf(agreements.sourceTitle),
    titles: yield* textsOf(agreements.title)
  };
}

/** Makes all that is left to make, at once. */
export function finished<T>(making: Generator<void, T>): T {
  for (;;) {
    const { done, value } = making.next();
    if (done) return value;
  }
}
