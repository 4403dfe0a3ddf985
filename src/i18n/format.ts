import { packPartialDate, precisionOf, yearOf, type PartialDate } from '../base/partialDate';
import type { Cldr, ListPattern } from './cldr/cldr';

/** Numbers, dates, names of countries and languages, and lists as text in one language. Nothing depends on the browser's own locales. */
export interface Format {
  /** A number with group separators, rounded to at most `maxFractionDigits` (3) and without trailing zeros; '' for NaN and infinities. */
  number(value: number, maxFractionDigits?: number): string;
  /** A share as per cent: 0.125 → 12.5%, rounded to at most `maxFractionDigits` (0) digits. */
  percent(share: number, maxFractionDigits?: number): string;
  /** A distance in kilometres with its unit: whole kilometres, below 10 with one decimal. */
  distanceKm(km: number): string;
  /** A date as precise as it is known, with the month in full: 22 November 2026, November 2026, 2026; '' where it is not known. */
  date(date: PartialDate): string;
  /** The same with the month abbreviated: 22 Nov 2026, Nov 2026, 2026. */
  shortDate(date: PartialDate): string;
  /** The date that an ISO text (2026, 2026-11, 2026-11-22) stands for, in full; the text itself where it is no such date. */
  isoDate(text: string): string;
  /** The name of a country or territory by ISO 3166-1 alpha-2 code; the code itself where it has none. */
  region(code: string): string;
  /** The name of a language by BCP 47 tag, or by its first part; the tag itself where it has none. */
  language(tag: string): string;
  /** Items joined as a sentence does: A, B and C. */
  list(items: readonly string[], kind?: 'and' | 'or'): string;
}

/** Puts texts in place of {0} and {1}. */
const fill = (pattern: string, ...texts: readonly string[]): string =>
  pattern.replace(/\{([01])\}/g, (_, place: string) => texts[Number(place)]!);

function numberText({ numbers }: Cldr, value: number, maxFractionDigits: number): string {
  if (!Number.isFinite(value)) return '';
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(maxFractionDigits).split('.');
  const decimals = fraction.replace(/0+$/, '');
  const grouped = whole.length < 3 + numbers.minimumGroupingDigits ? whole : whole.replace(/\B(?=(\d{3})+$)/g, numbers.group);
  const sign = value < 0 && /[1-9]/.test(whole + decimals) ? numbers.minus : '';
  return sign + grouped + (decimals && numbers.decimal + decimals);
}

function dateText({ months, dates }: Cldr, date: PartialDate, short: boolean): string {
  const precision = precisionOf(date);
  if (precision === 'none') return '';
  const pattern = { year: dates.year, month: short ? dates.shortMonth : dates.month, day: short ? dates.shortDay : dates.day }[precision];
  const month = (Math.trunc(date / 100) % 100) - 1;
  return pattern.replace(/'([^']*)'|y|d|([ML]{3,4})/g, (field: string, quoted: string | undefined, letters: string | undefined) => {
    if (quoted !== undefined) return quoted;
    if (letters)
      return (letters.startsWith('L') ? months.standalone : months.format)[letters.length === 4 ? 'wide' : 'abbreviated'][month]!;
    return String(field === 'y' ? yearOf(date) : date % 100);
  });
}

function listText(pattern: ListPattern, items: readonly string[]): string {
  const [first = '', second] = items;
  if (second === undefined) return first;
  if (items.length === 2) return fill(pattern.two, first, second);
  const last = items.length - 1;
  const head = items.slice(2, last).reduce((text, item) => fill(pattern.middle, text, item), fill(pattern.start, first, second));
  return fill(pattern.end, head, items[last]!);
}

const nameOf = (names: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(names, key) ? names[key] : undefined;

/** The formats of a language, from its CLDR extract. */
export function createFormat(cldr: Cldr): Format {
  const number = (value: number, maxFractionDigits = 3): string => numberText(cldr, value, maxFractionDigits);
  const withUnit = (pattern: string, text: string): string => text && fill(pattern, text);
  const date = (partial: PartialDate): string => dateText(cldr, partial, false);
  return {
    number,
    percent: (share, maxFractionDigits = 0) => withUnit(cldr.numbers.percent, number(share * 100, maxFractionDigits)),
    distanceKm: (km) => withUnit(cldr.numbers.kilometres, number(km, Math.abs(km) < 9.95 ? 1 : 0)),
    date,
    shortDate: (partial) => dateText(cldr, partial, true),
    isoDate(text) {
      const packed = packPartialDate(text);
      return packed === null ? text : date(packed);
    },
    region: (code) => nameOf(cldr.regions, code) ?? code,
    language: (tag) => nameOf(cldr.languages, tag) ?? nameOf(cldr.languages, tag.split('-')[0]!) ?? tag,
    list: (items, kind = 'and') => listText(cldr.lists[kind], items)
  };
}
