import { expect, test } from 'vitest';
import { barsOfWindow, nextWindow, windowOfBars, withEnd } from '../../../src/model/timeWindow';

const RANGE = { firstYear: 2023, lastYear: 2025 };
const window = (from: number, to: number) => ({ from, to, timeMode: 'window' as const });
const cumulative = (to: number, from = 0) => ({ from, to, timeMode: 'cumulative' as const });

test('a brush over bars is a window from the first to the last of them, drawn in either direction', () => {
  expect(windowOfBars(RANGE, 'year', 0, 1)).toEqual({ from: 20230000, to: 20240000 });
  expect(windowOfBars(RANGE, 'month', 13, 10)).toEqual({ from: 20231100, to: 20240200 });
});

test('a window that bars have made touches those bars', () => {
  for (const grain of ['year', 'month'] as const)
    for (let start = 0; start < 3; start++)
      for (let end = start; end < 3; end++)
        expect(barsOfWindow(RANGE, grain, windowOfBars(RANGE, grain, start, end))).toEqual({ start, end });
});

test('an open window touches all bars, one beside the axis none', () => {
  expect(barsOfWindow(RANGE, 'month', { from: 0, to: 0 })).toEqual({ start: 0, end: 35 });
  expect(barsOfWindow(RANGE, 'month', { from: 20240000, to: 20240000 })).toEqual({ start: 12, end: 23 });
  expect(barsOfWindow(RANGE, 'year', { from: 20240315, to: 20300000 })).toEqual({ start: 1, end: 2 });
  expect(barsOfWindow(RANGE, 'year', { from: 20260000, to: 0 })).toBeNull();
  expect(barsOfWindow({ firstYear: 0, lastYear: 0 }, 'year', { from: 0, to: 0 })).toBeNull();
});

test('steps keep the length of a window and end with the axis', () => {
  expect(nextWindow(RANGE, 'year', window(20230000, 20240000))).toEqual({ from: 20240000, to: 20250000 });
  expect(nextWindow(RANGE, 'year', window(20240000, 20250000))).toBeNull();
  expect(nextWindow(RANGE, 'year', window(20230000, 20240000), -1)).toBeNull();
  expect(nextWindow(RANGE, 'month', window(20231200, 20231200))).toEqual({ from: 20240100, to: 20240100 });
  expect(nextWindow(RANGE, 'month', window(20240100, 20240100), -1)).toEqual({ from: 20231200, to: 20231200 });
  expect(nextWindow(RANGE, 'month', window(20230000, 20230000))).toEqual({ from: 20230200, to: 20240100 });
});

test('play begins at the edge of the axis', () => {
  expect(nextWindow(RANGE, 'year', window(0, 0))).toEqual({ from: 20230000, to: 20230000 });
  expect(nextWindow(RANGE, 'month', window(0, 0), -1)).toEqual({ from: 20251200, to: 20251200 });
  expect(nextWindow(RANGE, 'month', cumulative(0))).toEqual({ from: 0, to: 20230100 });
  expect(nextWindow({ firstYear: 0, lastYear: 0 }, 'year', window(0, 0))).toBeNull();
});

test('a cumulative view moves its end only', () => {
  expect(nextWindow(RANGE, 'year', cumulative(20230000))).toEqual({ from: 0, to: 20240000 });
  expect(nextWindow(RANGE, 'year', cumulative(20240000, 20240000))).toEqual({ from: 20240000, to: 20250000 });
  expect(nextWindow(RANGE, 'year', cumulative(20250000))).toBeNull();
});

test('an end that is moved beyond the other takes it along', () => {
  const years = { from: 20230000, to: 20240000 };
  expect(withEnd(years, 'from', 20250000)).toEqual({ from: 20250000, to: 20250000 });
  expect(withEnd(years, 'to', 20220000)).toEqual({ from: 20220000, to: 20220000 });
  expect(withEnd(years, 'to', 20230000)).toEqual({ to: 20230000 });
  expect(withEnd(years, 'from', 0)).toEqual({ from: 0 });
  expect(withEnd({ from: 20230300, to: 0 }, 'from', 20250000)).toEqual({ from: 20250000 });
  // A month of the last year begins before that year ends.
  expect(withEnd({ from: 20230300, to: 20240000 }, 'from', 20241100)).toEqual({ from: 20241100 });
});
