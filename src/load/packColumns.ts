import {
  areWithin,
  isPlain,
  isRepeated,
  readNumbers,
  stepOf,
  writtenIn,
  type Numbers,
  type NumbersForm,
  type Written
} from './packNumbers';
import { PackError } from './packError';
import { isObject } from './settings';

/** Largest section of a packed file, in bytes: four times that of a million agreements. */
export const MOST_BYTES = 512 * 1024 * 1024;
/** As often as that deflate repeats a byte at most. */
const MOST_TIMES = 1032;

/** As many bytes as so many packed ones can stand for. */
export const mostFrom = (packed: number): number => Math.min(MOST_BYTES, packed * MOST_TIMES);

/** The next place that 4 divides. */
export const aligned = (at: number): number => Math.ceil(at / 4) * 4;

/** What every number must be: from the first, below the second. */
type Within = readonly [least: number, end: number];

/** The columns of a packed file. Where they lie in it as they are needed they are read there: all of them share memory. Each throws `PackError`. */
export interface PackColumns {
  readonly has: (name: string) => boolean;
  /** Whether all numbers of a column are the same. */
  readonly isRepeated: (name: string) => boolean;
  /** The step by which all numbers of a column count up from 0; 0 where they do not. */
  readonly stepOf: (name: string) => number;
  /** Length of a column. */
  readonly lengthOf: (name: string) => number;
  readonly bytes: (name: string, within?: Within) => Uint8Array;
  /** Columns of which all numbers are the same, or count up alike, are one. */
  readonly words: (name: string, within?: Within) => Uint32Array;
  readonly signed: (name: string, within?: Within) => Int32Array;
  /** Numbers that are not negative, in as few bytes as they were written. */
  readonly small: (name: string) => Written;
  /** To be told before it is relied on that so many bytes can be made of what the columns only hint at: no honest file has so many. */
  readonly unfold: (bytes: number) => void;
}

/**
 * The columns that lie behind one another in a section, each at a place that 4 divides.
 * @param most bytes that can be made of them, if the file is honest
 * @throws PackError
 */
export function columnsIn(body: Uint8Array, forms: Readonly<Record<string, unknown>>, most: number): PackColumns {
  const places = new Map<string, { readonly form: NumbersForm; readonly at: number }>();
  let at = 0;
  for (const [name, form] of Object.entries(forms)) {
    if (!isForm(form)) throw new PackError('broken', `The column "${name}" is none.`);
    places.set(name, { form, at });
    const end = at + form.length * form.width;
    // A column of one number repeated takes no room in the file; it is no longer than what else is there would explain.
    if (end > body.length || form.length > body.length) throw new PackError('broken', `The column "${name}" does not fit.`);
    at = aligned(end);
  }
  const find = (name: string): { readonly form: NumbersForm; readonly bytes: Uint8Array } => {
    const place = places.get(name);
    if (!place) throw new PackError('broken', `There is no column "${name}".`);
    const { form, at: start } = place;
    return { form, bytes: body.subarray(start, start + form.length * form.width) };
  };
  const checked = <T extends Numbers>(name: string, form: NumbersForm, within: Within | undefined, read: () => T): T => {
    try {
      const numbers = read();
      if (!within || areWithin(form, numbers, ...within)) return numbers;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
    throw new PackError('broken', `The column "${name}" does not fit.`);
  };
  const wordsOf = (form: NumbersForm, bytes: Uint8Array): Uint32Array =>
    form.width === 4 && isPlain(form) ? (writtenIn(form, bytes) as Uint32Array) : readNumbers(form, bytes, new Uint32Array(form.length));
  const alike = new Map<string, Uint32Array>();
  let room = most;
  return {
    has: (name) => places.has(name),
    isRepeated: (name) => isRepeated(find(name).form),
    stepOf: (name) => stepOf(find(name).form),
    lengthOf: (name) => find(name).form.length,
    bytes(name, within) {
      const { form, bytes } = find(name);
      return checked(name, form, within, () =>
        form.width === 1 && isPlain(form) ? bytes : readNumbers(form, bytes, new Uint8Array(form.length))
      );
    },
    words(name, within) {
      const { form, bytes } = find(name);
      return checked(name, form, within, () => {
        if (form.width > 0) return wordsOf(form, bytes);
        const key = JSON.stringify(form);
        const known = alike.get(key) ?? wordsOf(form, bytes);
        alike.set(key, known);
        return known;
      });
    },
    signed(name, within) {
      const { form, bytes } = find(name);
      return checked(name, form, within, () => readNumbers(form, bytes, new Int32Array(form.length)));
    },
    small(name) {
      const { form, bytes } = find(name);
      return isPlain(form) ? writtenIn(form, bytes) : this.words(name);
    },
    unfold(bytes) {
      room -= bytes;
      if (room < 0) throw new PackError('broken', 'There is more than was said.');
    }
  };
}

const isForm = (value: unknown): value is NumbersForm =>
  isObject(value) &&
  Number.isSafeInteger(value.length) &&
  (value.length as number) >= 0 &&
  [0, 1, 2, 4].includes(value.width as number) &&
  Number.isSafeInteger(value.base) &&
  Number.isSafeInteger(value.first) &&
  typeof value.steps === 'boolean';
