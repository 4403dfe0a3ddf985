import { firstDayOf, lastDayOf, monthOf, yearOf } from '../base/partialDate';
import type { PartialDate } from '../base/partialDate';
import type { Grain, YearRange } from './timeline';
import type { Filter } from './viewState';

/** The part of a filter that says which dates are in. */
export type TimeWindow = Pick<Filter, 'from' | 'to'>;

/** A year or month as a number that grows by one from each to the next. */
const unitOf = (date: PartialDate, grain: Grain): number => (grain === 'year' ? yearOf(date) : 12 * yearOf(date) + monthOf(date) - 1);

const dateOfUnit = (unit: number, grain: Grain): PartialDate =>
  grain === 'year' ? 10000 * unit : 10000 * Math.floor(unit / 12) + 100 * ((unit % 12) + 1);

/** First and last unit of an axis. */
const axisOf = ({ firstYear, lastYear }: YearRange, grain: Grain): readonly [number, number] =>
  grain === 'year' ? [firstYear, lastYear] : [12 * firstYear, 12 * lastYear + 11];

/**
 * The window of some bars of a histogram, as a brush draws it.
 * @param start place of a bar in `Timeline.bars`; `end` that of another, before or after it; both bars are in
 */
export function windowOfBars({ firstYear }: YearRange, grain: Grain, start: number, end: number): TimeWindow {
  const first = grain === 'year' ? firstYear : 12 * firstYear;
  return { from: dateOfUnit(first + Math.min(start, end), grain), to: dateOfUnit(first + Math.max(start, end), grain) };
}

/**
 * The bars that a window touches, as places in `Timeline.bars`: from `start` to `end`, both in. An open window touches all.
 * @returns null where it touches none
 */
export function barsOfWindow(
  range: YearRange,
  grain: Grain,
  { from, to }: TimeWindow
): { readonly start: number; readonly end: number } | null {
  if (range.lastYear === 0) return null;
  const [first, last] = axisOf(range, grain);
  const start = from === 0 ? first : Math.max(first, unitOf(firstDayOf(from), grain));
  const end = to === 0 ? last : Math.min(last, unitOf(lastDayOf(to), grain));
  return start > end ? null : { start: start - first, end: end - first };
}

/**
 * The window after or before, by one year or month: play takes one after the other. It keeps its length; a window with an open end begins at
 * the edge of the axis, with one year or month. In a cumulative view only the end counts, the beginning stays as it is.
 * @param direction 1 = later, −1 = earlier
 * @returns null where the axis ends
 */
export function nextWindow(
  range: YearRange,
  grain: Grain,
  { from, to, timeMode }: TimeWindow & Pick<Filter, 'timeMode'>,
  direction: 1 | -1 = 1
): TimeWindow | null {
  if (range.lastYear === 0) return null;
  const [first, last] = axisOf(range, grain);
  const cumulative = timeMode === 'cumulative';
  if (to === 0 || (from === 0 && !cumulative)) {
    const edge = dateOfUnit(direction === 1 ? first : last, grain);
    return { from: cumulative ? from : edge, to: edge };
  }
  const end = unitOf(lastDayOf(to), grain) + direction;
  const start = cumulative ? end : unitOf(firstDayOf(from), grain) + direction;
  if (end > last || start < first) return null;
  return { from: cumulative ? from : dateOfUnit(start, grain), to: dateOfUnit(end, grain) };
}

/**
 * The change of a window that moves one of its ends. Where it would then end before it begins the other end comes along; an open end stays open.
 * @param date 0 = open
 */
export function withEnd(window: TimeWindow, end: 'from' | 'to', date: PartialDate): Partial<TimeWindow> {
  const { from, to } = end === 'from' ? { from: date, to: window.to } : { from: window.from, to: date };
  const crossed = from !== 0 && to !== 0 && firstDayOf(from) > lastDayOf(to);
  if (crossed) return { from: date, to: date };
  return end === 'from' ? { from } : { to };
}
