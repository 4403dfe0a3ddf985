import { buildNetwork, type NetworkRecords } from '../model/buildNetwork';
import type { Visible } from '../model/filter';
import { CONFIDENCES, KINDS, STATUSES, type Network } from '../model/network';
import { partiesOf } from '../model/parties';

/** The records that a network was built from: `buildNetwork(recordsOf(network), …)` is the same network. */
export function recordsOf(network: Network): NetworkRecords {
  const { agreements: columns, universities, cities, events } = network;
  const country = (index: number): string => network.countries[index]?.id ?? '';
  const city = (index: number): string => cities[index]?.id ?? '';
  return {
    cities: cities.map((record) => ({ ...record, country: country(record.country) })),
    universities: universities.map((record) => ({ ...record, country: country(record.country), city: city(record.city) })),
    agreements: Array.from(columns.ids, (id, index) => ({
      id,
      parties: Array.from(partiesOf(columns, index), (party) => universities[party]!.id),
      kind: KINDS[columns.kind[index]!]!,
      kindAsWritten: columns.kindAsWritten.at(index),
      status: STATUSES[columns.status[index]!]!,
      confidence: CONFIDENCES[columns.confidence[index]!]!,
      signedOn: columns.signedOn[index]!,
      startedOn: columns.startedOn[index]!,
      event: events[columns.event[index]!]?.id ?? '',
      row: columns.row[index]!,
      title: columns.title.at(index),
      occasion: columns.occasion.at(index),
      sourceUrl: columns.sourceUrl.at(index),
      sourceTitle: columns.sourceTitle.at(index),
      retrievedOn: columns.retrievedOn.at(index),
      evidence: columns.evidence.at(index)
    })),
    events: events.map((record) => ({
      ...record,
      city: city(record.city),
      country: country(record.country),
      sideA: country(record.sideA),
      sideB: country(record.sideB),
      participants: record.participants.map((participant) => universities[participant]!.id)
    })),
    mobility: network.mobility.map((record) => ({ ...record, from: country(record.from), to: country(record.to) }))
  };
}

/**
 * A part of a network as a network of its own: the agreements and universities that are shown, the events they belong to and those that are shown
 * for themselves, and the cities of both. Participants of an event that are not in the part are left out of it. Figures of students, which are of
 * countries and which no filter touches, stay.
 * @param events indices of events that are shown whether an agreement names them or not
 */
export function partOfNetwork(network: Network, shown: Visible, events: ReadonlySet<number>): Network {
  const records = recordsOf(network);
  const pick = <T>(things: readonly T[], indices: Iterable<number>): T[] => Array.from(indices, (index) => things[index]!);
  const agreements = pick(records.agreements, shown.agreements);
  const universities = pick(records.universities, shown.universities);
  const named = new Set(agreements.map(({ event }) => event));
  const kept = new Set(universities.map(({ id }) => id));
  const happened = records.events
    .filter(({ id }, index) => named.has(id) || events.has(index))
    .map((event) => ({ ...event, participants: event.participants.filter((participant) => kept.has(participant)) }));
  const places = new Set([...universities, ...happened].map(({ city }) => city));
  return buildNetwork(
    { ...records, agreements, universities, events: happened, cities: records.cities.filter(({ id }) => places.has(id)) },
    {
      id: network.id,
      title: network.title,
      version: network.version,
      updatedOn: network.updatedOn,
      homeCountries: network.countries.filter(({ home }) => home).map(({ id }) => id)
    }
  );
}
