import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenCalm } from '../../../../src/views/offline/whenCalm';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A page whose work and choices a test decides. */
function page(busy: boolean | null) {
  const work = { busy, choose: (): void => undefined, isFollowed: false };
  let calm = false;
  void whenCalm({
    busy: () => work.busy,
    follow(chosen) {
      Object.assign(work, { choose: chosen, isFollowed: true });
      return () => (work.isFollowed = false);
    }
  }).then(() => (calm = true));
  return { work, isCalmAfter: async (ms: number) => (await vi.advanceTimersByTimeAsync(ms), calm) };
}

test('a page that reckons nothing large is not waited for', async () => {
  const { work, isCalmAfter } = page(null);
  expect(await isCalmAfter(0)).toBe(true);
  expect(work.isFollowed).toBe(false);
});

test('every choice and all work begin the wait anew', async () => {
  const { work, isCalmAfter } = page(false);
  expect(await isCalmAfter(4000)).toBe(false);
  work.choose();
  expect(await isCalmAfter(4000)).toBe(false);
  work.busy = true;
  expect(await isCalmAfter(20_000)).toBe(false);
  work.busy = false;
  expect(await isCalmAfter(4000)).toBe(false);
  expect(await isCalmAfter(2000)).toBe(true);
  expect(work.isFollowed).toBe(false);
});

test('a large network that is closed is not waited for any more', async () => {
  const { work, isCalmAfter } = page(true);
  expect(await isCalmAfter(20_000)).toBe(false);
  work.busy = null;
  expect(await isCalmAfter(600)).toBe(true);
});
