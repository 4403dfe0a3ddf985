import { describe, expect, test } from 'vitest';
import { partnersIn } from '../../../../src/model/measures/partnerGraph';
import { missingPartners, similarUniversities } from '../../../../src/model/measures/similarUniversities';
import { graphOf, randomGraph } from './exampleGraphs';

// 0 has 3, 4, 5; 1 has 3, 4, 6 and is a partner of 0's as well; 2 has 5, 6, 7.
const graph = graphOf(9, [
  [0, 3],
  [0, 4],
  [0, 5],
  [1, 3],
  [1, 4],
  [1, 6],
  [2, 5],
  [2, 6],
  [2, 7],
  [0, 1]
]);

describe('universities like 0', () => {
  test('share partners as a share of the partners of either; each other they do not count', () => {
    const found = similarUniversities(graph, 0);
    expect(found.map(({ university, shared }) => [university, shared])).toEqual([
      [1, 2],
      [3, 1],
      [4, 1],
      [6, 1],
      [2, 1]
    ]);
    expect(found[0]!.jaccard).toBe(2 / 4);
    expect(found[3]!.jaccard).toBe(1 / 5);
    expect(found[4]!.jaccard).toBe(1 / 6);
  });

  test('a shared partner that few have says more: 3 and 4 have two partners each, 0 and 1 four', () => {
    const [first] = similarUniversities(graph, 0);
    expect(first!.adamicAdar).toBeCloseTo(2 / Math.log(2), 12);
    expect(similarUniversities(graph, 3).find(({ university }) => university === 4)!.adamicAdar).toBeCloseTo(
      1 / Math.log(4) + 1 / Math.log(4),
      12
    );
  });

  test('there are none where nothing is shared', () => expect(similarUniversities(graph, 8)).toEqual([]));
});

describe('partners that 0 lacks', () => {
  test('come with the similar universities that have them', () => {
    const found = missingPartners(graph, 0);
    expect(found.map(({ university, because }) => [university, because.map((similar) => similar.university)])).toEqual([
      [6, [1, 2]],
      [2, [6]],
      [7, [2]]
    ]);
    expect(found[0]!.score).toBeCloseTo(1 / 2 + 1 / 6, 12);
  });

  test('are asked for from the most similar only', () => {
    expect(missingPartners(graph, 0, 1).map(({ university }) => university)).toEqual([6]);
  });
});

describe.each([1, 2, 3])('on random network %i', (seed) => {
  const random = randomGraph(seed);

  test('likeness is mutual and from 0 to 1', () => {
    for (const one of random.members) {
      for (const { university, jaccard, adamicAdar, shared } of similarUniversities(random, one)) {
        const back = similarUniversities(random, university).find((similar) => similar.university === one)!;
        expect(back.shared).toBe(shared);
        expect(back.jaccard).toBe(jaccard);
        expect(back.adamicAdar).toBeCloseTo(adamicAdar, 12);
        expect(jaccard > 0 && jaccard <= 1).toBe(true);
      }
    }
  });

  test('nobody is told of a partner it has, or of itself, and each reason holds', () => {
    for (const one of random.members) {
      const scores = missingPartners(random, one).map(({ university, because, score }) => {
        expect(university).not.toBe(one);
        expect(partnersIn(random, one)).not.toContain(university);
        expect(because.length).toBeGreaterThan(0);
        for (const similar of because) expect(partnersIn(random, similar.university)).toContain(university);
        return score;
      });
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }
  });
});
