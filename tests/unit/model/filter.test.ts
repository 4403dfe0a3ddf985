import { expect, test } from 'vitest';
import { visibleOf } from '../../../src/model/filter';
import { everyAgreement, everyUniversity, threeCountries } from '../graph/exampleNetwork';

const network = threeCountries();

test('without a condition everything is there', () => {
  expect(visibleOf(network, { unconnected: true })).toEqual({
    agreements: everyAgreement(network),
    universities: everyUniversity(network)
  });
});

test('without the unconnected the parties of agreements are there and no other', () => {
  const { agreements, universities } = visibleOf(network, { unconnected: false });
  expect(agreements).toEqual(everyAgreement(network));
  expect([...universities]).toEqual([...new Set(network.agreements.parties)].sort((a, b) => a - b));
  expect(universities.length).toBe(network.universities.length - 2);
});
