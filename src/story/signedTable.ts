import { isoPartialDate } from '../base/partialDate';
import type { Network } from '../model/network';
import type { Ceremony, CeremonyParty } from './ceremony';
import { markOf } from './ceremonyRun';
import { storyText } from './story';

/** The columns of the record of a ceremony. Those of `agreements.csv` have its names, so that the record can be imported. */
export const SIGNED_COLUMNS = [
  'order',
  'id',
  'university_a',
  'university_b',
  'parties',
  'name_a',
  'name_b',
  'kind',
  'status',
  'state',
  'signed_on',
  'signed_at',
  'event',
  'note'
] as const;

/**
 * The record of a ceremony as a table, the header first: every row of the running order, and of those signed in ceremony the moment. A rehearsal
 * leaves no trace in it.
 * @param network for the names of its universities, in the language of its table
 * @param offsetMinutes how far the time of the place of the ceremony is from UTC at a moment, eastwards: 300 for Kazakhstan
 */
export function signedTable(ceremony: Ceremony, network: Network, offsetMinutes: (ms: number) => number): string[][] {
  const nameOf = ({ university, names }: CeremonyParty): string =>
    network.universities[network.index.university.get(university) ?? -1]?.names.name ?? storyText(names, 'en').text;
  const rows = ceremony.rows.map(({ id, parties, kind, date, note }, index) => {
    const signedAt = markOf(ceremony.live, id)?.signedAt ?? null;
    const moment = signedAt === null ? '' : momentText(signedAt, offsetMinutes(signedAt));
    // A movement that still runs is of the picture, not of the record.
    const state = markOf(ceremony.live, id)?.state ?? 'waiting';
    const signed = moment !== '' || date !== 0;
    return {
      order: String(index + 1),
      id,
      university_a: parties[0]?.university ?? '',
      university_b: parties[1]?.university ?? '',
      parties: parties.length > 2 ? parties.map(({ university }) => university).join(';') : '',
      name_a: parties[0] ? nameOf(parties[0]) : '',
      name_b: parties.slice(1).map(nameOf).join('; '),
      kind,
      status: signed ? 'signed' : 'announced',
      state,
      signed_on: moment.slice(0, 10) || isoPartialDate(date),
      signed_at: moment,
      event: ceremony.event,
      note
    };
  });
  return [[...SIGNED_COLUMNS], ...rows.map((row) => SIGNED_COLUMNS.map((column) => row[column]))];
}

/** A moment as ISO 8601 with the time of a place: `2026-04-06T11:03:12+05:00`. */
export function momentText(ms: number, offsetMinutes: number): string {
  const two = (value: number): string => String(Math.trunc(Math.abs(value))).padStart(2, '0');
  const local = new Date(ms + offsetMinutes * 60_000).toISOString().slice(0, 19);
  return `${local}${offsetMinutes < 0 ? '-' : '+'}${two(offsetMinutes / 60)}:${two(offsetMinutes % 60)}`;
}
