import { describe, expect, test } from 'vitest';
import { agreementsOfSelection, pairType, selectionExists } from '../../../src/model/neighborhood';
import { agreementCounts, allAgreementCounts } from '../../../src/model/parties';
import { partnersOf } from '../../../src/model/partners';
import { pairSelection } from '../../../src/model/selection';
import { eventCounts } from '../../../src/model/eventCounts';
import { exampleNetwork } from '../graph/exampleNetwork';

const network = exampleNetwork(
  ['aa-north-1', 'aa-south-2', 'bb-north-3', 'cc-north-4'],
  [
    { parties: ['aa-north-1', 'bb-north-3'], event: 'example-forum' },
    { parties: ['aa-north-1', 'bb-north-3'], event: 'example-forum' },
    { parties: ['aa-south-2', 'cc-north-4'] },
    { parties: ['aa-north-1', 'aa-south-2'] }
  ]
);
const all = new Uint32Array([0, 1, 2, 3]);
const found = (selection: Parameters<typeof agreementsOfSelection>[2]) => [...agreementsOfSelection(network, all, selection)];

describe('the agreements of a selection', () => {
  test('are those of a university, city, country, event or of itself', () => {
    expect(found({ type: 'university', id: 'aa-north-1' })).toEqual([0, 1, 3]);
    expect(found({ type: 'city', id: 'aa-south' })).toEqual([2, 3]);
    expect(found({ type: 'country', id: 'BB' })).toEqual([0, 1]);
    expect(found({ type: 'event', id: 'example-forum' })).toEqual([0, 1]);
    expect(found({ type: 'agreement', id: 'agreement-2' })).toEqual([2]);
  });

  test('of a pair are those between its ends, in either order and of any grain', () => {
    expect(found(pairSelection('bb-north-3', 'aa-north-1'))).toEqual([0, 1]);
    expect(found(pairSelection('AA', 'CC'))).toEqual([2]);
    expect(found(pairSelection('aa-north', 'aa-south'))).toEqual([3]);
  });

  test('are only looked for among the chosen ones', () => {
    expect([...agreementsOfSelection(network, new Uint32Array([1, 2]), { type: 'country', id: 'AA' })]).toEqual([1, 2]);
  });
});

test('a selection exists only where the network has what it names', () => {
  expect(selectionExists(network, { type: 'university', id: 'aa-north-1' })).toBe(true);
  expect(selectionExists(network, { type: 'university', id: 'AA' })).toBe(false);
  expect(selectionExists(network, { type: 'event', id: 'nowhere' })).toBe(false);
  expect(selectionExists(network, pairSelection('AA', 'BB'))).toBe(true);
  expect(selectionExists(network, pairSelection('AA', 'aa-north'))).toBe(false);
  expect(selectionExists(network, pairSelection('x', 'y'))).toBe(false);
});

test('a pair is told by both its ids, for a university may have the id of a city', () => {
  const twins = exampleNetwork(['aa-north', 'bb-south-1'], [{ parties: ['aa-north', 'bb-south-1'] }]);
  expect(twins.index.city.has('aa-north') && twins.index.university.has('aa-north')).toBe(true);
  expect(pairType(twins, { id: 'aa-north', other: 'bb-south' })).toBe('city');
  expect(pairType(twins, { id: 'aa-north', other: 'bb-south-1' })).toBe('university');
  expect(pairType(twins, { id: 'aa-north', other: 'AA' })).toBeNull();
  expect([...agreementsOfSelection(twins, new Uint32Array([0]), pairSelection('aa-north', 'bb-south'))]).toEqual([0]);
});

test('partners are others, most agreements first', () => {
  const own = network.index.university.get('aa-north-1')!;
  const partners = partnersOf(network, all, (university) => university === own);
  expect(partners.map(({ university, agreements }) => [network.universities[university]!.id, agreements])).toEqual([
    ['bb-north-3', [0, 1]],
    ['aa-south-2', [3]]
  ]);
});

test('a university takes part in as many agreements as are found of it', () => {
  const counts = allAgreementCounts(network);
  expect([...counts]).toEqual(network.universities.map(({ id }) => found({ type: 'university', id }).length));
  expect(counts).toEqual(agreementCounts(network, all));
});

test('an event counts pairs, not rows: two agreements of one pair are one listed pair, and none of them is sourced here', () => {
  expect(eventCounts(network, 0)).toEqual({ announced: null, listed: 1, sourced: 0, agreements: [0, 1] });
});
