import type { AgreementColumns } from '../model/agreementColumns';

/** Where an agreement stands. */
interface Stands {
  readonly file: string;
  /** As a spreadsheet counts. */
  readonly row: number;
}

/** Finds agreements that are told twice. A table of numbers, for a million texts to look them up by would take more room than the agreements. */
export class AlikeAgreements {
  readonly #columns: AgreementColumns;
  /** From which agreement on they are of a file. */
  readonly #files: { readonly file: string; readonly from: number }[] = [];
  /** The dates that are none, as their file writes them, by agreement. */
  readonly #written = new Map<number, string>();
  /** Index + 1 of an agreement, 0 = free; a power of 2 long. */
  #slots = new Uint32Array(1024);
  #noted = 0;

  constructor(columns: AgreementColumns) {
    this.#columns = columns;
  }

  /** Says of which file the agreements are that follow. */
  begin(file: string): void {
    this.#files.push({ file, from: this.#columns.count });
  }

  /**
   * The first agreement that is like one; null where it is the first itself, which is noted.
   * @param agreement index of one that is complete
   * @param written its date as the file writes it
   */
  firstOf(agreement: number, written: string): Stands | null {
    if (written !== '' && this.#columns.dateOf(agreement) === 0) this.#written.set(agreement, written);
    if (this.#noted * 2 >= this.#slots.length) this.#grow();
    const mask = this.#slots.length - 1;
    let slot = this.#likenessOf(agreement) & mask;
    for (let place = this.#slots[slot]!; place !== 0; place = this.#slots[slot]!) {
      if (this.#areAlike(place - 1, agreement)) return this.#standsAt(place - 1);
      slot = (slot + 1) & mask;
    }
    this.#slots[slot] = agreement + 1;
    this.#noted++;
    return null;
  }

  /** Where there is no date, what else is said counts: else all that two universities ever agreed on would be looked through for each. */
  #likenessOf(agreement: number): number {
    const says = this.#columns.dateOf(agreement) === 0 && !this.#written.has(agreement);
    return this.#columns.likenessOf(agreement) ^ (says ? this.#columns.sayingOf(agreement) : 0);
  }

  /** Without a date two rows are one agreement only where what they say else is the same, too. */
  #areAlike(a: number, b: number): boolean {
    if (!this.#columns.areAlike(a, b)) return false;
    if (this.#columns.dateOf(a) !== 0) return true;
    const [one, other] = [this.#written.get(a), this.#written.get(b)];
    return one === other && (one !== undefined || this.#columns.saySame(a, b));
  }

  #standsAt(agreement: number): Stands {
    const { file } = this.#files.findLast(({ from }) => from <= agreement)!;
    return { file, row: this.#columns.rowOf(agreement) };
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Uint32Array(before.length * 4);
    const mask = this.#slots.length - 1;
    for (const place of before) {
      if (place === 0) continue;
      let slot = this.#likenessOf(place - 1) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = place;
    }
  }
}
