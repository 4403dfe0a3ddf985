import { expect, test } from 'vitest';
import { agreementsPerEnd } from '../../../src/model/aggregate';
import { namesInMaking } from '../../../src/model/namesInMaking';
import { createSearchIndex } from '../../../src/model/search';
import { searchEntries } from '../../../src/model/searchEntries';
import { randomCase } from './randomNetwork';

const countryNames = (code: string) => [`Land of ${code}`];

test.each([1, 2, 3])('what is made in pieces finds in network %i what is made at once', (seed) => {
  const { network } = randomCase(seed);
  const entries = searchEntries(network, countryNames);
  const all = Uint32Array.from({ length: network.agreements.count }, (_, agreement) => agreement);
  for (const level of ['university', 'city', 'country'] as const)
    expect(entries.filter(({ type }) => type === level).map(({ weight }) => weight)).toEqual([...agreementsPerEnd(network, all, level)]);

  const names = namesInMaking(network, countryNames);
  for (const belongs of [() => true, (type: string) => type === 'university', (type: string) => type !== 'event']) {
    const making = names.indexOf(belongs);
    let pieces = 1;
    while (making.next()) pieces++;
    expect(pieces).toBeGreaterThan(1);
    const atOnce = createSearchIndex(entries.filter(({ type }) => belongs(type)));
    for (const query of ['a', 'aa', 'north', 'land', 'soth', 'forum', 'nothing like it'])
      expect(making.finish().find(query, 12)).toEqual(atOnce.find(query, 12));
  }
});
