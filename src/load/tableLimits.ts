/** What a table may hold at most. Beyond it nothing of the table is read, so that a part never passes for the whole. */
export interface TableLimits {
  readonly rows: number;
  readonly columns: number;
  /** Size in bytes from which on a CSV file is read from its bytes, if it is UTF-8; 4 MiB where it is not given. */
  readonly fromBytes?: number;
}

/** Limits of every table, unless others are given. */
export const OWN_TABLES: TableLimits = { rows: 2_000_000, columns: 200 };
