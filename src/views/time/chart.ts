import type { PartialDate } from '../../base/partialDate';
import type { Timeline } from '../../model/timeline';
import type { BarRange } from './brush';

/** The box that bars are drawn in, in pixels: from `left` to `left + width`, standing on `height`. */
export interface Plot {
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

const STEPS = [1, 2, 5, 10, 20, 25, 50, 100];
/** No bar of something is lower than this, in pixels. */
const LEAST = 2;
/** From this width on bars have a gap. */
const GAP_FROM = 4;

/** The date that a bar stands for: a year or a month. */
export const dateOfBar = ({ grain, firstYear }: Timeline, bar: number): PartialDate =>
  grain === 'year' ? 10000 * (firstYear + bar) : 10000 * (firstYear + Math.floor(bar / 12)) + 100 * ((bar % 12) + 1);

/** Left edge of a bar, in pixels: whole, so that bars are crisp. */
export const edgeOf = (bar: number, bars: number, { left, width }: Plot): number => left + Math.round((bar * width) / bars);

/**
 * The scale that all the chart is drawn at: its area stands for agreements, so that a year's band and the bar of the undated, which are wider than
 * other bars, are not higher than they ought to be.
 * @returns pixels of height of a bar for each agreement; 0 where there are none
 */
export function scaleOf({ bars, spans }: Timeline, { height }: Plot): number {
  let most = 0;
  for (const count of bars) most = Math.max(most, count);
  for (const count of spans) most = Math.max(most, count / 12);
  return most === 0 ? 0 : height / most;
}

/** A path of rectangles for the bars for which `wanted` holds. */
export function barsPath(timeline: Timeline, plot: Plot, scale: number, wanted: (bar: number) => boolean): string {
  const { bars } = timeline;
  const gap = plot.width / bars.length >= GAP_FROM ? Math.max(1, Math.round(plot.width / bars.length / 8)) : 0;
  let path = '';
  for (let bar = 0; bar < bars.length; bar++) {
    if (bars[bar] === 0 || !wanted(bar)) continue;
    const left = edgeOf(bar, bars.length, plot);
    const width = Math.max(1, edgeOf(bar + 1, bars.length, plot) - left - gap);
    path += rectangle(left, width, Math.max(LEAST, Math.round(bars[bar]! * scale)), plot.height);
  }
  return path;
}

/** A path of the bands over the twelve months of each year: the agreements of which only the year is known. */
export function spansPath({ spans, bars }: Timeline, plot: Plot, scale: number): string {
  let path = '';
  if (bars.length === spans.length) return path;
  for (let year = 0; year < spans.length; year++) {
    if (spans[year] === 0) continue;
    const left = edgeOf(12 * year, bars.length, plot);
    const width = edgeOf(12 * year + 12, bars.length, plot) - left - 1;
    path += rectangle(left, width, Math.max(LEAST, Math.round((spans[year]! / 12) * scale)), plot.height);
  }
  return path;
}

const rectangle = (left: number, width: number, height: number, ground: number): string =>
  `M${left} ${ground}v${-height}h${width}v${height}z`;

/** Width in pixels of the bar of the undated, as high as the highest: its area is their number. */
export const undatedWidth = ({ undated, bars }: Timeline, plot: Plot, scale: number): number =>
  scale === 0 ? 0 : (undated * scale * plot.width) / bars.length / plot.height;

/**
 * The years that are written under the axis: round ones, as many as have room.
 * @param room pixels that a year takes
 */
export function yearTicks({ firstYear, lastYear }: Timeline, width: number, room: number): number[] {
  const years = lastYear - firstYear + 1;
  const step = STEPS.find((candidate) => (width / years) * candidate >= room) ?? STEPS.at(-1)!;
  return Array.from({ length: years }, (_, i) => firstYear + i).filter((year) => year % step === 0);
}

/** The bar with most agreements, the latest of several; −1 where there is none. */
export function highestBar({ bars }: Timeline): number {
  let highest = -1;
  for (let bar = 0; bar < bars.length; bar++) if (bars[bar]! > 0 && bars[bar]! >= (bars[highest] ?? 0)) highest = bar;
  return highest;
}

/** Whether a bar is in a window; null holds none. */
export const isWithin = (range: BarRange | null, bar: number): boolean => range !== null && bar >= range.start && bar <= range.end;
