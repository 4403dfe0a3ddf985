import { lastDayOf, precisionOf, type Precision } from '../base/partialDate';
import { KINDS, STATUSES, type Network } from '../model/network';
import { partiesOf } from '../model/parties';
import type { CeremonyRow } from './ceremony';

/** The running order of an event of which the pairs are in the network: its agreements in the order of their file. */
export function eventRows(network: Network, event: string): CeremonyRow[] {
  const index = network.index.event.get(event);
  const rows = [...network.agreements.row.keys()].filter((row) => index !== undefined && network.agreements.event[row] === index);
  return rows.sort((a, b) => network.agreements.row[a]! - network.agreements.row[b]!).map((row) => rowOf(network, row));
}

/** What a replay shows, and what it leaves out for which reason. */
export interface Replay {
  readonly rows: readonly CeremonyRow[];
  /** Agreements of which no date of signing is known, not even the year. */
  readonly undated: number;
  /** Cooperation without a document, and what is announced, drafted, listed or reported, but not known to be signed. */
  readonly unsigned: number;
}

const SIGNED = new Set(['signed', 'in_force', 'expired', 'terminated']);
const PRECISIONS: readonly Precision[] = ['day', 'month', 'year', 'none'];

/**
 * The documented agreements in the order in which they were signed, to be shown again. A date of which only the month or year is known stands at
 * the end of that month or year, behind those of its last day: only then is it sure that it was signed. No day is made up for it, and what has no
 * date is left out and counted.
 */
export function replayRows(network: Network): Replay {
  const { agreements } = network;
  const all = [...agreements.row.keys()];
  const signed = all.filter((row) => KINDS[agreements.kind[row]!] !== 'no_document' && SIGNED.has(STATUSES[agreements.status[row]!]!));
  const dated = signed.filter((row) => agreements.signedOn[row] !== 0);
  const precision = (row: number): number => PRECISIONS.indexOf(precisionOf(agreements.signedOn[row]!));
  dated.sort(
    (a, b) =>
      lastDayOf(agreements.signedOn[a]!) - lastDayOf(agreements.signedOn[b]!) ||
      precision(a) - precision(b) ||
      agreements.row[a]! - agreements.row[b]!
  );
  return {
    rows: dated.map((row) => rowOf(network, row)),
    undated: signed.length - dated.length,
    unsigned: all.length - signed.length
  };
}

function rowOf(network: Network, row: number): CeremonyRow {
  const { ids, kind, signedOn, title } = network.agreements;
  return {
    id: ids.at(row),
    parties: [...partiesOf(network.agreements, row)].map((party) => ({ university: network.universities[party]!.id, names: {} })),
    kind: KINDS[kind[row]!]!,
    date: signedOn[row]!,
    note: title.at(row)
  };
}
