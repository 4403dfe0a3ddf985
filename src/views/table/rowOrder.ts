import type { SortValue } from './table';

/** How rows are put in order. */
export interface RowOrder {
  readonly sortValue: (row: number) => SortValue;
  readonly descending: boolean;
  /** Orders texts as the language on screen does. */
  readonly compare: (left: string, right: string) => number;
  /** Rows that stand on top of all others. */
  readonly pinned: ReadonlySet<number>;
}

/** Rows in order, equals as they were. Rows without a value come last, whichever way the others are sorted. */
export function rowsInOrder(rows: Uint32Array, { sortValue, descending, compare, pinned }: RowOrder): Uint32Array {
  const values = Array.from(rows, sortValue);
  // Texts are compared once each, rows by the rank of their text: that is what makes long tables quick.
  const texts = [...new Set(values.filter((value) => typeof value === 'string'))].sort(compare);
  const rankOf = new Map(texts.map((text, rank) => [text, rank]));
  const direction = descending ? -1 : 1;
  const ranks = Float64Array.from(values, (value) =>
    value === null || value === '' ? Infinity : direction * (typeof value === 'string' ? rankOf.get(value)! : value)
  );
  const tops = Uint8Array.from(rows, (row) => (pinned.has(row) ? 0 : 1));
  return Uint32Array.from(rows.keys())
    .sort((a, b) => tops[a]! - tops[b]! || (ranks[a] === ranks[b] ? a - b : ranks[a]! < ranks[b]! ? -1 : 1))
    .map((place) => rows[place]!);
}
