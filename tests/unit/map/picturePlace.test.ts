import { expect, test } from 'vitest';
import { isWithin, placeOf } from '../../../src/map/picturePlace';
import type { PictureOf } from '../../../src/map/picturePlace';

const VIEW = { looks: 'a', width: 400, height: 300 };
/** A flat map whose world is so many pixels wide, panned by so many from where it was. */
const flat = (turn: number, dx = 0, dy = 0): PictureOf => ({
  ...VIEW,
  camera: `zoom ${turn}`,
  corner: { x: -turn / 2 + dx, y: turn / 2 + dy, turn }
});
const globe = (camera: string): PictureOf => ({ ...VIEW, camera, corner: null });
const SIZE = [400, 300] as const;
const ROOMY = [600, 450] as const;

test('the same view is the picture itself, and its middle where there is a margin', () => {
  expect(placeOf(flat(2000), SIZE, flat(2000))).toEqual({ x: 0, y: 0, zoom: 1 });
  expect(placeOf(flat(2000), ROOMY, flat(2000))).toEqual({ x: 100, y: 75, zoom: 1 });
  expect(placeOf(globe('a'), SIZE, globe('a'))).toEqual({ x: 0, y: 0, zoom: 1 });
});

test('a map that is panned shows the part that lies there, in whole pixels, and all of it only within the margin', () => {
  const panned = flat(2000, 60.4, -30);
  const place = placeOf(flat(2000), ROOMY, panned)!;
  expect(place).toEqual({ x: 40, y: 105, zoom: 1 });
  expect(isWithin(flat(2000), ROOMY, place, panned)).toBe(true);
  const far = flat(2000, 160);
  expect(isWithin(flat(2000), ROOMY, placeOf(flat(2000), ROOMY, far)!, far)).toBe(false);
});

test('a whole turn of the world further the picture is the same', () => {
  expect(placeOf(flat(2000), SIZE, flat(2000, 2000))).toEqual({ x: 0, y: 0, zoom: 1 });
  expect(placeOf(flat(2000), SIZE, flat(2000, -3990))).toEqual({ x: -10, y: 0, zoom: 1 });
});

test('at another zoom the middle stays in the middle, and the picture is not what is wanted', () => {
  const near = placeOf(flat(2000), SIZE, flat(4000))!;
  expect(near.zoom).toBe(0.5);
  expect([near.x + 200 * near.zoom, near.y + 150 * near.zoom]).toEqual([200, 150]);
  expect(isWithin(flat(2000), SIZE, near, flat(4000))).toBe(false);
});

test('a globe that has turned, or a map in the place of a globe, has no place for the picture', () => {
  expect(placeOf(globe('a'), SIZE, globe('b'))).toBeNull();
  expect(placeOf(globe('a'), SIZE, flat(2000))).toBeNull();
  expect(placeOf(flat(2000), SIZE, globe('a'))).toBeNull();
});

test('a picture of other looks is shown where it lies, and is not what is wanted', () => {
  const faded = { ...flat(2000), looks: 'faded' };
  expect(placeOf(flat(2000), SIZE, faded)).toEqual({ x: 0, y: 0, zoom: 1 });
  expect(isWithin(flat(2000), SIZE, { x: 0, y: 0, zoom: 1 }, faded)).toBe(false);
});
