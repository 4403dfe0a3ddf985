import type { AgreementRecord, CityRecord, EventRecord, MobilityRecord, UniversityRecord } from '../model/buildNetwork';
import type { Visible } from '../model/filter';
import { CONFIDENCES, KINDS, STATUSES, type Network } from '../model/network';
import { partiesOf } from '../model/parties';

/** What of a network goes into a file: indices, ascending. Figures of students, which are of countries and which no filter touches, always do. */
export interface NetworkPart {
  readonly network: Network;
  readonly agreements: Uint32Array;
  readonly universities: Uint32Array;
  readonly cities: Uint32Array;
  readonly events: Uint32Array;
}

/** 0, 1, 2, … */
function everyIndex(count: number): Uint32Array {
  const indices = new Uint32Array(count);
  for (let index = 0; index < count; index++) indices[index] = index;
  return indices;
}

/** All of a network. */
export const wholeNetwork = (network: Network): NetworkPart => ({
  network,
  agreements: everyIndex(network.agreements.count),
  universities: everyIndex(network.universities.length),
  cities: everyIndex(network.cities.length),
  events: everyIndex(network.events.length)
});

/**
 * The agreements and universities that are shown, the events they belong to and those that are shown for themselves, and the cities of both.
 * @param events indices of events that are shown whether an agreement names them or not
 */
export function partOfNetwork(network: Network, { agreements, universities }: Visible, events: ReadonlySet<number>): NetworkPart {
  const isNamed = new Uint8Array(network.events.length);
  // Writing before the first entry, for an agreement without an event or a university without a city, does nothing.
  for (const agreement of agreements) isNamed[network.agreements.event[agreement]!] = 1;
  for (const event of events) isNamed[event] = 1;
  const happened = everyIndex(network.events.length).filter((event) => isNamed[event]);
  const isPlace = new Uint8Array(network.cities.length);
  for (const university of universities) isPlace[network.universities[university]!.city] = 1;
  for (const event of happened) isPlace[network.events[event]!.city] = 1;
  return { network, agreements, universities, cities: everyIndex(network.cities.length).filter((city) => isPlace[city]), events: happened };
}

const countryId = (network: Network, index: number): string => network.countries[index]?.id ?? '';
const cityId = (network: Network, index: number): string => network.cities[index]?.id ?? '';

/** The records of its cities. All records are as `buildNetwork` takes them. */
export function* cityRecords({ network, cities }: NetworkPart): Generator<CityRecord> {
  for (const index of cities) {
    const record = network.cities[index]!;
    yield { ...record, country: countryId(network, record.country) };
  }
}

/** The records of its universities. */
export function* universityRecords({ network, universities }: NetworkPart): Generator<UniversityRecord> {
  for (const index of universities) {
    const record = network.universities[index]!;
    yield { ...record, country: countryId(network, record.country), city: cityId(network, record.city) };
  }
}

/** The records of its agreements. */
export function* agreementRecords({ network, agreements }: NetworkPart): Generator<AgreementRecord> {
  const { agreements: columns, universities, events } = network;
  for (const index of agreements) {
    yield {
      id: columns.ids.at(index),
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
    };
  }
}

/** The records of its events. Participants that are not in the part are left out of them. */
export function* eventRecords({ network, events, universities }: NetworkPart): Generator<EventRecord> {
  const isKept = new Uint8Array(network.universities.length);
  for (const university of universities) isKept[university] = 1;
  for (const index of events) {
    const record = network.events[index]!;
    yield {
      ...record,
      city: cityId(network, record.city),
      country: countryId(network, record.country),
      sideA: countryId(network, record.sideA),
      sideB: countryId(network, record.sideB),
      participants: record.participants.flatMap((university) => (isKept[university] ? [network.universities[university]!.id] : []))
    };
  }
}

/** The records of its figures of students. */
export function* mobilityRecords({ network }: NetworkPart): Generator<MobilityRecord> {
  for (const record of network.mobility) yield { ...record, from: countryId(network, record.from), to: countryId(network, record.to) };
}
