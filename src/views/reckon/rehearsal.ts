import type { AgreementTexts } from '../../model/agreementText';
import { facetCounts } from '../../model/facets';
import { visibleOf } from '../../model/filter';
import type { Filtered } from '../../model/filter';
import { KINDS } from '../../model/network';
import type { Agreements, Network } from '../../model/network';
import { summaryOf } from '../../model/summary';
import { timeline } from '../../model/timeline';
import type { Filter } from '../../model/viewState';

/** So many agreements are passed over in some milliseconds, and are enough to be worth a machine's while. */
const MOST = 1 << 15;
const ROUNDS = 3;

/**
 * Filters a part of a network in every way, a filter at a time, and throws away what comes of it: what has often run is translated into faster code,
 * which then is there when a person asks first.
 */
export function* rehearsal(network: Network): Generator<void> {
  const part = partOf(network);
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

/** The same for texts that are looked for: words of which some stand in many texts. */
export function* textRehearsal(texts: AgreementTexts): Generator<void> {
  for (const query of ['1', '2', 'a', 'b']) {
    yield;
    texts.agreements(query);
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
function partOf({ agreements, ...network }: Network): Network {
  const count = Math.min(agreements.count, MOST);
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
