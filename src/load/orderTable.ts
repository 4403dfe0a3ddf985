import { fold } from '../base/fold';
import { KINDS, type Kind } from '../model/network';
import type { CountryReader } from './countryReader';
import type { TableRecord } from './csv';
import { mapHeader } from './headerMap';
import type { Side } from './headerReader';
import { columnOfPhrase, headerLanguage, orderPhrase, sidedHeader } from './headerWords';
import { fileIssue, type Issue } from './issue';
import { KIND_SYNONYMS } from './kindSynonyms';
import type { Rows } from './openSource';
import { headerCells, rowsOf, type Table } from './table';

/** What a column of the table of a signing holds: `university_a@kk` is the name of the first university in Kazakh. */
export type OrderHeading = 'order' | 'kind' | 'note' | `university_${Side}` | `university_${Side}@${string}`;

/** The table of a signing: cells as text, with what each column holds. */
export interface OrderCells {
  readonly file: string;
  /** As the file writes it. */
  readonly header: readonly string[];
  /** null for a column of no use. */
  readonly columns: readonly (OrderHeading | null)[];
  readonly rows: readonly (readonly string[])[];
  /** The number of each row as a spreadsheet counts it. */
  readonly rowNumbers: readonly number[];
  /** Rows that cannot be read, as told among the issues. */
  readonly unreadable: number;
  readonly issues: readonly Issue[];
}

/** Rows among which the header is looked for. */
const HEADER_WITHIN = 15;

const EXACT = /^(?:order|kind|note|university_[ab])$/;
const TRANSLATED = /^(university_[ab])@([a-z]{2,3}(?:-[a-z0-9]{2,8})*)$/i;
/** As the record of a ceremony has it, beside the ids. */
const NAME_BESIDE = /^name_([ab])$/i;

const sidesIn = (columns: readonly (OrderHeading | null)[]): number =>
  (['university_a', 'university_b'] as const).filter((side) => columns.some((column) => column?.startsWith(side))).length;

/** What the headers of the table of a signing mean, in any of the five languages; of two that mean the same the first counts. */
export function orderHeadings(header: readonly string[], countries: CountryReader): (OrderHeading | null)[] {
  const taken = new Set<string>();
  const take = (heading: OrderHeading | null): OrderHeading | null => {
    if (!heading || taken.has(heading)) return null;
    taken.add(heading);
    return heading;
  };
  const sure = header.map((written): OrderHeading | null => {
    const name = written
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_');
    if (EXACT.test(name)) return take(name as OrderHeading);
    const [, column, language] = TRANSLATED.exec(written.trim()) ?? [];
    if (column && language) return take(`${column.toLowerCase() as 'university_a'}@${language}`);
    const beside = NAME_BESIDE.exec(name)?.[1];
    return beside ? take(`university_${beside.toLowerCase() as Side}@und`) : null;
  });
  // The importer of agreements knows which of two columns is whose.
  const { mapped } = mapHeader('agreements', header, { file: '', countries });
  const sided = header.map((_, position): OrderHeading | null => {
    if (sure[position]) return sure[position];
    const { column } = mapped[position]!;
    return column === 'university_a' || column === 'university_b' ? take(column) : null;
  });
  return header.map((written, position): OrderHeading | null => {
    if (sided[position]) return sided[position];
    const named = headerLanguage(written);
    const said = named && sidedHeader(named.rest, (text) => countries.code(text));
    if (said?.column === 'university' && said.side) return take(`university_${said.side}@${named!.language}`);
    const own = orderPhrase(written);
    if (own) return take(own);
    return columnOfPhrase('agreements', written) === 'kind' ? take('kind') : null;
  });
}

/** Reads rows as the table of a signing: its header is the first of the first rows that names both universities, else the one that names most. */
export function orderCells(rows: Rows, countries: CountryReader): OrderCells {
  const first: TableRecord[] = [];
  for (const record of rows.records()) {
    first.push(record);
    if (first.length === HEADER_WITHIN) break;
  }
  const readings = first.map((record) => {
    const header = headerCells(record);
    return { record, header, columns: orderHeadings(header, countries) };
  });
  const best = readings.reduce<(typeof readings)[number] | null>(
    (found, one) => (!found || sidesIn(one.columns) > sidesIn(found.columns) ? one : found),
    null
  );
  const nothing = { file: rows.file, header: [], columns: [], rows: [], rowNumbers: [], unreadable: 0 };
  if (rows.issue || !best) return { ...nothing, issues: [rows.issue ?? fileIssue('file-empty', 'error', rows.file)] };

  const issues: Issue[] = [];
  const table: Table = { rows, kind: 'none', header: best.header, headerRow: best.record.number, map: null, issues };
  const read = [...rowsOf(table, issues)];
  const whole = read.flatMap(({ number, cells }) => (cells ? [{ number, cells }] : []));
  return {
    file: rows.file,
    header: best.header,
    columns: best.columns,
    rows: whole.map(({ cells }) => cells),
    rowNumbers: whole.map(({ number }) => number),
    unreadable: read.length - whole.length,
    issues
  };
}

/** The kind of agreement that a word means in any of the five languages; null where it means none. */
export function kindOfWord(text: string): Kind | null {
  const code = text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  return KINDS.find((kind) => kind === code) ?? KIND_SYNONYMS.get(fold(text)) ?? null;
}

/** Whether a table names both universities of its rows. */
export const isOrder = ({ columns }: OrderCells): boolean => sidesIn(columns) === 2;
