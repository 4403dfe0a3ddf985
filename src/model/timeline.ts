import { monthOf, yearOf } from '../base/partialDate';
import { dateOf } from './agreementDates';
import { failureOf } from './conditions';
import type { Filtered } from './filter';
import type { Network } from './network';

/** How wide a bar of the histogram is. */
export const GRAINS = ['year', 'month'] as const;
export type Grain = (typeof GRAINS)[number];

/** The years from the first to the last date of a network's agreements; both 0 where none has a date. */
export interface YearRange {
  readonly firstYear: number;
  readonly lastYear: number;
}

/**
 * The agreements over time. Every one of `total` stands in exactly one place: a bar, a span or `undated`. An agreement of which only the year is
 * known is no month's: by month it counts in the span of its year, a band that is drawn over the twelve bars.
 */
export interface Timeline extends YearRange {
  readonly grain: Grain;
  /** By year: entry i is of the year `firstYear + i`. By month: entry i is of the month i % 12 (0 = January) of the year `firstYear + i / 12`. */
  readonly bars: Uint32Array;
  /** Entry i: agreements of the year `firstYear + i` without a month. All 0 by year. */
  readonly spans: Uint32Array;
  readonly undated: number;
  readonly total: number;
}

/** Networks never change, so each is looked through once. */
const known = new WeakMap<Network, YearRange>();

/** The years that an axis of time has to hold, whatever is filtered. */
export function yearRange(network: Network): YearRange {
  let range = known.get(network);
  if (!range) {
    let firstYear = Infinity;
    let lastYear = 0;
    for (let agreement = 0; agreement < network.agreements.count; agreement++) {
      const year = yearOf(dateOf(network.agreements, agreement));
      if (year === 0) continue;
      firstYear = Math.min(firstYear, year);
      lastYear = Math.max(lastYear, year);
    }
    range = { firstYear: lastYear && firstYear, lastYear };
    known.set(network, range);
  }
  return range;
}

/** The agreements that pass every condition but the one on dates, over time: what the window is chosen among. */
export function timeline({ network, failures }: Filtered, grain: Grain): Timeline {
  const { firstYear, lastYear } = yearRange(network);
  const years = lastYear === 0 ? 0 : lastYear - firstYear + 1;
  const bars = new Uint32Array(grain === 'year' ? years : 12 * years);
  const spans = new Uint32Array(years);
  const others = ~failureOf('date');
  let undated = 0;
  let total = 0;
  for (let agreement = 0; agreement < failures.length; agreement++) {
    if ((failures[agreement]! & others) !== 0) continue;
    total++;
    const date = dateOf(network.agreements, agreement);
    const year = yearOf(date) - firstYear;
    const month = monthOf(date);
    if (date === 0) undated++;
    else if (grain === 'year') bars[year]!++;
    else if (month === 0) spans[year]!++;
    else bars[12 * year + month - 1]!++;
  }
  return { grain, firstYear, lastYear, bars, spans, undated, total };
}
