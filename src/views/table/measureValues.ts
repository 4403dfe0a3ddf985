import type { Table } from './table';

/** The values of some columns of measures, as `TableParts` has them. */
export function measureValues(table: Table, columns: readonly string[]): Record<string, Float64Array> {
  const size = (table.rows.at(-1) ?? -1) + 1;
  const valuesOf = (column: string): Float64Array => {
    const { sortValue } = table.columns.find(({ id }) => id === column)!;
    const values = new Float64Array(size).fill(NaN);
    for (const row of table.rows) values[row] = Number(sortValue(row) ?? NaN);
    return values;
  };
  return Object.fromEntries(columns.map((column) => [column, valuesOf(column)]));
}
