import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../../src/base/language';
import { loadWords } from '../../../../src/i18n/words';
import { createAgreementTexts } from '../../../../src/model/agreementText';
import { activeFacets } from '../../../../src/model/conditions';
import { visibleOf } from '../../../../src/model/filter';
import type { Network } from '../../../../src/model/network';
import { NO_FILTER } from '../../../../src/model/viewState';
import type { Filter } from '../../../../src/model/viewState';
import { activeConditions, RESET } from '../../../../src/views/filter/activeConditions';
import { datedNetwork, randomCase, WORDS } from '../../model/randomNetwork';

const words = await loadWords('en');
const of = (network: Network, filter: Partial<Filter>, spoken = words) =>
  activeConditions({ network, words: spoken, filtered: visibleOf(network, filter, createAgreementTexts(network, WORDS)) });

const network = datedNetwork(
  ['kz-almaty-1', 'az-baku-2', 'ee-tartu-3'],
  [{ parties: ['kz-almaty-1', 'az-baku-2'], kind: 'memorandum', signedOn: 20250304 }]
);
const wordsOf = (filter: Partial<Filter>) => of(network, filter).map((condition) => condition.words);

test('no condition, no words', () => {
  expect(wordsOf({})).toEqual([]);
  expect(wordsOf(RESET)).toEqual([]);
});

test('each condition is named in words', () => {
  expect(wordsOf({ countries: ['EE', 'KZ'], kinds: ['memorandum'], evidence: ['none'] })).toEqual([
    'Country: Estonia',
    'Country: Kazakhstan',
    'Kind: Memorandum',
    'Evidence: no source'
  ]);
  const between = { first: [{ type: 'country', id: 'KZ' } as const], second: [{ type: 'country', id: 'EE' } as const] };
  expect(wordsOf({ between })).toEqual(['between: Kazakhstan ↔ Estonia']);
  expect(wordsOf({ from: 20250000, to: 20250000 })).toEqual(['Date: 2025']);
  expect(wordsOf({ from: 20240000, to: 20250300 })).toEqual(['2024 – March 2025']);
  expect(wordsOf({ from: 20240000 })).toEqual(['from 2024']);
  expect(wordsOf({ undated: false, unconnected: false, text: 'bees' })).toEqual([
    'only with a date',
    'only universities with an agreement',
    'text “bees”'
  ]);
});

test('a cumulative view has an end only', () => {
  expect(wordsOf({ from: 20240000, to: 20250000, timeMode: 'cumulative' })).toEqual(['up to 2025']);
  expect(wordsOf({ from: 20240000, timeMode: 'cumulative' })).toEqual([]);
});

test('what the network does not have is no condition, but it is said that the address names it, and it can be taken out', () => {
  const asked: Filter = { ...NO_FILTER, countries: ['FR', 'EE'], universities: ['nowhere'] };
  expect(wordsOf(asked)).toEqual(['Country: Estonia']);
  const conditions = activeConditions({ network, words, filtered: visibleOf(network, asked), view: { filter: asked } });
  expect(conditions.map((condition) => condition.words)).toEqual(['Country: Estonia', '2 values of the address are not in these data']);
  expect({ ...asked, ...conditions[1]!.remove }).toEqual({ ...NO_FILTER, countries: ['EE'] });
});

test('while a choice is being counted, what was counted before is named, and what is taken away takes nothing of the choice with it', () => {
  const [before, chosen]: Filter[] = [
    { ...NO_FILTER, countries: ['EE'] },
    { ...NO_FILTER, countries: ['EE', 'KZ'] }
  ];
  const conditions = activeConditions({ network, words, filtered: visibleOf(network, before!), view: { filter: chosen! } });
  expect(conditions.map((condition) => condition.words)).toEqual(['Country: Estonia']);
  expect({ ...chosen, ...conditions[0]!.remove }).toEqual({ ...NO_FILTER, countries: ['KZ'] });
});

test('a window that ends before it begins says that no date lies in it', () => {
  expect(wordsOf({ from: 20250000, to: 20200000 })).toEqual(['2025 – 2020: no date lies between']);
  expect(wordsOf({ from: 20250300, to: 20250000 })).toEqual(['March 2025 – 2025']);
});

describe('any filter', () => {
  for (let seed = 1; seed <= 20; seed++)
    test(`case ${seed}: one condition less with each that is taken away, in any language`, async () => {
      const { network: random, filter: draw } = randomCase(seed);
      const filter = draw();
      const conditions = of(random, filter);
      expect(new Set(conditions.map(({ key }) => key)).size).toBe(conditions.length);
      for (const { key, remove } of conditions)
        expect(of(random, { ...filter, ...remove }).map((condition) => condition.key)).toEqual(
          conditions.map((condition) => condition.key).filter((other) => other !== key)
        );
      let left = filter;
      for (let [first] = of(random, left); first; [first] = of(random, left)) left = { ...left, ...first.remove };
      expect(activeFacets(left)).toEqual([]);
      expect(left.unconnected).toBe(NO_FILTER.unconnected);
      for (const language of LANGUAGES)
        for (const condition of of(random, filter, await loadWords(language))) expect(condition.words).toMatch(/^[^{}]+$/);
    });
});
