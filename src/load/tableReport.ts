/** What became of the rows of a table: `used + setAside = read`, always. */
export interface TableReport {
  /** Rows below the header that hold something. */
  readonly read: number;
  readonly used: number;
  /** Each of these has an issue of severity `error` with its row, or its whole table has one with the row of the header or 0. */
  readonly setAside: number;
}
