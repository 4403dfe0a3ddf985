import { expect, test } from 'vitest';
import { pointOnRim, ribbonPath, ringPath } from '../../../src/matrix/chordPaths';

const numbersOf = (path: string): number[] => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

test('angles run clockwise from the top', () => {
  const rounded = (angle: number) => pointOnRim(angle, 10).map((value) => Math.round(value) + 0);
  expect(rounded(0)).toEqual([0, -10]);
  expect(rounded(Math.PI / 2)).toEqual([10, 0]);
  expect(rounded(Math.PI)).toEqual([0, 10]);
});

test('paths are closed and hold plain numbers only', () => {
  for (const path of [
    ringPath({ start: 0, end: 1 }, 90, 100),
    ringPath({ start: 0.1, end: 5 }, 90, 100),
    ribbonPath({ start: 0, end: 0.3 }, { start: 2, end: 2.5 }, 90),
    ribbonPath({ start: 0, end: 0.3 }, { start: 0, end: 0.3 }, 90)
  ]) {
    expect(path).toMatch(/^M.*Z$/);
    expect(path).not.toMatch(/NaN|Infinity|e-/);
    expect(numbersOf(path).every((value) => Math.abs(value) <= 100)).toBe(true);
  }
});

test('a stretch of more than half the circle goes the long way round', () => {
  expect(ringPath({ start: 0, end: 4 }, 90, 100)).toContain('A100 100 0 1 1');
  expect(ringPath({ start: 0, end: 3 }, 90, 100)).toContain('A100 100 0 0 1');
});
