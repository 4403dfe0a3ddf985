import { describe, expect, test } from 'vitest';
import { chordByKey } from '../../../src/matrix/chordWalk';
import type { Cell } from '../../../src/matrix/scene';

/** Three places: 0 has bands to 2 and 1 and within itself, 1 one to 0, 2 one to 0. */
const PARTNERS = [[2, 1, 0], [0], [0]];
const walk = (...keys: string[]): Cell | null =>
  keys.reduce<Cell | null>((cell, key) => chordByKey(3, (row) => PARTNERS[row]!, cell, key) ?? cell, null);
const place = (row: number): Cell => ({ row, column: -1 });

describe('keys in the circle', () => {
  test('the first key enters at the first place; left and right go round', () => {
    expect(walk('ArrowDown')).toEqual(place(0));
    expect(walk('Home', 'ArrowRight', 'ArrowRight')).toEqual(place(2));
    expect(walk('Home', 'ArrowRight', 'ArrowRight', 'ArrowRight')).toEqual(place(0));
    expect(walk('Home', 'ArrowLeft')).toEqual(place(2));
    expect(walk('Home', 'End')).toEqual(place(2));
  });

  test('down goes through the bands of a place and stays at the last, up comes back to the place', () => {
    expect(walk('Home', 'ArrowDown')).toEqual({ row: 0, column: 2 });
    expect(walk('Home', 'ArrowDown', 'ArrowDown')).toEqual({ row: 0, column: 1 });
    expect(walk('Home', ...Array<string>(9).fill('ArrowDown'))).toEqual({ row: 0, column: 0 });
    expect(walk('Home', 'ArrowDown', 'ArrowUp')).toEqual(place(0));
    expect(walk('Home', 'ArrowUp')).toEqual(place(0));
    expect(walk('Home', 'ArrowDown', 'ArrowRight')).toEqual(place(1));
  });

  test('another key moves nothing, nor does any in an empty circle', () => {
    expect(chordByKey(3, (row) => PARTNERS[row]!, place(1), 'a')).toBeNull();
    expect(chordByKey(0, () => [], null, 'ArrowDown')).toBeNull();
  });
});
