import { isoPartialDate } from '../base/partialDate';
import type { Network } from '../model/network';
import type { ExportAbout } from './exportAbout';
import { recordsOf } from './networkPart';

/** Name and version of the shape of the JSON export; a change that a reader would notice raises the version. Described in docs/exports.md. */
export const JSON_FORMAT = { format: 'university-network', formatVersion: 1 } as const;

/** A network as JSON: every record with its references as ids, dates as ISO texts of the precision known ('' = not known). */
export function networkJson(network: Network, about: ExportAbout): string {
  const { cities, universities, agreements, events, mobility } = recordsOf(network);
  const { id, title, version, updatedOn, countries } = network;
  const document = {
    ...JSON_FORMAT,
    about,
    network: { id, title, version, updatedOn, homeCountries: countries.filter(({ home }) => home).map((country) => country.id) },
    cities,
    universities,
    agreements: agreements.map(({ row: _row, signedOn, startedOn, sourceUrl, sourceTitle, retrievedOn, ...agreement }) => ({
      ...agreement,
      signedOn: isoPartialDate(signedOn),
      startedOn: isoPartialDate(startedOn),
      source: { url: sourceUrl, title: sourceTitle, retrievedOn }
    })),
    events: events.map(({ heldOn, heldUntil, ...event }) => ({
      ...event,
      heldOn: isoPartialDate(heldOn),
      heldUntil: isoPartialDate(heldUntil)
    })),
    mobility
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
