import type { PartialDate } from '../base/partialDate';
import { dateOf } from './agreementDates';
import type { Network } from './network';

/** The distinct dates of a network's agreements, and the place in that list of each agreement's date. */
export interface DateColumn {
  /** 0 is among them where an agreement has no date. */
  readonly dates: readonly PartialDate[];
  readonly codes: Uint32Array;
}

/** Networks never change, so each is looked through once. */
const known = new WeakMap<Network, DateColumn>();

/** Dates as numbers of a list: a million agreements have some thousands of dates, so that what is true of a date is found out for these alone. */
export function dateColumn(network: Network): DateColumn {
  let column = known.get(network);
  if (!column) {
    const { agreements } = network;
    const places = new Map<PartialDate, number>();
    const codes = new Uint32Array(agreements.count).map((_, agreement) => {
      const date = dateOf(agreements, agreement);
      if (!places.has(date)) places.set(date, places.size);
      return places.get(date)!;
    });
    column = { dates: [...places.keys()], codes };
    known.set(network, column);
  }
  return column;
}
