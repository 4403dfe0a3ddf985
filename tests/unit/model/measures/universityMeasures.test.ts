import { describe, expect, test } from 'vitest';
import { distanceBetween } from '../../../../src/model/distance';
import { partnerDistances } from '../../../../src/model/measures/partnerDistances';
import { partnerGraph, partnersIn } from '../../../../src/model/measures/partnerGraph';
import { UNIVERSITY_MEASURES, universityMeasure, type UniversityMeasure } from '../../../../src/model/measures/universityMeasures';
import type { Network } from '../../../../src/model/network';
import { everyAgreement, everyUniversity, exampleNetwork } from '../../graph/exampleNetwork';
import { graphOf, randomGraph } from './exampleGraphs';

const IDS = ['aa-north-1', 'aa-south-2', 'bb-north-3', 'bb-south-4', 'cc-north-5', 'cc-north-6'];
const network = exampleNetwork(IDS, [
  { parties: ['aa-north-1', 'bb-north-3'] },
  { parties: ['bb-north-3', 'aa-north-1'] },
  { parties: ['aa-north-1', 'bb-south-4', 'cc-north-5'] },
  { parties: ['aa-north-1', 'aa-south-2'] }
]);
const everything = { agreements: everyAgreement(network), universities: everyUniversity(network) };
const values = (measure: UniversityMeasure, visible = everything, of: Network = network) => [
  ...universityMeasure(partnerGraph(of, visible), measure).values
];

describe('the measures of universities', () => {
  test('partners are counted once, agreements each, an agreement of three parties links every two', () => {
    expect(values('partners')).toEqual([4, 1, 1, 2, 2, 0]);
    expect(values('agreements')).toEqual([4, 1, 2, 1, 1, 0]);
  });

  test('partner countries are others than the own', () => expect(values('partnerCountries')).toEqual([2, 0, 1, 2, 2, 0]));

  test('components and communities are numbered by size', () => {
    expect(values('component')).toEqual([0, 0, 0, 0, 0, 1]);
    expect(values('community')[5]).toBeGreaterThan(0);
  });

  test('are of what is visible: the rest has none', () => {
    const visible = { agreements: Uint32Array.of(1, 3), universities: Uint32Array.of(0, 1, 2) };
    expect(values('partners', visible)).toEqual([2, 1, 1, NaN, NaN, NaN]);
    expect(values('betweenness', visible)).toEqual([1, 0, 0, NaN, NaN, NaN]);
    expect(values('component', visible)).toEqual([0, 0, 0, NaN, NaN, NaN]);
  });

  test('a party of a visible agreement is a node, though its university was left out', () => {
    expect([...partnerGraph(network, { agreements: Uint32Array.of(0), universities: new Uint32Array() }).members]).toEqual([0, 2]);
  });
});

describe('the distances to partners', () => {
  const place = (id: string) => network.cities[network.index.city.get(id)!]!.place!;
  const km = (a: string, b: string) => distanceBetween(place(a), place(b));

  test('have a mean, a middle and a greatest, each partner once', () => {
    const [toAa, toBbNorth, toBbSouth, toCc] = ['aa-south', 'bb-north', 'bb-south', 'cc-north'].map((city) => km('aa-north', city)) as [
      number,
      number,
      number,
      number
    ];
    const sorted = [toAa, toBbNorth, toBbSouth, toCc].sort((a, b) => a - b);
    expect(values('meanDistance')[0]).toBeCloseTo((toAa + toBbNorth + toBbSouth + toCc) / 4, 9);
    expect(values('medianDistance')[0]).toBeCloseTo((sorted[1]! + sorted[2]!) / 2, 9);
    expect(values('maxDistance')[0]).toBeCloseTo(sorted[3]!, 9);
    expect(values('medianDistance')[1]).toBeCloseTo(toAa, 9);
  });

  test('leave out whoever has no place, and are not a number where nobody has one', () => {
    const unplaced: Network = {
      ...network,
      universities: network.universities.map((one, index) => (index === 1 ? { ...one, city: -1 } : one)),
      cities: network.cities.map((city) => (city.id === 'bb-north' ? { ...city, place: null } : city))
    };
    expect(values('meanDistance', everything, unplaced).map((value) => Number.isNaN(value))).toEqual([
      false,
      true,
      true,
      false,
      false,
      true
    ]);
    expect(values('meanDistance', everything, unplaced)[0]).toBeCloseTo((km('aa-north', 'bb-south') + km('aa-north', 'cc-north')) / 2, 9);
  });

  test('within a city are 0', () => expect(partnerDistances(graphOf(7, [[0, 6]])).max[0]).toBe(0));
});

test('every measure has a value for every node, and none is of another unit than it says', () => {
  const graph = randomGraph(3);
  for (const [measure, unit] of Object.entries(UNIVERSITY_MEASURES) as [UniversityMeasure, string][]) {
    for (const university of graph.members) {
      const value = universityMeasure(graph, measure).values[university]!;
      if (unit === 'km') expect(value >= 0 || partnersIn(graph, university).length === 0).toBe(true);
      else if (unit === 'share') expect(value >= 0 && value <= 1).toBe(true);
      else expect(Number.isInteger(value) && value >= 0).toBe(true);
    }
  }
});

describe.each([1, 2, 3])('on random network %i', (seed) => {
  const graph = randomGraph(seed);

  test('partners are mutual, with the same number of agreements', () => {
    for (const one of graph.members) {
      const partners = [...partnersIn(graph, one)];
      expect(partners).toEqual([...new Set(partners)].sort((a, b) => a - b));
      expect(partners).not.toContain(one);
      for (const other of partners) {
        const weight = (from: number, to: number) => graph.weights[graph.offsets[from]! + partnersIn(graph, from).indexOf(to)];
        expect(weight(one, other)).toBeGreaterThan(0);
        expect(weight(one, other)).toBe(weight(other, one));
      }
    }
  });

  test('partners sum to twice the links', () => {
    const sum = universityMeasure(graph, 'partners').values.reduce((total, value) => total + value, 0);
    expect(sum).toBe(2 * graph.links.source.length);
  });

  test('agreements sum to the parties', () => {
    const sum = universityMeasure(graph, 'agreements').values.reduce((total, value) => total + value, 0);
    expect(sum).toBe(graph.network.agreements.parties.length);
  });

  test('a measure is computed once', () => {
    expect(universityMeasure(graph, 'betweenness')).toBe(universityMeasure(graph, 'betweenness'));
    expect(universityMeasure(graph, 'maxDistance')).toBe(universityMeasure(graph, 'maxDistance'));
  });
});
