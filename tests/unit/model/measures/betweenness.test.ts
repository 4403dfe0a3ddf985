import betweennessOfGraphology from 'graphology-metrics/centrality/betweenness';
import { describe, expect, test } from 'vitest';
import { betweenness } from '../../../../src/model/measures/betweenness';
import { asGraphology, graphOf, KARATE_CLUB, randomGraph } from './exampleGraphs';

const values = (...parameters: Parameters<typeof betweenness>) => [...betweenness(...parameters).values];

test('whoever stands between all others has 1, who stands at the rim 0', () => {
  const star = [
    [0, 1],
    [0, 2],
    [0, 3],
    [0, 4]
  ];
  expect(values(graphOf(5, star))).toEqual([1, 0, 0, 0, 0]);
});

test('on a path the middle parts the most pairs: 3 and 4 of 6', () => {
  const path = [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 4]
  ];
  expect(values(graphOf(5, path))).toEqual([0, 3 / 6, 4 / 6, 3 / 6, 0]);
});

test('two equal ways share their pair', () => {
  const square = [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 0]
  ];
  expect(values(graphOf(4, square))).toEqual([1 / 6, 1 / 6, 1 / 6, 1 / 6]);
});

test('several agreements make a way no shorter, and fewer than three universities part no pair', () => {
  expect(
    values(
      graphOf(3, [
        [0, 1],
        [0, 1],
        [1, 2]
      ])
    )
  ).toEqual([0, 1, 0]);
  expect(values(graphOf(2, [[0, 1]]))).toEqual([0, 0]);
  expect(values(graphOf(0, []))).toEqual([]);
});

test('the karate club: members 1, 34 and 33 as published', () => {
  const { values: found, sampled, from } = betweenness(graphOf(34, KARATE_CLUB));
  expect([found[0], found[33], found[32]].map((value) => value!.toFixed(4))).toEqual(['0.4376', '0.3041', '0.1452']);
  expect([sampled, from]).toEqual([false, 34]);
});

test.each([1, 2, 3, 4, 5])('is what graphology finds, on random network %i', (seed) => {
  const graph = randomGraph(seed);
  const expected = betweennessOfGraphology(asGraphology(graph), { getEdgeWeight: null });
  betweenness(graph).values.forEach((value, university) => expect(value).toBeCloseTo(expected[university]!, 12));
});

describe('where it would be too much work', () => {
  const graph = randomGraph(9, 400, 900);
  const some = () => betweenness(graph, { steps: 100 * graph.links.source.length });

  test('it is estimated from some universities, and says so', () => {
    expect(some()).toMatchObject({ sampled: true, from: 100 });
    expect(betweenness(graph, { steps: 1 })).toMatchObject({ sampled: true, from: 64 });
  });

  test('the same every time', () => expect(some()).toEqual(some()));

  test('the estimates of many choices are right on average, so none is off to one side', () => {
    const few = randomGraph(9, 160, 320);
    const exact = betweenness(few).values;
    const runs = Array.from({ length: 60 }, (_, seed) => betweenness(few, { steps: 1, seed }).values);
    const first = (list: Float64Array) => list.indexOf(Math.max(...list));
    exact.forEach((value, university) => {
      const mean = runs.reduce((sum, values) => sum + values[university]!, 0) / runs.length;
      expect(Math.abs(mean - value)).toBeLessThan(0.005);
    });
    for (const run of runs) expect(first(run)).toBe(first(exact));
  });
});
