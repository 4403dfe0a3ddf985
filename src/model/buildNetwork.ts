import { IdTable } from '../base/idTable';
import type { PartialDate } from '../base/partialDate';
import { AgreementColumns } from './agreementColumns';
import { COUNTRY_ANCHORS } from './countryAnchors';
import {
  CONFIDENCES,
  KINDS,
  STATUSES,
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
import { freezeNetwork } from './postedNetwork';

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

/** What a network is made of: its records, and its agreements as such or in columns that are complete. */
export interface NetworkParts extends Omit<NetworkRecords, 'agreements'> {
  readonly agreements: readonly AgreementRecord[] | AgreementColumns;
}

const indexById = (items: readonly { readonly id: string }[]): Map<string, number> => new Map(items.map((item, index) => [item.id, index]));

/** Every country that is named anywhere, in the order of the codes. */
function countriesOf(records: Omit<NetworkRecords, 'agreements'>, homeCountries: readonly string[]): Country[] {
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

/** The columns of agreements that are given as records. */
function columnsOf(
  records: readonly AgreementRecord[],
  university: (id: string) => number,
  event: (id: string) => number
): AgreementColumns {
  const columns = new AgreementColumns(records.length);
  for (const record of records) addAgreement(columns, record, record.parties.map(university), event(record.event));
  return columns;
}

/**
 * Adds an agreement to columns.
 * @param parties indices of universities
 * @param event index of an event, −1 for none
 * @returns its index
 */
export function addAgreement(
  columns: AgreementColumns,
  record: Omit<AgreementRecord, 'parties' | 'event'>,
  parties: readonly number[],
  event: number
): number {
  const { texts } = columns;
  parties.forEach((party) => columns.addParty(party));
  texts.ids.push(texts.ids.code(record.id));
  texts.title.push(texts.title.code(record.title));
  texts.occasion.push(texts.occasion.code(record.occasion));
  texts.sourceUrl.push(texts.sourceUrl.code(record.sourceUrl));
  texts.sourceTitle.push(texts.sourceTitle.code(record.sourceTitle));
  texts.retrievedOn.push(texts.retrievedOn.code(record.retrievedOn));
  texts.evidence.push(texts.evidence.code(record.evidence));
  texts.kindAsWritten.push(texts.kindAsWritten.code(record.kindAsWritten));
  const { signedOn, startedOn, row } = record;
  const [kind, status, confidence] = [KINDS.indexOf(record.kind), STATUSES.indexOf(record.status), CONFIDENCES.indexOf(record.confidence)];
  return columns.complete({ kind, status, confidence, signedOn, startedOn, event, row });
}

/**
 * The frozen network of checked records. Things keep the order of their records, countries stand in the order of their codes.
 * @throws RangeError where a record names another that is not there, or an id stands twice: the records were not checked
 */
export function buildNetwork(records: NetworkParts, description: NetworkDescription): Network {
  const countries = countriesOf(records, description.homeCountries);
  const lookups = {
    country: indexById(countries),
    city: indexById(records.cities),
    university: indexById(records.universities),
    event: indexById(records.events)
  };
  const find =
    (kind: keyof typeof lookups) =>
    (id: string): number => {
      if (id === '') return -1;
      const found = lookups[kind].get(id);
      if (found === undefined) throw new RangeError(`There is no ${kind} "${id}".`);
      return found;
    };
  const [country, city, university, event] = [find('country'), find('city'), find('university'), find('event')];
  const agreements = (
    records.agreements instanceof AgreementColumns ? records.agreements : columnsOf(records.agreements, university, event)
  ).finish();
  const index = { ...lookups, agreement: new IdTable(agreements.ids) };
  for (const [kind, count] of [
    ['city', records.cities.length],
    ['university', records.universities.length],
    ['agreement', agreements.count],
    ['event', records.events.length]
  ] as const) {
    if (index[kind].size !== count) throw new RangeError(`Two records of kind ${kind} have the same id.`);
  }

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
    agreements,
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
