import { connectedComponents } from 'graphology-components';
import louvain from 'graphology-communities-louvain';
import { undirectedDensity } from 'graphology-metrics/graph/density';
import modularityOfGraphology from 'graphology-metrics/graph/modularity';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../../src/base/random';
import { distanceBetween } from '../../../../src/model/distance';
import { communities } from '../../../../src/model/measures/communities';
import { components } from '../../../../src/model/measures/components';
import { modularity } from '../../../../src/model/measures/modularity';
import { networkMeasures } from '../../../../src/model/measures/networkMeasures';
import { universityMeasure } from '../../../../src/model/measures/universityMeasures';
import { asGraphology, graphOf, KARATE_CLUB, randomGraph } from './exampleGraphs';

describe('a network of a triangle, a pair and one alone', () => {
  const graph = graphOf(6, [
    [3, 4],
    [0, 1],
    [1, 2],
    [0, 2],
    [0, 2]
  ]);
  const measures = networkMeasures(graph);

  test('has 4 of 15 links, three components and two communities', () => {
    expect(measures).toMatchObject({ universities: 6, links: 4, agreements: 5, density: 4 / 15, communities: 2 });
    expect([...measures.componentSizes]).toEqual([3, 2, 1]);
    expect([...components(graph).component]).toEqual([0, 0, 0, 1, 1, 2]);
  });

  test('has the modularity of its agreements: 4/5 − (8/10)² + 1/5 − (2/10)²', () => {
    expect(measures.modularity).toBeCloseTo(0.8 - 0.64 + 0.2 - 0.04, 12);
  });

  test('is as long as its links, each once', () => {
    const { universities, cities } = graph.network;
    const place = (university: number) => cities[universities[university]!.city]!.place!;
    const lengths = [
      [3, 4],
      [0, 1],
      [1, 2],
      [0, 2]
    ].map(([a, b]) => distanceBetween(place(a!), place(b!)));
    const total = lengths.reduce((sum, length) => sum + length, 0);
    expect(measures.totalDistanceKm).toBeCloseTo(total, 6);
    expect(measures.meanDistanceKm).toBeCloseTo(total / 4, 6);
    expect(measures.linksWithoutDistance).toBe(0);
  });
});

test('nothing has no density, modularity or mean distance', () => {
  expect(networkMeasures(graphOf(1, []))).toMatchObject({
    density: null,
    modularity: null,
    meanDistanceKm: null,
    totalDistanceKm: 0,
    communities: 0
  });
  expect(networkMeasures(graphOf(0, []))).toMatchObject({ universities: 0, componentSizes: new Uint32Array() });
});

test('the karate club: density 0.139, one component, four communities of modularity 0.41 to 0.42', () => {
  const found = networkMeasures(graphOf(34, KARATE_CLUB));
  expect(found.links).toBe(78);
  expect(found.density!.toFixed(3)).toBe('0.139');
  expect([...found.componentSizes]).toEqual([34]);
  expect(found.communities).toBe(4);
  expect(found.modularity).toBeGreaterThan(0.41);
  expect(found.modularity).toBeLessThan(0.4199);
});

test('the two clubs into which the karate club split have modularity 0.3582, as networkx has it', () => {
  const club = new Set([10, 15, 16, 19, 21, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34]);
  const sides = Array.from({ length: 34 }, (_, index) => (club.has(index + 1) ? 1 : 0));
  expect(modularity(graphOf(34, KARATE_CLUB).links, sides)!.toFixed(4)).toBe('0.3582');
});

describe.each([1, 2, 3, 4, 5])('on random network %i', (seed) => {
  const graph = randomGraph(seed);
  const reference = asGraphology(graph);
  const measures = networkMeasures(graph);

  test('density, components and modularity are what graphology finds', () => {
    expect(measures.density).toBeCloseTo(undirectedDensity(reference), 12);
    const sizes = connectedComponents(reference).map((component) => component.length);
    expect([...measures.componentSizes]).toEqual(sizes.sort((a, b) => b - a));
    const community = universityMeasure(graph, 'community').values;
    expect(measures.modularity).toBeCloseTo(
      modularityOfGraphology(reference, { getNodeCommunity: (node: string) => community[Number(node)]! }),
      12
    );
  });

  test('communities are as good as graphology’s: the best of ten choices of each are within 0.01', () => {
    const best = (found: (run: number) => number) => Math.max(...Array.from({ length: 10 }, (_, run) => found(run)));
    const ours = best((run) => modularity(graph.links, communities(graph.links, run))!);
    expect(ours).toBeGreaterThan(best((run) => louvain.detailed(reference, { rng: seededRandom(run) }).modularity) - 0.01);
  });

  test('two universities are in one component where they are partners', () => {
    const { component } = components(graph);
    graph.links.source.forEach((source, link) => expect(component[source]).toBe(component[graph.links.target[link]!]));
  });

  test('the same every time', () => expect(networkMeasures(randomGraph(seed))).toEqual(measures));
});
