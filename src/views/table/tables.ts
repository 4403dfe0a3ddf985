import type { TableName } from '../../model/viewState';
import { agreementTable } from './agreementTable';
import { countryTable } from './countryTable';
import { eventTable } from './eventTable';
import { studentTable } from './studentTable';
import { pairTable } from './pairTable';
import type { TableSource } from './table';
import { universityTable } from './universityTable';

/** How each table is made. */
export const TABLE_MAKERS = {
  agreements: agreementTable,
  pairs: pairTable,
  universities: universityTable,
  countries: countryTable,
  events: eventTable,
  students: studentTable
} as const satisfies Record<TableName, unknown>;

/** Any of the tables, told apart by its name. */
export type AnyTable = ReturnType<(typeof TABLE_MAKERS)[TableName]>;

/** Makes a table by its name. */
export const makeTable = (name: TableName, source: TableSource): AnyTable => TABLE_MAKERS[name](source);
