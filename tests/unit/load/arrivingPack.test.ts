import { expect, test } from 'vitest';
import { arriving, isLonger } from '../../../src/load/arrivingPack';
import type { Arrival } from '../../../src/load/fetchPacked';

/** A file of ten bytes on its way. */
function onItsWay(said = 10) {
  const bytes = new Uint8Array(said);
  const arrival: Arrival = { loadedBytes: 0, totalBytes: 0, bytes: null, onMore: null };
  let [end, fail]: [(file: Uint8Array) => void, (reason: Error) => void] = [() => undefined, () => undefined];
  const pack = new Promise<Uint8Array>((resolve, reject) => ([end, fail] = [resolve, reject]));
  const come = (loadedBytes: number): void => {
    for (let at = 0; at < Math.min(loadedBytes, said); at++) bytes[at] = at;
    Object.assign(arrival, { loadedBytes, totalBytes: said, bytes });
    arrival.onMore?.();
  };
  return { files: { pack, arrival }, come, end: () => end(Uint8Array.from({ length: 10 }, (_, at) => at)), fail };
}

const isSettled = async (promise: Promise<unknown>): Promise<boolean> => {
  let settled = false;
  void promise.then(() => (settled = true));
  await new Promise((resolve) => setTimeout(resolve));
  return settled;
};

test('the beginning of a file is read as soon as it has come', async () => {
  const { files, come, end } = onItsWay();
  const upTo = arriving(files);
  const first = upTo(4);
  come(0);
  come(3);
  expect(await isSettled(first)).toBe(false);
  come(5);
  expect([...(await first)]).toEqual([0, 1, 2, 3]);
  expect([...(await upTo(5))]).toEqual([0, 1, 2, 3, 4]);
  const whole = upTo(Infinity);
  come(10);
  expect(await isSettled(whole)).toBe(false);
  end();
  expect((await whole).length).toBe(10);
});

test.each([0, 3, 99])('a file of which another length (%i) is said is read all the same', async (said) => {
  const { files, come, end } = onItsWay(said);
  const upTo = arriving(files);
  const [first, beyond] = [upTo(8), upTo(20)];
  come(10);
  end();
  expect([...(await first)]).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect((await beyond).length).toBe(10);
});

test('a file that cannot be had is told of to whoever reads it', async () => {
  const { files, come, fail } = onItsWay();
  const read = arriving(files)(8);
  come(3);
  fail(new Error('gone'));
  await expect(read).rejects.toThrow('gone');
  expect(await isLonger(files, 100)).toBe(false);
});

test('a file is long as soon as its server says so, or as much of it is there', async () => {
  const long = onItsWay(2_000);
  const asked = isLonger(long.files, 1_000);
  long.come(0);
  expect(await asked).toBe(true);
  const unsaid = onItsWay(0);
  const waiting = isLonger(unsaid.files, 1_000);
  unsaid.come(900);
  expect(await isSettled(waiting)).toBe(false);
  unsaid.come(1_100);
  expect(await waiting).toBe(true);
  const short = onItsWay();
  short.come(0);
  expect(await isLonger(short.files, 1_000)).toBe(false);
});
