import { describe, expect, test } from 'vitest';
import { createAgreementTexts } from '../../../src/model/agreementText';
import { FACETS } from '../../../src/model/conditions';
import { visibleOf } from '../../../src/model/filter';
import { NO_FILTER } from '../../../src/model/viewState';
import type { Filter } from '../../../src/model/viewState';
import { everyAgreement, everyUniversity, threeCountries } from '../graph/exampleNetwork';
import { datedNetwork, randomCase, WORDS } from './randomNetwork';

describe('universities without an agreement', () => {
  const network = threeCountries();

  test('without a condition everything is there', () => {
    expect(visibleOf(network, NO_FILTER)).toMatchObject({ agreements: everyAgreement(network), universities: everyUniversity(network) });
  });

  test('without the unconnected the parties of agreements are there and no other', () => {
    const { agreements, universities } = visibleOf(network, { unconnected: false });
    expect(agreements).toEqual(everyAgreement(network));
    expect([...universities]).toEqual([...new Set(network.agreements.parties)].sort((a, b) => a - b));
    expect(universities.length).toBe(network.universities.length - 2);
  });
});

/** Three countries; cc-port-9 has no agreement, and the last agreement has three parties. */
const network = datedNetwork(
  ['aa-north-1', 'aa-south-2', 'bb-hill-3', 'bb-hill-4', 'cc-port-5', 'cc-port-9'],
  [
    { parties: ['aa-north-1', 'bb-hill-3'], kind: 'memorandum', signedOn: 20240000, sourceUrl: 'https://example.org/' },
    { parties: ['aa-south-2', 'bb-hill-4'], kind: 'exchange', signedOn: 20241115, event: 'forum', sourceTitle: 'Example Gazette' },
    { parties: ['aa-north-1', 'aa-south-2'], kind: 'memorandum', status: 'announced', startedOn: 20250300, confidence: 3 },
    { parties: ['bb-hill-3', 'cc-port-5'], kind: 'double_degree', event: 'forum' },
    { parties: ['aa-north-1', 'bb-hill-4', 'cc-port-5'], kind: 'joint_centre', signedOn: 20250304, title: 'On bees' }
  ]
);
const texts = createAgreementTexts(network, WORDS);
const kept = (filter: Partial<Filter>) => [...visibleOf(network, filter, texts).agreements];
const universities = (filter: Partial<Filter>) =>
  [...visibleOf(network, filter, texts).universities].map((i) => network.universities[i]!.id);
const country = (id: string) => ({ type: 'country' as const, id });
const university = (id: string) => ({ type: 'university' as const, id });

describe('conditions', () => {
  test.each<[string, Partial<Filter>, number[]]>([
    ['a country: one party there is enough', { countries: ['CC'] }, [3, 4]],
    ['two countries: either', { countries: ['AA', 'CC'] }, [0, 1, 2, 3, 4]],
    ['a country and a city: both', { countries: ['CC'], cities: ['aa-north'] }, [4]],
    ['a university', { universities: ['bb-hill-4'] }, [1, 4]],
    ['two kinds: either', { kinds: ['exchange', 'double_degree'] }, [1, 3]],
    ['a kind and a country: both', { kinds: ['memorandum'], countries: ['BB'] }, [0]],
    ['a status', { statuses: ['announced'] }, [2]],
    ['an event', { events: ['forum'] }, [1, 3]],
    ['an address as evidence', { evidence: ['online'] }, [0]],
    ['a printed source, or none', { evidence: ['printed', 'none'] }, [1, 2, 3, 4]],
    ['a confidence', { confidences: ['high'] }, [2]],
    ['between two countries', { between: { first: [country('AA')], second: [country('BB')] } }, [0, 1, 4]],
    ['the same in the other order', { between: { first: [country('BB')], second: [country('AA')] } }, [0, 1, 4]],
    ['within one country: it takes two parties there', { between: { first: [country('AA')], second: [country('AA')] } }, [2]],
    ['between a university and its own country', { between: { first: [university('aa-north-1')], second: [country('AA')] } }, [2]],
    ['between groups of several', { between: { first: [country('CC')], second: [country('BB'), university('aa-north-1')] } }, [3, 4]],
    ['a text in the title', { text: 'bee' }, [4]],
    ['spaces ask for nothing', { text: '  ' }, [0, 1, 2, 3, 4]],
    ['words of different parties', { text: 'cc port aa' }, [4]],
    ['the year in a text means the date', { text: '2025' }, [2, 4]],
    ['an id that the network does not have is passed over', { countries: ['ZZ'] }, [0, 1, 2, 3, 4]],
    ['also beside one that it has', { countries: ['ZZ', 'CC'] }, [3, 4]],
    ['also in a group', { between: { first: [country('ZZ')], second: [country('BB')] } }, [0, 1, 2, 3, 4]]
  ])('%s', (_, filter, expected) => expect(kept(filter)).toEqual(expected));

  test.each<[string, Partial<Filter>, number[]]>([
    ['from a month: a year may still lie after it', { from: 20241100, undated: false }, [0, 1, 2, 4]],
    ['up to a month: a year may lie before it', { to: 20240300, undated: false }, [0]],
    ['a year as the end is its last day', { to: 20240000, undated: false }, [0, 1]],
    ['a day within a month that is all that is known', { from: 20250310, to: 20250312, undated: false }, [2]],
    ['a day', { from: 20250304, to: 20250304, undated: false }, [2, 4]],
    ['without the undated', { undated: false }, [0, 1, 2, 4]],
    ['undated stay in a window unless they are left out', { from: 20250000 }, [2, 3, 4]],
    ['cumulative: the beginning is open', { from: 20250000, to: 20250000, timeMode: 'cumulative', undated: false }, [0, 1, 2, 4]],
    ['a window that ends before it begins has nothing', { from: 20260000, to: 20200000, undated: false }, []]
  ])('dates: %s', (_, filter, expected) => expect(kept(filter)).toEqual(expected));
});

describe('universities', () => {
  test.each<[string, Partial<Filter>, string[]]>([
    [
      'a country keeps its unconnected and the partners of the others',
      { countries: ['CC'] },
      ['aa-north-1', 'bb-hill-3', 'bb-hill-4', 'cc-port-5', 'cc-port-9']
    ],
    ['another country does not', { cities: ['aa-south'] }, ['aa-north-1', 'aa-south-2', 'bb-hill-4']],
    ['nor does a condition on agreements', { countries: ['CC'], kinds: ['double_degree'] }, ['bb-hill-3', 'cc-port-5']],
    [
      'a group keeps them',
      { between: { first: [country('CC')], second: [country('BB')] } },
      ['aa-north-1', 'bb-hill-3', 'bb-hill-4', 'cc-port-5', 'cc-port-9']
    ],
    ['a text finds them by name', { text: 'port' }, ['aa-north-1', 'bb-hill-3', 'bb-hill-4', 'cc-port-5', 'cc-port-9']],
    ['unless they are not wanted', { text: 'port 9', unconnected: false }, []]
  ])('%s', (_, filter, expected) => expect(universities(filter)).toEqual(expected));
});

describe('for random networks and filters', () => {
  const seeds = Array.from({ length: 40 }, (_, index) => index + 1);
  const inAll = (part: Uint32Array, whole: Uint32Array) => part.every((value) => whole.includes(value));
  /** The same filter without the conditions of one facet. */
  const WITHOUT: readonly Partial<Filter>[] = [
    { countries: [] },
    { cities: [] },
    { universities: [] },
    { between: null },
    { kinds: [] },
    { statuses: [] },
    { events: [] },
    { evidence: [] },
    { confidences: [] },
    { from: 0, to: 0, undated: true },
    { text: '' },
    { unconnected: true }
  ];

  test('a condition more only ever removes, and a value more in a list only ever adds', () => {
    expect(WITHOUT).toHaveLength(FACETS.length + 1);
    const removed = WITHOUT.map(() => 0);
    for (const seed of seeds) {
      const { network: random, filter } = randomCase(seed);
      const found = createAgreementTexts(random, WORDS);
      for (const narrow of [...Array.from({ length: 3 }, filter), { ...NO_FILTER, unconnected: false }]) {
        const few = visibleOf(random, narrow, found);
        WITHOUT.forEach((without, place) => {
          const more = visibleOf(random, { ...narrow, ...without }, found);
          expect(inAll(few.agreements, more.agreements)).toBe(true);
          expect(inAll(few.universities, more.universities)).toBe(true);
          removed[place]! += more.universities.length - few.universities.length;
        });
        if (narrow.countries.length) {
          const wider = visibleOf(random, { ...narrow, countries: [...new Set([...narrow.countries, 'AA'])] }, found);
          expect(inAll(few.agreements, wider.agreements)).toBe(true);
        }
      }
    }
    // There is no condition that never removes anything.
    expect(WITHOUT.filter((_, place) => removed[place] === 0)).toEqual([]);
  });

  test('what is taken over from the filter before is what would have been made anew', () => {
    for (const seed of seeds) {
      const { network: random, filter } = randomCase(seed);
      const found = createAgreementTexts(random, WORDS);
      let previous = visibleOf(random, filter(), found);
      for (let step = 0; step < 12; step++) {
        const next = filter();
        // Change a few facets only, as a person does.
        const mixed: Filter = step % 2 ? { ...previous.filter, kinds: next.kinds, text: next.text, from: next.from } : next;
        const before = previous.failures.slice();
        const now = visibleOf(random, mixed, found, previous);
        expect(now).toEqual(visibleOf(random, mixed, found));
        expect(previous.failures).toEqual(before);
        previous = now;
      }
    }
  });

  test('another language makes the text be looked for again; another network everything', () => {
    const { network: random } = randomCase(1);
    const other = randomCase(2).network;
    const english = createAgreementTexts(random, WORDS);
    const shouting = createAgreementTexts(random, { ...WORDS, kind: () => 'whatever' });
    const before = visibleOf(random, { text: 'memorandum' }, english);
    expect(before.agreements.length).toBeGreaterThan(0);
    expect(visibleOf(random, { text: 'memorandum' }, shouting, before).agreements).toHaveLength(0);
    expect(visibleOf(other, { kinds: ['exchange'] }, null, before)).toEqual(visibleOf(other, { kinds: ['exchange'] }));
  });
});
