import { expect, test } from 'vitest';
import type { Timeline } from '../../../../src/model/timeline';
import { barsPath, dateOfBar, edgeOf, highestBar, scaleOf, spansPath, undatedWidth, yearTicks } from '../../../../src/views/time/chart';

const PLOT = { left: 24, width: 480, height: 60 };
const byYear: Timeline = {
  grain: 'year',
  firstYear: 2023,
  lastYear: 2026,
  bars: Uint32Array.of(3, 0, 30, 30),
  spans: new Uint32Array(4),
  undated: 60,
  total: 123
};
const byMonth: Timeline = {
  grain: 'month',
  firstYear: 2025,
  lastYear: 2026,
  bars: Uint32Array.from({ length: 24 }, (_, i) => (i === 2 ? 4 : 0)),
  spans: Uint32Array.of(24, 0),
  undated: 0,
  total: 28
};

/** Area of all rectangles of a path, in square pixels. */
const area = (path: string): number =>
  [...path.matchAll(/v-(\d+)h(\d+)/g)].reduce((sum, [, height, width]) => sum + Number(height) * Number(width), 0);

test('a bar stands for its year or month', () => {
  expect(dateOfBar(byYear, 2)).toBe(20250000);
  expect(dateOfBar(byMonth, 13)).toBe(20260200);
});

test('bars fill the axis from end to end', () => {
  expect(edgeOf(0, 24, PLOT)).toBe(24);
  expect(edgeOf(24, 24, PLOT)).toBe(504);
});

test('the highest bar is as high as the plot, and only bars with agreements are drawn', () => {
  const path = barsPath(byYear, PLOT, scaleOf(byYear, PLOT), () => true);
  expect([...path.matchAll(/v-(\d+)h/g)].map(([, height]) => Number(height))).toEqual([6, 60, 60]);
});

test('the area of a band of a year is that of as many agreements in bars', () => {
  const scale = scaleOf(byMonth, PLOT);
  const band = area(spansPath(byMonth, PLOT, scale));
  const bar = area(barsPath(byMonth, PLOT, scale, () => true));
  expect(band / 24 / (bar / 4)).toBeGreaterThan(0.9);
  expect(band / 24 / (bar / 4)).toBeLessThan(1.2);
  expect(spansPath(byYear, PLOT, scaleOf(byYear, PLOT))).toBe('');
});

test('the area of the undated, too', () => {
  // 60 undated are two bars of 30, each 120 pixels wide and as high as the plot.
  expect(undatedWidth(byYear, PLOT, scaleOf(byYear, PLOT))).toBeCloseTo(240);
});

test('nothing is drawn of nothing', () => {
  const empty: Timeline = { ...byYear, bars: new Uint32Array(4), undated: 5 };
  expect(scaleOf(empty, PLOT)).toBe(0);
  expect(barsPath(empty, PLOT, 0, () => true)).toBe('');
  expect(undatedWidth(empty, PLOT, 0)).toBe(0);
  expect(highestBar(empty)).toBe(-1);
});

test('of two highest bars the later is named', () => {
  expect(highestBar(byYear)).toBe(3);
});

test('as many round years are written as have room', () => {
  const long = { ...byYear, firstYear: 1991 };
  expect(yearTicks(byYear, 480, 52)).toEqual([2023, 2024, 2025, 2026]);
  expect(yearTicks(long, 480, 52)).toEqual([1995, 2000, 2005, 2010, 2015, 2020, 2025]);
  expect(yearTicks(long, 100, 52)).toEqual([2000, 2020]);
});
