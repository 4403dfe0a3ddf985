import type { PartialDate } from '../base/partialDate';
import { createTextColumn } from '../base/textColumn';
import type { TextColumn } from '../base/textColumn';
import type { Texts } from '../base/texts';
import { dateOf } from './agreementDates';
import { KINDS, STATUSES } from './network';
import type { Kind, Names, Network, Status } from './network';
import { dateHits, queryWords, searchText, textHits } from './textQuery';
import type { QueryWord } from './textQuery';

/** The words of the language shown, as far as an agreement is found by them. */
export interface AgreementWords {
  /** A kind; `asWritten` is the file's own word for a kind that is `other`, else ''. */
  kind(kind: Kind, asWritten: string): string;
  status(status: Status): string;
  /** A date, as it is written in a list; '' for 0. */
  date(date: PartialDate): string;
  /** Names of a country by its ISO 3166-1 alpha-2 code. */
  country(code: string): readonly string[];
}

/**
 * Finds agreements by free text. Each word of a query has to begin a word of what is known of the agreement: names in all languages, acronyms,
 * aliases and places of its parties, its kind, status, title, event, source and date, in any order, letters and scripts folded.
 */
export interface AgreementTexts {
  /** For every agreement of the network 1 where it has every word of the query, else 0. A query without letters or digits finds all. */
  agreements(query: string): Uint8Array;
  /** The same for every university, by its own names and places. */
  universities(query: string): Uint8Array;
}

/** One thing that is known of every agreement: which of the distinct values agreement i has, and how a word is looked for among those. */
interface Field {
  readonly valueOf: Uint32Array;
  hits(word: QueryWord): Uint8Array | null;
}

/** The distinct values of all agreements: a million agreements have few kinds, dates and sources. */
function distinct<K>(
  count: number,
  keyOf: (agreement: number) => K
): { readonly valueOf: Uint32Array; readonly firsts: readonly number[]; readonly keys: readonly K[] } {
  const known = new Map<K, number>();
  const firsts: number[] = [];
  const valueOf = new Uint32Array(count);
  for (let agreement = 0; agreement < count; agreement++) {
    const key = keyOf(agreement);
    let value = known.get(key);
    if (value === undefined) {
      value = firsts.push(agreement) - 1;
      known.set(key, value);
    }
    valueOf[agreement] = value;
  }
  return { valueOf, firsts, keys: [...known.keys()] };
}

/** A field of texts; each distinct text is written and folded once, by an agreement that has it. */
function textField(count: number, keyOf: (agreement: number) => string | number, textsOf: (agreement: number) => readonly string[]): Field {
  const { valueOf, firsts } = distinct(count, keyOf);
  const texts = createTextColumn(firsts.map((agreement) => searchText(textsOf(agreement))));
  return { valueOf, hits: (word) => textHits(texts, word) };
}

/** What the distinct texts of a column are found by, whatever the language. */
export type ColumnTexts = (column: Texts) => TextColumn;

const textsOfColumn: ColumnTexts = (column) => createTextColumn(Array.from(column.ends, (_, code) => searchText([column.distinct(code)])));

/** A field that is a column of texts. */
function columnField(column: Texts, textsOf: ColumnTexts): Field {
  const texts = textsOf(column);
  return { valueOf: column.codes, hits: (word) => textHits(texts, word) };
}

const allNames = ({ name, translations }: Names): string[] => [name, ...Object.values(translations)];

/** What each university is found by. */
function universityTexts(network: Network, words: AgreementWords): string[] {
  const countries = network.countries.map(({ id }) => searchText([id, ...words.country(id)]));
  const cities = network.cities.map(({ names, aliases }) => searchText([...allNames(names), ...aliases]));
  return network.universities.map(({ names, acronym, aliases, city, country }) =>
    [searchText([...allNames(names), acronym, ...aliases]), cities[city] ?? '', countries[country]!].join(' |')
  );
}

/**
 * Makes the texts of a network once for a language; a query then takes some ten milliseconds a word with a million agreements.
 * @param textsOf what a column is found by, where there is a quicker way to the same
 */
export function createAgreementTexts(network: Network, words: AgreementWords, textsOf = textsOfColumn): AgreementTexts {
  const { agreements, events } = network;
  const { count, partyOffsets, parties, kind, kindAsWritten, status, event, title, sourceTitle } = agreements;
  const ofUniversities = createTextColumn(universityTexts(network, words));
  const dates = distinct(count, (agreement) => dateOf(agreements, agreement));
  const dateTexts = createTextColumn(dates.keys.map((date) => searchText([words.date(date)])));
  const kindOf = (agreement: number): string => words.kind(KINDS[kind[agreement]!]!, kindAsWritten.at(agreement));
  const eventNames = (agreement: number): string[] => (event[agreement]! < 0 ? [] : allNames(events[event[agreement]!]!.names));
  const fields: readonly Field[] = [
    { valueOf: dates.valueOf, hits: (word) => dateHits(dates.keys, word) ?? textHits(dateTexts, word) },
    textField(
      count,
      (agreement) => kindAsWritten.at(agreement) || kind[agreement]!,
      (agreement) => [kindOf(agreement)]
    ),
    textField(
      count,
      (agreement) => status[agreement]!,
      (agreement) => [words.status(STATUSES[status[agreement]!]!)]
    ),
    textField(count, (agreement) => event[agreement]!, eventNames),
    columnField(title, textsOf),
    columnField(sourceTitle, textsOf)
  ];

  /** Leaves the agreements that have a word. */
  function narrow(found: Uint8Array, word: QueryWord): void {
    const ofParty = textHits(ofUniversities, word);
    const inFields = fields.flatMap(({ valueOf, hits }) => {
      const values = hits(word);
      return values ? [{ valueOf, values }] : [];
    });
    for (let agreement = 0; agreement < count; agreement++) {
      if (found[agreement] === 0) continue;
      let has = 0;
      if (ofParty) {
        const end = partyOffsets[agreement + 1]!;
        for (let i = partyOffsets[agreement]!; i < end; i++) has |= ofParty[parties[i]!]!;
      }
      for (let i = 0; has === 0 && i < inFields.length; i++) has = inFields[i]!.values[inFields[i]!.valueOf[agreement]!]!;
      found[agreement] = has;
    }
  }

  return {
    agreements(query) {
      const found = new Uint8Array(count).fill(1);
      for (const word of queryWords(query)) narrow(found, word);
      return found;
    },
    universities(query) {
      const found = new Uint8Array(network.universities.length).fill(1);
      for (const word of queryWords(query)) {
        const hits = textHits(ofUniversities, word);
        for (let i = 0; i < found.length; i++) found[i]! &= hits ? hits[i]! : 0;
      }
      return found;
    }
  };
}
