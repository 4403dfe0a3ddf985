import { windowOfBars } from '../../model/timeWindow';
import type { TimeWindow } from '../../model/timeWindow';
import type { Grain, YearRange } from '../../model/timeline';

/** Bars of a histogram from one to another, both in, by their places. */
export interface BarRange {
  readonly start: number;
  readonly end: number;
}

/** How far Page Up and Page Down go, in bars: five years, or one. */
const PAGE: Readonly<Record<Grain, number>> = { year: 5, month: 12 };

/**
 * Where a key moves a thumb of the brush.
 * @param bar the thumb's place; `bounds` where it may go, both in
 * @returns null for a key that is none of a slider's
 */
export function barAfterKey(key: string, bar: number, bounds: BarRange, grain: Grain): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowUp: 1,
    ArrowLeft: -1,
    ArrowDown: -1,
    PageUp: PAGE[grain],
    PageDown: -PAGE[grain],
    Home: -Infinity,
    End: Infinity
  };
  const step = Object.hasOwn(steps, key) ? steps[key]! : null;
  return step === null ? null : Math.min(Math.max(bar + step, bounds.start), bounds.end);
}

/** The window of some bars; all of them leave it open, so that no condition is set. A cumulative one has an end only. */
export function windowOfBrush(
  range: YearRange,
  grain: Grain,
  { start, end }: BarRange,
  bars: number,
  cumulative: boolean
): Partial<TimeWindow> {
  const { from, to } = windowOfBars(range, grain, start, end);
  if (cumulative) return end === bars - 1 ? { to: 0 } : { to };
  return start === 0 && end === bars - 1 ? { from: 0, to: 0 } : { from, to };
}
