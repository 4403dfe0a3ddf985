import { yearOf } from '../../base/partialDate';
import { dateOf } from '../../model/agreementDates';
import { agreementsOfLink, aggregate } from '../../model/aggregate';
import type { Level, Links } from '../../model/aggregate';
import { pairSelection } from '../../model/selection';
import type { Selection } from '../../model/viewState';
import { endId, endName, kindName } from '../naming';
import type { Table, TableSource } from './table';

/** Columns of the pairs. */
export type PairColumn = 'side' | 'otherSide' | 'agreements' | 'kinds' | 'years' | 'students';

/** Every two countries, cities or universities with their agreements added up: the links that the pictures draw at that level. */
export interface PairTable extends Table<'pairs', PairColumn> {
  readonly level: Level;
  /** What the rows are. */
  readonly links: Links;
  /** The two ends of a row by index at the level; the same twice for what lies within one. */
  readonly endsOf: (row: number) => readonly [number, number];
  /** What the row stands for: the pair, or the place itself. */
  readonly selectionOf: (row: number) => Selection;
  readonly agreementsOf: (row: number) => Uint32Array;
  /** Kinds of its agreements in words, the most frequent first. */
  readonly kindsOf: (row: number) => readonly string[];
  /** First and last year of its agreements; 0 where none has a date. */
  readonly yearsOf: (row: number) => readonly [number, number];
  /** Stated numbers of students between two countries; 0 at other levels. */
  readonly figuresOf: (row: number) => number;
  /** The rows that hold some of the agreements. */
  readonly rowsWith: (agreements: Uint32Array) => ReadonlySet<number>;
}

/** Makes the table of the pairs at the level of the source. */
export function pairTable(source: TableSource): PairTable {
  const { network, texts, visible, level } = source;
  const links = source.links ?? aggregate(network, visible.agreements, level);
  const endsOf = (row: number) => [links.a[row]!, links.b[row]!] as const;
  const agreementsOf = (row: number) => agreementsOfLink(links, row);
  const nameOf = (end: number) => endName(source, level, end).text;
  const yearsOf = (row: number): readonly [number, number] => {
    let [first, last] = [0, 0];
    for (const agreement of agreementsOf(row)) {
      const year = yearOf(dateOf(network.agreements, agreement));
      if (year !== 0 && (first === 0 || year < first)) first = year;
      if (year > last) last = year;
    }
    return [first, last];
  };
  const { kind, kindAsWritten } = network.agreements;
  /** Two countries may have thousands of agreements, of few kinds: only these are named. */
  const kindsOf = (row: number): string[] => {
    const found = new Map<number, { readonly agreement: number; count: number }>();
    for (const agreement of agreementsOf(row)) {
      const key = kindAsWritten.has(agreement) ? -1 - kindAsWritten.codes[agreement]! : kind[agreement]!;
      const same = found.get(key);
      if (same) same.count++;
      else found.set(key, { agreement, count: 1 });
    }
    const counts = new Map<string, number>();
    for (const { agreement, count } of found.values()) {
      const name = kindName(source, agreement);
      counts.set(name, (counts.get(name) ?? 0) + count);
    }
    return [...counts].sort((p, q) => q[1] - p[1]).map(([name]) => name);
  };
  const figures = new Map<number, number>();
  const keyOf = (a: number, b: number) => Math.min(a, b) * network.countries.length + Math.max(a, b);
  if (level === 'country')
    for (const { from, to } of network.mobility)
      if (from >= 0 && to >= 0) figures.set(keyOf(from, to), (figures.get(keyOf(from, to)) ?? 0) + 1);
  const figuresOf = (row: number) => figures.get(keyOf(...endsOf(row))) ?? 0;
  const textsOfEnd = (end: number): string[] => {
    if (level === 'country') return [texts.country(end)];
    if (level === 'city') return [texts.city(end), texts.country(network.cities[end]!.country)];
    const { city, country } = network.universities[end]!;
    return [texts.university(end), texts.city(city), texts.country(country)];
  };
  return {
    name: 'pairs',
    level,
    links,
    rows: new Uint32Array(links.count).map((_, row) => row),
    sortedBy: 'agreements',
    columns: [
      { id: 'side', width: 1.4, sortValue: (row) => nameOf(links.a[row]!) },
      { id: 'otherSide', width: 1.4, sortValue: (row) => nameOf(links.b[row]!) },
      { id: 'agreements', width: 0.8, numeric: true, descendingFirst: true, sortValue: (row) => agreementsOf(row).length },
      { id: 'kinds', width: 1.6, sortValue: (row) => kindsOf(row).join(', ') },
      { id: 'years', width: 0.8, descendingFirst: true, sortValue: (row) => yearsOf(row)[1] || null },
      ...(level === 'country' ? [{ id: 'students' as const, width: 0.9, descendingFirst: true, sortValue: figuresOf }] : [])
    ],
    idOf: (row) =>
      endsOf(row)
        .map((end) => endId(network, level, end))
        .join(' '),
    textsOf: (row) => [...endsOf(row).flatMap(textsOfEnd), ...kindsOf(row).map(texts.text)],
    datesOf: (row) => yearsOf(row).filter(Boolean).map(String),
    endsOf,
    selectionOf: (row) => {
      const [one, other] = endsOf(row).map((end) => endId(network, level, end)) as [string, string];
      return one === other ? { type: level, id: one } : pairSelection(one, other);
    },
    agreementsOf,
    kindsOf,
    yearsOf,
    figuresOf,
    rowsWith: (agreements) => {
      const wanted = new Set(agreements);
      const rows = new Set<number>();
      for (let row = 0; row < links.count; row++) if (agreementsOf(row).some((agreement) => wanted.has(agreement))) rows.add(row);
      return rows;
    }
  };
}
