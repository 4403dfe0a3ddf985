import type { Level } from '../model/aggregate';
import { KINDS, STATUSES } from '../model/network';
import type { Network } from '../model/network';
import { pairType } from '../model/neighborhood';
import type { PairType } from '../model/neighborhood';
import { nameIn } from '../model/names';
import type { LocalText } from '../model/names';
import type { Selection } from '../model/viewState';
import { partiesOf } from '../model/parties';
import type { Session } from '../state/session.svelte';

/** Whoever knows the network and the language on screen. */
export type Reader = Pick<Session, 'network' | 'words'>;

/** Name of a university in the language on screen, by its index. */
export function universityName(session: Reader, index: number): LocalText {
  const network = session.network!;
  const university = network.universities[index]!;
  return nameIn(university.names, session.words.language, network.countries[university.country]!.id);
}

/** Name of a city in the language on screen, by its index. */
export function cityName(session: Reader, index: number): LocalText {
  const network = session.network!;
  const city = network.cities[index]!;
  return nameIn(city.names, session.words.language, network.countries[city.country]!.id);
}

/** Name of a country in the language on screen, by its index. */
export const countryName = (session: Reader, index: number): string => session.words.format.region(session.network!.countries[index]!.id);

/** Name of a country, city or university in the language on screen, by its index at a level. */
export function endName(session: Reader, level: Level, end: number): LocalText {
  if (level === 'country') return { text: countryName(session, end), language: session.words.tag };
  return level === 'city' ? cityName(session, end) : universityName(session, end);
}

/** Id of a country, city or university by its index at a level. */
export const endId = (network: Network, level: Level, end: number): string =>
  ({ country: network.countries, city: network.cities, university: network.universities })[level][end]!.id;

/** Name of an event in the language on screen, by its index. */
export const eventName = (session: Reader, index: number): LocalText =>
  nameIn(session.network!.events[index]!.names, session.words.language, '');

/** When an event was, in words: a day, or its first and last day; '' where it is not known. */
export function eventDates(session: Reader, index: number): string {
  const { heldOn, heldUntil } = session.network!.events[index]!;
  return [heldOn, heldUntil === heldOn ? 0 : heldUntil].filter(Boolean).map(session.words.format.date).join(' – ');
}

/** Name of a university, city or country by its id. */
function nameOf(session: Reader, type: PairType, id: string): LocalText {
  const { index } = session.network!;
  if (type === 'university') return universityName(session, index.university.get(id)!);
  if (type === 'city') return cityName(session, index.city.get(id)!);
  return { text: session.words.format.region(id), language: session.words.tag };
}

/** Names of the things a selection is made of: one, or two for an agreement or a pair. */
export function selectionNames(session: Reader, selection: Selection): LocalText[] {
  const network = session.network!;
  switch (selection.type) {
    case 'pair':
      return [selection.id, selection.other].map((id) => nameOf(session, pairType(network, selection)!, id));
    case 'agreement':
      return [...partiesOf(network.agreements, network.index.agreement.get(selection.id)!)].map((party) => universityName(session, party));
    case 'event':
      return [eventName(session, network.index.event.get(selection.id)!)];
    default:
      return [nameOf(session, selection.type, selection.id)];
  }
}

/** The kind of an agreement in words; an unknown kind keeps its own word. */
export function kindName(session: Reader, agreement: number): string {
  const { t } = session.words;
  const { agreements } = session.network!;
  const written = agreements.kindAsWritten.at(agreement);
  return written ? t('kind.otherAs', { text: written }) : t(`kind.${KINDS[agreements.kind[agreement]!]!}`);
}

/** The status of an agreement in words. */
export const statusName = (session: Reader, agreement: number): string =>
  session.words.t(`status.${STATUSES[session.network!.agreements.status[agreement]!]!}`);

/** The date of an agreement, as precisely as it is known: of signing, else (so named in the long form) of its start, else "no date". */
export function dateText(session: Reader, agreement: number, short = false): string {
  const { t, format } = session.words;
  const { signedOn, startedOn } = session.network!.agreements;
  const write = short ? format.shortDate : format.date;
  const signed = signedOn[agreement]!;
  const started = startedOn[agreement]!;
  if (signed) return write(signed);
  if (started) return short ? write(started) : t('agreement.startedOn', { date: write(started) });
  return t('agreement.noDate');
}
