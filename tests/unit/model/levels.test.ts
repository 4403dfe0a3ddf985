import { describe, expect, test } from 'vitest';
import { aggregate, LEVELS } from '../../../src/model/aggregate';
import type { Links } from '../../../src/model/aggregate';
import { levelAtZoom, levelTotals, partsOfLink } from '../../../src/model/levels';
import type { Network } from '../../../src/model/network';
import { partiesOf } from '../../../src/model/parties';
import { exampleNetwork, everyAgreement } from '../graph/exampleNetwork';
import { randomCase } from './randomNetwork';

const network = exampleNetwork(
  ['aa-north-1', 'aa-north-2', 'aa-south-3', 'bb-hill-4', 'bb-hill-5', 'cc-port-6'],
  [
    { parties: ['aa-north-1', 'bb-hill-4'] },
    { parties: ['aa-north-2', 'bb-hill-4'] },
    { parties: ['aa-south-3', 'bb-hill-5'] },
    { parties: ['aa-north-1', 'aa-north-2'] },
    { parties: ['aa-north-1', 'aa-south-3'] },
    { parties: ['aa-north-1', 'aa-north-2', 'cc-port-6'] }
  ]
);
const totals = (of: Network, level: (typeof LEVELS)[number]) => {
  const all = everyAgreement(of);
  return levelTotals(of, all, aggregate(of, all, level));
};
const ends = (links: Links) =>
  [...links.a.keys()].map((link) => [links.a[link], links.b[link], links.offsets[link + 1]! - links.offsets[link]!]);

describe('totals of levels', () => {
  test('every agreement is across, inside or unplaced', () => {
    expect(totals(network, 'university')).toEqual({ total: 6, across: 6, inside: 0, unplaced: 0, insideOf: new Map() });
    expect(totals(network, 'city')).toEqual({ total: 6, across: 5, inside: 1, unplaced: 0, insideOf: new Map([[0, 1]]) });
    expect(totals(network, 'country')).toEqual({ total: 6, across: 4, inside: 2, unplaced: 0, insideOf: new Map([[0, 2]]) });
  });

  test('an agreement whose parties have no known city is counted as unplaced there, not lost', () => {
    const universities = network.universities.map((university, index) => (index === 3 ? { ...university, city: -1 } : university));
    const unplaced = { ...network, universities };
    expect(totals(unplaced, 'city')).toMatchObject({ total: 6, across: 3, inside: 1, unplaced: 2 });
    expect(totals(unplaced, 'country')).toMatchObject({ total: 6, across: 4, inside: 2, unplaced: 0 });
  });

  test('are conserved at every level of random networks: each agreement is where its parties say, counted one by one', () => {
    let unplacedSeen = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const { network: whole } = randomCase(seed);
      // Every fourth university is of no known city.
      const universities = whole.universities.map((university, index) =>
        index % 4 === seed % 4 ? { ...university, city: -1 } : university
      );
      const random = { ...whole, universities };
      const found = LEVELS.map((level) => totals(random, level));
      LEVELS.forEach((level, place) => {
        const { total, across, inside, unplaced, insideOf } = found[place]!;
        const counted = { across: 0, inside: 0, unplaced: 0 };
        for (const agreement of everyAgreement(random)) {
          const known = [...partiesOf(random.agreements, agreement)]
            .map((party) => (level === 'university' ? party : universities[party]![level]))
            .filter((end) => end >= 0);
          counted[known.length < 2 ? 'unplaced' : new Set(known).size === 1 ? 'inside' : 'across']++;
        }
        expect({ across, inside, unplaced }).toEqual(counted);
        expect(total).toBe(random.agreements.count);
        expect([...insideOf.values()].reduce((a, b) => a + b, 0)).toBe(inside);
        unplacedSeen += unplaced;
      });
      // What lies across countries lies across their universities too.
      expect(found[0]!.across).toBeLessThanOrEqual(found[2]!.across);
    }
    expect(unplacedSeen).toBeGreaterThan(0);
  });
});

describe('a bundle opens into its parts', () => {
  const countries = aggregate(network, everyAgreement(network), 'country');

  test('countries into cities and universities, and nothing that leads elsewhere', () => {
    // Links of countries: AA–AA, AA–BB, AA–CC. The agreement of three is in the first and the last.
    expect(ends(countries)).toEqual([
      [0, 0, 3],
      [0, 1, 3],
      [0, 2, 1]
    ]);
    expect(ends(partsOfLink(network, countries, 1, 'city'))).toEqual([
      [0, 2, 2],
      [1, 2, 1]
    ]);
    expect(ends(partsOfLink(network, countries, 1, 'university'))).toEqual([
      [0, 3, 1],
      [1, 3, 1],
      [2, 4, 1]
    ]);
    expect(ends(partsOfLink(network, countries, 0, 'city'))).toEqual([
      [0, 0, 2],
      [0, 1, 1]
    ]);
  });

  test('the agreements of the parts are those of the bundle, for random networks', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const { network: random } = randomCase(seed);
      const bundles = aggregate(random, everyAgreement(random), 'country');
      for (let link = 0; link < bundles.count; link++) {
        const own = [...bundles.agreements.subarray(bundles.offsets[link], bundles.offsets[link + 1])];
        for (const level of ['city', 'university'] as const) {
          const parts = new Set(partsOfLink(random, bundles, link, level).agreements);
          expect([...parts].sort((a, b) => a - b)).toEqual(own);
        }
      }
    }
  });
});

describe('the level of a zoom', () => {
  test('goes from countries to cities to universities', () => {
    expect([0, 1.4, 1.5, 5, 7.9, 8, 20].map((zoom) => levelAtZoom(zoom, null))).toEqual([
      'country',
      'country',
      'city',
      'city',
      'city',
      'university',
      'university'
    ]);
  });

  test('stays at a border until the zoom is clearly beyond it', () => {
    expect(levelAtZoom(1.6, 'country')).toBe('country');
    expect(levelAtZoom(1.75, 'country')).toBe('city');
    expect(levelAtZoom(1.4, 'city')).toBe('city');
    expect(levelAtZoom(1.2, 'city')).toBe('country');
    expect(levelAtZoom(7.8, 'university')).toBe('university');
    expect(levelAtZoom(8.2, 'city')).toBe('city');
    expect(levelAtZoom(0, 'university')).toBe('country');
  });
});
