/**
 * A calendar date of which the day, or the month and the day, may be unknown, packed as the integer YYYYMMDD with 00 for what is unknown:
 * 20250304, 20241100, 20240000. 0 means that the date is not known at all. Packed dates sort by time and fit a Uint32Array.
 */
export type PartialDate = number;

/** How much of a date is known. */
export type Precision = 'none' | 'year' | 'month' | 'day';

/** The month of a date, 1…12; 0 where it is not known. */
export const monthOf = (date: PartialDate): number => Math.trunc(date / 100) % 100;

const DAYS = [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month of the Gregorian calendar; 0 for a month that is none. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return DAYS[month - 1] ?? 0;
}

/** The year of a date, 1…9999; 0 where it is not known. */
export const yearOf = (date: PartialDate): number => Math.trunc(date / 10000);

/** How much of a date is known. */
export function precisionOf(date: PartialDate): Precision {
  if (date === 0) return 'none';
  if (monthOf(date) === 0) return 'year';
  return date % 100 === 0 ? 'month' : 'day';
}

/**
 * Packs an ISO 8601 date of reduced precision: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, years 0001…9999. An empty text is 0, not known.
 * @returns null for anything else, such as `2025-02-29`, `2025-1-2`, `20250304` or a text with spaces around it
 */
export function packPartialDate(text: string): PartialDate | null {
  if (text === '') return 0;
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const month = Number(match[2] ?? 0);
  const day = Number(match[3] ?? 0);
  if (year === 0) return null;
  if (match[2] !== undefined && (month < 1 || month > 12)) return null;
  if (match[3] !== undefined && (day < 1 || day > daysInMonth(year, month))) return null;
  return year * 10000 + month * 100 + day;
}

/** The ISO text of a date, as long as its precision: `2024`, `2024-11`, `2025-03-04`; '' where it is not known. */
export function isoPartialDate(date: PartialDate): string {
  const digits = String(date).padStart(8, '0');
  const parts = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
  return parts.slice(0, { none: 0, year: 1, month: 2, day: 3 }[precisionOf(date)]).join('-');
}

/** The first day that a date can be: 1 January of a year, the first of a month; 0 where it is not known. */
export function firstDayOf(date: PartialDate): PartialDate {
  if (date === 0 || date % 100 !== 0) return date;
  return date % 10000 === 0 ? date + 101 : date + 1;
}

/** The last day that a date can be: 31 December of a year, the last of a month; 0 where it is not known. */
export function lastDayOf(date: PartialDate): PartialDate {
  if (date === 0 || date % 100 !== 0) return date;
  return date % 10000 === 0 ? date + 1231 : date + daysInMonth(yearOf(date), monthOf(date));
}

/** The day of a moment by the calendar of this device. */
export const localDay = (moment: Date): PartialDate => moment.getFullYear() * 10_000 + (moment.getMonth() + 1) * 100 + moment.getDate();
