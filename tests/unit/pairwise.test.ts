import { expect, test } from 'vitest';
import { pairwise } from '../pairwise';

const FACTORS = { shape: ['disc', 'square', 'ring'], size: ['s', 'm', 'l', 'xl'], colour: ['red', 'blue'], edge: ['thin', 'thick'] };

test('every value meets every value of every other factor', () => {
  const cases = pairwise(FACTORS);
  const names = Object.keys(FACTORS) as (keyof typeof FACTORS)[];
  for (const one of names)
    for (const other of names.filter((name) => name > one))
      for (const a of FACTORS[one])
        for (const b of FACTORS[other])
          expect(
            cases.some((example) => example[one] === a && example[other] === b),
            `${a} with ${b}`
          ).toBe(true);
});

test('the cases are few, whole, and the same every time', () => {
  const cases = pairwise(FACTORS);
  expect(cases.length).toBeGreaterThanOrEqual(12);
  expect(cases.length).toBeLessThanOrEqual(14);
  for (const example of cases) expect(Object.keys(example).sort()).toEqual(Object.keys(FACTORS).sort());
  expect(pairwise(FACTORS)).toEqual(cases);
});
