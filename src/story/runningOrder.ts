import { freeId } from '../base/id';
import { KINDS, type Kind } from '../model/network';
import type { CeremonyParty, CeremonyRow } from './ceremony';
import type { StoryTexts } from './story';

/** What a column of a running order can hold; which column of a file it is, is for the importer to find. */
export type OrderColumn = 'order' | 'university_a' | 'university_b' | 'kind' | 'note';

/** The table of a ceremony as the importer hands it over: cells as text, with what each column holds. */
export interface OrderTable {
  /** For each column what it holds, or null for a column of no use; for a name in another language `university_a@kk` and the like. */
  readonly columns: readonly (OrderColumn | `university_${'a' | 'b'}@${string}` | null)[];
  /** The rows below the header. */
  readonly rows: readonly (readonly string[])[];
  /** The number of each row as a spreadsheet counts it; the header is row 1. */
  readonly rowNumbers: readonly number[];
}

/** What can be wrong with a running order. */
export type OrderIssueCode =
  /** The table has no column for one of the two universities; nothing can be read. */
  | 'column-missing'
  /** A side is empty; the row is set aside. */
  | 'party-missing'
  /** Both sides are the same; the row is set aside. */
  | 'party-same'
  /** The pair stands in an earlier row of the same kind; both are kept, for a pair may sign twice. */
  | 'pair-repeated'
  /** A name is of no university of the network: it is shown, and has no place on the map. */
  | 'university-unknown'
  /** The place in the order is no number; the row goes to the end. */
  | 'order-invalid'
  /** Two rows have the same place in the order; they follow each other as in the table. */
  | 'order-repeated'
  /** Not one of the kinds; it is shown as of no named kind. */
  | 'kind-unknown';

/** Something in a running order that needs a person's eye. */
export interface OrderIssue {
  readonly code: OrderIssueCode;
  /** `error`: the row is set aside. `warning`: it is used, with what is said here. */
  readonly severity: 'error' | 'warning';
  /** As a spreadsheet counts; 0 = the table as a whole. */
  readonly row: number;
  readonly column: OrderColumn;
  /** As it stands in the table; of a repeated pair the number of the earlier row. */
  readonly value: string;
}

/** A running order, and how much of the table went into it: used + setAside = read. */
export interface RunningOrder {
  readonly rows: readonly CeremonyRow[];
  readonly issues: readonly OrderIssue[];
  readonly read: number;
  readonly used: number;
  readonly setAside: number;
}

/** Finds the id of a university by an id or a name in any language; null where there is none or more than one. */
export type FindUniversity = (name: string) => string | null;

const SIDES = ['university_a', 'university_b'] as const;

/**
 * Reads the table of a ceremony into its running order: by the column `order`, rows without a number behind those that have one, else as in the
 * table. A row is used or set aside, never both, never neither; empty rows are not counted.
 * @param usual kind of the rows that do not say theirs: what the event is said to sign
 * @param readKind finds the kind that a word means; null where there is none
 */
export function readRunningOrder(
  { columns, rows, rowNumbers }: OrderTable,
  find: FindUniversity,
  usual: Kind = 'memorandum',
  readKind: (text: string) => Kind | null = () => null
): RunningOrder {
  const issues: OrderIssue[] = [];
  const at = new Map(columns.flatMap((column, index) => (column === null ? [] : [[column as string, index] as const])));
  const namesAt = (side: (typeof SIDES)[number]) => [...at.keys()].filter((column) => column === side || column.startsWith(`${side}@`));
  const missing = SIDES.filter((side) => namesAt(side).length === 0);
  for (const column of missing) issues.push({ code: 'column-missing', severity: 'error', row: 0, column, value: '' });

  const filled = rows
    .map((cells, index) => ({ cells, row: rowNumbers[index] ?? index + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim()));
  const taken = new Set<string>();
  const pairs = new Map<string, number>();
  const places = new Map<number, number>();
  const read: { place: number; row: CeremonyRow }[] = [];
  for (const { cells, row } of missing.length > 0 ? [] : filled) {
    const cell = (column: string): string => (cells[at.get(column) ?? -1] ?? '').trim();
    const report = (
      code: OrderIssueCode,
      column: OrderColumn,
      severity: OrderIssue['severity'] = 'warning',
      value = cell(column)
    ): void => {
      issues.push({ code, severity, row, column, value });
    };
    // A university that has no plain name has the first of the others.
    const written = (side: (typeof SIDES)[number]): string => cell(namesAt(side).find((column) => cell(column) !== '') ?? '');
    const empty = SIDES.filter((side) => written(side) === '');
    for (const side of empty) report('party-missing', side, 'error');
    if (empty.length > 0) continue;

    const parties = SIDES.map((side) => partyOf(written(side), namesOf(side, cell, columns), find));
    const keys = parties.map(({ university }, side) => university || written(SIDES[side]!).toLowerCase());
    if (keys[0] === keys[1]) {
      report('party-same', 'university_b', 'error', written('university_b'));
      continue;
    }
    parties.forEach(
      ({ university }, side) => university === '' && report('university-unknown', SIDES[side]!, 'warning', written(SIDES[side]!))
    );
    const kind = cell('kind') === '' ? usual : (kindOf(cell('kind')) ?? readKind(cell('kind')));
    if (!kind) report('kind-unknown', 'kind');
    const pair = [kind ?? '', ...keys.toSorted()].join('\n');
    if (pairs.has(pair)) report('pair-repeated', 'university_b', 'warning', String(pairs.get(pair)));
    else pairs.set(pair, row);

    const place = placeOf(cell('order'));
    if (place === null) report('order-invalid', 'order');
    else if (places.has(place)) report('order-repeated', 'order');
    else if (place !== Infinity) places.set(place, row);

    const id = freeId(`row-${row}`, taken);
    taken.add(id);
    read.push({ place: place ?? Infinity, row: { id, parties, kind: kind ?? 'other', date: 0, note: cell('note') } });
  }
  // Infinity − Infinity is not a number, so places are compared, not subtracted.
  read.sort((a, b) => (a.place === b.place ? 0 : a.place < b.place ? -1 : 1));
  return { rows: read.map(({ row }) => row), issues, read: filled.length, used: read.length, setAside: filled.length - read.length };
}

function partyOf(text: string, names: StoryTexts, find: FindUniversity): CeremonyParty {
  const university = [text, ...Object.values(names)].map(find).find((id) => id !== null) ?? '';
  return { university, names };
}

/** The names of a side by language; that of the plain column stands first, as `und`, the tag for a language that is not said. */
function namesOf(side: (typeof SIDES)[number], cell: (column: string) => string, columns: OrderTable['columns']): StoryTexts {
  const named = columns
    .filter((column) => column?.startsWith(`${side}@`))
    .map((column) => [column!.slice(side.length + 1), cell(column!)] as const);
  return Object.fromEntries([['und', cell(side)] as const, ...named].filter(([, name]) => name !== ''));
}

/** null for a word that is no kind. */
const kindOf = (text: string): Kind | null => KINDS.find((kind) => kind === text.toLowerCase().replace(/[\s-]+/g, '_')) ?? null;

/** Infinity where there is none; null where it is no number. */
function placeOf(text: string): number | null {
  if (text === '') return Infinity;
  const digits = /^(?:№|No\.?|#)?\s*(\d{1,6}(?:[.,]\d+)?)[.)]?$/i.exec(text)?.[1];
  return digits === undefined ? null : Number(digits.replace(',', '.'));
}
