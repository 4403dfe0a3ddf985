import { expect, test } from 'vitest';
import { straighten } from '../../../src/map/straightPixels';

/** A pixel in memory's order. */
const rgba = (...[red, green, blue, alpha]: [number, number, number, number]): number =>
  new Uint32Array(Uint8Array.of(red, green, blue, alpha).buffer)[0]!;

test('the rows come from the top', () => {
  for (const rows of [1, 2, 3, 4]) {
    const pixels = Uint32Array.from({ length: 2 * rows }, (_, i) => rgba(i, 0, 0, 255));
    straighten(pixels, 2);
    const expected = Array.from({ length: rows }, (_, row) => rows - 1 - row).flatMap((row) => [2 * row, 2 * row + 1]);
    expect([...pixels].map((pixel) => pixel & 255)).toEqual(expected);
  }
});

test('colours are what they were before they were multiplied by their opacity', () => {
  const colours = [0, 1, 51, 128, 200, 254, 255];
  for (let alpha = 1; alpha <= 255; alpha++) {
    const pixels = Uint32Array.from(colours, (colour) => {
      const part = Math.round((colour * alpha) / 255);
      return rgba(part, part, part, alpha);
    });
    straighten(pixels, colours.length);
    const bytes = new Uint8Array(pixels.buffer);
    colours.forEach((colour, i) => {
      expect(bytes[4 * i + 3]).toBe(alpha);
      // A step of what was multiplied is so many of the colour.
      expect(Math.abs(bytes[4 * i + 1]! - colour)).toBeLessThanOrEqual(Math.ceil(127.5 / alpha));
    });
  }
});

test('what was rounded up beyond its opacity is as bright as can be, and what is empty stays empty', () => {
  const pixels = Uint32Array.of(rgba(101, 0, 100, 100), 0);
  straighten(pixels, 2);
  expect([...new Uint8Array(pixels.buffer)]).toEqual([255, 0, 255, 100, 0, 0, 0, 0]);
});
