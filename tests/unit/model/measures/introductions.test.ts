import { bidirectional } from 'graphology-shortest-path/unweighted';
import { describe, expect, test } from 'vitest';
import { introductions } from '../../../../src/model/measures/introductions';
import { partnersIn } from '../../../../src/model/measures/partnerGraph';
import { asGraphology, graphOf, KARATE_CLUB, randomGraph } from './exampleGraphs';

describe('who could introduce 0 to 4', () => {
  const graph = graphOf(8, [
    [0, 1],
    [1, 4],
    [0, 2],
    [0, 2],
    [2, 4],
    [2, 4],
    [2, 4],
    [0, 3],
    [3, 5],
    [5, 4],
    [6, 7]
  ]);

  test('are the partners of both, the one whose weaker link has more agreements first', () => {
    expect(introductions(graph, 0, 4)).toEqual({
      steps: 2,
      ways: 2,
      introducers: [
        { university: 2, step: 1, strength: 2, ways: 1 },
        { university: 1, step: 1, strength: 1, ways: 1 }
      ],
      path: [0, 2, 4]
    });
  });

  test('nobody, where they are partners, the same, or no chain leads there', () => {
    expect(introductions(graph, 0, 1)).toEqual({ steps: 1, ways: 1, introducers: [], path: [0, 1] });
    expect(introductions(graph, 0, 0)).toEqual({ steps: 0, ways: 1, introducers: [], path: [0] });
    expect(introductions(graph, 0, 7)).toEqual({ steps: null, ways: 0, introducers: [], path: [] });
  });
});

test('a longer chain names everyone on it, those on more ways first where they are equally strong', () => {
  const graph = graphOf(6, [
    [0, 1],
    [1, 2],
    [1, 3],
    [2, 4],
    [3, 4],
    [4, 5]
  ]);
  const { steps, ways, introducers, path } = introductions(graph, 0, 5);
  expect([steps, ways, path]).toEqual([4, 2, [0, 1, 2, 4, 5]]);
  expect(introducers.map(({ university, step, ways: by }) => [university, step, by])).toEqual([
    [1, 1, 2],
    [4, 3, 2],
    [2, 2, 1],
    [3, 2, 1]
  ]);
});

test('in the karate club four members could make 1 and 34 known to each other; the farthest are five steps apart, 2.4082 on average', () => {
  const graph = graphOf(34, KARATE_CLUB);
  expect(introductions(graph, 0, 33).introducers.map(({ university }) => university + 1)).toEqual([9, 14, 20, 32]);
  const steps = [...graph.members].flatMap((one) => [...graph.members].map((other) => introductions(graph, one, other).steps!));
  expect(Math.max(...steps)).toBe(5);
  expect(steps.reduce((sum, value) => sum + value, 0) / (34 * 33)).toBeCloseTo(2.4082, 4);
});

describe.each([1, 2, 3])('on random network %i', (seed) => {
  const graph = randomGraph(seed);
  const reference = asGraphology(graph);
  const pairs = Array.from({ length: 60 }, (_, index) => [(index * 7) % 40, (index * 11 + 3) % 40] as const);

  test('a shortest way is as long as graphology finds, and each of its steps is a link', () => {
    for (const [from, to] of pairs) {
      const { steps, path } = introductions(graph, from, to);
      const expected = bidirectional(reference, from, to);
      expect(steps).toBe(expected === null ? null : expected.length - 1);
      if (steps === null) continue;
      expect([path[0], path.at(-1), path.length]).toEqual([from, to, steps + 1]);
      path.slice(1).forEach((university, index) => expect(partnersIn(graph, path[index]!)).toContain(university));
    }
  });

  test('the strongest way leads by the strongest introducers only, and both directions agree', () => {
    for (const [from, to] of pairs) {
      const { steps, introducers, path } = introductions(graph, from, to);
      const back = introductions(graph, to, from);
      expect(new Map(back.introducers.map(({ university, strength, ways }) => [university, [strength, ways]]))).toEqual(
        new Map(introducers.map(({ university, strength, ways }) => [university, [strength, ways]]))
      );
      const strengthOf = new Map(introducers.map(({ university, strength }) => [university, strength]));
      for (const university of path.slice(1, -1)) expect(strengthOf.get(university)).toBe(introducers[0]!.strength);
      if (steps !== null && steps > 1) expect(new Set(introducers.map(({ step }) => step)).size).toBe(steps - 1);
    }
  });
});
