import { expect, test } from 'vitest';
import { partnerCountries, partnersOf } from '../../../src/model/partners';
import { everyAgreement, exampleNetwork, threeCountries } from '../graph/exampleNetwork';

const network = exampleNetwork(
  ['aa-north-1', 'aa-north-2', 'bb-south-1', 'bb-south-2', 'cc-west-1', 'dd-east-1'],
  [
    { parties: ['aa-north-1', 'aa-north-2'] },
    { parties: ['aa-north-1', 'dd-east-1'] },
    { parties: ['aa-north-1', 'bb-south-1', 'bb-south-2', 'cc-west-1'] },
    { parties: ['cc-west-1', 'aa-north-2'] },
    { parties: ['bb-south-1', 'cc-west-1'] }
  ]
);

test('partner countries are others, most agreements first, then by index; an agreement counts once a country', () => {
  expect(partnerCountries(network, everyAgreement(network), 0)).toEqual([
    { country: 2, agreements: 2 },
    { country: 1, agreements: 1 },
    { country: 3, agreements: 1 }
  ]);
  expect(partnerCountries(network, Uint32Array.of(0, 4), 0)).toEqual([]);
});

test('partner countries share the agreements of their universities', () => {
  const three = threeCountries();
  const all = everyAgreement(three);
  three.countries.forEach((_, country) => {
    const shared = new Map<number, Set<number>>();
    for (const { university, agreements } of partnersOf(three, all, (index) => three.universities[index]!.country === country)) {
      const other = three.universities[university]!.country;
      shared.set(other, new Set([...(shared.get(other) ?? []), ...agreements]));
    }
    const counted = partnerCountries(three, all, country);
    expect(new Map(counted.map((partner) => [partner.country, partner.agreements]))).toEqual(
      new Map([...shared].map(([other, agreements]) => [other, agreements.size]))
    );
    expect(counted.length).toBeGreaterThan(0);
  });
});
