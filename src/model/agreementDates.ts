import { firstDayOf, lastDayOf } from '../base/partialDate';
import type { PartialDate } from '../base/partialDate';
import type { Agreements } from './network';

/** The date by which an agreement is placed in time: of signing, else of opening or launch; 0 where neither is known. */
export const dateOf = (agreements: Agreements, agreement: number): PartialDate =>
  agreements.signedOn[agreement]! || agreements.startedOn[agreement]!;

/**
 * Whether a date may lie in a window. A date of which only the year or month is known stands for that whole year or month, and is in the window
 * when the two overlap: `2024` is in the window from 2024-11 on, for it may be of December. No day is ever made up for it.
 * @param date known, that is not 0
 * @param from first date of the window, a year and month standing for their first day; 0 = open
 * @param to last date of the window, a year and month standing for their last day; 0 = open
 */
export const mayLieWithin = (date: PartialDate, from: PartialDate, to: PartialDate): boolean =>
  lastDayOf(date) >= firstDayOf(from) && (to === 0 || firstDayOf(date) <= lastDayOf(to));
