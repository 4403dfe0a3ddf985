import type { CopyOf, FoldedTexts } from '../base/foldedTexts';
import { IdTable } from '../base/idTable';
import { Texts } from '../base/texts';
import type { Agreements, Network, TextColumnName } from './network';

/**
 * Agreements above which what follows from a choice is reckoned beside the page. With so many a filter takes some ten milliseconds, which nobody
 * feels; with a million it takes a hundred, and a map several seconds, in which the page would answer nothing.
 */
export const LARGE_NETWORK = 50_000;

/** Whether a network is reckoned beside the page. */
export const isLarge = ({ agreements }: Network): boolean => agreements.count > LARGE_NETWORK;

/** The threads that reckon: what is kept and how much it is, which has to come at once, and the pictures of it, which may take longer. */
export const LANES = ['counts', 'pictures'] as const;
export type Lane = (typeof LANES)[number];

/**
 * The columns of texts that a thread reads, and those of which it only asks whether there is a text: their bytes stay behind. The others, a third of a
 * large network, are left out of its copy.
 */
const TEXTS_OF: Readonly<Record<Lane, { readonly read: readonly TextColumnName[]; readonly asked: readonly TextColumnName[] }>> = {
  counts: { read: ['ids', 'title', 'sourceTitle', 'kindAsWritten'], asked: ['sourceUrl'] },
  pictures: { read: ['sourceTitle', 'sourceUrl', 'kindAsWritten', 'retrievedOn'], asked: [] }
};

/** A second network with memory of its own, to give away to another thread; what that does not read is empty in it. */
export function networkCopy(network: Network, lane: Lane): Network {
  // Columns that are one are copied once.
  const copies = new Map<unknown, unknown>();
  const copyOf: CopyOf = (column) => {
    const known = (copies.get(column) as typeof column | undefined) ?? (column.slice() as typeof column);
    copies.set(column, known);
    return known;
  };
  const copied = Object.entries(network.agreements).map(([name, column]: [string, unknown]) => {
    if (column instanceof Texts) return [name, textsFor(lane, name, column, copyOf)];
    return [name, ArrayBuffer.isView(column) ? copyOf(column as Uint8Array) : column];
  });
  const agreements = Object.fromEntries(copied) as unknown as Agreements;
  const { size, slots } = network.index.agreement;
  const hasIds = agreements.ids !== NO_TEXTS;
  const agreement = new IdTable(agreements.ids, hasIds ? { size, slots: slots.slice() } : undefined);
  return { ...network, agreements, index: { ...network.index, agreement } };
}

const NO_TEXTS = new Texts({ codes: new Uint32Array(), ends: new Uint32Array(), bytes: new Uint8Array() });

function textsFor(lane: Lane, name: string, texts: Texts, copyOf: CopyOf): Texts {
  const { read, asked } = TEXTS_OF[lane];
  const isIn = (list: readonly TextColumnName[]): boolean => list.some((one) => one === name);
  if (!isIn(read) && !isIn(asked)) return NO_TEXTS;
  if (isFolded(texts)) return texts.copy(copyOf, !isIn(read));
  return new Texts({ codes: copyOf(texts.codes), ends: copyOf(texts.ends), bytes: isIn(read) ? copyOf(texts.bytes) : new Uint8Array() });
}

/** Known by what it has, so that who has no packed network need not load the class. */
const isFolded = (texts: Texts): texts is FoldedTexts => 'folded' in texts;
