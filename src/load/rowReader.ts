import { fold } from '../base/fold';
import { isId } from '../base/id';
import type { PartialDate } from '../base/partialDate';
import { safeUrl } from '../base/safeUrl';
import { distanceKm } from '../base/sphere';
import { COUNTRY_ANCHORS } from '../model/countryAnchors';
import type { Names, Place } from '../model/network';
import type { CountryReader } from './countryReader';
import type { DateColumns } from './dateColumns';
import type { HeaderMap } from './headerMap';
import { cut, type Issue, type IssueCode } from './issue';
import { readDegrees } from './readDegrees';
import { rorOf } from './ror';
import type { Table } from './table';

/** A table, and what is remembered of its cells while its rows are read. */
export interface ReadTable {
  readonly table: Table;
  readonly dates: DateColumns;
  readonly countries: CountryReader;
}

/** A word of a code list as the lists write it: `Double degree` and `double-degree` are `double_degree`. */
const asCode = (text: string): string => text.toLowerCase().replace(/[\s-]+/g, '_');

/** A whole number, with or without thousands set apart by spaces, apostrophes, points or commas, and with decimals that are none. */
const COUNT = /^(?:\d{1,9}|\d{1,3}(?:[\s\u00a0\u202f'’]\d{3}){1,2}|\d{1,3}(?:\.\d{3}){1,2}|\d{1,3}(?:,\d{3}){1,2})(?:[.,]0{1,2})?$/;

/** Farther than this from the middle of its country, and three times as far as when they are exchanged, coordinates are taken for swapped, in km. */
const FAR = 600;

/**
 * Reads the cells of one row by column name. Each reading that fails puts an issue into the list; where a method returns null after an `error`,
 * the row cannot be used. A column the file does not have reads like an empty cell.
 */
export class RowReader {
  readonly #table: Table;
  readonly #header: HeaderMap;
  readonly #cells: readonly string[];
  readonly #dates: DateColumns;
  readonly #countries: CountryReader;
  /** As a spreadsheet counts. */
  readonly row: number;

  constructor({ table, dates, countries }: ReadTable, header: HeaderMap, cells: readonly string[], row: number) {
    this.#table = table;
    this.#countries = countries;
    this.#header = header;
    this.#dates = dates;
    this.#cells = cells;
    this.row = row;
  }

  /** Name of the file. */
  get file(): string {
    return this.#table.rows.file;
  }

  /** Whether the table has a column. */
  has(column: string): boolean {
    return this.#header.columns.has(column);
  }

  /** The header of a column as the file writes it; the name of one that it does not have. */
  header(column: string): string {
    return this.#header.columns.get(column)?.header ?? column;
  }

  /** Puts an issue about a cell of this row into the list; `value` is the whole cell unless given. */
  report(code: IssueCode, severity: Issue['severity'], column: string, suggestion = '', value = this.text(column)): void {
    const issue: Issue = { code, severity, file: this.file, row: this.row, column: this.header(column), value: cut(value), suggestion };
    this.#table.issues.push(issue);
  }

  /** The cell, trimmed; '' where it is empty. */
  text(column: string): string {
    const position = this.#header.columns.get(column)?.position;
    return position === undefined ? '' : (this.#cells[position] ?? '');
  }

  /** The cell, which must not be empty, else null and `value-missing` as error. */
  required(column: string): string | null {
    const text = this.text(column);
    if (text === '') this.report('value-missing', 'error', column);
    return text || null;
  }

  /**
   * An id as of `isId`; null with an error where it is missing or malformed. '' where it is missing and may be. A number of a contract, in a
   * column that is not called id, may have any signs: those that an id cannot have become hyphens. Of the address of a ROR record its identifier is
   * the id.
   */
  id(mayBeMissing = false): string | null {
    const text = mayBeMissing ? this.text('id') : this.required('id');
    if (!text || isId(text)) return text;
    const ror = rorOf(text);
    if (ror) return ror;
    const made = text.replace(/[^\p{L}\p{M}\p{N}_.:-]+/gu, '-').replace(/^-+|-+$/g, '');
    if (this.#header.columns.get('id')?.by === 'synonym' && isId(made)) return made;
    this.report('id-invalid', 'error', 'id');
    return null;
  }

  /** A text and its `@xx` translations that are filled in. */
  names(column: string, language: string): Names {
    const translations: Record<string, string> = {};
    for (const { column: of, language: tag, position } of this.#header.translations) {
      const text = of === column ? (this.#cells[position] ?? '') : '';
      if (text) translations[tag] = text;
    }
    return { name: this.text(column), language, translations };
  }

  /** Parts of a cell divided by `;` or `|` or line breaks, without empty ones and repetitions. */
  list(column: string): string[] {
    const parts = this.text(column)
      .split(/[;|\n]/)
      .map((part) => part.trim())
      .filter(Boolean);
    return [...new Set(parts)];
  }

  /**
   * A date in any of the forms of `readDate`; 0 where it is empty, or wrong (`date-invalid`), or of a column in which nobody said whether the day or
   * the month comes first (`date-ambiguous`).
   */
  date(column: string): PartialDate {
    const text = this.text(column);
    if (text === '') return 0;
    const date = this.#dates.read(column, text);
    if (typeof date === 'number') return date;
    this.report(date === 'ambiguous' ? 'date-ambiguous' : 'date-invalid', 'warning', column);
    return 0;
  }

  /** A whole number from 0, with its thousands set apart or not; null where it is empty, or wrong (`number-invalid`). */
  count(column: string, severity: Issue['severity'] = 'warning'): number | null {
    const text = this.text(column);
    if (text === '') return null;
    if (COUNT.test(text)) return Number(text.replace(/[.,]0{1,2}$/, '').replace(/\D/g, ''));
    this.report('number-invalid', severity, column);
    return null;
  }

  /**
   * The place in `latitude` and `longitude`, in degrees in any of the forms of `readDegrees`; null where it is empty, impossible, 0°, 0°, or where the
   * two are swapped, which they are beyond doubt if so they lie in the country.
   * @param country ISO 3166-1 alpha-2 code, or '' where it is not known
   * @param side `_a` or `_b` for the columns of one side of an agreement
   */
  place(country = '', side = ''): Place | null {
    const columns = [`latitude${side}`, `longitude${side}`] as const;
    const texts = [this.text(columns[0]), this.text(columns[1])] as const;
    if (texts[0] === '' && texts[1] === '') return null;
    const [latitude, longitude] = [readDegrees(texts[0]), readDegrees(texts[1])];
    const possible = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0);
    if (possible && !isSwapped(latitude, longitude, country)) return { longitude, latitude };
    const swapped = possible || (Math.abs(latitude) > 90 && Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90);
    const faulty = Math.abs(latitude) <= 90 && texts[0] !== '0' ? columns[1] : columns[0];
    if (swapped) this.report('coordinate-swapped', 'warning', columns[0], `${texts[1]}, ${texts[0]}`, `${texts[0]}, ${texts[1]}`);
    else this.report('coordinate-invalid', 'warning', faulty);
    return null;
  }

  /** A country by its code or name in any of the languages; '' where the cell is empty, null where it is none (`country-unknown`). */
  country(column: string, severity: Issue['severity'] = 'warning'): string | null {
    const text = this.text(column);
    const code = text && this.#countries.code(text);
    if (text === '' || code) return code;
    this.report('country-unknown', severity, column, this.#countries.near(text));
    return null;
  }

  /** The code of a country, '' where the cell is empty or holds none; says nothing of it. */
  countryCode(column: string): string {
    const text = this.text(column);
    return text && this.#countries.code(text);
  }

  /** The code of the country that a part of a cell names, or ''. */
  countryNamed(text: string): string {
    return this.#countries.code(text);
  }

  /** The country of a side of an agreement that its header names, or ''. */
  countryOfHeader(column: string): string {
    return this.#header.countries.get(column) ?? '';
  }

  /** An address that is safe to link to; '' where it is empty or not safe (`address-unsafe`). */
  address(column: string): string {
    const text = this.text(column);
    if (text === '') return '';
    const url = safeUrl(text);
    if (url === null) this.report('address-unsafe', 'warning', column);
    return url ?? '';
  }

  /** A word of a code list or one of its synonyms (by folded phrase), in any case; null where it is another word. '' where the cell is empty. */
  code<T extends string>(column: string, list: readonly T[], synonyms: ReadonlyMap<string, T> = new Map()): T | '' | null {
    const text = this.text(column);
    if (text === '') return '';
    const code = asCode(text);
    return list.find((known) => known === code) ?? synonyms.get(fold(text)) ?? null;
  }
}

/** Whether coordinates lie far from their country, and in it when they are exchanged. */
function isSwapped(latitude: number, longitude: number, country: string): boolean {
  const middle = Object.hasOwn(COUNTRY_ANCHORS, country) ? COUNTRY_ANCHORS[country] : undefined;
  if (!middle || Math.abs(longitude) > 90) return false;
  const distance = distanceKm(middle, [longitude, latitude]);
  return distance > FAR && distanceKm(middle, [latitude, longitude]) < distance / 3;
}
