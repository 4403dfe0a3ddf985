import type { Cell } from './scene';

/** Side of a cell in pixels: the least at which its row's name can be read, the least that a finger hits, and the most. */
const CELL = { least: 14, leastForFingers: 24, most: 34 };
/** Room for names at most, as a share of the picture, and in pixels. */
const GUTTER_SHARE = 0.4;
const GUTTER = { least: 72, most: 260 };
/** Space between a name and its cells. */
const GAP = 8;

/** Where the matrix lies in its picture; pixels, from the upper left corner of what is scrolled. */
export interface Grid {
  readonly rows: number;
  readonly cell: number;
  /** Room for the names of rows on the left, and of columns above; these stay when the cells are scrolled. */
  readonly left: number;
  readonly top: number;
  /** Size of the whole: names and cells. */
  readonly width: number;
  readonly height: number;
}

/**
 * Fits a matrix into a picture: cells as large as fit, but never too small to read; it is scrolled where they do not.
 * @param labelWidth of the widest name in pixels
 * @param coarse whether cells are hit by fingers
 */
export function gridFor(
  rows: number,
  labelWidth: number,
  picture: { readonly width: number; readonly height: number },
  coarse = false
): Grid {
  const room = (length: number) => Math.max(GUTTER.least, Math.min(GUTTER.most, length * GUTTER_SHARE));
  const left = Math.ceil(Math.min(labelWidth + 2 * GAP, room(picture.width)));
  const top = Math.ceil(Math.min(labelWidth + 2 * GAP, room(picture.height)));
  const fits = Math.floor(Math.min(picture.width - left, picture.height - top) / Math.max(1, rows));
  const cell = Math.max(coarse ? CELL.leastForFingers : CELL.least, Math.min(CELL.most, fits));
  return { rows, cell, left, top, width: left + rows * cell, height: top + rows * cell };
}

/** How far the cells are scrolled, in pixels. */
export interface Scroll {
  readonly x: number;
  readonly y: number;
}

/**
 * What lies at a point of the picture: a cell; a row's or a column's name (the other of the two is −1 then); null beside the matrix.
 * @param x, y pixels from the picture's upper left corner
 */
export function cellAt({ rows, cell, left, top }: Grid, scroll: Scroll, x: number, y: number): Cell | null {
  const column = x < left ? -1 : Math.floor((x - left + scroll.x) / cell);
  const row = y < top ? -1 : Math.floor((y - top + scroll.y) / cell);
  if (x < 0 || y < 0 || row >= rows || column >= rows || (row < 0 && column < 0)) return null;
  return { row, column };
}

/** The scroll nearest to the present one at which a cell is seen whole beside the names. */
export function scrollTo(grid: Grid, scroll: Scroll, cell: Cell, picture: { readonly width: number; readonly height: number }): Scroll {
  const along = (index: number, at: number, gutter: number, length: number) => {
    if (index < 0) return at;
    const start = index * grid.cell;
    return Math.max(0, Math.min(start, Math.max(at, start + grid.cell - (length - gutter))));
  };
  return { x: along(cell.column, scroll.x, grid.left, picture.width), y: along(cell.row, scroll.y, grid.top, picture.height) };
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Home: [0, -Infinity],
  End: [0, Infinity]
};

/**
 * The cell that a key leads to: arrows to the next, Page keys ten rows on, Home and End to the ends of the row; null for a key that moves
 * nothing. Nothing leads out of the matrix.
 * @param from the cell the keyboard is on; null = not yet on any
 */
export function cellByKey(rows: number, from: Cell | null, key: string): Cell | null {
  const step = STEPS[key];
  if (!step || rows === 0) return null;
  if (!from) return { row: 0, column: 0 };
  const within = (value: number) => Math.max(0, Math.min(rows - 1, value));
  return { row: within(Math.max(0, from.row) + step[0]), column: within(Math.max(0, from.column) + step[1]) };
}
