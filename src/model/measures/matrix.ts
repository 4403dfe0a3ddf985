import { aggregate, agreementsPerEnd, type Level, type Links } from '../aggregate';
import type { Network } from '../network';
import type { MatrixOrder } from '../viewState';
import { communities } from './communities';

/**
 * Who has agreements with whom, as a symmetric matrix. A cell is a pair of rows: its value counts the agreements between the two, on the
 * diagonal those within. Each pair stands once, `row` ≤ `column`; the mirror image is the painter's.
 *
 * An agreement of several parties counts once in every cell of two of them, so the cells may add up to more than there are agreements:
 * `cellTotal` is their sum, `agreements` says how many agreements there are in it.
 */
export interface Matrix {
  readonly level: Level;
  /**
   * What each row (and column) stands for: indices into countries, cities or universities as the level says; the row "others" is not here.
   */
  readonly ends: Uint32Array;
  /** How many more ends the last row, "others", stands for; 0 = there is no such row. Its index is `ends.length`. */
  readonly others: number;
  /** Agreements of each row's end, each counted once; of "others" those of any of them. */
  readonly sizes: Uint32Array;
  /** Community of each row's end in the order `community`, else null. Those of one stand side by side, the largest community first. */
  readonly community: Uint32Array | null;
  /** The cells that are not 0, by row, then column. */
  readonly row: Uint32Array;
  readonly column: Uint32Array;
  readonly value: Uint32Array;
  readonly cellTotal: number;
  /** Different agreements in the cells. */
  readonly agreements: number;
  /** Chosen agreements in no cell, for no two of their parties have a known place at this level. */
  readonly unplaced: number;
}

/** Its cells are counted in a full square. */
const MOST_ROWS = 1000;

/** How a matrix is made. */
export interface MatrixOptions {
  readonly order: MatrixOrder;
  /** Order of two ends by name, as the reader's language has it; also what comes first of equals. By index if absent. */
  readonly compare?: (a: number, b: number) => number;
  /** Rows at most, 1,000 at the most; beyond that the largest stay and the rest become "others". 400 if absent. */
  readonly limit?: number;
}

/** The matrix of chosen agreements (indices, ascending) between the ends of a level that take part in one. */
export function matrix(
  network: Network,
  chosen: Uint32Array,
  level: Level,
  { order, compare = (a, b) => a - b, limit = 400 }: MatrixOptions
): Matrix {
  const links = aggregate(network, chosen, level);
  const size = agreementsPerEnd(network, chosen, level);
  const bySize = (a: number, b: number) => size[b]! - size[a]! || compare(a, b) || a - b;

  const taking = different([links.a, links.b], size.length).sort(bySize);
  const ends = taking.slice(0, Math.min(limit, MOST_ROWS));
  const others = taking.length - ends.length;
  const community = order === 'community' ? communitiesOf(links, size.length) : null;
  if (order === 'name') ends.sort((a, b) => compare(a, b) || a - b);
  if (community) ends.sort((a, b) => community[a]! - community[b]! || bySize(a, b));

  const rowOf = new Uint32Array(size.length).fill(ends.length);
  ends.forEach((end, row) => (rowOf[end] = row));
  const cells = cellsOf(links, rowOf, ends.length + (others > 0 ? 1 : 0));
  const agreements = different([links.agreements], network.agreements.count).length;
  return {
    level,
    ends: Uint32Array.from(ends),
    others,
    sizes: Uint32Array.from([
      ...ends.map((end) => size[end]!),
      ...(others > 0 ? [agreementsOfOthers(links, rowOf, ends.length, network.agreements.count)] : [])
    ]),
    community: community && Uint32Array.from(ends, (end) => community[end]!),
    ...cells,
    cellTotal: links.agreements.length,
    agreements,
    unplaced: chosen.length - agreements
  };
}

/** Communities of the ends by their links, which weigh as much as they have agreements. */
function communitiesOf({ count, a, b, offsets }: Links, ends: number): Uint32Array {
  const weight = Float64Array.from({ length: count }, (_, link) => offsets[link + 1]! - offsets[link]!);
  return communities({ count: ends, source: a, target: b, weight });
}

/** The cells that links fall into, by row, then column. */
function cellsOf({ count, a, b, offsets }: Links, rowOf: Uint32Array, rows: number): Pick<Matrix, 'row' | 'column' | 'value'> {
  const values = new Uint32Array(rows * rows);
  for (let link = 0; link < count; link++) {
    const one = rowOf[a[link]!]!;
    const other = rowOf[b[link]!]!;
    values[Math.min(one, other) * rows + Math.max(one, other)]! += offsets[link + 1]! - offsets[link]!;
  }
  const cells = Uint32Array.from(values.keys()).filter((cell) => values[cell]! > 0);
  return {
    row: cells.map((cell) => Math.floor(cell / rows)),
    column: cells.map((cell) => cell % rows),
    value: cells.map((cell) => values[cell]!)
  };
}

/** How many different agreements the ends have that have no row of their own. */
function agreementsOfOthers({ count, a, b, offsets, agreements }: Links, rowOf: Uint32Array, row: number, size: number): number {
  const found: Uint32Array[] = [];
  for (let link = 0; link < count; link++) {
    if (rowOf[a[link]!] === row || rowOf[b[link]!] === row) found.push(agreements.subarray(offsets[link], offsets[link + 1]));
  }
  return different(found, size).length;
}

/** The different numbers below `size` in some lists, ascending. */
function different(lists: readonly Uint32Array[], size: number): number[] {
  const isThere = new Uint8Array(size);
  for (const list of lists) for (const number of list) isThere[number] = 1;
  const found: number[] = [];
  isThere.forEach((there, number) => there === 1 && found.push(number));
  return found;
}
