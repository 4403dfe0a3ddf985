import { isoPartialDate } from '../base/partialDate';
import type { ExportAbout } from './exportAbout';
import { agreementRecords, cityRecords, eventRecords, mobilityRecords, universityRecords } from './networkPart';
import type { NetworkPart } from './networkPart';

/** Name and version of the shape of the JSON export; a change that a reader would notice raises the version. Described in docs/exports.md. */
export const JSON_FORMAT = { format: 'university-network', formatVersion: 1 } as const;

/** A part of a network as JSON, in pieces: every record with its references as ids, dates as ISO texts of the precision known ('' = not known). */
export function* jsonPieces(part: NetworkPart, about: ExportAbout): Generator<string> {
  const { id, title, version, updatedOn, countries } = part.network;
  const homeCountries = countries.filter(({ home }) => home).map((country) => country.id);
  const head = JSON.stringify({ ...JSON_FORMAT, about, network: { id, title, version, updatedOn, homeCountries } }, null, 1);
  yield head.slice(0, -'\n}'.length);
  yield* listed('cities', cityRecords(part));
  yield* listed('universities', universityRecords(part));
  yield* listed(
    'agreements',
    agreementRecords(part),
    ({ row: _row, signedOn, startedOn, sourceUrl, sourceTitle, retrievedOn, ...agreement }) => ({
      ...agreement,
      signedOn: isoPartialDate(signedOn),
      startedOn: isoPartialDate(startedOn),
      source: { url: sourceUrl, title: sourceTitle, retrievedOn }
    })
  );
  yield* listed('events', eventRecords(part), ({ heldOn, heldUntil, ...event }) => ({
    ...event,
    heldOn: isoPartialDate(heldOn),
    heldUntil: isoPartialDate(heldUntil)
  }));
  yield* listed('mobility', mobilityRecords(part));
  yield '\n}\n';
}

/** A property that is a list, an item a piece, as `JSON.stringify(…, null, 1)` writes it behind another. */
function* listed<Item>(name: string, items: Iterable<Item>, written: (item: Item) => unknown = (item) => item): Generator<string> {
  let before = `,\n ${JSON.stringify(name)}: [`;
  let end = `${before}]`;
  for (const item of items) {
    yield `${before}\n  ${JSON.stringify(written(item), null, 1).replaceAll('\n', '\n  ')}`;
    before = ',';
    end = '\n ]';
  }
  yield end;
}
