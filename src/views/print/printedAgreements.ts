import { fold } from '../../base/fold';
import { partiesOf } from '../../model/parties';
import type { Session } from '../../state/session.svelte';
import { cityName, countryName, dateText, kindName, statusName, universityName } from '../naming';

/** Rows that are printed at most: about a hundred sheets. */
export const MOST_ROWS = 2000;

/** The agreements on paper and how many there are in all. */
export interface PrintedAgreements {
  /** Indices of agreements, latest first, those without a date last. */
  readonly agreements: readonly number[];
  readonly total: number;
}

/** The agreements of the selection, else all that are shown; of these the ones that the table's search finds. */
export function printedAgreements(session: Session): PrintedAgreements {
  const { signedOn, startedOn } = session.network!.agreements;
  const dateOf = (agreement: number) => signedOn[agreement]! || startedOn[agreement]!;
  const words = fold(session.view.text).split(/\s+/).filter(Boolean);
  const found = [...(session.selectedAgreements ?? session.visible!.agreements)]
    .filter((agreement) => words.length === 0 || hasWords(session, agreement, words))
    .sort((a, b) => dateOf(b) - dateOf(a) || a - b);
  return { agreements: found.slice(0, MOST_ROWS), total: found.length };
}

/** Whether each folded word stands in the names, places, kind, status, title or date of an agreement. */
function hasWords(session: Session, agreement: number, words: readonly string[]): boolean {
  const network = session.network!;
  const parties = [...partiesOf(network.agreements, agreement)].flatMap((party) => {
    const { names, acronym, city, country } = network.universities[party]!;
    const place = city < 0 ? '' : cityName(session, city).text;
    return [universityName(session, party).text, names.name, acronym, place, countryName(session, country)];
  });
  const what = [kindName(session, agreement), statusName(session, agreement), network.agreements.title[agreement]!];
  const text = fold([...parties, ...what, dateText(session, agreement, true)].join(' '));
  return words.every((word) => text.includes(word));
}

/** Events with an announced total that the paper should tell of: of the whole network, or those that the selection has part in. */
export function printedEvents(session: Session): number[] {
  const network = session.network!;
  const { selection } = session;
  const ids = !selection ? [] : selection.type === 'pair' ? [selection.id, selection.other] : [selection.id];
  const countries = ids.flatMap((id) => network.index.country.get(id) ?? []);
  const universities = ids.flatMap((id) => network.index.university.get(id) ?? []);
  return [...network.events.keys()].filter((index) => {
    const event = network.events[index]!;
    if (event.announced === null) return false;
    if (!selection || (selection.type === 'event' && event.id === selection.id)) return true;
    if (countries.length) return countries.every((country) => country === event.sideA || country === event.sideB);
    return universities.length > 0 && universities.every((university) => event.participants.includes(university));
  });
}
