/** A cell of the matrix by row and column, 0 … rows − 1, in either order. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/**
 * All that shall be drawn of the matrix: plain data, equal for every painter. It is symmetric: each pair of rows stands once among the cells,
 * `row` ≤ `column`, and is drawn on both sides of the diagonal.
 */
export interface MatrixScene {
  readonly rows: number;
  /** Name of each row and column in the language chosen, and the language it is in (BCP 47). */
  readonly label: readonly string[];
  readonly labelLanguage: readonly string[];
  /** Group of each row; rows of a group stand side by side and are framed together. null = no groups. */
  readonly group: Uint32Array | null;
  /** The cells that are not 0, with their number of agreements. */
  readonly row: Uint32Array;
  readonly column: Uint32Array;
  readonly value: Uint32Array;
  /** The numbers as text in the language chosen, one for each cell. */
  readonly text: readonly string[];
}

/** What stands out. */
export interface MatrixEmphasis {
  /** Rows that are selected; none = nothing fades. */
  readonly rows: ReadonlySet<number>;
  /** The selected cell, where two rows are selected together. */
  readonly cell: Cell | null;
  /** The cell under the pointer, or where the keyboard is; −1 in one of the two = the whole row or column. */
  readonly current: Cell | null;
}

/** Nothing stands out. */
export const NO_EMPHASIS: MatrixEmphasis = { rows: new Set(), cell: null, current: null };

const known = new WeakMap<MatrixScene, ReadonlyMap<number, number>>();

/** Index of a cell in the scene's columns, in either order of its rows; −1 where it is empty. Looked up in a table made once for a scene. */
export function cellIndex(scene: MatrixScene, { row, column }: Cell): number {
  let table = known.get(scene);
  if (!table) {
    table = new Map(Array.from(scene.row, (value, i) => [value * scene.rows + scene.column[i]!, i]));
    known.set(scene, table);
  }
  return table.get(Math.min(row, column) * scene.rows + Math.max(row, column)) ?? -1;
}
