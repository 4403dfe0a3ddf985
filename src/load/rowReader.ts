import { isId } from '../base/id';
import { packPartialDate, type PartialDate } from '../base/partialDate';
import { safeUrl } from '../base/safeUrl';
import { COUNTRY_ANCHORS } from '../model/countryAnchors';
import type { Names, Place } from '../model/network';
import type { HeaderMap } from './columns';
import { cut, type Issue, type IssueCode } from './issue';

/** Codes often written instead of the ISO 3166-1 ones. */
const COUNTRY_MISTAKES: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' };

/** Whether a text is an ISO 3166-1 alpha-2 code in capitals, or XK. */
export const isCountryCode = (text: string): boolean => text === 'XK' || Object.hasOwn(COUNTRY_ANCHORS, text);

/** A word of a code list as the lists write it: `Double degree` and `double-degree` are `double_degree`. */
const asCode = (text: string): string => text.toLowerCase().replace(/[\s-]+/g, '_');

/**
 * Reads the cells of one row by column name. Each reading that fails puts an issue into the list; where a method returns null after an `error`,
 * the row cannot be used. A column the file does not have reads like an empty cell.
 */
export class RowReader {
  readonly #file: string;
  readonly #header: HeaderMap;
  readonly #cells: readonly string[];
  readonly #issues: Issue[];
  /** As a spreadsheet counts. */
  readonly row: number;

  constructor(file: string, header: HeaderMap, cells: readonly string[], row: number, issues: Issue[]) {
    this.#file = file;
    this.#header = header;
    this.#cells = cells;
    this.#issues = issues;
    this.row = row;
  }

  /** Puts an issue about a cell of this row into the list; `value` is the whole cell unless given. */
  report(code: IssueCode, severity: Issue['severity'], column: string, suggestion = '', value = this.text(column)): void {
    const header = this.#header.columns.get(column)?.header ?? column;
    this.#issues.push({ code, severity, file: this.#file, row: this.row, column: header, value: cut(value), suggestion });
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

  /** An id as of `isId`; null with an error where it is missing or malformed. '' where it is missing and may be. */
  id(mayBeMissing = false): string | null {
    const text = mayBeMissing ? this.text('id') : this.required('id');
    if (!text || isId(text)) return text;
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

  /** Parts of a cell divided by `;` or `|`, without empty ones and repetitions. */
  list(column: string): string[] {
    const parts = this.text(column)
      .split(/[;|]/)
      .map((part) => part.trim())
      .filter(Boolean);
    return [...new Set(parts)];
  }

  /** A date as ISO 8601 of any precision or as `dd.mm.yyyy`; 0 where it is empty, or wrong (`date-invalid`). */
  date(column: string): PartialDate {
    const text = this.text(column);
    const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
    const date = packPartialDate(dotted ? `${dotted[3]}-${dotted[2]!.padStart(2, '0')}-${dotted[1]!.padStart(2, '0')}` : text);
    if (date === null) this.report('date-invalid', 'warning', column);
    return date ?? 0;
  }

  /** A whole number from 0, with spaces between its thousands or none; null where it is empty, or wrong (`number-invalid`). */
  count(column: string, severity: Issue['severity'] = 'warning'): number | null {
    const text = this.text(column);
    if (text === '') return null;
    const digits = text.replace(/[\s\u00a0\u202f]/g, '');
    if (/^\d{1,9}$/.test(digits)) return Number(digits);
    this.report('number-invalid', severity, column);
    return null;
  }

  /** The place in `latitude` and `longitude`, in degrees, with decimal point or comma; null where it is empty, impossible or 0°, 0°. */
  place(): Place | null {
    const texts = [this.text('latitude'), this.text('longitude')] as const;
    if (texts[0] === '' && texts[1] === '') return null;
    const [latitude, longitude] = texts.map((text) => (/^[+-]?\d{1,3}(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : NaN)) as [
      number,
      number
    ];
    if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0)) return { longitude, latitude };
    const swapped = Math.abs(latitude) > 90 && Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90;
    const faulty = Math.abs(latitude) <= 90 && texts[0] !== '0' ? 'longitude' : 'latitude';
    if (swapped) this.report('coordinate-swapped', 'warning', 'latitude', `${texts[1]}, ${texts[0]}`, `${texts[0]}, ${texts[1]}`);
    else this.report('coordinate-invalid', 'warning', faulty);
    return null;
  }

  /** A country by its ISO 3166-1 alpha-2 code; '' where the cell is empty, null where it is no such code (`country-unknown`). */
  country(column: string, severity: Issue['severity'] = 'warning'): string | null {
    const code = this.text(column).toUpperCase();
    if (code === '' || isCountryCode(code)) return code;
    this.report('country-unknown', severity, column, COUNTRY_MISTAKES[code] ?? '');
    return null;
  }

  /** An address that is safe to link to; '' where it is empty or not safe (`address-unsafe`). */
  address(column: string): string {
    const text = this.text(column);
    if (text === '') return '';
    const url = safeUrl(text);
    if (url === null) this.report('address-unsafe', 'warning', column);
    return url ?? '';
  }

  /** A word of a code list or one of its synonyms, in any case; null where it is another word. '' where the cell is empty. */
  code<T extends string>(column: string, codes: readonly T[], synonyms: Readonly<Record<string, T>> = {}): T | '' | null {
    const code = asCode(this.text(column));
    if (code === '') return '';
    return codes.find((known) => known === code) ?? (Object.hasOwn(synonyms, code) ? synonyms[code]! : null);
  }
}
