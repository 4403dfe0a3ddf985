import type { TableRecord } from './csv';
import type { Rows } from './openSource';

/** Rows between two reports. */
const STEP = 10_000;
/** Rows are gone through more often than expected where dates have to be looked at together: then the share stands here until all is done. */
const ALMOST = 0.99;

/** Tells how far the reading of tables has come, as a share of the rows that are to be gone through. */
export class RowProgress {
  readonly #report: (share: number) => void;
  #rows = 0;
  #visited = 0;
  /** How often every row is expected to be gone through. */
  passes = 1;

  constructor(report: (share: number) => void) {
    this.#report = report;
  }

  /** The same rows, counted. */
  watch(rows: Rows): Rows {
    this.#rows += rows.count;
    return { ...rows, records: () => this.#counted(rows.records()), passed: (count) => this.#passed(count) };
  }

  #passed(count: number): void {
    this.#visited += count;
    this.#report(Math.min(ALMOST, this.#visited / Math.max(1, this.#rows * this.passes)));
  }

  *#counted(records: Iterable<TableRecord>): Generator<TableRecord> {
    for (const record of records) {
      this.#visited++;
      if (this.#visited % STEP === 0) this.#report(Math.min(ALMOST, this.#visited / Math.max(1, this.#rows * this.passes)));
      yield record;
    }
  }
}
