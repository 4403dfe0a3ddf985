import type { Cell } from './scene';

/**
 * What a key leads to in the circle: left and right go round its places, down and up to the bands of a place and back to the place itself.
 * @param places how many stand round the circle
 * @param partnersOf the rows with which a place has a band, in the order in which they are walked
 * @param from a place (`column` −1) or a band, seen from its `row`; null = not yet on any
 * @returns null for a key that moves nothing
 */
export function chordByKey(places: number, partnersOf: (row: number) => readonly number[], from: Cell | null, key: string): Cell | null {
  if (places === 0 || !KEYS.includes(key)) return null;
  if (!from || key === 'Home') return place(0);
  if (key === 'End') return place(places - 1);
  if (key === 'ArrowLeft' || key === 'ArrowRight') return place((from.row + (key === 'ArrowRight' ? 1 : places - 1)) % places);
  const partners = partnersOf(from.row);
  const next = partners.indexOf(from.column) + (key === 'ArrowDown' ? 1 : -1);
  if (next < 0) return place(from.row);
  return { row: from.row, column: partners[Math.min(next, partners.length - 1)] ?? -1 };
}

const KEYS: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];
const place = (row: number): Cell => ({ row, column: -1 });
