import type { TableName } from './columns';

/** File of a table. */
export const fileOf = (table: TableName): string => `${table}.csv`;

/** Name of the file that describes a network (Data Package v2). */
export const DESCRIPTOR_FILE = 'datapackage.json';
