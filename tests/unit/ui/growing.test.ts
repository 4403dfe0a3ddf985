import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Growing } from '../../../src/ui/growing.svelte';

let frames: (() => void)[] = [];
/** Draws frames until nobody waits for one, and tells how many. */
async function drawAll(): Promise<number> {
  for (let drawn = 0; ; drawn++) {
    await Promise.resolve();
    const waiting = frames;
    frames = [];
    if (waiting.length === 0) return drawn;
    waiting.forEach((draw) => draw());
  }
}
beforeEach(() => vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw)));
afterEach(() => vi.unstubAllGlobals());

test('the first of a list are shown, a thousand more when they are asked for, some with each frame', async () => {
  const [list, growing] = [{}, new Growing(200, 100)];
  expect([growing.countOf(list), growing.restOf(list, 5_000), growing.isLast(list, 5_000)]).toEqual([200, 4_800, false]);
  const grown = growing.grow(list, 5_000);
  expect([growing.countOf(list), growing.restOf(list, 5_000)]).toEqual([300, 0]);
  expect(await drawAll()).toBe(9);
  await grown;
  expect([growing.countOf(list), growing.restOf(list, 5_000)]).toEqual([1_200, 3_800]);
});

test('the last portion ends with the list', async () => {
  const [list, growing] = [{}, new Growing(200, 100)];
  expect(growing.isLast(list, 350)).toBe(true);
  const grown = growing.grow(list, 350);
  expect(await drawAll()).toBe(1);
  await grown;
  expect([growing.countOf(list), growing.restOf(list, 350)]).toEqual([350, 0]);
});

test('a short list is shown in full', () => {
  const growing = new Growing(200, 100);
  expect(growing.restOf({}, 120)).toBe(0);
});

test('another list begins anew, and what was coming of the one before comes no more', async () => {
  const [one, other, growing] = [{}, {}, new Growing(200, 100)];
  const first = growing.grow(one, 5_000);
  const second = growing.grow(other, 400);
  await drawAll();
  await Promise.all([first, second]);
  expect([growing.countOf(one), growing.countOf(other)]).toEqual([200, 400]);
});
