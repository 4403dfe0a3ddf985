import { textsOf } from '../base/foldedTexts';
import { idsOf } from '../base/orderedIds';
import type { Network } from '../model/network';
import { revived } from '../model/postedNetwork';
import { recordsOf } from './packedThings';
import type { RecordPlan } from './packedRecords';

/** A packed network as it is posted to a thread that reckons: its columns, and its records as they lie in the file. */
export interface PackedCopy {
  readonly columns: Network;
  readonly plan: RecordPlan;
  readonly records: Uint8Array;
}

/** The network of a copy, in the thread that got it. */
export function networkOfCopy(copy: Network | PackedCopy): Network {
  if (!('plan' in copy)) return revived(copy);
  const { countries, cities, universities, events, mobility, index } = recordsOf(copy.plan, copy.records);
  const columns = revived(copy.columns, textsOf, idsOf);
  return { ...columns, countries, cities, universities, events, mobility, index: { ...index, agreement: columns.index.agreement } };
}
