import { expect, test } from 'vitest';
import { visibleOf } from '../../../src/model/filter';
import { randomCase } from './randomNetwork';
import { selectionExists } from '../../../src/model/neighborhood';
import { partnerCountries, partnerCounts, partnersOf } from '../../../src/model/partners';
import { agreementsPerUniversity, partnerCountriesOfAll, partnersAmong } from '../../../src/model/partnersOfAll';
import { pairSelection } from '../../../src/model/selection';
import { sharedPartners } from '../../../src/model/sharedPartners';
import { everyAgreement, exampleNetwork, threeCountries } from '../graph/exampleNetwork';

const [A, B, C, D, E, F] = [0, 1, 2, 3, 4, 5];
const network = exampleNetwork(
  ['aa-north-1', 'aa-north-2', 'bb-south-1', 'bb-south-2', 'cc-west-1', 'cc-west-2'],
  [
    { parties: ['aa-north-1', 'bb-south-1'] },
    { parties: ['aa-north-1', 'cc-west-1'] },
    { parties: ['aa-north-2', 'cc-west-1'] },
    { parties: ['cc-west-1', 'aa-north-2'] },
    { parties: ['aa-north-1', 'aa-north-2', 'bb-south-2'] },
    { parties: ['aa-north-2', 'cc-west-2'] }
  ]
);
const all = everyAgreement(network);

test('two universities share those that have agreements with each, most agreements first, and not themselves', () => {
  expect(sharedPartners(network, all, A!, B!)).toEqual([
    { university: E, withFirst: [1], withSecond: [2, 3] },
    { university: D, withFirst: [4], withSecond: [4] }
  ]);
  expect(sharedPartners(network, all, C!, F!)).toEqual([]);
  expect(sharedPartners(network, Uint32Array.of(0, 1, 2), A!, B!)).toEqual([{ university: E, withFirst: [1], withSecond: [2] }]);
});

test('what A shares with B, B shares with A, in a whole network', () => {
  const three = threeCountries();
  const agreements = everyAgreement(three);
  for (let a = 0; a < three.universities.length; a++) {
    for (let b = 0; b < a; b++) {
      const universities = (first: number, second: number) =>
        sharedPartners(three, agreements, first, second).map(({ university }) => university);
      expect(universities(a, b)).toEqual(universities(b, a));
    }
  }
});

test('a pair of universities without an agreement between them can be selected', () => {
  expect(selectionExists(network, pairSelection('bb-south-1', 'cc-west-2'))).toBe(true);
  expect(selectionExists(network, pairSelection('bb-south-1', 'no-such-one'))).toBe(false);
});

test('the partners of all universities and countries at once are those of each', () => {
  const three = threeCountries();
  const agreements = everyAgreement(three);
  const partnersAt = partnersAmong(three, agreementsPerUniversity(three, agreements));
  for (let time = 0; time < 2; time++)
    three.universities.forEach((_, university) =>
      expect(partnersAt(university)).toEqual(
        partnersOf(three, agreements, (index) => index === university).map((partner) => partner.university)
      )
    );
  expect(partnerCountriesOfAll(network, all)).toEqual([[2, 1], [0], [0]]);
});

test.each([1, 2, 3])('of some agreements of network %i, too, whatever parties these have', (seed) => {
  const { network, filter } = randomCase(seed);
  for (let time = 0; time < 5; time++) {
    const { agreements } = visibleOf(network, { ...filter(), text: '' });
    const partnersAt = partnersAmong(network, agreementsPerUniversity(network, agreements));
    network.universities.forEach((_, university) =>
      expect(partnersAt(university)).toEqual(
        partnersOf(network, agreements, (index) => index === university).map((partner) => partner.university)
      )
    );
    for (const belongs of [(index: number) => index === 2, (index: number) => index < 4]) {
      const counts = new Uint32Array(network.universities.length);
      for (const { university, agreements: shared } of partnersOf(network, agreements, belongs)) counts[university] = shared.length;
      expect(partnerCounts(network, agreements, belongs)).toEqual(counts);
    }
    partnerCountriesOfAll(network, agreements).forEach((countries, country) =>
      expect(countries).toEqual(partnerCountries(network, agreements, country).map((partner) => partner.country))
    );
  }
});
