import type { AgreementIndex } from '../../model/agreementIndex';
import { makeAgreementTexts } from '../../model/agreementText';
import type { AgreementWords } from '../../model/agreementText';
import { facetCounts } from '../../model/facets';
import { visibleOf } from '../../model/filter';
import type { Filtered } from '../../model/filter';
import { KINDS } from '../../model/network';
import type { Agreements, Network } from '../../model/network';
import { summaryOf } from '../../model/summary';
import { timeline } from '../../model/timeline';
import type { Filter } from '../../model/viewState';

/** So many agreements are passed over in a few milliseconds even by code that is slow yet; so many rounds of them are worth a machine's while. */
const MOST = 1 << 14;
const ROUNDS = 5;

/**
 * Filters a part of a network in every way, a filter at a time, and throws away what comes of it: what has often run is translated into faster code,
 * which then is there when a person asks first.
 */
export function* rehearsal(network: Network): Generator<void> {
  const part = partOf(network, MOST);
  for (let round = 0; round < ROUNDS; round++) {
    let before: Filtered | null = null;
    for (const filter of filtersOf(network)) {
      before = visibleOf(part, filter, null, before);
      yield;
      summaryOf(part, before, before.counts);
      yield;
      facetCounts(before);
      yield;
      timeline(before, 'year');
      yield;
    }
  }
}

/** Agreements of the part in which texts are looked for: titles are those of the whole network, and only a word that is new is looked for. */
const MOST_TEXTS = 1 << 15;
const QUERIES = '0123456789abcdefghij';
const NO_WORDS: AgreementWords = { kind: () => '', status: () => '', date: () => '1 a', country: () => ['b'] };

/** The same for texts that are looked for: words of which some stand in many texts. */
export function* textRehearsal(network: Network, index: AgreementIndex): Generator<void> {
  const part = partOf(network, MOST_TEXTS);
  const { count } = part.agreements;
  const [dateOf, kindOf, eventOf] = [index.dateOf, index.kindOf, index.eventOf].map((codes) => codes.subarray(0, count));
  const texts = yield* makeAgreementTexts(part, NO_WORDS, { ...index, dateOf: dateOf!, kindOf: kindOf!, eventOf: eventOf! });
  let before: Filtered | null = null;
  for (const letter of QUERIES) {
    yield;
    before = visibleOf(part, { text: `${letter} 1` }, texts, before);
  }
}

/** A filter for each of the passes that there are, and after each all again. */
function filtersOf({ countries, cities, universities, events }: Network): Partial<Filter>[] {
  const first = (things: readonly { readonly id: string }[]): string[] => things.slice(0, 1).map(({ id }) => id);
  const filters: Partial<Filter>[] = [
    { kinds: KINDS.slice(0, 1) },
    { kinds: KINDS.slice(0, 2) },
    { from: 20100000 },
    { countries: first(countries) },
    { cities: first(cities), universities: first(universities) },
    { events: first(events) }
  ];
  return filters.flatMap((filter) => [filter, {}]);
}

/** The first agreements of a network as one of its own. */
function partOf({ agreements, ...network }: Network, most: number): Network {
  const count = Math.min(agreements.count, most);
  const partyOffsets = agreements.partyOffsets.subarray(0, count + 1);
  const part: Agreements = {
    ...agreements,
    count,
    partyOffsets,
    parties: agreements.parties.subarray(0, partyOffsets[count]),
    kind: agreements.kind.subarray(0, count),
    status: agreements.status.subarray(0, count),
    confidence: agreements.confidence.subarray(0, count)
  };
  return { ...network, agreements: part };
}
