import { expect, test } from 'vitest';
import { fold } from '../../../src/base/fold';
import { beginningsOf } from '../../../src/model/genericWords';

/** Whether who types the one word finds a name that has the other. */
const finds = (typed: string, written: string) => beginningsOf(fold(typed)).some((beginning) => fold(written).startsWith(beginning));

test('a word for university, academy or state is found in every language', () => {
  for (const words of [
    ['university', 'ülikool', 'universitet', 'университет', 'университеті', 'Universiteti', 'Universität'],
    ['academy', 'akadeemia', 'akademiya', 'академия', 'академиясы'],
    ['state', 'riiklik', 'Dövlət', 'государственный', 'мемлекеттік']
  ])
    for (const typed of words) for (const written of words) expect(finds(typed, written), `${typed} → ${written}`).toBe(true);
});

test('it counts from its fourth letter on, and other words mean themselves', () => {
  expect(finds('ülik', 'universitet')).toBe(true);
  expect(finds('üli', 'universitet')).toBe(false);
  expect(finds('Tartu', 'university')).toBe(false);
  expect(beginningsOf('tartu')).toEqual(['tartu']);
});
