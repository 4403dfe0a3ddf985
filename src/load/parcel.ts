import type { Agreements, Network } from '../model/network';

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

/** Texts that are posted at once: more would keep the receiving thread from answering. */
const PART = 20_000;

const emptyTexts = (): Record<TextColumn, string[]> =>
  Object.fromEntries(TEXT_COLUMNS.map((column): [string, string[]] => [column, []])) as Record<TextColumn, string[]>;

/** A part of one text column. */
export interface TextPart {
  readonly column: TextColumn;
  readonly texts: readonly string[];
}

/** A network in the form in which it is posted: the texts of its agreements travel before it, in parts. */
export interface Parcel {
  readonly parts: Iterable<TextPart>;
  /** Without the texts of the agreements and their index. */
  readonly rest: Network;
}

/** Parts a network for the post, so that a million agreements never hold up the thread that receives them. */
export function parcel(network: Network): Parcel {
  const { agreements, index } = network;
  const empty = emptyTexts();
  return {
    parts: partsOf(agreements),
    rest: { ...network, agreements: { ...agreements, ...empty }, index: { ...index, agreement: new Map() } }
  };
}

function* partsOf(agreements: Agreements): Generator<TextPart> {
  for (const column of TEXT_COLUMNS) {
    const texts = agreements[column];
    for (let at = 0; at < texts.length; at += PART) yield { column, texts: texts.slice(at, at + PART) };
  }
}

/** Puts a network together again from its parts, in the order in which they were posted. */
export class Unparceler {
  readonly #texts = emptyTexts();
  readonly #index = new Map<string, number>();

  add({ column, texts }: TextPart): void {
    const all = this.#texts[column];
    for (const text of texts) {
      if (column === 'ids') this.#index.set(text, all.length);
      all.push(text);
    }
  }

  /** The whole network; not frozen. */
  finish(rest: Network): Network {
    return {
      ...rest,
      agreements: { ...rest.agreements, ...this.#texts },
      index: { ...rest.index, agreement: this.#index }
    };
  }
}
