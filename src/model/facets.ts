import { endsOf } from './aggregate';
import type { Level } from './aggregate';
import { failureOf } from './conditions';
import { EVIDENCE_LEVELS, evidenceOf } from './evidence';
import type { Filtered } from './filter';
import { CONFIDENCES, KINDS, STATUSES } from './network';
import type { Network } from './network';

/**
 * For each facet and value the number of agreements that would be kept if only that value were chosen in the facet, all other facets being as
 * they are. By index into the network's lists or into KINDS, STATUSES, EVIDENCE_LEVELS, CONFIDENCES.
 */
export interface FacetCounts {
  /** An agreement counts once for a country, city or university, however many of its parties are there. */
  readonly country: Uint32Array;
  readonly city: Uint32Array;
  readonly university: Uint32Array;
  readonly kind: Uint32Array;
  readonly status: Uint32Array;
  readonly event: Uint32Array;
  readonly evidence: Uint32Array;
  readonly confidence: Uint32Array;
}

/** Counts the agreements of places, each once for a place. */
function placeCounter(network: Network, level: Level, size: number) {
  const { parties, partyOffsets } = network.agreements;
  const ends = endsOf(network, level);
  const lastSeen = new Int32Array(size).fill(-1);
  const counts = new Uint32Array(size);
  const add = (agreement: number): void => {
    const first = partyOffsets[agreement]!;
    const last = partyOffsets[agreement + 1]!;
    if (last - first === 2) {
      // Nearly all agreements have two parties: no need to remember what was seen.
      const a = ends[parties[first]!]!;
      const b = ends[parties[first + 1]!]!;
      if (a >= 0) counts[a]!++;
      if (b >= 0 && b !== a) counts[b]!++;
      return;
    }
    for (let i = first; i < last; i++) {
      const end = ends[parties[i]!]!;
      if (end < 0 || lastSeen[end] === agreement) continue;
      lastSeen[end] = agreement;
      counts[end]!++;
    }
  };
  return { counts, add };
}

/**
 * Counts the values of all facets in one pass. An agreement that fails nothing counts in every facet; one that fails a single facet counts in that
 * one, for it is only that facet's choice that keeps it out; one that fails two or more counts nowhere.
 */
export function facetCounts({ network, failures }: Filtered): FacetCounts {
  const { kind, status, event, confidence, count } = network.agreements;
  const evidence = evidenceOf(network);
  const country = placeCounter(network, 'country', network.countries.length);
  const city = placeCounter(network, 'city', network.cities.length);
  const university = placeCounter(network, 'university', network.universities.length);
  const counts = {
    kind: new Uint32Array(KINDS.length),
    status: new Uint32Array(STATUSES.length),
    event: new Uint32Array(network.events.length),
    evidence: new Uint32Array(EVIDENCE_LEVELS.length),
    confidence: new Uint32Array(CONFIDENCES.length)
  };
  const bit = {
    country: failureOf('country'),
    city: failureOf('city'),
    university: failureOf('university'),
    kind: failureOf('kind'),
    status: failureOf('status'),
    event: failureOf('event'),
    evidence: failureOf('evidence'),
    confidence: failureOf('confidence')
  };
  for (let agreement = 0; agreement < count; agreement++) {
    const failed = failures[agreement]!;
    if ((failed & (failed - 1)) !== 0) continue;
    const kept = failed === 0;
    if (kept || failed === bit.country) country.add(agreement);
    if (kept || failed === bit.city) city.add(agreement);
    if (kept || failed === bit.university) university.add(agreement);
    if (kept || failed === bit.kind) counts.kind[kind[agreement]!]!++;
    if (kept || failed === bit.status) counts.status[status[agreement]!]!++;
    if (kept || failed === bit.evidence) counts.evidence[evidence[agreement]!]!++;
    if (kept || failed === bit.confidence) counts.confidence[confidence[agreement]!]!++;
    if ((kept || failed === bit.event) && event[agreement]! >= 0) counts.event[event[agreement]!]!++;
  }
  return { ...counts, country: country.counts, city: city.counts, university: university.counts };
}
