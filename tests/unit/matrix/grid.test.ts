import { describe, expect, test } from 'vitest';
import { cellAt, cellByKey, gridFor, scrollTo } from '../../../src/matrix/grid';

const PICTURES = [
  { width: 320, height: 480 },
  { width: 1280, height: 700 },
  { width: 3840, height: 2000 }
];

describe('gridFor', () => {
  test.each(PICTURES)('cells are readable and names leave more than half the width to them ($width)', (picture) => {
    for (const rows of [1, 5, 37, 187, 400]) {
      const grid = gridFor(rows, 400, picture);
      expect(grid.cell).toBeGreaterThanOrEqual(14);
      expect(grid.cell).toBeLessThanOrEqual(34);
      expect(grid.left).toBeLessThanOrEqual(picture.width / 2);
      expect(grid.width).toBe(grid.left + rows * grid.cell);
      expect(grid.height).toBe(grid.top + rows * grid.cell);
    }
  });

  test('what fits is not scrolled', () => {
    const grid = gridFor(12, 90, { width: 1000, height: 700 });
    expect(grid.width).toBeLessThanOrEqual(1000);
    expect(grid.height).toBeLessThanOrEqual(700);
  });
});

describe('cellAt', () => {
  const grid = gridFor(50, 120, { width: 500, height: 500 });

  test('every cell is found at its middle, scrolled or not', () => {
    for (const scroll of [
      { x: 0, y: 0 },
      { x: 37, y: 91 }
    ]) {
      for (const cell of [
        { row: 0, column: 0 },
        { row: 20, column: 9 },
        { row: 49, column: 49 }
      ]) {
        const x = grid.left + (cell.column + 0.5) * grid.cell - scroll.x;
        const y = grid.top + (cell.row + 0.5) * grid.cell - scroll.y;
        if (x < grid.left || y < grid.top) continue;
        expect(cellAt(grid, scroll, x, y)).toEqual(cell);
      }
    }
  });

  test('names of rows and columns are told from cells; the corner and what lies beyond are nothing', () => {
    const none = { x: 0, y: 0 };
    expect(cellAt(grid, none, 5, grid.top + 1)).toEqual({ row: 0, column: -1 });
    expect(cellAt(grid, none, grid.left + 1, 5)).toEqual({ row: -1, column: 0 });
    expect(cellAt(grid, none, 5, 5)).toBeNull();
    expect(cellAt(grid, none, grid.width + 5, grid.top + 5)).toBeNull();
  });
});

describe('scrollTo', () => {
  const picture = { width: 500, height: 500 };
  const grid = gridFor(100, 120, picture);

  test('brings any cell into view, and moves no more than it must', () => {
    let scroll = { x: 0, y: 0 };
    for (const cell of [
      { row: 99, column: 99 },
      { row: 3, column: 50 },
      { row: 0, column: 0 }
    ]) {
      scroll = scrollTo(grid, scroll, cell, picture);
      const x = grid.left + cell.column * grid.cell - scroll.x;
      const y = grid.top + cell.row * grid.cell - scroll.y;
      expect(x).toBeGreaterThanOrEqual(grid.left);
      expect(y).toBeGreaterThanOrEqual(grid.top);
      expect(x + grid.cell).toBeLessThanOrEqual(picture.width);
      expect(y + grid.cell).toBeLessThanOrEqual(picture.height);
      expect(scrollTo(grid, scroll, cell, picture)).toEqual(scroll);
    }
  });
});

describe('cellByKey', () => {
  test('the first key leads to the first cell', () => {
    expect(cellByKey(5, null, 'ArrowDown')).toEqual({ row: 0, column: 0 });
  });

  test('arrows lead to the neighbour and never out of the matrix', () => {
    expect(cellByKey(5, { row: 2, column: 2 }, 'ArrowUp')).toEqual({ row: 1, column: 2 });
    expect(cellByKey(5, { row: 2, column: 2 }, 'ArrowRight')).toEqual({ row: 2, column: 3 });
    expect(cellByKey(5, { row: 0, column: 4 }, 'ArrowUp')).toEqual({ row: 0, column: 4 });
    expect(cellByKey(5, { row: 0, column: 4 }, 'ArrowRight')).toEqual({ row: 0, column: 4 });
    expect(cellByKey(5, { row: 3, column: 2 }, 'Home')).toEqual({ row: 3, column: 0 });
    expect(cellByKey(5, { row: 3, column: 2 }, 'End')).toEqual({ row: 3, column: 4 });
    expect(cellByKey(5, { row: 3, column: 2 }, 'PageDown')).toEqual({ row: 4, column: 2 });
  });

  test('other keys move nothing, nor does an empty matrix', () => {
    expect(cellByKey(5, { row: 0, column: 0 }, 'a')).toBeNull();
    expect(cellByKey(0, null, 'ArrowDown')).toBeNull();
  });
});
