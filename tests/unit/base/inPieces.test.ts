import { expect, test } from 'vitest';
import { InPieces } from '../../../src/base/inPieces';

function* counting(log: number[]): Generator<void, string> {
  for (let piece = 1; piece <= 3; piece++) {
    log.push(piece);
    yield;
  }
  return 'made';
}

test('a piece at a time, until there are no more', () => {
  const log: number[] = [];
  const pieces = new InPieces(counting(log));
  expect(log).toEqual([]);
  expect(pieces.next()).toBe(true);
  expect(log).toEqual([1]);
  expect([pieces.next(), pieces.next(), pieces.next(), pieces.next()]).toEqual([true, true, false, false]);
  expect(pieces.finish()).toBe('made');
  expect(log).toEqual([1, 2, 3]);
});

test('the rest at once, and never again', () => {
  const log: number[] = [];
  const pieces = new InPieces(counting(log));
  pieces.next();
  expect(pieces.finish()).toBe('made');
  expect(pieces.finish()).toBe('made');
  expect(pieces.next()).toBe(false);
  expect(log).toEqual([1, 2, 3]);
});
