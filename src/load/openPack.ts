import type { Network } from '../model/network';
import { isLarge } from '../model/networkCopy';
import { freezeNetwork } from '../model/postedNetwork';
import { atHand, type UpTo } from './arrivingPack';
import type { NetworkCopies } from './copies';
import { makeCopies, type CopyOptions } from './makeCopies';
import { agreementsOf, type PackedAgreements } from './packedAgreements';
import type { PackedCopy } from './packedCopy';
import { NO_RECORDS, readHead, readRecords, recordsOf, type PackedRecords } from './packedThings';
import { readPack } from './packFile';
import type { PackHead, PackOrigin } from './packNetwork';
import type { LoadResult } from './readPublished';
import { inTurns } from '../base/turns';

/** An opened packed network: what its tables came to, and which they were. */
export interface OpenedPack extends LoadResult {
  readonly network: Network;
  readonly origin: PackOrigin;
}

/** An opened packed network with copies for the threads that reckon; null where it is so small that none do. */
export interface CopiedPack extends OpenedPack {
  readonly copies: NetworkCopies | null;
}

/** A packed network of which the columns are not unpacked yet. */
export interface BegunPack {
  readonly head: PackHead;
  /** As `readRecords` reads them. */
  readonly records: Uint8Array;
  /** @param pause awaited now and then, where the thread has to answer meanwhile @throws PackError */
  readonly agreements: (pause?: () => Promise<void>) => Promise<PackedAgreements>;
}

/**
 * Opens a packed network and freezes it. Every number and text that the program relies on is checked, for the file may come from anywhere.
 * @throws PackError
 */
export async function openPack(file: Uint8Array): Promise<OpenedPack> {
  const { head, records, agreements } = await beginPack(atHand(file));
  return packedNetwork(head, recordsOf(head.records, records), await agreements());
}

/** What `openPack` gives, in turns, for a thread that has to answer meanwhile. @throws PackError, or what `upTo` does */
export async function openPackInTurns(upTo: UpTo): Promise<CopiedPack> {
  const pause = inTurns();
  const { head, records, agreements } = await beginPack(upTo);
  const lists = await recordsInTurns(head, records, pause);
  const own = await agreements(pause);
  await pause();
  // The threads that wait for them have yet to start.
  const copies = copiesOf(columnsOf(head, own), head, records, (make) => void setTimeout(make));
  return { ...packedNetwork(head, lists, own), copies };
}

/** For a thread that has nothing else to do. */
const atOnce = (): Promise<void> => Promise.resolve();

/** Unpacks what comes first in a packed network. @throws PackError, or what `upTo` does */
export async function beginPack(upTo: UpTo): Promise<BegunPack> {
  const { json, records, columns } = await readPack(upTo);
  const head = readHead(json);
  return { head, records, agreements: async (pause = atOnce) => agreementsOf(await columns(), head, pause) };
}

/** Reads the records of a packed network, in turns, too. @param pause awaited now and then @throws PackError */
export async function recordsInTurns({ records: plan }: PackHead, bytes: Uint8Array, pause = inTurns()): Promise<PackedRecords> {
  const reading = readRecords(plan, bytes);
  let step = reading.next();
  while (!step.done) {
    await pause();
    step = reading.next();
  }
  return step.value;
}

/** The network of what was read of it apart, frozen. */
export function packedNetwork(
  head: PackHead,
  { index, issues, ...lists }: PackedRecords,
  { agreements, ids }: PackedAgreements
): OpenedPack {
  const { id, title, version, updatedOn, origin, report } = head;
  const network = freezeNetwork({ id, title, version, updatedOn, ...lists, agreements, index: { ...index, agreement: ids } });
  return { network, issues, report, origin };
}

/** A packed network that is made of its columns alone, to be posted: its records are many objects, and read where it arrives. */
export const columnsOf = (head: PackHead, agreements: PackedAgreements): Network => packedNetwork(head, NO_RECORDS, agreements).network;

/** Copies of a packed network for the threads that reckon with it; null where it is so small that none do. */
export function copiesOf(
  columns: Network,
  { records: plan }: PackHead,
  records: Uint8Array,
  when?: CopyOptions['when']
): NetworkCopies | null {
  const asPosted = (copy: Network): PackedCopy => ({ columns: copy, plan, records });
  return isLarge(columns) ? makeCopies(columns, { asPosted, ...(when && { when }) }) : null;
}
