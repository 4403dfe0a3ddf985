import { expect, test } from 'vitest';
import { barAfterKey, windowOfBrush } from '../../../../src/views/time/brush';

const RANGE = { firstYear: 2001, lastYear: 2026 };
const ALL = { start: 0, end: 25 };

test.each([
  ['ArrowRight', 10, 11],
  ['ArrowUp', 10, 11],
  ['ArrowLeft', 10, 9],
  ['ArrowDown', 10, 9],
  ['PageUp', 10, 15],
  ['PageDown', 10, 5],
  ['Home', 10, 0],
  ['End', 10, 25],
  ['ArrowRight', 25, 25],
  ['PageDown', 2, 0]
])('%s moves a thumb from bar %i to %i', (key, from, to) => {
  expect(barAfterKey(key, from, ALL, 'year')).toBe(to);
});

test('a page is a year of months', () => {
  expect(barAfterKey('PageUp', 3, { start: 0, end: 311 }, 'month')).toBe(15);
});

test('a thumb does not pass the other', () => {
  expect(barAfterKey('End', 3, { start: 0, end: 7 }, 'year')).toBe(7);
  expect(barAfterKey('Home', 9, { start: 7, end: 25 }, 'year')).toBe(7);
});

test.each(['Tab', 'Enter', 'a', '/', 'Escape', 'constructor'])('%s is no key of a slider', (key) => {
  expect(barAfterKey(key, 3, ALL, 'year')).toBeNull();
});

test('the bars of a brush are a window, all of them none', () => {
  expect(windowOfBrush(RANGE, 'year', { start: 24, end: 24 }, 26, false)).toEqual({ from: 20250000, to: 20250000 });
  expect(windowOfBrush(RANGE, 'year', { start: 0, end: 24 }, 26, false)).toEqual({ from: 20010000, to: 20250000 });
  expect(windowOfBrush(RANGE, 'year', ALL, 26, false)).toEqual({ from: 0, to: 0 });
  expect(windowOfBrush(RANGE, 'month', { start: 1, end: 12 }, 312, false)).toEqual({ from: 20010200, to: 20020100 });
});

test('a cumulative brush changes the end alone', () => {
  expect(windowOfBrush(RANGE, 'year', { start: 0, end: 23 }, 26, true)).toEqual({ to: 20240000 });
  expect(windowOfBrush(RANGE, 'year', { start: 3, end: 25 }, 26, true)).toEqual({ to: 0 });
});
