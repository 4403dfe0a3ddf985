import type { AgreementRecord } from '../model/buildNetwork';

/** Where an agreement stands. */
interface Stands {
  readonly file: string;
  /** As a spreadsheet counts. */
  readonly row: number;
}

/** An agreement, and what of it is not in its record. */
interface Known extends Stands {
  readonly record: AgreementRecord;
  /** Its date as the file writes it, '' where the record has one. */
  readonly written: string;
}

/** FNV-1a of the code units, 32 bits. */
function hashed(hash: number, text: string): number {
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

const dateOf = ({ signedOn, startedOn }: AgreementRecord): number => signedOn || startedOn;

/** The same whatever the order of the parties. */
function hashOf(record: AgreementRecord, written: string): number {
  const parties = record.parties.reduce((sum, party) => (sum + hashed(0x811c9dc5, party)) | 0, 0);
  const hash = hashed(Math.imul(parties ^ dateOf(record), 0x2c1b3c6d), `${record.kind}${record.kindAsWritten}${written}`);
  return hash ^ (hash >>> 15);
}

function sameParties(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((party) => b.includes(party));
}

/** Whether two rows probably are one agreement: parties, kind and date are the same; without a date also what they say else. */
function areAlike(a: Known, b: Known): boolean {
  const [one, other] = [a.record, b.record];
  if (dateOf(one) !== dateOf(other) || a.written !== b.written || one.kind !== other.kind || one.kindAsWritten !== other.kindAsWritten)
    return false;
  if (!sameParties(one.parties, other.parties)) return false;
  if (dateOf(one) !== 0 || a.written !== '') return true;
  return one.status === other.status && one.title === other.title && one.sourceUrl === other.sourceUrl;
}

/** Finds agreements that are told twice. A table of numbers, for a million texts to look them up by would take more room than the agreements. */
export class AlikeAgreements {
  readonly #known: Known[] = [];
  /** Index + 1 into `#known`, 0 = free; a power of 2 long. */
  #slots = new Uint32Array(1024);

  /**
   * The first agreement that is like this one; null where it is the first itself, which is noted.
   * @param written its date as the file writes it
   */
  firstOf(record: AgreementRecord, written: string, file: string): Stands | null {
    const asked: Known = { record, written: dateOf(record) ? '' : written, file, row: record.row };
    if (this.#known.length * 2 >= this.#slots.length) this.#grow();
    const slot = this.#slotOf(asked, areAlike);
    const place = this.#slots[slot]!;
    if (place !== 0) return this.#known[place - 1]!;
    this.#slots[slot] = this.#known.push(asked);
    return null;
  }

  #slotOf(asked: Known, isSame: (a: Known, b: Known) => boolean): number {
    const mask = this.#slots.length - 1;
    let slot = hashOf(asked.record, asked.written) & mask;
    while (this.#slots[slot] !== 0 && !isSame(this.#known[this.#slots[slot]! - 1]!, asked)) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    this.#slots = new Uint32Array(this.#slots.length * 4);
    this.#known.forEach((known, index) => (this.#slots[this.#slotOf(known, () => false)] = index + 1));
  }
}
