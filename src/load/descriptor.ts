import { packPartialDate } from '../base/partialDate';
import type { NetworkDescription } from '../model/buildNetwork';
import type { Issue } from './issue';
import { isObject, readJsonObject, settingIssue } from './settings';
import { isCountryCode } from './countryCode';
import { DESCRIPTOR_FILE } from './tableFile';

export { DESCRIPTOR_FILE };

/** What `datapackage.json` says of a network. */
export interface Descriptor extends NetworkDescription {
  /** BCP 47 language of the `name` columns; '' where it is not said. */
  readonly language: string;
  /** File names of its tables. */
  readonly paths: readonly string[];
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** `title@kk` and the like. */
const TITLE = /^title@([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/;

/**
 * Reads `datapackage.json`. Of a Data Package only what is named in `Descriptor` is used; other keys are for other programs and not reported.
 * @param id name of the network's folder; stands for the title where there is none
 * @param bytes null where the file is not there
 * @param known its name in the issues, and a title where it gives none, instead of the usual ones
 */
export function readDescriptor(
  id: string,
  bytes: Uint8Array | null,
  issues: Issue[],
  known: { readonly file?: string | undefined; readonly title?: string } = {}
): Descriptor {
  const { file = DESCRIPTOR_FILE, title = id } = known;
  const json = (bytes && readJsonObject(bytes, file, issues)) ?? {};
  const wrong = (key: string): void => {
    issues.push(settingIssue(file, key, json[key]));
  };

  for (const key of ['title', 'version', 'updated'] as const) if (key in json && !text(json[key])) wrong(key);
  const updatedOn = text(json.updated);
  const dated = packPartialDate(updatedOn) !== null;
  if (updatedOn && !dated) wrong('updated');

  const homes = Array.isArray(json.homeCountries) ? json.homeCountries.map(text) : [];
  const homeCountries = homes.filter(isCountryCode);
  if (homes.length !== homeCountries.length || ('homeCountries' in json && !Array.isArray(json.homeCountries))) wrong('homeCountries');

  const languages = Array.isArray(json.languages) ? json.languages.map(text) : [];
  const language = languages[0] ?? '';
  const translations: Record<string, string> = {};
  for (const [key, value] of Object.entries(json)) {
    const tag = TITLE.exec(key)?.[1];
    if (tag && text(value)) translations[tag] = text(value);
  }
  const resources: readonly unknown[] = Array.isArray(json.resources) ? json.resources : [];
  return {
    id,
    title: { name: text(json.title) || title, language: text(json.title) ? language : '', translations },
    version: text(json.version),
    updatedOn: dated ? updatedOn : '',
    homeCountries: [...new Set(homeCountries)],
    language,
    paths: resources.flatMap((resource) => (isObject(resource) && text(resource.path) ? [text(resource.path)] : []))
  };
}
