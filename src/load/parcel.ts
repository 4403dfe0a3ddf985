import { IdTable } from '../base/idTable';
import { freezeDeep } from '../model/buildNetwork';
import type { Agreements, City, Network, University } from '../model/network';
import type { Issue } from './issue';

/** What a loading thread answers with. */
interface Answer {
  readonly network: Network | null;
  readonly issues: readonly Issue[];
}

/** Columns of agreements that hold texts. */
const TEXT_COLUMNS = [
  'ids',
  'title',
  'occasion',
  'sourceUrl',
  'sourceTitle',
  'retrievedOn',
  'evidence',
  'kindAsWritten'
] as const satisfies readonly (keyof Agreements)[];
type TextColumn = (typeof TEXT_COLUMNS)[number];

/** Texts and records that are posted at once: more would keep the receiving thread from answering. */
const TEXTS = 10_000;
const RECORDS = 1_000;

/** A part of a list of an answer: some texts of a column, one text that a whole column repeats, or some records. */
export type Part =
  | { readonly list: TextColumn; readonly texts: readonly string[] }
  | { readonly list: TextColumn; readonly text: string; readonly count: number }
  | { readonly list: 'cities'; readonly records: readonly City[] }
  | { readonly list: 'universities'; readonly records: readonly University[] }
  | { readonly list: 'issues'; readonly records: readonly Issue[] };

/** An answer in the form in which it is posted: its long lists travel before it, in parts. */
export interface Parcel<T extends Answer> {
  readonly parts: Iterable<Part>;
  /** Without the long lists. */
  readonly rest: T;
}

const NOTHING = { ids: [], title: [], occasion: [], sourceUrl: [], sourceTitle: [], retrievedOn: [], evidence: [], kindAsWritten: [] };

/** Parts an answer for the post, so that a million agreements never hold up the thread that receives them. A small one stays in one piece. */
export function parcel<T extends Answer>(answer: T): Parcel<T> {
  const { network, issues } = answer;
  const isLong =
    issues.length > RECORDS || (network !== null && (network.agreements.count > TEXTS || network.universities.length > RECORDS));
  if (!isLong) return { parts: [], rest: answer };
  const rest = network && { ...network, cities: [], universities: [], agreements: { ...network.agreements, ...NOTHING } };
  return { parts: partsOf(answer), rest: { ...answer, issues: [], network: rest } };
}

function* partsOf({ network, issues }: Answer): Generator<Part> {
  if (network) {
    for (const list of TEXT_COLUMNS) {
      const texts = network.agreements[list];
      const [text = ''] = texts;
      if (texts.every((other) => other === text)) yield { list, text, count: texts.length };
      else for (const some of pieces(texts, TEXTS)) yield { list, texts: some };
    }
    for (const records of pieces(network.cities, RECORDS)) yield { list: 'cities', records };
    for (const records of pieces(network.universities, RECORDS)) yield { list: 'universities', records };
  }
  for (const records of pieces(issues, RECORDS)) yield { list: 'issues', records };
}

function* pieces<T>(list: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size);
}

/** Puts an answer together again from its parts, in the order in which they were posted. */
export class Unparceler {
  readonly #texts: Partial<Record<TextColumn, string[]>> = {};
  readonly #cities: City[] = [];
  readonly #universities: University[] = [];
  readonly #issues: Issue[] = [];
  #inParts = false;

  add(part: Part): void {
    this.#inParts = true;
    // Frozen as they come: all at once they would hold up the thread.
    if ('records' in part) part.records.forEach(freezeDeep);
    switch (part.list) {
      case 'cities':
        return void this.#cities.push(...part.records);
      case 'universities':
        return void this.#universities.push(...part.records);
      case 'issues':
        return void this.#issues.push(...part.records);
      default:
        if ('text' in part) this.#texts[part.list] = new Array<string>(part.count).fill(part.text);
        else (this.#texts[part.list] ??= []).push(...part.texts);
    }
  }

  /** The whole answer; its network is not frozen to the last object. What was posted lost its class. */
  finish<T extends Answer>(rest: T): T {
    const { network } = rest;
    if (!network) return this.#inParts ? { ...rest, issues: this.#issues } : rest;
    const agreements: Agreements = { ...network.agreements, ...this.#texts };
    const index = { ...network.index, agreement: new IdTable(agreements.ids, network.index.agreement) };
    if (!this.#inParts) return { ...rest, network: { ...network, index } };
    const whole = { ...network, cities: this.#cities, universities: this.#universities, agreements, index };
    return { ...rest, network: whole, issues: this.#issues };
  }
}
