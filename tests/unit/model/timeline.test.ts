import { describe, expect, test } from 'vitest';
import { createAgreementTexts } from '../../../src/model/agreementText';
import { visibleOf } from '../../../src/model/filter';
import { timeline, yearRange } from '../../../src/model/timeline';
import { NO_FILTER } from '../../../src/model/viewState';
import { datedNetwork, randomCase, WORDS } from './randomNetwork';

const parties = ['aa-north-1', 'bb-hill-2'];
const network = datedNetwork(parties, [
  { parties, signedOn: 20240000 },
  { parties, signedOn: 20241115 },
  { parties, startedOn: 20241100, kind: 'exchange' },
  { parties, signedOn: 20260101, startedOn: 20240000 },
  { parties }
]);
const sum = (values: Uint32Array) => values.reduce((a, b) => a + b, 0);

describe('the histogram', () => {
  test('by year puts every date into its year, also years without any', () => {
    expect(timeline(visibleOf(network, NO_FILTER), 'year')).toEqual({
      grain: 'year',
      firstYear: 2024,
      lastYear: 2026,
      bars: Uint32Array.of(3, 0, 1),
      spans: Uint32Array.of(0, 0, 0),
      undated: 1,
      total: 5
    });
  });

  test('by month a year alone is a span of that year and no month', () => {
    const { bars, spans, undated, total } = timeline(visibleOf(network, NO_FILTER), 'month');
    expect(bars).toHaveLength(36);
    expect([...bars].flatMap((count, month) => (count ? [[month, count]] : []))).toEqual([
      [10, 2],
      [24, 1]
    ]);
    expect([...spans]).toEqual([1, 0, 0]);
    expect([undated, total]).toEqual([1, 5]);
  });

  test('follows the other filters and not the window itself', () => {
    const { bars, undated, total } = timeline(visibleOf(network, { kinds: ['exchange'], from: 20260000, undated: false }), 'year');
    expect([[...bars], undated, total]).toEqual([[1, 0, 0], 0, 1]);
  });

  test('has no years where nothing is dated', () => {
    const undated = datedNetwork(parties, [{ parties }]);
    expect(yearRange(undated)).toEqual({ firstYear: 0, lastYear: 0 });
    expect(timeline(visibleOf(undated, NO_FILTER), 'month')).toMatchObject({ bars: new Uint32Array(), undated: 1, total: 1 });
  });

  test('bars, spans and undated add up to what passes the other filters', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const { network: random, filter } = randomCase(seed);
      const texts = createAgreementTexts(random, WORDS);
      const chosen = filter();
      const others = visibleOf(random, { ...chosen, from: 0, to: 0, undated: true }, texts).agreements.length;
      for (const grain of ['year', 'month'] as const) {
        const { bars, spans, undated, total } = timeline(visibleOf(random, chosen, texts), grain);
        expect(total).toBe(others);
        expect(sum(bars) + sum(spans) + undated).toBe(total);
      }
    }
  });
});
