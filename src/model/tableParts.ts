import type { Network } from './network';
import type { AgreementsPerUniversity } from './partnersOfAll';

/** What the cells of a table say that is gathered from all visible agreements: of a large network it is made beside the page, with the order of rows. */
export interface TableParts {
  readonly perUniversity?: AgreementsPerUniversity;
  /** The partners of the universities in the first rows, most agreements first: those with most agreements often stand there. */
  readonly firstPartners?: ReadonlyMap<number, Uint32Array>;
  readonly perCountry?: AgreementsPerCountry;
  /** The measures that are shown: column → its values by row, NaN where there is none. */
  readonly measures?: Readonly<Record<string, Float64Array>>;
}

/** Of each country. */
export interface AgreementsPerCountry {
  readonly agreements: Uint32Array;
  /** Other countries with which it shares agreements, most first, as indices. */
  readonly partners: readonly (readonly number[])[];
}

/** Stands for what is not made yet; no row is shown with it. */
export const noParts = ({ universities, countries }: Network): TableParts => ({
  perUniversity: { offsets: new Uint32Array(universities.length + 1), agreements: new Uint32Array() },
  perCountry: { agreements: new Uint32Array(countries.length), partners: countries.map(() => []) }
});

/** A measure of a row; NaN where it has none, or none was made. */
export const measureIn = ({ measures }: TableParts, column: string, row: number): number => measures?.[column]?.[row] ?? NaN;
