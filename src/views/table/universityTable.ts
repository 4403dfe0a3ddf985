import { partnerGraphOf } from '../../model/measures/partnerGraph';
import { UNIVERSITY_MEASURES, universityMeasure } from '../../model/measures/universityMeasures';
import { agreementsPerUniversity, partnersAmong } from '../../model/partnersOfAll';
import { measureIn } from '../../model/tableParts';
import type { TableParts } from '../../model/tableParts';
import { cityName, countryName, universityName } from '../naming';
import type { Column, Table, TableSource } from './table';

/** The measures that the table can show beside its usual columns. */
const MEASURES = ['betweenness', 'community', 'component', 'meanDistance', 'medianDistance', 'maxDistance'] as const;

/** Columns of the universities. */
export type UniversityColumn =
  'university' | 'city' | 'country' | 'agreements' | 'partners' | 'partnerCountries' | (typeof MEASURES)[number];

/** Every university with its place, its agreements, its partners and their countries. */
export interface UniversityTable extends Table<'universities', UniversityColumn> {
  /** The partners of a university, most agreements first, as indices. */
  readonly partnersOf: (row: number) => readonly number[];
  /** Their countries other than its own, in the order of the partners, as indices. */
  readonly partnerCountriesOf: (row: number) => readonly number[];
  readonly agreementsOf: (row: number) => number;
  /** What of it was gathered from all agreements. */
  readonly parts: TableParts;
}

/** Makes the table of the universities. */
export function universityTable(source: TableSource): UniversityTable {
  const { network, texts, visible } = source;
  const perUniversity = source.parts?.perUniversity ?? agreementsPerUniversity(network, visible.agreements);
  const partnersOf = partnersAmong(network, perUniversity, source.parts?.firstPartners);
  const agreementsOf = (row: number) => perUniversity.offsets[row + 1]! - perUniversity.offsets[row]!;
  const countries: (readonly number[] | undefined)[] = [];
  const countriesOf = (row: number): readonly number[] => {
    let found = countries[row];
    if (found) return found;
    const all = new Set(partnersOf(row).map((partner) => network.universities[partner]!.country));
    all.delete(network.universities[row]!.country);
    countries[row] = found = [...all];
    return found;
  };
  return {
    name: 'universities',
    rows: visible.universities,
    sortedBy: 'agreements',
    columns: [
      { id: 'university', width: 1.6, sortValue: (row) => universityName(source, row).text },
      { id: 'city', width: 0.85, sortValue: (row) => cityOf(source, row) },
      { id: 'country', width: 0.95, sortValue: (row) => countryName(source, network.universities[row]!.country) },
      { id: 'agreements', width: 0.95, numeric: true, descendingFirst: true, sortValue: agreementsOf },
      { id: 'partners', width: 1.9, descendingFirst: true, sortValue: (row) => partnersOf(row).length },
      { id: 'partnerCountries', width: 1.25, descendingFirst: true, sortValue: (row) => countriesOf(row).length },
      ...MEASURES.map((name): Column<(typeof MEASURES)[number]> => {
        const value = (row: number) =>
          source.parts ? measureIn(source.parts, name, row) : universityMeasure(partnerGraphOf(network, visible), name).values[row]!;
        const unit = UNIVERSITY_MEASURES[name];
        // Group 1 is the largest, so the first stands first.
        const descendingFirst = unit !== 'group';
        const sortValue = (row: number) => (Number.isNaN(value(row)) ? null : value(row));
        return { id: name, width: 0.95, numeric: true, descendingFirst, measure: { name, unit }, sortValue };
      })
    ],
    idOf: (row) => network.universities[row]!.id,
    textsOf: (row) => [
      texts.university(row),
      texts.city(network.universities[row]!.city),
      texts.country(network.universities[row]!.country),
      ...partnersOf(row).map(texts.university),
      ...countriesOf(row).map(texts.country)
    ],
    partnersOf,
    partnerCountriesOf: countriesOf,
    agreementsOf,
    parts: { perUniversity }
  };
}

function cityOf(source: TableSource, row: number): string | null {
  const { city } = source.network.universities[row]!;
  return city < 0 ? null : cityName(source, city).text;
}
