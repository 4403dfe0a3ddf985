import { expect, test } from 'vitest';
import { HEIGHT_REST_MS, HeightReport } from '../../../src/share/embedHeight';

test('heights are whole pixels within the limits', () => {
  const report = new HeightReport();
  expect(report.next(480.2, 600, 0)).toBe(481);
  expect(report.next(10, 600, 1000)).toBe(200);
  expect(report.next(99_999, 600, 2000)).toBe(4000);
});

test('the same height is told once, and no two within the rest', () => {
  const report = new HeightReport();
  expect(report.next(500, 600, 0)).toBe(500);
  expect(report.next(500, 600, 1000)).toBeNull();
  expect(report.next(501, 600, 1000)).toBeNull();
  expect(report.next(600, 600, HEIGHT_REST_MS - 1)).toBeNull();
  expect(report.next(600, 600, HEIGHT_REST_MS)).toBe(600);
});

test('a frame whose content grows with it is told three heights, and no more until somebody does something', () => {
  const report = new HeightReport();
  let frame = 400;
  let told = 0;
  const run = (steps: number, from: number) => {
    for (let step = 0; step < steps; step++) {
      const height = report.next(frame + 40, 600, (from + step) * 1000);
      if (height === null) continue;
      told++;
      frame = height;
    }
  };
  run(20, 1);
  expect(told).toBe(3);
  report.stir();
  run(20, 100);
  expect(told).toBe(6);
});

test('a width that changes to and fro does not go on for ever', () => {
  const report = new HeightReport();
  let told = 0;
  for (let step = 0; step < 100; step++) {
    const narrow = step % 2 === 0;
    if (report.next(narrow ? 800 : 700, narrow ? 585 : 600, step * 1000) !== null) told++;
  }
  expect(told).toBeLessThanOrEqual(6);
});
