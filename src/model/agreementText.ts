import type { PartialDate } from '../base/partialDate';
import { createTextColumn } from '../base/textColumn';
import { finished, indexAgreements } from './agreementIndex';
import type { AgreementIndex } from './agreementIndex';
import { KINDS, STATUSES } from './network';
import type { Kind, Network, Status } from './network';
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

/** Words of which it is remembered what they found, so that of a query that is typed only the last is looked for. */
const MOST_REMEMBERED = 4;

/**
 * Makes what agreements are found by in a language; a query then takes some ten milliseconds a word with a million agreements.
 * @param index of the network, where it is at hand
 */
export const createAgreementTexts = (network: Network, words: AgreementWords, index = finished(indexAgreements(network))): AgreementTexts =>
  finished(makeAgreementTexts(network, words, index));

/** Dates that are written in one piece: some milliseconds. */
const DATES_AT_ONCE = 512;

/** The same in pieces, after each of which whoever makes it can do something else. */
export function* makeAgreementTexts(network: Network, words: AgreementWords, index: AgreementIndex): Generator<void, AgreementTexts> {
  const { count, partyOffsets, parties, kindAsWritten, status, title, sourceTitle } = network.agreements;
  const countries = createTextColumn(network.countries.map(({ id }) => searchText([id, ...words.country(id)])));
  const kinds = createTextColumn([
    ...KINDS.map((kind) => searchText([words.kind(kind, '')])),
    ...Array.from(kindAsWritten.ends, (_, code) => searchText([words.kind('other', kindAsWritten.distinct(code))]))
  ]);
  const statuses = createTextColumn(STATUSES.map((one) => searchText([words.status(one)])));
  yield;
  const written: string[] = [];
  for (const date of index.dates) {
    written.push(searchText([words.date(date)]));
    if (written.length % DATES_AT_ONCE === 0) yield;
  }
  const dates = createTextColumn(written);

  /** For every university 1 where its names or places have a word; null where none do. */
  function universitiesWith(word: QueryWord): Uint8Array | null {
    const own = textHits(index.universities, word);
    const ofCity = textHits(index.cities, word);
    const ofCountry = textHits(countries, word);
    if (!ofCity && !ofCountry) return own;
    const found = own ?? new Uint8Array(network.universities.length);
    network.universities.forEach(({ city, country }, university) => {
      found[university]! |= (ofCity?.[city] ?? 0) | (ofCountry?.[country] ?? 0);
    });
    return found;
  }

  /** What has a word. */
  function having(word: QueryWord): Having {
    const agreements = new Uint8Array(count);
    const universities = universitiesWith(word);
    if (universities) markByParty(agreements, partyOffsets, parties, universities);
    mark(agreements, index.dateOf, dateHits(index.dates, word) ?? textHits(dates, word));
    mark(agreements, index.kindOf, textHits(kinds, word));
    mark(agreements, status, textHits(statuses, word));
    mark(agreements, index.eventOf, textHits(index.events, word));
    mark(agreements, title.codes, textHits(index.titles, word));
    mark(agreements, sourceTitle.codes, textHits(index.sources, word));
    return { agreements, universities };
  }

  const known = new Map<string, Having>();

  function remembered(word: QueryWord): Having {
    const key = JSON.stringify(word);
    const found = known.get(key) ?? having(word);
    // The last one that was asked for stands last.
    known.delete(key);
    known.set(key, found);
    if (known.size > MOST_REMEMBERED) known.delete(known.keys().next().value!);
    return found;
  }

  return {
    agreements(query) {
      const [first, ...others] = queryWords(query).map(remembered);
      if (!first) return new Uint8Array(count).fill(1);
      const found = first.agreements.slice();
      for (const { agreements } of others) for (let i = 0; i < count; i++) found[i]! &= agreements[i]!;
      return found;
    },
    universities(query) {
      const found = new Uint8Array(network.universities.length).fill(1);
      for (const { universities } of queryWords(query).map(remembered)) {
        for (let i = 0; i < found.length; i++) found[i]! &= universities ? universities[i]! : 0;
      }
      return found;
    }
  };
}

/** What has a word of a query: 1 for every agreement and university that does; null where no university does. */
interface Having {
  readonly agreements: Uint8Array;
  readonly universities: Uint8Array | null;
}

/** Marks the agreements of whose parties one is wanted. */
function markByParty(found: Uint8Array, partyOffsets: Uint32Array, parties: Uint32Array, wanted: Uint8Array): void {
  for (let agreement = 0; agreement < found.length; agreement++) {
    const first = partyOffsets[agreement]!;
    const end = partyOffsets[agreement + 1]!;
    if (end - first === 2) {
      // Nearly all agreements have two parties: a loop for each takes half as long again.
      found[agreement] = wanted[parties[first]!]! | wanted[parties[first + 1]!]!;
      continue;
    }
    let has = 0;
    for (let i = first; i < end; i++) has |= wanted[parties[i]!]!;
    found[agreement] = has;
  }
}

/** Marks the agreements whose text, by its place among some, is wanted. */
function mark(found: Uint8Array, textOf: Uint8Array | Uint32Array, wanted: Uint8Array | null): void {
  if (wanted) for (let agreement = 0; agreement < found.length; agreement++) found[agreement]! |= wanted[textOf[agreement]!]!;
}
