import { leastOf } from '../../base/leastOf';
import type { Session } from '../../state/session.svelte';

/** Rows that are printed at most: about a hundred sheets. */
export const MOST_ROWS = 2000;

/** The agreements on paper and how many there are in all. */
export interface PrintedAgreements {
  /** Indices of agreements, latest first, those without a date last. */
  readonly agreements: readonly number[];
  readonly total: number;
}

/** Above every agreement's index, and above every date. */
const [INDICES, DATES] = [2 ** 21, 1e8];

/** The agreements of the selection, else all that are shown. */
export function printedAgreements(session: Session): PrintedAgreements {
  const { signedOn, startedOn } = session.network!.agreements;
  const found = session.selectedAgreements ?? session.visible!.agreements;
  // Latest first, those of one date in their order, as one number each.
  const orderOf = (place: number): number => {
    const agreement = found[place]!;
    return (DATES - (signedOn[agreement]! || startedOn[agreement]!)) * INDICES + agreement;
  };
  return { agreements: Array.from(leastOf(found.length, orderOf, MOST_ROWS), (order) => order % INDICES), total: found.length };
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
