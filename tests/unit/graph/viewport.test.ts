import { describe, expect, test } from 'vitest';
import { between, fit, panBy, screenRadius, toLayout, toScreen, zoomAt, ZOOM_RANGE, type Viewport } from '../../../src/graph/viewport';

const VIEWS: Viewport[] = [
  { x: 0, y: 0, zoom: 1 },
  { x: -320, y: 95, zoom: 0.3 },
  { x: 40, y: -12, zoom: 4.5 }
];
const SIZE = { width: 800, height: 600 };
const PADDING = { left: 40, right: 60, top: 20, bottom: 30 };

describe.each(VIEWS)('viewport $zoom', (view) => {
  test('screen and back', () => {
    const [x, y] = toLayout(view, ...toScreen(view, 123.5, -77));
    expect(x).toBeCloseTo(123.5, 9);
    expect(y).toBeCloseTo(-77, 9);
  });

  test.each([0.5, 1.7, 1e6, 1e-6])('zooming by %d keeps what is under the pointer', (factor) => {
    const zoomed = zoomAt(view, 210, 330, factor);
    const [before, after] = [toLayout(view, 210, 330), toLayout(zoomed, 210, 330)];
    expect(after[0]).toBeCloseTo(before[0], 6);
    expect(after[1]).toBeCloseTo(before[1], 6);
    expect(zoomed.zoom).toBeGreaterThanOrEqual(ZOOM_RANGE[0]);
    expect(zoomed.zoom).toBeLessThanOrEqual(ZOOM_RANGE[1]);
  });

  test('panning moves by pixels', () => {
    const [x, y] = toScreen(view, 5, 6);
    expect(toScreen(panBy(view, 11, -4), 5, 6)).toEqual([x + 11, y - 4]);
  });

  test('the way between two views starts at one and ends at the other', () => {
    const to = { x: 17, y: 290, zoom: 1.9 };
    expect(between(view, to, 1, SIZE)).toEqual(to);
    const start = between(view, to, 0, SIZE);
    expect([start.x, start.y, start.zoom].map((value) => Math.round(value * 1e6))).toEqual(
      [view.x, view.y, view.zoom].map((value) => value * 1e6)
    );
  });
});

describe('fit', () => {
  const positions = Float32Array.of(-500, -100, 300, 240, 20, 900);
  const radius = Float32Array.of(4, 16, 8);

  test('every disc lies within the padding', () => {
    const view = fit(positions, radius, SIZE, PADDING);
    for (let node = 0; node < 3; node++) {
      const [x, y] = toScreen(view, positions[2 * node]!, positions[2 * node + 1]!);
      const r = radius[node]! * view.zoom - 1e-6;
      expect(x - r).toBeGreaterThanOrEqual(PADDING.left);
      expect(x + r).toBeLessThanOrEqual(SIZE.width - PADDING.right);
      expect(y - r).toBeGreaterThanOrEqual(PADDING.top);
      expect(y + r).toBeLessThanOrEqual(SIZE.height - PADDING.bottom);
    }
  });

  test('one node comes to the middle of what is free, at no more than the greatest zoom', () => {
    const view = fit(positions, radius, SIZE, PADDING, [1], 2);
    const [x, y] = toScreen(view, 300, 240);
    expect([x, y].map(Math.round)).toEqual([390, 295]);
    expect(view.zoom).toBe(2);
  });

  test("no nodes: the layout's origin in the middle", () => {
    expect(toScreen(fit(new Float32Array(), new Float32Array(), SIZE, PADDING), 0, 0)).toEqual([400, 300]);
  });
});

test('discs grow when zoomed in, but slower than distances, and shrink slower than they', () => {
  expect(screenRadius(10, 1)).toBe(10);
  expect(screenRadius(10, 4)).toBeGreaterThan(10);
  expect(screenRadius(10, 4)).toBeLessThan(40);
  expect(screenRadius(10, 0.25)).toBeGreaterThan(2.5);
  expect(screenRadius(10, 0.25)).toBeLessThan(10);
});
