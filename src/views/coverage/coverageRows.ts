import type { Coverage, CountryPairCoverage, EventCoverage } from '../../model/measures/coverage';
import type { LocalText } from '../../model/names';
import { nameIn } from '../../model/names';
import { pairSelection } from '../../model/selection';
import type { Selection } from '../../model/viewState';
import type { Reader } from '../naming';
import { countryName, eventDates, eventName } from '../naming';

/** An event or a pair of countries with how far the data reach. */
export interface CoverageRow extends Coverage {
  readonly id: string;
  /** One name, or the names of two countries. */
  readonly names: readonly LocalText[];
  /** When it was; '' where that says nothing. */
  readonly detail: string;
  /** Why the announced total is not itemised; text '' for none. */
  readonly reason: LocalText;
  /** What the row opens. */
  readonly selection: Selection;
}

/** The columns of a table of coverage; each can be sorted by. */
export const COVERAGE_COLUMNS = [
  'name',
  'announced',
  'listed',
  'sourced',
  'rows',
  'undated',
  'unsourced',
  'confidence',
  'lastChecked'
] as const;
export type CoverageColumn = (typeof COVERAGE_COLUMNS)[number];

/** Coverage of every event, in words. */
export const eventRows = (reader: Reader, events: readonly EventCoverage[]): CoverageRow[] =>
  events.map((coverage) => {
    const { id, reason } = reader.network!.events[coverage.event]!;
    return {
      ...coverage,
      id,
      names: [eventName(reader, coverage.event)],
      detail: eventDates(reader, coverage.event),
      reason: nameIn(reason, reader.words.language, ''),
      selection: { type: 'event', id }
    };
  });

/** Coverage of every pair of countries, in words. */
export const pairRows = (reader: Reader, pairs: readonly CountryPairCoverage[]): CoverageRow[] =>
  pairs.map((coverage) => {
    const ends = coverage.a === coverage.b ? [coverage.a] : [coverage.a, coverage.b];
    const ids = ends.map((end) => reader.network!.countries[end]!.id);
    const language = reader.words.tag;
    return {
      ...coverage,
      id: ids.join(),
      names: ends.map((end) => ({ text: countryName(reader, end), language })),
      detail: '',
      reason: { text: '', language },
      selection: ids.length > 1 ? pairSelection(ids[0]!, ids[1]!) : { type: 'country', id: ids[0]! }
    };
  });

/**
 * Rows by a column; what has no value comes last either way, and equals by their announced total, their listed pairs and their names.
 * Confidence is the share of rows with the highest level.
 * @param compare order of names in the reader's language
 */
export function coverageInOrder(
  rows: readonly CoverageRow[],
  column: CoverageColumn,
  descending: boolean,
  compare: (a: string, b: string) => number
): CoverageRow[] {
  const sign = descending ? -1 : 1;
  const nameOf = ({ names }: CoverageRow) => names.map(({ text }) => text).join(' – ');
  const valueOf = (row: CoverageRow): number | string | null => {
    if (column === 'name') return nameOf(row);
    if (column === 'confidence') return row.rows.value > 0 ? row.confidence.value.high / row.rows.value : null;
    return row[column].value === '' ? null : row[column].value;
  };
  const order = (a: number | string, b: number | string): number =>
    typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
  return [...rows].sort((one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)];
    if (a === null || b === null) {
      if (a !== b) return a === null ? 1 : -1;
    } else if (order(a, b) !== 0) return sign * order(a, b);
    return (
      (other.announced.value ?? -1) - (one.announced.value ?? -1) ||
      other.listed.value - one.listed.value ||
      compare(nameOf(one), nameOf(other))
    );
  });
}
