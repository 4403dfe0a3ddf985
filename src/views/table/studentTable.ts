import { countryName } from '../naming';
import { asOfText, institutionText, studentsText } from '../mobilityText';
import type { Table, TableSource } from './table';

/** Columns of the figures of students. */
export type StudentColumn = 'from' | 'to' | 'number' | 'figure' | 'institution' | 'asOf' | 'source';

/** Every stated number of students, each for itself: figures of different kinds are never added up, so there is no row of totals. */
export function studentTable(source: TableSource): Table<'students', StudentColumn> {
  const { network, texts, words } = source;
  const figure = (row: number) => network.mobility[row]!;
  const from = (row: number) => (figure(row).from < 0 ? words.t('table.allCountries') : countryName(source, figure(row).from));
  const kind = (row: number) => words.t(`mobility.${figure(row).kind}`);
  return {
    name: 'students',
    rows: Uint32Array.from(network.mobility.keys()),
    sortedBy: 'asOf',
    columns: [
      { id: 'from', width: 1.25, sortValue: from },
      { id: 'to', width: 1.05, sortValue: (row) => countryName(source, figure(row).to) },
      { id: 'number', width: 0.9, numeric: true, descendingFirst: true, sortValue: (row) => figure(row).students },
      { id: 'figure', width: 1.05, sortValue: kind },
      { id: 'institution', width: 1.1, sortValue: (row) => institutionText(source, figure(row)) },
      { id: 'asOf', width: 0.95, descendingFirst: true, sortValue: (row) => figure(row).asOf },
      { id: 'source', width: 1.7, sortValue: (row) => figure(row).source.title || figure(row).source.url }
    ],
    idOf: (row) => figure(row).id,
    textsOf: (row) => {
      const { note, source: said, to } = figure(row);
      return [
        figure(row).from < 0 ? texts.text(from(row)) : texts.country(figure(row).from),
        texts.country(to),
        ...[studentsText(source, figure(row)), kind(row), institutionText(source, figure(row)), asOfText(source, figure(row))].map(
          texts.text
        ),
        ...[said.title, note.name, ...Object.values(note.translations)].map(texts.text)
      ];
    },
    // An academic year (2025/26) or a span (2015-2019) is found by each of its years.
    datesOf: (row) => datesIn(figure(row).asOf)
  };
}

/** The dates in the words "as of": a date, an academic year by its two years, a span by its two ends. */
function datesIn(asOf: string): string[] {
  const years = /^(\d{2})(\d{2})(?:\/(\d{2})|-(\d{4}))$/.exec(asOf);
  if (!years) return [asOf];
  const [, century, year, next, last] = years;
  return [`${century}${year}`, last ?? `${century}${next}`];
}
