import type { PartialDate } from '../base/partialDate';
import { freeIds } from '../base/id';
import { TextsBuilder } from '../base/textsBuilder';
import type { Agreements, TextColumnName } from './network';

/** The numbers of one agreement; indices as in `Agreements`. */
export interface AgreementNumbers {
  kind: number;
  status: number;
  confidence: number;
  signedOn: PartialDate;
  startedOn: PartialDate;
  event: number;
  row: number;
}

/**
 * Makes the columns of agreements one agreement after the other, so that no object for each ever stands in memory. An agreement is its parties,
 * then its texts, then its numbers, with which it is complete.
 */
export class AgreementColumns {
  readonly texts: Readonly<Record<TextColumnName, TextsBuilder>>;
  #count = 0;
  #partyOffsets: Uint32Array;
  #parties: Uint32Array;
  #kind: Uint8Array;
  #status: Uint8Array;
  #confidence: Uint8Array;
  #signedOn: Uint32Array;
  #startedOn: Uint32Array;
  #event: Int32Array;
  #row: Uint32Array;
  #partyCount = 0;

  /** @param expected how many agreements there will be at most, as far as it is known */
  constructor(expected = 16) {
    const capacity = Math.max(1, expected);
    const text = (): TextsBuilder => new TextsBuilder(capacity);
    this.texts = {
      ids: text(),
      title: text(),
      occasion: text(),
      sourceUrl: text(),
      sourceTitle: text(),
      retrievedOn: text(),
      evidence: text(),
      kindAsWritten: text()
    };
    this.#partyOffsets = new Uint32Array(capacity + 1);
    this.#parties = new Uint32Array(2 * capacity);
    this.#kind = new Uint8Array(capacity);
    this.#status = new Uint8Array(capacity);
    this.#confidence = new Uint8Array(capacity);
    this.#signedOn = new Uint32Array(capacity);
    this.#startedOn = new Uint32Array(capacity);
    this.#event = new Int32Array(capacity);
    this.#row = new Uint32Array(capacity);
  }

  /** Number of agreements that are complete. */
  get count(): number {
    return this.#count;
  }

  /** Adds a party to the agreement that is being made. @param university index into `Network.universities` */
  addParty(university: number): void {
    if (this.#partyCount === this.#parties.length) this.#parties = longer(this.#parties, this.#partyCount * 2);
    this.#parties[this.#partyCount++] = university;
  }

  /** Completes the agreement of which parties and texts are there. @returns its index */
  complete({ kind, status, confidence, signedOn, startedOn, event, row }: AgreementNumbers): number {
    const index = this.#count++;
    if (index === this.#kind.length) this.#grow();
    this.#partyOffsets[this.#count] = this.#partyCount;
    this.#kind[index] = kind;
    this.#status[index] = status;
    this.#confidence[index] = confidence;
    this.#signedOn[index] = signedOn;
    this.#startedOn[index] = startedOn;
    this.#event[index] = event;
    this.#row[index] = row;
    return index;
  }

  /** Gives agreements without an id one that is made of what they say, the same at every reading of the same file. */
  nameUnnamed(nameOf: (parties: Uint32Array) => string): void {
    const { ids } = this.texts;
    const free = freeIds(ids);
    for (let index = 0; index < this.#count; index++) {
      if (!ids.isFilled(ids.codeAt(index))) ids.set(index, ids.code(free(nameOf(this.#partiesOf(index)))));
    }
  }

  /** The columns, in arrays that are not longer than they need to be; nothing can be added afterwards. */
  finish(): Agreements {
    const count = this.#count;
    const { texts } = this;
    return {
      count,
      ids: texts.ids.finish(),
      partyOffsets: cut(this.#partyOffsets, count + 1),
      parties: cut(this.#parties, this.#partyCount),
      kind: cut(this.#kind, count),
      status: cut(this.#status, count),
      confidence: cut(this.#confidence, count),
      signedOn: cut(this.#signedOn, count),
      startedOn: cut(this.#startedOn, count),
      event: cut(this.#event, count),
      row: cut(this.#row, count),
      title: texts.title.finish(),
      occasion: texts.occasion.finish(),
      sourceUrl: texts.sourceUrl.finish(),
      sourceTitle: texts.sourceTitle.finish(),
      retrievedOn: texts.retrievedOn.finish(),
      evidence: texts.evidence.finish(),
      kindAsWritten: texts.kindAsWritten.finish()
    };
  }

  /** The day, month or year of signing, else of opening; 0 = not known. */
  dateOf(index: number): PartialDate {
    return this.#signedOn[index]! || this.#startedOn[index]!;
  }

  /** Row of an agreement in its file. */
  rowOf(index: number): number {
    return this.#row[index]!;
  }

  /** A number that is the same for agreements that are told twice, whatever the order of their parties. */
  likenessOf(index: number): number {
    let parties = 0;
    for (let i = this.#partyOffsets[index]!; i < this.#partyOffsets[index + 1]!; i++) {
      // Stirred before it is added, or all pairs with the same sum would be alike.
      const party = Math.imul(this.#parties[i]! + 1, 0x9e3779b1);
      parties = (parties + Math.imul(party ^ (party >>> 15), 0x85ebca6b)) | 0;
    }
    const kind = this.#kind[index]! * 31 + this.texts.kindAsWritten.codeAt(index);
    const hash = Math.imul(Math.imul(parties ^ (parties >>> 15), 0x2c1b3c6d) ^ this.dateOf(index), 0x01000193) ^ kind;
    return Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  }

  /** Whether two agreements probably are one: parties, kind and date are the same. */
  areAlike(a: number, b: number): boolean {
    if (this.dateOf(a) !== this.dateOf(b) || this.#kind[a] !== this.#kind[b]) return false;
    if (this.texts.kindAsWritten.codeAt(a) !== this.texts.kindAsWritten.codeAt(b)) return false;
    const [one, other] = [this.#partiesOf(a), this.#partiesOf(b)];
    return one.length === other.length && one.every((party) => other.includes(party));
  }

  /** Whether two agreements also have the same status, title and address of their source. */
  saySame(a: number, b: number): boolean {
    const { title, sourceUrl } = this.texts;
    return this.#status[a] === this.#status[b] && title.codeAt(a) === title.codeAt(b) && sourceUrl.codeAt(a) === sourceUrl.codeAt(b);
  }

  /** A number that is the same for agreements that say the same. */
  sayingOf(index: number): number {
    const { title, sourceUrl } = this.texts;
    const said = Math.imul(title.codeAt(index) + 1, 0x9e3779b1) ^ Math.imul(sourceUrl.codeAt(index) + 1, 0x85ebca6b);
    return Math.imul(said ^ (said >>> 15) ^ this.#status[index]!, 0x2c1b3c6d) >>> 8;
  }

  #partiesOf(index: number): Uint32Array {
    return this.#parties.subarray(this.#partyOffsets[index], this.#partyOffsets[index + 1]);
  }

  #grow(): void {
    const capacity = this.#kind.length * 2;
    this.#partyOffsets = longer(this.#partyOffsets, capacity + 1);
    this.#kind = longer(this.#kind, capacity);
    this.#status = longer(this.#status, capacity);
    this.#confidence = longer(this.#confidence, capacity);
    this.#signedOn = longer(this.#signedOn, capacity);
    this.#startedOn = longer(this.#startedOn, capacity);
    this.#event = longer(this.#event, capacity);
    this.#row = longer(this.#row, capacity);
  }
}

type Column = Uint8Array | Uint32Array | Int32Array;

function longer<T extends Column>(column: T, length: number): T {
  const copy = new (column.constructor as new (length: number) => T)(length);
  copy.set(column);
  return copy;
}

const cut = <T extends Column>(column: T, length: number): T => (column.length === length ? column : (column.slice(0, length) as T));
