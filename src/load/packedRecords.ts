import type { City, Country, Mobility, Names, NetworkEvent, Place, University } from '../model/network';
import type { Issue } from './issue';

/** The lists of a network that are packed as records, and what was found in its tables, in the order in which they are read. */
export interface RecordLists {
  readonly countries: readonly Country[];
  readonly cities: readonly City[];
  readonly universities: readonly University[];
  readonly events: readonly NetworkEvent[];
  readonly mobility: readonly Mobility[];
  readonly issues: readonly Issue[];
}

/** The names of these lists. */
export const LISTS = [
  'countries',
  'cities',
  'universities',
  'events',
  'mobility',
  'issues'
] as const satisfies readonly (keyof RecordLists)[];

/** A piece of a list, a JSON text of so many bytes. */
export type PieceOf = readonly [list: keyof RecordLists, bytes: number];

/** How records lie in a packed file. */
export interface RecordPlan {
  /** How many there are in each list. */
  readonly counts: Readonly<Record<keyof RecordLists, number>>;
  readonly pieces: readonly PieceOf[];
}

/** Records of a piece: more would keep the thread that reads them from answering. */
const PIECE = 1_000;

/** A row of what a record says; values at its end that say nothing are left out. */
type Row = readonly unknown[];

const isNothing = (value: unknown): boolean =>
  value === '' || value === 0 || (typeof value === 'object' && (value === null || Object.keys(value).length === 0));

function trimmed(row: Row): Row {
  let length = row.length;
  while (length > 0 && isNothing(row[length - 1])) length--;
  return row.slice(0, length);
}

const ofNames = ({ name, language, translations }: Names): Row => [name, language, translations];
const ofPlace = (place: Place | null): Row => (place ? [place.longitude, place.latitude] : []);

/** City and university as rows: their keys would be most of the file, and of the time to read it. */
const ROWS: { readonly cities: (city: City) => Row; readonly universities: (university: University) => Row } = {
  cities: ({ id, names, country, place, aliases }) => [id, country, ...ofNames(names), aliases, ofPlace(place)],
  universities: ({ id, names, aliases, acronym, country, city, status, kind, ror, website, founded, note }) => [
    ...[id, country, ...ofNames(names), aliases, city],
    ...[acronym, status, kind, ror, website, founded, note]
  ]
};

/** Writes lists, to be read by `readRecords`. */
export function writeRecords(lists: RecordLists): { readonly plan: RecordPlan; readonly bytes: Uint8Array } {
  const encoder = new TextEncoder();
  const rows: Readonly<Record<keyof RecordLists, readonly unknown[]>> = {
    ...lists,
    cities: lists.cities.map((city) => trimmed(ROWS.cities(city))),
    universities: lists.universities.map((university) => trimmed(ROWS.universities(university)))
  };
  const texts: Uint8Array[] = [];
  const pieces: PieceOf[] = [];
  for (const list of LISTS) {
    for (let at = 0; at < rows[list].length; at += PIECE) {
      const text = encoder.encode(JSON.stringify(rows[list].slice(at, at + PIECE)));
      pieces.push([list, text.length]);
      texts.push(text);
    }
  }
  const bytes = new Uint8Array(texts.reduce((length, text) => length + text.length, 0));
  let at = 0;
  for (const text of texts) {
    bytes.set(text, at);
    at += text.length;
  }
  const counts = Object.fromEntries(LISTS.map((list) => [list, lists[list].length])) as unknown as RecordPlan['counts'];
  return { plan: { counts, pieces }, bytes };
}
