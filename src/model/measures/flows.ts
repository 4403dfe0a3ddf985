import type { Matrix } from './matrix';

/** A stretch of the circle's rim in radians, clockwise from the top. */
export interface RimArc {
  readonly start: number;
  readonly end: number;
}

/** The part of the rim that stands for a row of the matrix. */
export interface ChordGroup extends RimArc {
  /** Row of the matrix; the last may be "others". */
  readonly row: number;
  /** Sum of the row's cells, the diagonal once. */
  readonly value: number;
}

/** A band between two rows, or from a row to itself. */
export interface Chord {
  readonly row: number;
  readonly column: number;
  /** Agreements in the cell. */
  readonly value: number;
  /** Where it meets the rim at `row`, and at `column`; the same arc where both are one. */
  readonly source: RimArc;
  readonly target: RimArc;
}

/** A chord diagram in numbers: its radius, ribbons and colours are the painter's. */
export interface ChordDiagram {
  readonly groups: readonly ChordGroup[];
  /** In the order of the matrix's cells, which a painter may sort so that small ones lie on top. */
  readonly chords: readonly Chord[];
}

const TURN = 2 * Math.PI;

/**
 * Lays a matrix out round a circle: each row takes a share of the rim by the sum of its cells, in the order of the rows; within it the
 * cells follow in the order of their partners. A cell has the same width at both its ends (as in d3-chord, undirected).
 * @param gap between two rows, in radians; less where the gaps together would take more than half the circle
 */
export function chordDiagram({ row, column, value, sizes }: Pick<Matrix, 'row' | 'column' | 'value' | 'sizes'>, gap = 0.02): ChordDiagram {
  const rows = sizes.length;
  const sums = new Float64Array(rows);
  row.forEach((one, cell) => {
    sums[one]! += value[cell]!;
    if (column[cell] !== one) sums[column[cell]!]! += value[cell]!;
  });
  const total = sums.reduce((sum, part) => sum + part, 0);
  const space = rows > 1 ? Math.min(gap, TURN / 2 / rows) : 0;
  const radians = total > 0 ? (TURN - rows * space) / total : 0;

  let at = 0;
  const groups = Array.from(sums, (sum, index): ChordGroup => {
    const start = at;
    at = start + sum * radians + space;
    return { row: index, value: sum, start, end: start + sum * radians };
  });

  // Within a row the cells with lower partners come first. Of cells by row and column those are the ones where it is the column, in their
  // order.
  const next = groups.map(({ start }) => start);
  const take = (group: number, amount: number): RimArc => {
    const start = next[group]!;
    return { start, end: (next[group] = start + amount * radians) };
  };
  const chords = Array.from(row, (one, cell): Chord => {
    const other = column[cell]!;
    const source = take(one, value[cell]!);
    return { row: one, column: other, value: value[cell]!, source, target: other === one ? source : take(other, value[cell]!) };
  });
  return { groups, chords };
}

/** A row of a Sankey diagram of one place: a partner and the agreements with it. */
export interface PartnerFlow {
  /** Row of the matrix. */
  readonly row: number;
  readonly value: number;
}

/** What one row of a matrix shares with each other, most first, then by row; what lies within it comes as the row itself. */
export const flowsOf = ({ row, column, value }: Pick<Matrix, 'row' | 'column' | 'value'>, of: number): PartnerFlow[] =>
  Array.from(row, (one, cell) => ({ one, other: column[cell]!, value: value[cell]! }))
    .filter(({ one, other }) => one === of || other === of)
    .map(({ one, other, value: amount }) => ({ row: one === of ? other : one, value: amount }))
    .sort((a, b) => b.value - a.value || a.row - b.row);
