import { addressWithin, fetchFile, LoadError, type FetchOptions } from './fetchFile';
import { cut, fileIssue, type Issue } from './issue';

/** A text in several languages, by BCP 47 tag. Empty where nothing is said. */
export type LocalTexts = Readonly<Record<string, string>>;

const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** Reads the settings of one JSON file key by key; what is wrong becomes an issue and the default is taken. Unknown keys are reported too. */
export class Settings {
  readonly #file: string;
  readonly #values: ReadonlyMap<string, unknown>;
  readonly #asked = new Set<string>();
  readonly #issues: Issue[];
  readonly #path: string;

  /** @param path what stands before the keys in issues, such as `networks[0].` */
  constructor(file: string, values: Readonly<Record<string, unknown>>, issues: Issue[], path = '') {
    this.#file = file;
    this.#values = new Map(Object.entries(values).map(([key, value]) => [path + key, value]));
    this.#issues = issues;
    this.#path = path;
  }

  /**
   * The value of a key.
   * @param accept gives the value as it shall be used, or undefined where it is wrong
   */
  read<T>(key: string, fallback: T, accept: (value: unknown) => T | undefined): T {
    const name = this.#path + key;
    this.#asked.add(name);
    if (!this.#values.has(name)) return fallback;
    const value = this.#values.get(name);
    const accepted = accept(value);
    if (accepted === undefined) this.#issues.push(settingIssue(this.#file, name, value));
    return accepted ?? fallback;
  }

  /** The entries of a list. One that is no object, or of which `read` makes nothing, is reported and left out. */
  list<T>(key: string, read: (entry: Settings) => T | null): readonly T[] {
    const values = this.read<readonly unknown[]>(key, [], (value) => (Array.isArray(value) ? value : undefined));
    return values.flatMap((value, index) => {
      const path = `${this.#path}${key}[${index}]`;
      const known = this.#issues.length;
      const entry = isObject(value) ? new Settings(this.#file, value, this.#issues, `${path}.`) : null;
      const made = entry && read(entry);
      entry?.reportUnknown();
      if (made !== null) return [made];
      if (this.#issues.length === known) this.#issues.push(settingIssue(this.#file, path, value));
      return [];
    });
  }

  /** Reports the keys that were not asked for. */
  reportUnknown(): void {
    for (const [name, value] of this.#values) if (!this.#asked.has(name)) this.#issues.push(settingIssue(this.#file, name, value));
  }
}

/** That a setting of a JSON file is wrong or unknown; the column is its key. */
export const settingIssue = (file: string, key: string, value: unknown): Issue => ({
  code: 'setting-invalid',
  severity: 'warning',
  file,
  row: 0,
  column: key,
  value: cut(typeof value === 'string' ? value : (JSON.stringify(value) ?? '')),
  suggestion: ''
});

/** Whether a value is a JSON object. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A table of texts by language, `{"en": "…", "kk": "…"}`, or undefined where it is none. */
export const localTexts = (value: unknown): LocalTexts | undefined =>
  isObject(value) && Object.entries(value).every(([tag, text]) => TAG.test(tag) && typeof text === 'string')
    ? (value as LocalTexts)
    : undefined;

/** The object a JSON file holds; null, with `json-broken`, where it holds none. */
export function readJsonObject(bytes: Uint8Array, file: string, issues: Issue[]): Readonly<Record<string, unknown>> | null {
  // JSON is UTF-8 (RFC 8259); the decoder takes a byte order mark away.
  const text = new TextDecoder().decode(bytes);
  let value: unknown;
  let reason = '';
  try {
    value = JSON.parse(text);
  } catch (error) {
    reason = error instanceof Error ? error.message : '';
  }
  if (isObject(value)) return value;
  issues.push({ code: 'json-broken', severity: 'warning', file, row: 0, column: '', value: cut(reason), suggestion: '' });
  return null;
}

/**
 * Fetches a settings file beside the page and reads it. One that cannot be had is the issue `file-missing`, and everything takes its default.
 * @param baseUrl absolute address of the page
 * @param file path relative to it
 * @param read reads the settings out of the file; gets the empty object where there is none
 * @throws only the reason of the signal
 */
export async function loadSettings<T>(
  baseUrl: string,
  file: string,
  options: FetchOptions,
  read: (settings: Settings, issues: Issue[]) => T
): Promise<{ readonly value: T; readonly issues: readonly Issue[] }> {
  const issues: Issue[] = [];
  let bytes: Uint8Array | null = null;
  try {
    bytes = await fetchFile(addressWithin(baseUrl, file), options);
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    issues.push(fileIssue('file-missing', 'warning', file));
  }
  const value = read(new Settings(file, (bytes && readJsonObject(bytes, file, issues)) ?? {}, issues), issues);
  return { value, issues };
}
