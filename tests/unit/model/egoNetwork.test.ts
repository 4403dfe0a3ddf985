import { describe, expect, test } from 'vitest';
import { egoNetwork, stepsFrom, universitiesOfSelection } from '../../../src/model/egoNetwork';
import { visibleOf } from '../../../src/model/filter';
import { NO_FILTER } from '../../../src/model/viewState';
import type { Selection } from '../../../src/model/viewState';
import { everyAgreement, exampleNetwork } from '../graph/exampleNetwork';
import { randomCase } from './randomNetwork';

/** A chain 1–2–3–4–5, a triangle 1–2–6 closed by 2–6, an agreement of three 3–7–8, and 9 alone. */
const network = exampleNetwork(
  ['aa-north-1', 'bb-hill-2', 'bb-hill-3', 'cc-port-4', 'cc-port-5', 'aa-south-6', 'dd-bay-7', 'dd-bay-8', 'dd-bay-9'],
  [
    { parties: ['aa-north-1', 'bb-hill-2'], event: 'forum' },
    { parties: ['bb-hill-2', 'bb-hill-3'] },
    { parties: ['bb-hill-3', 'cc-port-4'] },
    { parties: ['cc-port-4', 'cc-port-5'] },
    { parties: ['aa-north-1', 'aa-south-6'], event: 'forum' },
    { parties: ['bb-hill-2', 'aa-south-6'] },
    { parties: ['bb-hill-3', 'dd-bay-7', 'dd-bay-8'] }
  ]
);
const all = everyAgreement(network);
const visible = visibleOf(network, NO_FILTER);
const starts = (selection: Selection) => universitiesOfSelection(network, all, selection);
const first = starts({ type: 'university', id: 'aa-north-1' });

describe('the neighbourhood of a university', () => {
  test('counts agreements on the shortest way, all parties of one being one step apart', () => {
    expect([...stepsFrom(network, all, first, 3)]).toEqual([0, 1, 2, 3, -1, 1, 3, 3, -1]);
  });

  test('has the agreements among those that are near, also between two partners', () => {
    const one = egoNetwork(network, visible, first, 1);
    expect([...one.universities]).toEqual([0, 1, 5]);
    expect([...one.agreements]).toEqual([0, 4, 5]);
    const two = egoNetwork(network, visible, first, 2);
    expect([...two.universities]).toEqual([0, 1, 2, 5]);
    expect([...two.agreements]).toEqual([0, 1, 4, 5]);
  });

  test('of nothing but itself is itself', () => {
    expect([...egoNetwork(network, visible, first, 0).universities]).toEqual([0]);
    expect([...egoNetwork(network, visible, starts({ type: 'university', id: 'dd-bay-9' }), 3).universities]).toEqual([8]);
  });

  test('passes visible agreements only', () => {
    expect([...stepsFrom(network, Uint32Array.of(4, 5), first, 3)]).toEqual([0, 2, -1, -1, -1, 1, -1, -1, -1]);
  });
});

test.each<[Selection, number[]]>([
  [{ type: 'city', id: 'bb-hill' }, [1, 2]],
  [{ type: 'country', id: 'AA' }, [0, 5]],
  [{ type: 'pair', id: 'AA', other: 'CC' }, [0, 3, 4, 5]],
  [{ type: 'agreement', id: 'agreement-6' }, [2, 6, 7]],
  [{ type: 'event', id: 'forum' }, [0, 1, 5]],
  [{ type: 'university', id: 'nobody' }, []]
])('%o stands for its universities', (selection, expected) => expect([...starts(selection)]).toEqual(expected));

test('more steps never lose a university or an agreement, and none shows what the filter hides', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const { network: random } = randomCase(seed);
    const shown = visibleOf(random, { kinds: ['memorandum', 'exchange'] });
    const found = [0, 1, 2, 3].map((steps) => egoNetwork(random, shown, Uint32Array.of(seed % 18), steps));
    for (const [index, { agreements, universities }] of found.entries()) {
      const wider = found[index + 1] ?? shown;
      expect(agreements.every((agreement) => wider.agreements.includes(agreement))).toBe(true);
      expect(universities.every((university) => wider.universities.includes(university))).toBe(true);
    }
  }
});
