import { fold } from '../base/fold';
import { isoPartialDate } from '../base/partialDate';
import type { CityRecord, EventRecord, MobilityRecord, UniversityRecord } from '../model/buildNetwork';
import { MOBILITY_KINDS, type Source } from '../model/network';
import type { CityDirectory } from './cityDirectory';
import type { Ends } from './ends';
import { madeId } from './madeId';
import { readRows, withIds, type OpenTable, type TableRecords } from './readRows';
import { rorOf } from './ror';
import type { RowReader } from './rowReader';
import type { UniversityMatcher } from './universityMatcher';

/** How a figure of students is hedged. */
const QUALIFIERS = ['about', 'more_than', 'nearly'] as const;

/** Where a row says that it comes from. */
export const sourceOf = (row: RowReader): Source => ({
  url: row.address('source_url'),
  title: row.text('source_title'),
  retrievedOn: isoPartialDate(row.date('retrieved_on'))
});

/** @param language BCP 47 language of the `name` columns, '' where it is not known; the same for the other tables */
export function readCities(tables: readonly OpenTable[], language: string): TableRecords<CityRecord> {
  const taken = new Set<string>();
  return readRows(tables, (row) => {
    const given = row.id(!row.has('id'));
    const name = row.required('name');
    const country = row.required('country') && row.country('country', 'error');
    row.count('population');
    const located = row.text('latitude') !== '' || row.text('longitude') !== '';
    const place = row.place(country ?? '');
    if (!located) row.report('city-unplaced', 'warning', 'latitude', '', name ?? '');
    if (given === null || !name || !country) return null;
    const id = given || madeId(country, name, taken);
    taken.add(id);
    return { id, names: row.names('name', language), aliases: row.list('aliases'), country, place };
  });
}

/** Whether an id is written as the address of a ROR record. */
const isRorAddress = (text: string): boolean => text.includes('/') && rorOf(text) !== '';

/**
 * Universities; those of a city that the directory does not know add it to the directory. In a table without ids a name stands once in a country.
 * @param reference the universities of which places are known where a row gives none
 */
export function readUniversities(
  tables: readonly OpenTable[],
  cities: CityDirectory,
  reference: UniversityMatcher,
  language: string
): TableRecords<UniversityRecord> {
  const names = new Set<string>();
  const table = readRows(tables, (row): UniversityRecord | null => {
    const id = row.id(!row.has('id'));
    const name = row.required('name');
    const country = row.required('country') && row.country('country', 'error');
    const founded = row.count('founded') ?? 0;
    if (founded > 9999) row.report('number-invalid', 'warning', 'founded');
    if (id === null || !name || !country) return null;
    if (id === '') {
      const key = `${country} ${fold(name)}`;
      if (names.has(key)) {
        row.report('id-duplicate', 'error', 'name');
        return null;
      }
      names.add(key);
    }
    const [acronym, ...otherAcronyms] = row.list('acronym');
    return {
      id,
      names: row.names('name', language),
      acronym: acronym ?? '',
      aliases: [...new Set([...otherAcronyms, ...row.list('aliases')])],
      country,
      city: cityOf(row, name, country, cities, reference),
      status: row.text('status'),
      kind: row.text('kind') || 'university',
      ror: row.address('ror') || (isRorAddress(row.text('id')) ? `https://ror.org/${id}` : ''),
      website: row.address('website'),
      founded: founded > 9999 ? 0 : founded,
      note: row.text('note')
    };
  });
  const taken = new Set(table.records.map(({ id }) => id));
  return withIds(table, ({ country, names: { name } }) => madeId(country, name, taken));
}

/** Id of a row's city, that of the same university in the reference where it names none; '' where there is none. */
function cityOf(row: RowReader, name: string, country: string, cities: CityDirectory, reference: UniversityMatcher): string {
  const text = row.text('city');
  const place = row.place(country);
  const asked = { file: row.file, row: row.row, column: row.header('city') };
  if (text === '') {
    const own = place ? null : cities.referenceCity(reference.find(name, country)?.city ?? '');
    if (own) return cities.take(own, asked);
    // A place without the name of a city is one that has the name of the university.
    if (place) return cities.derive(name, country, place, asked);
    row.report('city-unplaced', 'warning', 'city', '', name);
    return '';
  }
  const known = cities.find(text, country);
  if (known) return known;
  if (cities.isListed && !cities.isKnownElsewhere(text, country)) {
    row.report('reference-unknown', 'warning', 'city', cities.suggest(text, country));
  }
  return cities.derive(text, country, place, asked);
}

/** Events. An unknown participant or place is reported and left out, the event used. */
export function readEvents(
  tables: readonly OpenTable[],
  universities: Ends,
  cities: CityDirectory,
  language: string
): TableRecords<EventRecord> {
  return readRows(tables, (row) => {
    const id = row.id();
    const name = row.required('name');
    const country = row.country('country') ?? '';
    const cityText = row.text('city');
    const city = cities.find(cityText, country);
    if (cityText && !city) row.report('reference-unknown', 'warning', 'city', cities.suggest(cityText, country));
    const participants = participantsOf(row, universities);
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

/** The universities that took part, as far as they are known. */
function participantsOf(row: RowReader, universities: Ends): string[] {
  const asked = { file: row.file, row: row.row, column: row.header('participants') };
  const ids = row.list('participants').flatMap((text) => {
    const { id, suggestion } = universities.find(text, '', asked);
    if (!id) row.report('reference-unknown', 'warning', 'participants', suggestion, text);
    return id ? [id] : [];
  });
  return [...new Set(ids)];
}

/** Student figures. One of an unknown kind is taken for a part of the whole, so that it is never mistaken for a total; an unknown qualifier is kept as written. */
export function readMobility(tables: readonly OpenTable[], language: string): TableRecords<MobilityRecord> {
  const table = readRows(tables, (row): MobilityRecord | null => {
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
