import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { aggregate, agreementsPerEnd, endOf, LEVELS } from '../../../src/model/aggregate';
import type { Links } from '../../../src/model/aggregate';
import { partiesOf } from '../../../src/model/parties';
import { exampleNetwork } from '../graph/exampleNetwork';
import type { ExampleAgreement } from '../graph/exampleNetwork';

const IDS = ['aa', 'bb', 'cc'].flatMap((country) => ['north', 'south'].flatMap((city) => [1, 2, 3].map((n) => `${country}-${city}-${n}`)));
const everything = (count: number) => Uint32Array.from({ length: count }, (_, index) => index);

function randomAgreements(count: number): ExampleAgreement[] {
  const random = seededRandom(7);
  return Array.from({ length: count }, () => {
    const parties = new Set<string>();
    const wanted = random() < 0.2 ? 4 : 2;
    while (parties.size < wanted) parties.add(IDS[Math.floor(random() * IDS.length)]!);
    return { parties: [...parties] };
  });
}

const agreementsOf = (links: Links, link: number) => [...links.agreements.subarray(links.offsets[link], links.offsets[link + 1])];

describe('links of a small network', () => {
  const network = exampleNetwork(
    ['aa-north-1', 'aa-north-2', 'bb-south-1'],
    [
      { parties: ['aa-north-1', 'bb-south-1'] },
      { parties: ['bb-south-1', 'aa-north-1'] },
      { parties: ['aa-north-2', 'bb-south-1'] },
      { parties: ['aa-north-1', 'aa-north-2', 'bb-south-1'] }
    ]
  );
  const all = everything(4);

  test('join both directions of a pair, and every pair of several parties', () => {
    const links = aggregate(network, all, 'university');
    expect(Array.from({ length: links.count }, (_, i) => [links.a[i], links.b[i], agreementsOf(links, i)])).toEqual([
      [0, 1, [3]],
      [0, 2, [0, 1, 3]],
      [1, 2, [2, 3]]
    ]);
  });

  test('count an agreement once per pair of cities, and keep what lies within one city', () => {
    const links = aggregate(network, all, 'city');
    expect(Array.from({ length: links.count }, (_, i) => [links.a[i], links.b[i], agreementsOf(links, i)])).toEqual([
      [0, 0, [3]],
      [0, 1, [0, 1, 2, 3]]
    ]);
  });
});

test('a university without a city makes no link of cities, and no agreements make no links', () => {
  const network = exampleNetwork(['aa-north-1', 'bb-south-1', 'cc-west-1'], [{ parties: ['aa-north-1', 'bb-south-1', 'cc-west-1'] }]);
  const unplaced = { ...network, universities: network.universities.map((one, index) => (index === 1 ? { ...one, city: -1 } : one)) };
  const links = aggregate(unplaced, everything(1), 'city');
  expect([[...links.a], [...links.b], [...links.offsets], [...links.agreements]]).toEqual([[0], [2], [0, 1], [0]]);
  const none = aggregate(network, new Uint32Array(), 'university');
  expect([none.count, [...none.offsets], none.agreements.length]).toEqual([0, [0], 0]);
});

describe.each(LEVELS)('links by %s', (level) => {
  const agreements = randomAgreements(400);
  const network = exampleNetwork(IDS, agreements);
  const all = everything(agreements.length);
  const links = aggregate(network, all, level);

  test('are what the definition says', () => {
    const expected = new Map<string, Set<number>>();
    for (const agreement of all) {
      const ends = [...partiesOf(network.agreements, agreement)].map((party) => endOf(network, party, level));
      ends.forEach((p, i) => {
        for (const q of ends.slice(i + 1)) {
          const key = `${Math.min(p, q)},${Math.max(p, q)}`;
          expected.set(key, (expected.get(key) ?? new Set()).add(agreement));
        }
      });
    }
    const found = Array.from({ length: links.count }, (_, i) => [`${links.a[i]},${links.b[i]}`, agreementsOf(links, i)] as const);
    expect(new Map(found)).toEqual(new Map([...expected].map(([key, set]) => [key, [...set]])));
  });

  test('hold every agreement, and nothing that is not one of its pairs', () => {
    expect(new Set(links.agreements)).toEqual(new Set(all));
    for (let link = 0; link < links.count; link++) expect(new Set(agreementsOf(links, link)).size).toBe(agreementsOf(links, link).length);
  });

  test('have ordered, distinct ends', () => {
    const keys = Array.from({ length: links.count }, (_, i) => links.a[i]! * 1000 + links.b[i]!);
    expect(keys).toEqual([...new Set(keys)].sort((a, b) => a - b));
    links.a.forEach((a, i) => expect(a).toBeLessThanOrEqual(links.b[i]!));
  });

  test('have degrees that sum to twice the links', () => {
    const degree = new Map<number, number>();
    for (const end of [...links.a, ...links.b]) degree.set(end, (degree.get(end) ?? 0) + 1);
    expect([...degree.values()].reduce((sum, value) => sum + value, 0)).toBe(2 * links.count);
  });

  test('of fewer agreements are a part of the links of more', () => {
    const some = aggregate(
      network,
      all.filter((index) => index % 3 === 0),
      level
    );
    const ends = (of: Links) => Array.from({ length: of.count }, (_, i) => `${of.a[i]},${of.b[i]}`);
    expect(ends(links)).toEqual(expect.arrayContaining(ends(some)));
  });

  test('agree with the number of agreements per end', () => {
    const perEnd = agreementsPerEnd(network, all, level);
    const ofEnd = Array.from(perEnd, () => new Set<number>());
    for (let link = 0; link < links.count; link++) {
      for (const end of [links.a[link]!, links.b[link]!]) agreementsOf(links, link).forEach((agreement) => ofEnd[end]!.add(agreement));
    }
    expect([...perEnd]).toEqual(ofEnd.map((set) => set.size));
  });
});
