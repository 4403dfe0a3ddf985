import { describe, expect, test } from 'vitest';
import { graphScene } from '../../../src/graph/graphScene';
import { beginAt, hitOfWalk, keptIn, NOWHERE, placeOf, walked, waysOf } from '../../../src/graph/walk';
import type { Step, Walk, Ways } from '../../../src/graph/walk';
import { everyAgreement, exampleNetwork, everyUniversity, threeCountries } from './exampleNetwork';
import type { Network } from '../../../src/model/network';

const IDS = ['aa-x-1', 'aa-x-2', 'bb-y-1', 'bb-y-2', 'cc-z-1'];
const [A1, A2, B1, B2, C1] = [0, 1, 2, 3, 4];
// B1 has three partners, with A2 two agreements; C1 has none.
const network = exampleNetwork(IDS, [
  { parties: ['aa-x-1', 'bb-y-1'] },
  { parties: ['aa-x-2', 'bb-y-1'] },
  { parties: ['aa-x-2', 'bb-y-1'], kind: 'exchange' },
  { parties: ['bb-y-1', 'bb-y-2'] },
  { parties: ['aa-x-1', 'bb-y-2'] }
]);
const sceneOf = (of: Network, universities = everyUniversity(of)) =>
  graphScene(of, everyAgreement(of), { language: 'en', nodeColour: 'country', universities, groupLabels: [] }).scene;
const scene = sceneOf(network);
const ways = waysOf(scene);
const go = (walk: Walk, ...steps: Step[]) => steps.reduce((before, step) => walked(ways, before, step, -1), walk);

describe('the ways', () => {
  test('universities come best connected first, partners with most agreements first', () => {
    expect(ways.ends).toEqual([B1, A1, B2, A2, C1]);
    expect(ways.partners(B1)).toEqual([A2, A1, B2]);
    expect(ways.partners(C1)).toEqual([]);
  });

  test('lead there and back', () => {
    for (const university of ways.ends) {
      for (const partner of ways.partners(university)) expect(ways.partners(partner)).toContain(university);
    }
  });
});

describe('a walk', () => {
  test('begins at the selected university, else at the best connected', () => {
    expect(walked(ways, NOWHERE, 'next', A2)).toEqual(beginAt(A2));
    expect(walked(ways, NOWHERE, 'next', -1)).toEqual(beginAt(B1));
    expect(walked(ways, NOWHERE, 'in', 99)).toEqual(beginAt(B1));
    expect(walked(ways, NOWHERE, 'out', A2)).toBe(NOWHERE);
    expect(walked({ ends: [], partners: () => [] }, NOWHERE, 'next', -1)).toBe(NOWHERE);
  });

  test('goes up and down the universities and stays at the ends', () => {
    expect(go(beginAt(B1), 'next', 'next')).toEqual(beginAt(B2));
    expect(go(beginAt(A1), 'previous', 'previous')).toEqual(beginAt(B1));
    expect(go(beginAt(A1), 'last', 'next')).toEqual(beginAt(C1));
    expect(go(beginAt(A1), 'last', 'first')).toEqual(beginAt(B1));
  });

  test('goes from a university over its agreements to the partner', () => {
    const first = go(beginAt(B1), 'in');
    expect(first).toEqual({ trail: [B1], towards: A2 });
    expect(go(first, 'next')).toEqual({ trail: [B1], towards: A1 });
    expect(go(first, 'next', 'in')).toEqual({ trail: [B1, A1], towards: -1 });
    expect(go(first, 'next', 'in', 'in', 'last', 'in').trail).toEqual([B1, A1, B2]);
  });

  test('goes back the way it came', () => {
    const there = go(beginAt(B1), 'in', 'next', 'in');
    expect(go(there, 'back')).toEqual({ trail: [B1], towards: A1 });
    expect(go(there, 'back', 'back')).toEqual(beginAt(B1));
    expect(go(there, 'back', 'back', 'back')).toEqual(beginAt(B1));
  });

  test('steps out from agreement to university to nothing', () => {
    expect(go(beginAt(B1), 'in', 'out')).toEqual(beginAt(B1));
    expect(go(beginAt(B1), 'in', 'out', 'out')).toBe(NOWHERE);
  });

  test('stays where a university has no partner', () => {
    const alone = beginAt(C1);
    expect(go(alone, 'in')).toBe(alone);
  });
});

describe('on every walk', () => {
  const STEPS: readonly Step[] = ['next', 'previous', 'first', 'last', 'in', 'back', 'out'];
  /** Numbers 0…below − 1, the same every time. */
  const numbers = (seed: number) => (below: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;

  const isOnWays = (on: Ways, walk: Walk) =>
    walk.trail.every(
      (university, i) => on.ends.includes(university) && (i === 0 || on.partners(walk.trail[i - 1]!).includes(university))
    ) &&
    (walk.towards < 0 || on.partners(placeOf(walk)).includes(walk.towards));

  test('a reader never leaves the graph, and back undoes in', () => {
    const example = waysOf(sceneOf(threeCountries()));
    for (let seed = 1; seed <= 20; seed++) {
      const random = numbers(seed);
      let walk = NOWHERE;
      for (let i = 0; i < 200; i++) {
        const step = STEPS[random(STEPS.length)]!;
        const next = walked(example, walk, step, random(20) - 1);
        expect(isOnWays(example, next)).toBe(true);
        if (step === 'in' && placeOf(walk) >= 0 && next !== walk) expect(walked(example, next, 'back', -1)).toEqual(walk);
        walk = next;
      }
    }
  });
});

describe('when the graph changes', () => {
  const without = (...gone: number[]) =>
    waysOf(
      sceneOf(
        network,
        everyUniversity(network).filter((index) => !gone.includes(index))
      )
    );
  const walk: Walk = { trail: [A1, B2, B1], towards: A2 };

  test('a walk that still hangs together stays the same', () => expect(keptIn(ways, walk)).toBe(walk));
  test('what lies before a gap is forgotten', () => expect(keptIn(without(B2), walk)).toEqual({ trail: [B1], towards: A2 }));
  test('a link that is gone leaves the university', () => expect(keptIn(without(A2), walk)).toEqual({ ...walk, towards: -1 }));
  test('without the university there is no walk', () => expect(keptIn(without(B1), walk)).toBe(NOWHERE));
});

test('what a reader stands on is what is drawn', () => {
  expect(hitOfWalk(scene, NOWHERE)).toBeNull();
  expect(hitOfWalk(scene, beginAt(B2))).toEqual({ type: 'node', index: B2 });
  const edge = hitOfWalk(scene, { trail: [B1], towards: A2 })!;
  expect(edge.type).toBe('edge');
  expect([scene.source[edge.index], scene.target[edge.index]].toSorted()).toEqual([A2, B1]);
  expect(hitOfWalk(scene, { trail: [A2], towards: B1 })).toEqual(edge);
});
