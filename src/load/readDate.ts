import { packPartialDate, type PartialDate } from '../base/partialDate';
import type { DateOrder } from './importChoices';
import { monthOfName } from './monthNames';

/** A date with slashes or hyphens between numbers that could be read in two ways. */
export interface SlashDate {
  readonly first: number;
  readonly second: number;
  readonly year: number;
}

/** Days that Excel counts from 1899-12-30; those of agreements lie between 1954 and 2119. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 80_000;

/** A time of day behind a date, with seconds, AM and PM, and time zone. */
const TIME = /(?:T|,?\s+)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|[+-]\d{2}:?\d{2})?$/i;

/** Words that may stand with a date and say nothing of it: "year" in its forms, endings of ordinal numbers, days of no name. */
const FILLERS = new Set(
  'г гг год года годы ж жыл жылы жылғы жылдың күні il ili ildə ilin cü cı ci cu a aasta aastal of the th st nd rd й го ое е от'.split(' ')
);

const pad = (value: number | string): string => String(value).padStart(2, '0');

/** Packs parts of which day, or month and day, are 0 where unknown; null where there is no such day. */
function packed(year: number, month = 0, day = 0): PartialDate | null {
  const text = String(year).padStart(4, '0') + (month ? `-${pad(month)}` : '') + (day ? `-${pad(day)}` : '');
  return packPartialDate(text);
}

/** A year of two digits is of this century up to 2049, else of the last. */
const fullYear = (digits: string): number => (digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 50 ? 2000 : 1900));

function fromSerial(days: number): PartialDate | null {
  const date = new Date(Date.UTC(1899, 11, 30 + Math.trunc(days)));
  return packed(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** "12 мая 2024 г.", "2024 ж. 12 мамыр", "May 12, 2024", "12-May-24", "mai 2024"; null where other words stand in it. */
function fromWords(text: string): PartialDate | null {
  const words = text
    .replaceAll('İ', 'i')
    .toLowerCase()
    .replace(/(\d)(?=\p{L})/gu, '$1 ')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '' && !FILLERS.has(word));
  if (words.length === 0 || words.length > 3) return null;
  const month = words.findIndex((word) => monthOfName(word) > 0);
  const numbers = words.filter((_, i) => i !== month);
  if (!numbers.every((word) => /^\d{1,4}$/.test(word))) return null;
  const year = numbers.find((word) => word.length === 4);
  if (month < 0) return numbers.length === 1 && year ? packed(Number(year)) : null;
  const [first, second] = numbers;
  if (first === undefined) return null;
  if (second === undefined) return year ? packed(Number(year), monthOfName(words[month]!)) : null;
  const [day, of] = year ? [first === year ? second : first, year] : [first, second];
  return day.length > 2 || Number(day) === 0 ? null : packed(fullYear(of), monthOfName(words[month]!), Number(day));
}

/**
 * Reads a date as people and spreadsheets write it: ISO 8601 of any precision, with hyphens or a day without, `dd.mm.yyyy`, `yyyy/mm/dd`, `mm.yyyy`, month names in the languages
 * of the page, days as Excel counts them, a time of day behind any of these. Dates with dots are day first.
 * @returns the date (0 for an empty text), a `SlashDate` where only its column can tell day from month, or null where it is no date
 */
export function readDate(text: string): PartialDate | SlashDate | null {
  const plain = packPartialDate(text);
  if (plain !== null) return plain;
  const date = text.replace(TIME, '').trim();
  let match = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?\.?$/.exec(date);
  if (match) return packedDay(match[1]!, match[2]!, match[3]);
  match = /^((?:19|20)\d{2})(0[1-9]|1[0-2])(\d{2})$/.exec(date);
  if (match) return packedDay(match[1]!, match[2]!, match[3]);
  match = /^(\d{1,2})\s*\.\s*(\d{1,2})\s*\.\s*(\d{4}|\d{2})(?:\s*(?:г|ж|a|года|жыл|жылы|il)\.?)?$/iu.exec(date);
  if (match) return packedDay(match[3]!, match[2]!, match[1]);
  match = /^(\d{1,2})[./-](\d{4})$/.exec(date);
  if (match) return packedDay(match[2]!, match[1]!);
  match = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/.exec(date);
  if (match) return decided({ first: Number(match[1]), second: Number(match[2]), year: fullYear(match[3]!) });
  if (/^\d{5}(?:[.,]\d+)?$/.test(date)) {
    const serial = Number(date.replace(',', '.'));
    return serial >= FIRST_SERIAL && serial < LAST_SERIAL ? fromSerial(serial) : null;
  }
  return fromWords(date);
}

/** The same, where a day or month that is 0 makes it no date. */
function packedDay(year: string, month: string, day?: string): PartialDate | null {
  if (Number(month) === 0 || (day !== undefined && Number(day) === 0)) return null;
  return packed(fullYear(year), Number(month), day === undefined ? 0 : Number(day));
}

/** The order of a date that can be read in one way only, 'either' where both give the same day, null where it could be both or is no date. */
export function orderOf({ first, second }: SlashDate): DateOrder | 'either' | null {
  if (first === second) return 'either';
  if (first > 12 && second <= 12) return 'day-first';
  return second > 12 && first <= 12 ? 'month-first' : null;
}

/** The day that a slash date means in an order; null where there is no such day. */
export const inOrder = ({ first, second, year }: SlashDate, order: DateOrder): PartialDate | null =>
  order === 'day-first' ? packedDay(String(year), String(second), String(first)) : packedDay(String(year), String(first), String(second));

function decided(date: SlashDate): PartialDate | SlashDate | null {
  const order = orderOf(date);
  if (order) return inOrder(date, order === 'either' ? 'day-first' : order);
  return date.first > 12 ? null : date;
}
