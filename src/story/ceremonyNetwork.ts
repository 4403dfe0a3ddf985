import { IdTable } from '../base/idTable';
import type { Texts } from '../base/texts';
import { TextsBuilder } from '../base/textsBuilder';
import { KINDS, STATUSES, type Agreements, type Network } from '../model/network';
import type { CeremonyRow } from './ceremony';

/** Stands before the id of a row where it is the id of an agreement, so that no agreement of the network has it. */
const PREFIX = 'signing:';

/** Id of a row of a signing among the agreements of `networkOfRows`. */
export const agreementOfRow = ({ id }: Pick<CeremonyRow, 'id'>): string => PREFIX + id;

/**
 * The network with the rows of a signing behind its own agreements, so that they can be drawn like these; a row of which fewer than two universities
 * are in the network is left out. Universities, cities and countries are the same.
 */
export function networkOfRows(network: Network, rows: readonly CeremonyRow[]): Network {
  const own = network.agreements;
  const added = rows.flatMap((row) => {
    const parties = [...new Set(row.parties.flatMap(({ university }) => network.index.university.get(university) ?? []))];
    return parties.length < 2 ? [] : [{ row, parties }];
  });
  const ids = TextsBuilder.of([...own.ids, ...added.map(({ row }) => agreementOfRow(row))]);
  const offsets = new Uint32Array(ids.length + 1);
  offsets.set(own.partyOffsets);
  added.forEach(({ parties }, index) => (offsets[own.count + index + 1] = offsets[own.count + index]! + parties.length));
  const zeros = (column: Uint8Array<ArrayBufferLike>): Uint8Array => longer(new Uint8Array(ids.length), column);
  const dates = (column: Uint32Array<ArrayBufferLike>): Uint32Array => longer(new Uint32Array(ids.length), column);
  const blank = (column: Texts): Texts => TextsBuilder.of([...column, ...added.map(() => '')]);
  const agreements: Agreements = {
    count: ids.length,
    ids,
    partyOffsets: offsets,
    parties: Uint32Array.from([...own.parties, ...added.flatMap(({ parties }) => parties)]),
    kind: zeros(own.kind),
    status: zeros(own.status),
    confidence: zeros(own.confidence),
    signedOn: dates(own.signedOn),
    startedOn: dates(own.startedOn),
    event: longer(new Int32Array(ids.length).fill(-1), own.event),
    row: dates(own.row),
    title: TextsBuilder.of([...own.title, ...added.map(({ row }) => row.note)]),
    occasion: blank(own.occasion),
    sourceUrl: blank(own.sourceUrl),
    sourceTitle: blank(own.sourceTitle),
    retrievedOn: blank(own.retrievedOn),
    evidence: blank(own.evidence),
    kindAsWritten: blank(own.kindAsWritten)
  };
  added.forEach(({ row }, index) => {
    agreements.kind[own.count + index] = KINDS.indexOf(row.kind);
    agreements.status[own.count + index] = STATUSES.indexOf('signed');
    agreements.signedOn[own.count + index] = row.date;
  });
  return { ...network, agreements, index: { ...network.index, agreement: new IdTable(ids) } };
}

/** A longer column that begins with another. */
function longer<Column extends { set(values: ArrayLike<number>): void }>(into: Column, column: ArrayLike<number>): Column {
  into.set(column);
  return into;
}
