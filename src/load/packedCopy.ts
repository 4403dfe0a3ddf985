import type { Network } from '../model/network';
import { isLarge } from '../model/networkCopy';
import { revived } from '../model/postedNetwork';
import { makeCopies, type NetworkCopies } from './copies';
import { packedNetwork, type PackedAgreements } from './openPack';
import { readRecords, type PackedRecords } from './packedThings';
import type { RecordPlan } from './packedRecords';
import type { PackHead } from './packNetwork';

/** A packed network as it is posted: its columns, without records, which are many objects; they are read where it arrives. */
export interface PackedCopy {
  readonly columns: Network;
  readonly plan: RecordPlan;
  readonly records: Uint8Array;
}

const NO_RECORDS: PackedRecords = {
  countries: [],
  cities: [],
  universities: [],
  events: [],
  mobility: [],
  issues: [],
  index: { country: new Map(), city: new Map(), university: new Map(), event: new Map() }
};

/** A packed network that is made of its columns alone. */
export const columnsOf = (head: PackHead, agreements: PackedAgreements): Network => packedNetwork(head, NO_RECORDS, agreements).network;

/** Copies of a packed network for the threads that reckon with it; null where it is so small that none do. */
export function packedCopies(columns: Network, plan: RecordPlan, records: Uint8Array): NetworkCopies | null {
  return isLarge(columns) ? makeCopies(columns, (copy): PackedCopy => ({ columns: copy, plan, records })) : null;
}

/** The network of a copy, in the thread that got it. */
export function networkOfCopy(copy: Network | PackedCopy): Network {
  if (!('plan' in copy)) return revived(copy);
  const reading = readRecords(copy.plan, copy.records);
  let step = reading.next();
  while (!step.done) step = reading.next();
  const columns = revived(copy.columns);
  const { index, issues: _, ...lists } = step.value;
  return { ...columns, ...lists, index: { ...index, agreement: columns.index.agreement } };
}
