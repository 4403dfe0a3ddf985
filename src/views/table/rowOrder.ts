import type { SortValue } from './table';

/** How rows are put in order. */
export interface RowOrder {
  readonly sortValue: (row: number) => SortValue;
  readonly descending: boolean;
  /** Orders texts as the language on screen does. */
  readonly compare: (left: string, right: string) => number;
}

/** Rows in order, equals as they were. Rows without a value come last, whichever way the others are sorted. */
export function rowsInOrder(rows: Uint32Array, { sortValue, descending, compare }: RowOrder): Uint32Array {
  const values = Array.from(rows, sortValue);
  // What is sorted is each value once; rows follow by the place of theirs: that is what makes long tables quick.
  const distinct = [...new Set(values)].filter((value) => value !== null && value !== '');
  const direction = descending ? -1 : 1;
  distinct.sort((a, b) => direction * (typeof a === 'string' ? compare(a, String(b)) : Number(a) - Number(b)));
  const placeOf = new Map<SortValue, number>(distinct.map((value, place) => [value, place]));
  const places = Uint32Array.from(values, (value) => placeOf.get(value) ?? distinct.length);

  const next = new Uint32Array(distinct.length + 2);
  for (const place of places) next[place + 1]!++;
  for (let place = 1; place < next.length; place++) next[place]! += next[place - 1]!;
  const sorted = new Uint32Array(rows.length);
  rows.forEach((row, index) => (sorted[next[places[index]!]!++] = row));
  return sorted;
}

/** Some of the rows of a table. */
export type SomeRows = Pick<ReadonlySet<number>, 'has' | 'size'>;

/** A set of many rows, made a hundred times sooner than a `Set`. @param count rows that there are at most */
export function manyRows(rows: Uint32Array, count: number): SomeRows {
  const marks = new Uint8Array(count);
  for (const row of rows) marks[row] = 1;
  return { has: (row) => marks[row] === 1, size: rows.length };
}

/** The same rows, with some on top of all others. */
export function pinnedFirst(rows: Uint32Array, pinned: SomeRows): Uint32Array {
  if (pinned.size === 0) return rows;
  const tops: number[] = [];
  const others = new Uint32Array(rows.length);
  // There may be a million rows: each is asked about once.
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    if (pinned.has(row)) tops.push(row);
    else others[i - tops.length] = row;
  }
  if (tops.length === 0) return rows;
  const all = new Uint32Array(rows.length);
  all.set(tops);
  all.set(others.subarray(0, rows.length - tops.length), tops.length);
  return all;
}
