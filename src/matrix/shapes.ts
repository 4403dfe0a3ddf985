import { clearestOn, mixColours } from '../base/colour';
import type { Theme } from '../model/palette';
import type { Grid, Scroll } from './grid';
import { cellIndex } from './scene';
import type { Cell, MatrixEmphasis, MatrixScene } from './scene';

/** What painters draw, in this order. Pixels from the picture's upper left corner. */
export type Shape =
  | {
      readonly type: 'rectangle';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string | null;
      readonly stroke: string | null;
      readonly lineWidth: number;
    }
  | {
      readonly type: 'text';
      /** Point on the base line. */
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly language: string;
      readonly size: number;
      readonly bold: boolean;
      readonly fill: string;
      readonly anchor: 'start' | 'middle' | 'end';
      /** Read from below upwards. */
      readonly upward: boolean;
      /** The most it may take, in pixels; a longer one is shortened by the painter, whole names are said on pointing. */
      readonly maxWidth: number;
    };

const TEXT_SIZE = 12;
/** From this side on a cell bears its number. */
const NUMBERED = 22;
/** The faintest cell is this far from the paper to the accent. */
const FAINTEST = 0.16;
const FADED = 0.22;

/** Fill of a cell: stronger with more agreements, by their square root, for a few hubs would make all else alike. */
export const cellColour = (theme: Theme, value: number, most: number, faded = false): string =>
  mixColours(theme.panel, theme.accent, (FAINTEST + (1 - FAINTEST) * Math.sqrt(value / Math.max(1, most))) * (faded ? FADED : 1));

/**
 * The matrix as shapes: cells in view, lines of the selection and of what is pointed at, frames of groups, then the names over all, on paper of
 * their own, for cells pass beneath them.
 */
export function matrixShapes(
  scene: MatrixScene,
  grid: Grid,
  scroll: Scroll,
  picture: { readonly width: number; readonly height: number },
  emphasis: MatrixEmphasis,
  theme: Theme
): Shape[] {
  const { cell, left, top, rows } = grid;
  const shapes: Shape[] = [];
  const x = (column: number) => left + column * cell - scroll.x;
  const y = (row: number) => top + row * cell - scroll.y;
  const rectangle = (at: Partial<Extract<Shape, { type: 'rectangle' }>> & { x: number; y: number; width: number; height: number }) =>
    shapes.push({ type: 'rectangle', fill: null, stroke: null, lineWidth: 1, ...at });
  const seen = (start: number, length: number) => ({
    first: Math.max(0, Math.floor(start / cell)),
    last: Math.min(rows - 1, Math.ceil((start + length) / cell))
  });
  const columns = seen(scroll.x, picture.width - left);
  const lines = seen(scroll.y, picture.height - top);
  const most = scene.value.reduce((a, b) => Math.max(a, b), 0);
  const { current } = emphasis;

  rectangle({ x: 0, y: 0, width: picture.width, height: picture.height, fill: theme.panel });
  const paper = mixColours(theme.panel, theme.sea, 0.45);
  rectangle({ x: x(0), y: y(0), width: rows * cell, height: rows * cell, fill: paper });
  if (current) {
    const fill = mixColours(theme.panel, theme.accent, 0.12);
    if (current.row >= 0) rectangle({ x: x(0), y: y(current.row), width: rows * cell, height: cell, fill });
    if (current.column >= 0) rectangle({ x: x(current.column), y: y(0), width: cell, height: rows * cell, fill });
  }
  for (let row = lines.first; row <= lines.last; row++) {
    for (let column = columns.first; column <= columns.last; column++) {
      const index = cellIndex(scene, { row, column });
      const inner = { x: x(column) + 0.5, y: y(row) + 0.5, width: cell - 1, height: cell - 1 };
      if (row === column) rectangle({ ...inner, stroke: theme.border });
      if (index < 0) continue;
      const faded = emphasis.rows.size > 0 && !standsOut(emphasis, row, column);
      const fill = cellColour(theme, scene.value[index]!, most, faded);
      rectangle({ ...inner, fill });
      if (cell < NUMBERED) continue;
      shapes.push({
        type: 'text',
        x: x(column) + cell / 2,
        y: y(row) + cell / 2 + 0.36 * TEXT_SIZE,
        text: scene.text[index]!,
        language: '',
        size: TEXT_SIZE,
        bold: false,
        fill: clearestOn(fill, [theme.text, theme.onAccent, theme.panel]),
        anchor: 'middle',
        upward: false,
        maxWidth: cell
      });
    }
  }
  for (const { from, to } of groupsOf(scene))
    rectangle({
      x: x(from),
      y: y(from),
      width: (to - from) * cell,
      height: (to - from) * cell,
      stroke: theme.quiet,
      lineWidth: 1.5
    });
  const frame = (of: Cell, stroke: string) =>
    rectangle({ x: x(of.column) - 1, y: y(of.row) - 1, width: cell + 2, height: cell + 2, stroke, lineWidth: 2.5 });
  if (emphasis.cell) for (const of of mirrored(emphasis.cell)) frame(of, theme.selection);
  if (current && current.row >= 0 && current.column >= 0) frame(current, theme.accent);

  rectangle({ x: 0, y: 0, width: picture.width, height: top, fill: theme.panel });
  rectangle({ x: 0, y: 0, width: left, height: picture.height, fill: theme.panel });
  const name = (index: number, vertical: boolean) => {
    const strong = emphasis.rows.has(index) || (vertical ? current?.column : current?.row) === index;
    const middle = (vertical ? x(index) : y(index)) + cell / 2 + 0.36 * TEXT_SIZE;
    shapes.push({
      type: 'text',
      x: vertical ? middle : left - 8,
      y: vertical ? top - 8 : middle,
      text: scene.label[index]!,
      language: scene.labelLanguage[index]!,
      size: TEXT_SIZE,
      bold: strong,
      fill: strong ? theme.text : theme.quiet,
      anchor: vertical ? 'start' : 'end',
      upward: vertical,
      maxWidth: (vertical ? top : left) - 12
    });
  };
  // A name whose middle has gone under the other names is not drawn over them.
  for (let row = lines.first; row <= lines.last; row++) if (y(row) + cell / 2 > top) name(row, false);
  for (let column = columns.first; column <= columns.last; column++) if (x(column) + cell / 2 > left) name(column, true);
  rectangle({ x: 0, y: 0, width: left, height: top, fill: theme.panel });
  return shapes;
}

function standsOut({ rows, cell }: MatrixEmphasis, row: number, column: number): boolean {
  if (cell) return mirrored(cell).some((of) => of.row === row && of.column === column);
  return rows.has(row) || rows.has(column);
}

/** A cell and its mirror image; one alone on the diagonal. */
const mirrored = ({ row, column }: Cell): Cell[] =>
  row === column
    ? [{ row, column }]
    : [
        { row, column },
        { row: column, column: row }
      ];

/** Runs of two or more rows of one group. */
function groupsOf({ group, rows }: MatrixScene): { readonly from: number; readonly to: number }[] {
  if (!group) return [];
  const runs: { from: number; to: number }[] = [];
  for (let row = 0; row < Math.min(rows, group.length); row++) {
    const last = runs.at(-1);
    if (last && group[last.from] === group[row]) last.to = row + 1;
    else runs.push({ from: row, to: row + 1 });
  }
  return runs.filter(({ from, to }) => to - from > 1);
}
