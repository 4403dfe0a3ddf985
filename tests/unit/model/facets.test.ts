import { describe, expect, test } from 'vitest';
import { createAgreementTexts } from '../../../src/model/agreementText';
import { facetCounts } from '../../../src/model/facets';
import { visibleOf } from '../../../src/model/filter';
import { KINDS, STATUSES } from '../../../src/model/network';
import { NO_FILTER } from '../../../src/model/viewState';
import type { Filter } from '../../../src/model/viewState';
import { datedNetwork, randomCase, WORDS } from './randomNetwork';

const network = datedNetwork(
  ['aa-north-1', 'aa-north-2', 'bb-hill-3', 'cc-port-4'],
  [
    { parties: ['aa-north-1', 'bb-hill-3'], kind: 'memorandum' },
    { parties: ['aa-north-2', 'bb-hill-3'], kind: 'exchange' },
    { parties: ['aa-north-1', 'aa-north-2'], kind: 'exchange', status: 'drafted' },
    { parties: ['bb-hill-3', 'cc-port-4'], kind: 'exchange' }
  ]
);

describe('counts of facets', () => {
  test('an agreement counts once for a place, however many of its parties are there', () => {
    expect([...facetCounts(visibleOf(network, NO_FILTER)).country]).toEqual([3, 3, 1]);
  });

  test('follow the other filters, and show what another choice of their own facet would give', () => {
    const counts = facetCounts(visibleOf(network, { kinds: ['exchange'], countries: ['AA'] }));
    const ofKind = Object.fromEntries(KINDS.map((kind, index) => [kind, counts.kind[index]]));
    // In AA: one memorandum, two exchanges. Exchanges: two with AA, two with BB, one with CC.
    expect(ofKind).toMatchObject({ memorandum: 1, exchange: 2, double_degree: 0 });
    expect([...counts.country]).toEqual([2, 2, 1]);
    expect(counts.status[STATUSES.indexOf('drafted')]).toBe(1);
    expect(counts.status[STATUSES.indexOf('signed')]).toBe(1);
  });

  test('are what choosing each value alone would keep, for random networks and filters', () => {
    for (let seed = 1; seed <= 25; seed++) {
      const { network: random, filter } = randomCase(seed);
      const texts = createAgreementTexts(random, WORDS);
      const chosen = filter();
      const counts = facetCounts(visibleOf(random, chosen, texts));
      const alone = (part: Partial<Filter>) => visibleOf(random, { ...chosen, ...part }, texts).agreements.length;
      expect([...counts.country]).toEqual(random.countries.map(({ id }) => alone({ countries: [id] })));
      expect([...counts.city]).toEqual(random.cities.map(({ id }) => alone({ cities: [id] })));
      expect([...counts.university]).toEqual(random.universities.map(({ id }) => alone({ universities: [id] })));
      expect([...counts.kind]).toEqual(KINDS.map((kind) => alone({ kinds: [kind] })));
      expect([...counts.status]).toEqual(STATUSES.map((status) => alone({ statuses: [status] })));
      expect([...counts.event]).toEqual(random.events.map(({ id }) => alone({ events: [id] })));
      expect([...counts.evidence]).toEqual((['online', 'printed', 'none'] as const).map((level) => alone({ evidence: [level] })));
      expect([...counts.confidence]).toEqual(
        (['unstated', 'low', 'medium', 'high'] as const).map((level) => alone({ confidences: [level] }))
      );
    }
  });
});
