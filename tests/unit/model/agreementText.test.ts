import { describe, expect, test } from 'vitest';
import { createAgreementTexts } from '../../../src/model/agreementText';
import { dateOf } from '../../../src/model/agreementDates';
import { isoPartialDate } from '../../../src/base/partialDate';
import { KINDS, STATUSES } from '../../../src/model/network';
import type { Network } from '../../../src/model/network';
import { partiesOf } from '../../../src/model/parties';
import { queryWords, searchText } from '../../../src/model/textQuery';
import { datedNetwork, randomCase, WORDS } from './randomNetwork';

const plain = datedNetwork(
  ['aa-north-1', 'aa-north-2', 'bb-hill-3', 'bb-hill-4'],
  [
    { parties: ['aa-north-1', 'bb-hill-3'], kind: 'double_degree', signedOn: 20250304, title: 'Plan for 2026' },
    { parties: ['aa-north-2', 'bb-hill-4'], kind: 'exchange', status: 'in_force', event: 'forum', sourceTitle: 'Example Gazette' }
  ]
);
const network: Network = {
  ...plain,
  universities: plain.universities.map((university, index) =>
    index === 0
      ? {
          ...university,
          acronym: 'EXU;ЭКУ',
          aliases: ['Old School'],
          names: { ...university.names, translations: { ru: 'Пример-Университет' } }
        }
      : university
  ),
  cities: plain.cities.map((city, index) => (index === 1 ? { ...city, aliases: ['Gəncə'] } : city))
};
const found = (query: string) => {
  const hits = createAgreementTexts(network, WORDS).agreements(query);
  return [...hits.keys()].filter((agreement) => hits[agreement]);
};

describe('free text', () => {
  test.each<[string, number[]]>([
    ['', [0, 1]],
    ['– !', [0, 1]],
    ['exu', [0]],
    ['эку', [0]],
    ['old scho', [0]],
    ['primer', [0]],
    ['пример', [0]],
    ['Пример-Университет', [0]],
    ['gandja', [0, 1]],
    ['GENCE', [0, 1]],
    ['land of bb', [0, 1]],
    ['double deg', [0]],
    ['degree exu land', [0]],
    ['force', [1]],
    ['forum', [1]],
    ['gazette exchange', [1]],
    ['gazette degree', []],
    ['egree', []],
    ['2025', [0]],
    ['2025-03', [0]],
    ['2025-04', []],
    ['2026', []],
    ['plan 2025', [0]]
  ])('%s finds %j', (query, expected) => expect(found(query)).toEqual(expected));

  test('finds universities by their own names and places', () => {
    const texts = createAgreementTexts(network, WORDS);
    expect([...texts.universities('aa exu')]).toEqual([1, 0, 0, 0]);
    expect([...texts.universities('exchange')]).toEqual([0, 0, 0, 0]);
    expect([...texts.universities('2025')]).toEqual([0, 0, 0, 0]);
  });

  test('finds the same as reading every agreement for itself', () => {
    const queries = ['bees', 'north bee', '2025', '2024-12 bees', 'aa exchange', 'forum', 'land cc signed', 'gazette on', 'b', 'day'];
    let hits = 0;
    for (let seed = 1; seed <= 10; seed++) {
      const { network: random } = randomCase(seed);
      const texts = createAgreementTexts(random, WORDS);
      for (const query of queries) {
        const expected = Array.from(random.agreements.ids, (_, agreement) => (matches(random, agreement, query) ? 1 : 0));
        expect([...texts.agreements(query)]).toEqual(expected);
        hits += expected.filter(Boolean).length;
      }
    }
    expect(hits).toBeGreaterThan(100);
  });
});

/** The slow way: all texts of one agreement, word by word. */
function matches({ agreements, universities, cities, countries, events }: Network, agreement: number, query: string): boolean {
  const date = dateOf(agreements, agreement);
  const said = [
    WORDS.kind(KINDS[agreements.kind[agreement]!]!, ''),
    WORDS.status(STATUSES[agreements.status[agreement]!]!),
    WORDS.date(date),
    agreements.title.at(agreement),
    agreements.sourceTitle.at(agreement),
    events[agreements.event[agreement]!]?.names.name ?? '',
    ...[...partiesOf(agreements, agreement)].flatMap((party) => {
      const { names, acronym, city, country } = universities[party]!;
      return [names.name, acronym, cities[city]!.names.name, countries[country]!.id, ...WORDS.country(countries[country]!.id)];
    })
  ];
  const text = searchText(said);
  return queryWords(query).every((word) =>
    'date' in word ? isoPartialDate(date).startsWith(word.date) : word.spellings.some((spelling) => text.includes(` ${spelling}`))
  );
}
