import type { TableName } from './columns';

/** File of a table. */
export const fileOf = (table: TableName): string => `${table}.csv`;
