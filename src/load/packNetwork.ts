import { CONFIDENCES, KINDS, STATUSES, TEXT_COLUMNS, type Network } from '../model/network';
import { writeRecords, type RecordPlan } from './packedRecords';
import { writePack } from './packFile';
import type { Numbers } from './packNumbers';
import { writeTexts } from './packTexts';
import type { LoadResult } from './readPublished';

/** A file that a network was packed from. */
export interface PackedFile {
  readonly name: string;
  readonly bytes: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

/** Where a packed network comes from. */
export interface PackOrigin {
  /** `datapackage.json` of the tables, whole; '' where there is none. A network is opened beside this one only. */
  readonly descriptor: string;
  readonly files: readonly PackedFile[];
}

/** What stands beside the columns and the records of a packed network. */
export interface PackHead extends Pick<Network, 'id' | 'title' | 'version' | 'updatedOn'> {
  readonly origin: PackOrigin;
  /** What the numbers of kind, status and confidence mean. */
  readonly codes: { readonly kind: readonly string[]; readonly status: readonly string[]; readonly confidence: readonly string[] };
  readonly report: LoadResult['report'];
  readonly records: RecordPlan;
}

/** The columns of agreements that hold numbers. */
export const NUMBER_COLUMNS = [
  'partyOffsets',
  'parties',
  'kind',
  'status',
  'confidence',
  'signedOn',
  'startedOn',
  'event',
  'row'
] as const satisfies readonly (keyof Network['agreements'])[];

/**
 * Packs a network with what was found in its tables, to be opened many times sooner than these.
 * @throws RangeError where it would be too large to be opened
 */
export function packNetwork(
  { network, issues, report }: LoadResult & { readonly network: Network },
  origin: PackOrigin
): Promise<Uint8Array> {
  const { id, title, version, updatedOn, countries, cities, universities, events, mobility, agreements } = network;
  const codes = { kind: KINDS, status: STATUSES, confidence: CONFIDENCES };
  const { plan: records, bytes } = writeRecords({ countries, cities, universities, events, mobility, issues });
  const head: PackHead = { id, title, version, updatedOn, origin, codes, report, records };
  const columns: Record<string, Numbers> = {};
  for (const name of NUMBER_COLUMNS) columns[name] = agreements[name];
  for (const name of TEXT_COLUMNS) Object.assign(columns, writeTexts(name, agreements[name]));
  return writePack(head, bytes, columns);
}
