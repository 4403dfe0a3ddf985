import { isoPartialDate } from '../base/partialDate';
import type { AgreementRecord, CityRecord, EventRecord, MobilityRecord, UniversityRecord } from '../model/buildNetwork';
import { CONFIDENCES, KINDS, MOBILITY_KINDS, STATUSES, type Kind, type Source, type Status } from '../model/network';
import { fileOf } from './columns';
import type { CsvTable } from './csv';
import { cut, type Issue } from './issue';
import type { CityDirectory, References } from './places';
import { readRows, withIds, type TableRecords } from './readRows';
import type { RowReader } from './rowReader';

/** Other words for kinds. `cooperation` names no document; see network.ts. */
const KIND_SYNONYMS: Readonly<Record<string, Kind>> = {
  mou: 'memorandum',
  memorandum_of_understanding: 'memorandum',
  agreement: 'cooperation_agreement',
  cooperation: 'no_document',
  joint_degree: 'double_degree',
  student_exchange: 'exchange'
};

const STATUS_SYNONYMS: Readonly<Record<string, Status>> = {
  operating: 'in_force',
  active: 'in_force',
  opened: 'in_force',
  renewed: 'in_force',
  agreed: 'announced',
  planned: 'announced'
};

/** How a figure of students is hedged. */
const QUALIFIERS = ['about', 'more_than', 'nearly'] as const;

const sourceOf = (row: RowReader): Source => ({
  url: row.address('source_url'),
  title: row.text('source_title'),
  retrievedOn: isoPartialDate(row.date('retrieved_on'))
});

/** @param language BCP 47 language of the `name` columns, '' where it is not known; the same for the other tables */
export function readCities(csv: CsvTable, language: string): TableRecords<CityRecord> {
  return readRows('cities', csv, (row) => {
    const id = row.id();
    const name = row.required('name');
    const country = row.required('country') && row.country('country', 'error');
    row.count('population');
    const located = row.text('latitude') !== '' || row.text('longitude') !== '';
    const place = row.place();
    if (!located) row.report('city-unplaced', 'warning', 'latitude', '', name ?? '');
    if (!id || !name || !country) return null;
    return { id, names: row.names('name', language), aliases: row.list('aliases'), country, place };
  });
}

/** Universities; those of a city that the directory does not know add it to the directory. */
export function readUniversities(csv: CsvTable, cities: CityDirectory, language: string): TableRecords<UniversityRecord> {
  const citiesListed = cities.all.length > 0;
  const table = readRows('universities', csv, (row): UniversityRecord | null => {
    const id = row.id();
    const name = row.required('name');
    const country = row.required('country') && row.country('country', 'error');
    const founded = row.count('founded') ?? 0;
    if (founded > 9999) row.report('number-invalid', 'warning', 'founded');
    if (!id || !name || !country) return null;
    const [acronym, ...otherAcronyms] = row.list('acronym');
    return {
      id,
      names: row.names('name', language),
      acronym: acronym ?? '',
      aliases: [...new Set([...otherAcronyms, ...row.list('aliases')])],
      country,
      city: cityOf(row, country, cities, citiesListed, language),
      status: row.text('status'),
      kind: row.text('kind') || 'university',
      ror: row.address('ror'),
      website: row.address('website'),
      founded: founded > 9999 ? 0 : founded,
      note: row.text('note')
    };
  });
  const unplaced = cities.derived
    .filter(({ record }) => record.place === null)
    .map(({ row, written }): Issue => ({
      code: 'city-unplaced',
      severity: 'warning',
      file: fileOf('universities'),
      row,
      column: 'city',
      value: cut(written),
      suggestion: ''
    }));
  return { ...table, issues: [...table.issues, ...unplaced] };
}

/** Id of a row's city, '' where it names none. */
function cityOf(row: RowReader, country: string, cities: CityDirectory, citiesListed: boolean, language: string): string {
  const text = row.text('city');
  const place = row.place();
  if (text === '') {
    row.report('city-unplaced', 'warning', 'city', '', row.text('name'));
    return '';
  }
  const known = cities.find(text, country);
  if (known) return known;
  if (citiesListed) row.report('reference-unknown', 'warning', 'city', cities.suggest(text, country));
  return cities.derive(text, country, language, place, row.row);
}

/** Events. An unknown participant or place is reported and left out, the event used. */
export function readEvents(csv: CsvTable, universities: References, cities: CityDirectory, language: string): TableRecords<EventRecord> {
  return readRows('events', csv, (row) => {
    const id = row.id();
    const name = row.required('name');
    const country = row.country('country') ?? '';
    const cityText = row.text('city');
    const city = cities.find(cityText, country);
    if (cityText && !city) row.report('reference-unknown', 'warning', 'city', cities.suggest(cityText, country));
    const participants = row.list('participants').filter((participant) => isKnown(participant, 'participants', row, universities));
    const source = sourceOf(row);
    if (!id || !name) return null;
    return {
      id,
      names: row.names('name', language),
      heldOn: row.date('held_on'),
      heldUntil: row.date('held_until'),
      city,
      place: row.text('place'),
      country,
      sideA: row.country('side_a') ?? '',
      sideB: row.country('side_b') ?? '',
      announced: row.count('announced'),
      universitiesA: row.count('universities_a'),
      universitiesB: row.count('universities_b'),
      participants,
      reason: row.names('reason', language),
      sources: source.url || source.title ? [source] : [],
      note: row.text('note')
    };
  });
}

function isKnown(id: string, column: string, row: RowReader, universities: References, severity: Issue['severity'] = 'warning'): boolean {
  if (universities.has(id)) return true;
  row.report('reference-unknown', severity, column, universities.suggest(id), id);
  return false;
}

/** The parties of an agreement, two or more, distinct and known; null where there are no such two. */
function partiesOf(row: RowReader, universities: References): readonly string[] | null {
  if (row.text('parties') !== '') {
    const all = [...new Set([...row.list('parties'), row.text('university_a'), row.text('university_b')].filter(Boolean))];
    const known = all.filter((party) => isKnown(party, 'parties', row, universities));
    if (known.length >= 2) return known;
    row.report(all.length < 2 ? 'party-same' : 'party-missing', 'error', 'parties');
    return null;
  }
  const columns = ['university_a', 'university_b'] as const;
  const parties = columns.map((column) => row.text(column));
  const missing = columns.filter((column) => row.text(column) === '');
  missing.forEach((column) => row.report('party-missing', 'error', column));
  const unknown = columns.filter((column) => row.text(column) !== '' && !isKnown(row.text(column), column, row, universities, 'error'));
  if (missing.length + unknown.length > 0) return null;
  if (parties[0] !== parties[1]) return parties;
  row.report('party-same', 'error', 'university_b');
  return null;
}

/** Agreements. An event that is no row of events.csv is reported and kept as the occasion. */
export function readAgreements(csv: CsvTable, universities: References, events: References): TableRecords<AgreementRecord> {
  const firstAlike = new Map<string, number>();
  const table = readRows('agreements', csv, (row): AgreementRecord | null => {
    const id = row.id(true);
    const parties = partiesOf(row, universities);
    const kind = row.code('kind', KINDS, KIND_SYNONYMS);
    if (kind === null) row.report('kind-unknown', 'warning', 'kind');
    const status = row.code('status', STATUSES, STATUS_SYNONYMS);
    if (status === null) row.report('status-unknown', 'warning', 'status');
    const confidence = row.code('confidence', CONFIDENCES);
    if (confidence === null) row.report('value-unknown', 'warning', 'confidence');
    const eventText = row.text('event');
    const event = events.has(eventText) ? eventText : '';
    if (eventText && !event) row.report('reference-unknown', 'warning', 'event', events.suggest(eventText));
    const source = sourceOf(row);
    const signedOn = row.date('signed_on');
    const startedOn = row.date('started_on');
    if (id === null || !parties) return null;

    const alike = JSON.stringify([[...parties].sort(), kind, status, signedOn, startedOn, row.text('title'), source.url]);
    const first = firstAlike.get(alike);
    if (first === undefined) firstAlike.set(alike, row.row);
    else row.report('agreement-repeated', 'warning', 'id', '', String(first));
    return {
      id,
      parties,
      kind: kind || 'other',
      kindAsWritten: kind === null ? row.text('kind') : '',
      status: status || 'unknown',
      confidence: confidence || 'unstated',
      signedOn,
      startedOn,
      event,
      row: row.row,
      title: row.text('title'),
      occasion: row.text('occasion') || (event ? '' : eventText),
      sourceUrl: source.url,
      sourceTitle: source.title,
      retrievedOn: source.retrievedOn,
      evidence: row.text('evidence')
    };
  });
  return withIds(table, ({ parties }) => parties.join('--'));
}

/** Student figures. One of an unknown kind is taken for a part of the whole, so that it is never mistaken for a total; an unknown qualifier is kept as written. */
export function readMobility(csv: CsvTable, language: string): TableRecords<MobilityRecord> {
  const table = readRows('mobility', csv, (row): MobilityRecord | null => {
    const id = row.id(true);
    const from = row.country('from_country', 'error');
    const to = row.required('to_country') && row.country('to_country', 'error');
    const students = row.required('students') && row.count('students', 'error');
    const kind = row.code('kind', MOBILITY_KINDS);
    if (kind === null) row.report('kind-unknown', 'warning', 'kind');
    const qualifier = row.code('qualifier', QUALIFIERS);
    if (qualifier === null) row.report('value-unknown', 'warning', 'qualifier');
    const universities = row.count('universities');
    const source = sourceOf(row);
    if (id === null || from === null || !to || typeof students !== 'number') return null;
    return {
      id,
      from,
      to,
      students,
      qualifier: qualifier ?? row.text('qualifier'),
      kind: kind === null ? 'subset' : kind || 'all',
      universities,
      institution: row.text('institution'),
      asOf: row.text('as_of'),
      source,
      note: row.names('note', language)
    };
  });
  return withIds(table, ({ from, to }) => `${from || 'all'}-${to}`.toLowerCase());
}
