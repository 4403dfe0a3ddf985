import { describe, expect, test } from 'vitest';
import { belongingOf, borderPolicy, TERRITORIES, type TerritoryCode } from '../../../src/map/worldview';

const codes = Object.keys(TERRITORIES) as TerritoryCode[];

describe('borderPolicy', () => {
  test('takes `un` when nothing is set, and finds nothing wrong', () => {
    const { policy, problems } = borderPolicy();
    expect(problems).toEqual([]);
    expect(policy.worldview).toBe('un');
    for (const code of codes) expect(policy.treatments[code], code).toBe(TERRITORIES[code].un);
  });

  test('gives every territory the treatment of the worldview', () => {
    const { policy } = borderPolicy('de-facto');
    for (const code of codes) expect(policy.treatments[code], code).toBe(TERRITORIES[code].deFacto);
  });

  test.each([
    ['XKX', 'merge:688'],
    ['xk', 'merge:RS'],
    ['kosovo', ' merge: rs ']
  ])('reads %s: %s as Kosovo in Serbia', (key, value) => {
    const { policy, problems } = borderPolicy('un', { [key]: value });
    expect(problems).toEqual([]);
    expect(belongingOf('kosovo', policy)).toEqual({ id: 'RS', disputed: false });
  });

  test('reads a numeric code without its leading zero', () => {
    expect(borderPolicy('un', { crimea: 'merge:8' }).policy.treatments.crimea).toBe('merge:AL');
  });

  test.each([
    ['atlantis', 'dashed', 'territory-unknown'],
    ['XKX', 'dotted', 'treatment-unknown'],
    ['XKX', 7, 'treatment-unknown'],
    ['XKX', null, 'treatment-unknown'],
    ['XKX', 'merge:QQ', 'country-unknown'],
    ['XKX', 'merge:999', 'country-unknown'],
    ['XKX', 'merge:XK', 'country-unknown'],
    ['EH', 'merge:XK', 'country-unknown'],
    ['XKX', 'merge:constructor', 'treatment-unknown']
  ])('reports %s: %s and keeps the default', (key, value, cause) => {
    const { policy, problems } = borderPolicy('un', { [key]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ key, cause });
    expect(policy).toEqual(borderPolicy('un').policy);
  });

  test('a wrong override leaves the right ones standing', () => {
    const { policy, problems } = borderPolicy('un', { atlantis: 'dashed', crimea: 'dashed' });
    expect(problems).toHaveLength(1);
    expect(policy.treatments.crimea).toBe('dashed');
  });

  test('reports a territory that is named twice and keeps the first', () => {
    const { policy, problems } = borderPolicy('un', { XKX: 'separate', kosovo: 'merge:RS' });
    expect(problems.map((problem) => problem.cause)).toEqual(['territory-repeated']);
    expect(policy.treatments.kosovo).toBe('separate');
  });

  test.each(['UN', 7, null])('reports the worldview %s and takes `un`', (worldview) => {
    const { policy, problems } = borderPolicy(worldview);
    expect(problems.map((problem) => problem.cause)).toEqual(['worldview-unknown']);
    expect(policy.worldview).toBe('un');
  });

  test.each([[['XKX']], ['XKX: dashed'], [null]])('reports overrides that are no table: %j', (overrides) => {
    expect(borderPolicy('un', overrides).problems.map((problem) => problem.cause)).toEqual(['overrides-not-a-table']);
  });

  test('an override of Western Sahara holds on both sides of the berm in every worldview', () => {
    for (const worldview of ['un', 'de-facto', 'none']) {
      const { policy } = borderPolicy(worldview, { EH: 'merge:MA' });
      expect(belongingOf('western-sahara', policy).id).toBe('MA');
      expect(belongingOf('western-sahara-west', policy).id).toBe('MA');
    }
  });
});
