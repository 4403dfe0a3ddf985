import { packPartialDate, precisionOf } from '../../base/partialDate';

/** What a student figure is for: a day, a month, a year, an academic year (2025/26) or several years (2015-2019). */
export type PeriodType = 'day' | 'month' | 'year' | 'academicYear' | 'years';

/** A period as a figure states it. */
export interface StatedPeriod {
  readonly type: PeriodType;
  /**
   * Orders periods by their beginning: a PartialDate. An academic year is placed in the September it begins with, after the year itself.
   */
  readonly order: number;
}

/** Reads `Mobility.asOf`; null where it is blank or in other words. */
export function statedPeriod(asOf: string): StatedPeriod | null {
  const [, first = '', sign, last = ''] = /^(\d{4})([/-])(\d{2}|\d{4})$/.exec(asOf) ?? [];
  const start = Number(first);
  if (sign === '/') {
    const isNext = last.length === 4 ? Number(last) === start + 1 : Number(last) === (start + 1) % 100;
    return isNext ? { type: 'academicYear', order: start * 10000 + 900 } : null;
  }
  if (sign === '-' && last.length === 4) return Number(last) > start ? { type: 'years', order: start * 10000 } : null;
  const date = packPartialDate(asOf) ?? 0;
  const type = precisionOf(date);
  return type === 'none' ? null : { type, order: date };
}
