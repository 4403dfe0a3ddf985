import { IdTable } from '../base/idTable';
import type { PartialDate } from '../base/partialDate';
import { COUNTRY_ANCHORS } from './countryAnchors';
import {
  CONFIDENCES,
  KINDS,
  STATUSES,
  type Agreements,
  type City,
  type Confidence,
  type Country,
  type Kind,
  type Mobility,
  type Names,
  type Network,
  type NetworkEvent,
  type Status,
  type University
} from './network';

/**
 * Records are what the tables say, row by row, checked: ids are unique in their table, every reference names a record that is there, and countries
 * are ISO 3166-1 alpha-2 codes. In a reference '' stands for none.
 */
export interface CityRecord extends Omit<City, 'country'> {
  readonly country: string;
}

/** A university as its row says it. */
export interface UniversityRecord extends Omit<University, 'country' | 'city'> {
  readonly country: string;
  /** Id of a city. */
  readonly city: string;
}

/** An agreement as its row says it. */
export interface AgreementRecord {
  readonly id: string;
  /** Ids of universities: two or more, distinct. */
  readonly parties: readonly string[];
  readonly kind: Kind;
  readonly kindAsWritten: string;
  readonly status: Status;
  readonly confidence: Confidence;
  readonly signedOn: PartialDate;
  readonly startedOn: PartialDate;
  /** Id of an event. */
  readonly event: string;
  /** As a spreadsheet counts. */
  readonly row: number;
  readonly title: string;
  readonly occasion: string;
  readonly sourceUrl: string;
  readonly sourceTitle: string;
  readonly retrievedOn: string;
  readonly evidence: string;
}

/** An event as its row says it. */
export interface EventRecord extends Omit<NetworkEvent, 'city' | 'country' | 'sideA' | 'sideB' | 'participants'> {
  /** Id of a city. */
  readonly city: string;
  readonly country: string;
  readonly sideA: string;
  readonly sideB: string;
  /** Ids of universities. */
  readonly participants: readonly string[];
}

/** A student figure as its row says it. */
export interface MobilityRecord extends Omit<Mobility, 'from' | 'to'> {
  /** '' = all foreign countries together. */
  readonly from: string;
  readonly to: string;
}

/** What describes a network as a whole. */
export interface NetworkDescription {
  readonly id: string;
  readonly title: Names;
  readonly version: string;
  /** ISO date, or ''. */
  readonly updatedOn: string;
  /** ISO 3166-1 alpha-2 codes. */
  readonly homeCountries: readonly string[];
}

/** All records of a network, each list in the order of its file. */
export interface NetworkRecords {
  readonly cities: readonly CityRecord[];
  readonly universities: readonly UniversityRecord[];
  readonly agreements: readonly AgreementRecord[];
  readonly events: readonly EventRecord[];
  readonly mobility: readonly MobilityRecord[];
}

const indexById = (items: readonly { readonly id: string }[]): Map<string, number> => new Map(items.map((item, index) => [item.id, index]));

/** Every country that is named anywhere, in the order of the codes. */
function countriesOf(records: NetworkRecords, homeCountries: readonly string[]): Country[] {
  const codes = new Set<string>(homeCountries);
  for (const { country } of records.cities) codes.add(country);
  for (const { country } of records.universities) codes.add(country);
  for (const { country, sideA, sideB } of records.events) codes.add(country).add(sideA).add(sideB);
  for (const { from, to } of records.mobility) codes.add(from).add(to);
  codes.delete('');
  return [...codes].sort().map((id) => {
    const anchor = Object.hasOwn(COUNTRY_ANCHORS, id) ? COUNTRY_ANCHORS[id] : undefined;
    return { id, place: anchor ? { longitude: anchor[0], latitude: anchor[1] } : null, home: homeCountries.includes(id) };
  });
}

function agreementColumns(
  records: readonly AgreementRecord[],
  ids: readonly string[],
  university: (id: string) => number,
  event: (id: string) => number
): Agreements {
  const partyOffsets = new Uint32Array(records.length + 1);
  records.forEach(({ parties }, index) => (partyOffsets[index + 1] = partyOffsets[index]! + parties.length));
  return {
    count: records.length,
    ids,
    partyOffsets,
    parties: Uint32Array.from(records.flatMap(({ parties }) => parties.map(university))),
    kind: Uint8Array.from(records, ({ kind }) => KINDS.indexOf(kind)),
    status: Uint8Array.from(records, ({ status }) => STATUSES.indexOf(status)),
    confidence: Uint8Array.from(records, ({ confidence }) => CONFIDENCES.indexOf(confidence)),
    signedOn: Uint32Array.from(records, ({ signedOn }) => signedOn),
    startedOn: Uint32Array.from(records, ({ startedOn }) => startedOn),
    event: Int32Array.from(records, (record) => event(record.event)),
    row: Uint32Array.from(records, ({ row }) => row),
    title: records.map(({ title }) => title),
    occasion: records.map(({ occasion }) => occasion),
    sourceUrl: records.map(({ sourceUrl }) => sourceUrl),
    sourceTitle: records.map(({ sourceTitle }) => sourceTitle),
    retrievedOn: records.map(({ retrievedOn }) => retrievedOn),
    evidence: records.map(({ evidence }) => evidence),
    kindAsWritten: records.map(({ kindAsWritten }) => kindAsWritten)
  };
}

/**
 * The frozen network of checked records. Things keep the order of their records, countries stand in the order of their codes.
 * @throws RangeError where a record names another that is not there, or an id stands twice: the records were not checked
 */
export function buildNetwork(records: NetworkRecords, description: NetworkDescription): Network {
  const countries = countriesOf(records, description.homeCountries);
  const ids = records.agreements.map(({ id }) => id);
  const index = {
    country: indexById(countries),
    city: indexById(records.cities),
    university: indexById(records.universities),
    agreement: new IdTable(ids),
    event: indexById(records.events)
  };
  for (const [kind, things] of [
    ['city', records.cities],
    ['university', records.universities],
    ['agreement', records.agreements],
    ['event', records.events]
  ] as const) {
    if (index[kind].size !== things.length) throw new RangeError(`Two records of kind ${kind} have the same id.`);
  }
  const find =
    (kind: keyof typeof index) =>
    (id: string): number => {
      if (id === '') return -1;
      const found = index[kind].get(id);
      if (found === undefined) throw new RangeError(`There is no ${kind} "${id}".`);
      return found;
    };
  const [country, city, university, event] = [find('country'), find('city'), find('university'), find('event')];

  return freezeNetwork({
    id: description.id,
    title: description.title,
    version: description.version,
    updatedOn: description.updatedOn,
    countries,
    cities: records.cities.map((record): City => ({ ...record, country: country(record.country) })),
    universities: records.universities.map((record): University => ({
      ...record,
      country: country(record.country),
      city: city(record.city)
    })),
    agreements: agreementColumns(records.agreements, ids, university, event),
    events: records.events.map((record): NetworkEvent => ({
      ...record,
      city: city(record.city),
      country: country(record.country),
      sideA: country(record.sideA),
      sideB: country(record.sideB),
      participants: record.participants.map(university)
    })),
    mobility: records.mobility.map((record): Mobility => ({ ...record, from: country(record.from), to: country(record.to) })),
    index
  });
}

/** Freezes plain data to its last object. */
export function freezeDeep(value: unknown): void {
  // Arrays of numbers cannot be frozen by the language, and look-ups not usefully; both are read-only by their type.
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || value instanceof Map || Object.isFrozen(value)) return;
  Object.freeze(value);
  // Lists hold things of one kind, and those of texts are as long as the network has agreements: nothing in them needs a visit.
  if (Array.isArray(value) && typeof value[0] !== 'object') return;
  Object.values(value).forEach(freezeDeep);
}

/** Freezes a network to its last object and returns it; needed again after it was posted from another thread. */
export function freezeNetwork(network: Network): Network {
  freezeDeep(network);
  return network;
}

/** The memory of the number columns, to hand over to another thread without a copy. The network cannot be read here afterwards. */
export function transferables({ agreements, index }: Network): ArrayBuffer[] {
  const columns = [...Object.values(agreements as Readonly<Record<keyof Agreements, unknown>>), index.agreement.slots];
  return columns.flatMap((column) => (ArrayBuffer.isView(column) && column.buffer instanceof ArrayBuffer ? [column.buffer] : []));
}
