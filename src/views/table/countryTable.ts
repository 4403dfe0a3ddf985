import { COUNTRY_MEASURES, countryMeasures } from '../../model/measures/countryMeasures';
import { partnerGraphOf } from '../../model/measures/partnerGraph';
import { agreementsPerEnd } from '../../model/aggregate';
import { partnerCountriesOfAll } from '../../model/partnersOfAll';
import { measureIn } from '../../model/tableParts';
import type { TableParts } from '../../model/tableParts';
import { countryName } from '../naming';
import type { Column, Table, TableSource } from './table';

/** The measures that the table can show beside its usual columns. */
const MEASURES = ['cities', 'agreementsInside', 'partnersAbroad', 'meanDistance'] as const;

/** Columns of the countries. */
export type CountryColumn = 'country' | 'universities' | 'agreements' | 'partnerCountries' | 'students' | (typeof MEASURES)[number];

/** Every country with its universities, agreements, partner countries and how many figures of students there are. */
export interface CountryTable extends Table<'countries', CountryColumn> {
  readonly universitiesOf: (row: number) => number;
  readonly agreementsOf: (row: number) => number;
  /** Other countries with which it shares agreements, most first, as indices. */
  readonly partnerCountriesOf: (row: number) => readonly number[];
  /** How many stated numbers of students there are who came from it or went there. */
  readonly figuresOf: (row: number) => number;
  /** What of it was gathered from all agreements. */
  readonly parts: TableParts;
}

/** Makes the table of the countries that have a university in view or a figure of students. */
export function countryTable(source: TableSource): CountryTable {
  const { network, texts, visible } = source;
  const universities = new Uint32Array(network.countries.length);
  for (const university of visible.universities) universities[network.universities[university]!.country]!++;
  const figures = new Uint32Array(network.countries.length);
  for (const { from, to } of network.mobility) for (const country of new Set([from, to])) if (country >= 0) figures[country]!++;
  const perCountry = source.parts?.perCountry ?? {
    agreements: agreementsPerEnd(network, visible.agreements, 'country'),
    partners: partnerCountriesOfAll(network, visible.agreements)
  };
  const { agreements, partners } = perCountry;
  const made = new Map<number, ReturnType<typeof countryMeasures>>();
  const measuresOf = (row: number) => {
    let measures = made.get(row);
    if (!measures) made.set(row, (measures = countryMeasures(partnerGraphOf(network, visible), row)));
    return measures;
  };
  const count = (values: Uint32Array) => (row: number) => values[row]!;
  return {
    name: 'countries',
    rows: Uint32Array.from(network.countries.keys()).filter((country) => universities[country]! + figures[country]! > 0),
    sortedBy: 'agreements',
    columns: [
      { id: 'country', width: 1.4, sortValue: (row) => countryName(source, row) },
      { id: 'universities', width: 1.05, numeric: true, descendingFirst: true, sortValue: count(universities) },
      { id: 'agreements', width: 0.95, numeric: true, descendingFirst: true, sortValue: count(agreements) },
      { id: 'partnerCountries', width: 2, descendingFirst: true, sortValue: (row) => partners[row]!.length },
      { id: 'students', width: 1.1, descendingFirst: true, sortValue: count(figures) },
      ...MEASURES.map((name): Column<(typeof MEASURES)[number]> => {
        const measure = { name, unit: COUNTRY_MEASURES[name] };
        const sortValue = (row: number) => {
          if (!source.parts) return measuresOf(row)[name];
          const value = measureIn(source.parts, name, row);
          return Number.isNaN(value) ? null : value;
        };
        return { id: name, width: 0.95, numeric: true, descendingFirst: true, measure, sortValue };
      })
    ],
    idOf: (row) => network.countries[row]!.id,
    textsOf: (row) => [texts.country(row), ...partners[row]!.map(texts.country)],
    universitiesOf: count(universities),
    agreementsOf: count(agreements),
    partnerCountriesOf: (row) => partners[row]!,
    figuresOf: count(figures),
    parts: { perCountry }
  };
}
