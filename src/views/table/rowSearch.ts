import { beginningsOf } from '../../model/genericWords';
import { spellings } from '../../model/spellings';
import type { Table } from './table';

/** A year, or a year and month, or a day, as ISO writes it. */
const DATE = /^(?:1[89]|20)\d\d(?:-\d\d){0,2}$/;

type Asked = (row: number) => boolean;

/**
 * The rows in which every word of a query begins some word, in any order and script. Words that are a year or an ISO date are compared with the
 * dates of a row alone: who asks for 2025 does not want a title that speaks of 2025.
 * @returns all rows for a query without letters or digits; else those found, in the order of `table.rows`
 */
export function rowsMatching(table: Table, query: string): Uint32Array {
  const asked = query.split(/\s+/).flatMap((word) => askedFor(table, word) ?? []);
  return asked.length ? table.rows.filter((row) => asked.every((matches) => matches(row))) : table.rows;
}

function askedFor(table: Table, word: string): Asked | null {
  const { datesOf, textsOf } = table;
  if (datesOf && DATE.test(word)) return (row) => datesOf(row).some((date) => date.startsWith(word));
  const wanted = spellings(word)
    .flatMap(beginningsOf)
    .map((beginning) => ` ${beginning}`);
  if (!wanted.length) return null;
  // Rows share most of their texts: each is read once a word.
  const known = new Map<string, boolean>();
  const isIn = (text: string): boolean => {
    let found = known.get(text);
    if (found === undefined) known.set(text, (found = wanted.some((spelling) => text.includes(spelling))));
    return found;
  };
  return (row) => textsOf(row).some(isIn);
}
