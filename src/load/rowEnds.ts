import type { Place } from '../model/network';
import type { RowReader } from './rowReader';

/** A university as a row of agreements or parties names it. */
export interface RowEnd {
  /** Column that names it. */
  readonly column: string;
  /** Id or name. */
  readonly text: string;
  /** ISO 3166-1 alpha-2 code, or '' where it is not said or not understood. */
  readonly country: string;
  /** Column of a country that is not understood, or ''. */
  readonly faultyCountry: string;
  readonly city: string;
  readonly place: Place | null;
}

/** A country in brackets behind a name: "Example University (Estonia)". */
const BRACKETS = /^(.*\S)\s*\(([^()]+)\)$/s;

/** Where the columns of a side have their names from: `_a`, `_b`, or '' in a table of parties. */
function endAt(row: RowReader, column: string, side: string): RowEnd[] {
  const text = row.text(column);
  if (text === '') return [];
  const written = row.text(`country${side}`);
  const own = written === '' ? row.countryOfHeader(column) : row.countryCode(`country${side}`);
  const named = own === '' && written === '' ? withoutCountry(row, text) : { text, country: own };
  const faultyCountry = written !== '' && own === '' ? `country${side}` : '';
  const place = row.place(named.country, side);
  return [{ column, ...named, faultyCountry, city: row.text(`city${side}`), place }];
}

function withoutCountry(row: RowReader, text: string): { readonly text: string; readonly country: string } {
  const [, name, bracket] = BRACKETS.exec(text) ?? [];
  const country = bracket === undefined ? '' : row.countryNamed(bracket);
  return name !== undefined && country ? { text: name, country } : { text, country: '' };
}

/** The university of a row of a table of parties; null where the row names none. */
export const endOfParty = (row: RowReader): RowEnd | null => endAt(row, 'university', '')[0] ?? null;

/** The universities that a row of agreements names, by its list of parties and by its sides. */
export function endsOfAgreement(row: RowReader): RowEnd[] {
  const listed = row
    .list('parties')
    .map((text): RowEnd => ({ column: 'parties', ...withoutCountry(row, text), faultyCountry: '', city: '', place: null }));
  return [...listed, ...endAt(row, 'university_a', '_a'), ...endAt(row, 'university_b', '_b')];
}
