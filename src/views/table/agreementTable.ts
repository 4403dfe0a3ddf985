import { isoPartialDate } from '../../base/partialDate';
import { partiesOf } from '../../model/parties';
import { dateText, kindName, statusName, universityName } from '../naming';
import type { Table, TableSource } from './table';

/** Columns of the agreements. */
export type AgreementColumn = 'university' | 'partner' | 'kind' | 'status' | 'date' | 'source';

/** Every agreement with its parties, kind, status, date and source. */
export function agreementTable(source: TableSource): Table<'agreements', AgreementColumn> {
  const { network, texts, visible } = source;
  const { agreements } = network;
  // A million rows have few names, kinds and statuses.
  const names: string[] = [];
  const nameOf = (university: number) => (names[university] ??= universityName(source, university).text);
  const party = (row: number, place: number) => nameOf(agreements.parties[agreements.partyOffsets[row]! + place]!);
  const kinds = new Map<number, string>();
  const statuses: string[] = [];
  const kindOf = (row: number): string => {
    const key = (agreements.kindAsWritten.codes[row] ?? 0) * 256 + agreements.kind[row]!;
    let name = kinds.get(key);
    if (name === undefined) kinds.set(key, (name = kindName(source, row)));
    return name;
  };
  const statusOf = (row: number): string => (statuses[agreements.status[row]!] ??= statusName(source, row));
  return {
    name: 'agreements',
    rows: visible.agreements,
    sortedBy: 'date',
    columns: [
      { id: 'university', width: 1.35, sortValue: (row) => party(row, 0) },
      { id: 'partner', width: 1.35, sortValue: (row) => party(row, 1) },
      { id: 'kind', width: 1.3, sortValue: kindOf },
      { id: 'status', width: 0.9, sortValue: statusOf },
      {
        id: 'date',
        width: 0.75,
        descendingFirst: true,
        sortValue: (row) => agreements.signedOn[row]! || agreements.startedOn[row]! || null
      },
      { id: 'source', width: 1.55, sortValue: (row) => agreements.sourceTitle.at(row) || agreements.sourceUrl.at(row) }
    ],
    idOf: (row) => agreements.ids.at(row),
    textsOf: (row) => [
      ...[...partiesOf(agreements, row)].flatMap((index) => {
        const { city, country } = network.universities[index]!;
        return [texts.university(index), texts.city(city), texts.country(country)];
      }),
      texts.text(kindName(source, row)),
      texts.text(statusName(source, row)),
      texts.text(dateText(source, row, true)),
      texts.text(agreements.title.at(row)),
      texts.text(agreements.sourceTitle.at(row))
    ],
    datesOf: (row) => [isoPartialDate(agreements.signedOn[row]! || agreements.startedOn[row]!)]
  };
}
