import { isLanguage } from '../base/language';
import type { Language, PageLanguage } from '../base/language';
import { THEMES } from '../model/viewState';
import type { ThemeChoice } from '../model/viewState';

const LANGUAGE_KEY = 'university-network.language';
const THEME_KEY = 'university-network.theme';
const SHORTCUTS_KEY = 'university-network.shortcuts';
const MAPPINGS_KEY = 'university-network.mappings';
const OWN_DATA_KEY = 'university-network.own-data';
const STAGE_KEY = 'university-network.stage';
const STORY_KEY = 'university-network.story.';

/** Header sets whose columns are remembered: the latest. */
const MOST_MAPPINGS = 40;
/** Longest header set that is remembered, in characters. */
const MAX_HEADERS = 4000;

/** A visitor may forbid storage (then even reading throws): a preference is then simply not kept. */
function storage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** The language chosen on an earlier visit, or null. */
export function storedLanguage(): Language | null {
  const value = storage()?.getItem(LANGUAGE_KEY);
  return isLanguage(value) ? value : null;
}

/** The theme chosen on an earlier visit, or null. */
export function storedTheme(): ThemeChoice | null {
  const value = storage()?.getItem(THEME_KEY);
  return THEMES.find((theme) => theme === value) ?? null;
}

/** Whether a single character may be a shortcut; a visitor who speaks to the device may have turned it off. */
export const storedShortcuts = (): boolean => storage()?.getItem(SHORTCUTS_KEY) !== 'off';

/** Keeps for the next visit whether a single character may be a shortcut. */
export const storeShortcuts = (on: boolean): void => storage()?.setItem(SHORTCUTS_KEY, on ? 'on' : 'off');

/** Keeps a chosen language for the next visit. */
export const storeLanguage = (language: Language): void => storage()?.setItem(LANGUAGE_KEY, language);

/** Keeps a chosen theme for the next visit. */
export const storeTheme = (theme: ThemeChoice): void => storage()?.setItem(THEME_KEY, theme);

/** What the headers of a table meant to a person: from header to column. */
export type Mapping = Readonly<Record<string, string>>;

/** The same for the same headers in any order. */
const headerKey = (headers: readonly string[]): string => [...headers].sort().join('\n');

function storedMappings(): Map<string, Mapping> {
  try {
    const value: unknown = JSON.parse(storage()?.getItem(MAPPINGS_KEY) ?? '[]');
    if (!Array.isArray(value)) return new Map();
    return new Map(
      value.filter((entry): entry is [string, Mapping] => Array.isArray(entry) && typeof entry[0] === 'string' && isMapping(entry[1]))
    );
  } catch {
    return new Map();
  }
}

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && Object.values(value).every((column) => typeof column === 'string');

/** What a person said of these headers in an earlier import; null = nothing. */
export const storedMapping = (headers: readonly string[]): Mapping | null => storedMappings().get(headerKey(headers)) ?? null;

/** Remembers what a person said of these headers, for tables that have the same. */
export function storeMapping(headers: readonly string[], mapping: Mapping): void {
  const key = headerKey(headers);
  if (key.length > MAX_HEADERS) return;
  const mappings = storedMappings();
  mappings.delete(key);
  mappings.set(key, mapping);
  store(MAPPINGS_KEY, JSON.stringify([...mappings].slice(-MOST_MAPPINGS)));
}

/** Whether files of a person's own were open at the end of the last visit (`keptImport` has them). */
export const storedOwnData = (): boolean => storage()?.getItem(OWN_DATA_KEY) === 'open';

/** Notes whether files of a person's own are open. */
export function storeOwnData(open: boolean): void {
  if (open) store(OWN_DATA_KEY, 'open');
  else storage()?.removeItem(OWN_DATA_KEY);
}

/** Storage may be full, too. @returns whether it is kept */
function store(key: string, value: string): boolean {
  try {
    storage()!.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

/** The draft of the story of a network as this browser keeps it, a `story.json`; null = there is none. @param network id */
export const storedStory = (network: string): string | null => storage()?.getItem(STORY_KEY + network) ?? null;

/** Keeps the draft of the story of a network, or forgets it. @param story null = forget it @returns false where the browser would not keep it */
export function storeStory(network: string, story: string | null): boolean {
  if (story !== null) return store(STORY_KEY + network, story);
  storage()?.removeItem(STORY_KEY + network);
  return true;
}

/** How a show stood, and when it was stored, in milliseconds since 1970. */
export interface StoredShow {
  readonly value: string;
  readonly at: number;
}

/** What is stored of a show. */
export interface StoredShows {
  /** By this window, before it was loaded anew. */
  readonly here: StoredShow | null;
  /** By the last window that showed it, which may have crashed or was closed. */
  readonly kept: StoredShow | null;
}

const showKey = (show: string): string => `${STAGE_KEY}.${show}`;

/** How a show stood. @param show what is shown, one of a kind, so that two stages with different shows leave each other alone */
export const storedShow = (show: string): StoredShows => ({
  here: readShow(windowStorage(), show),
  kept: readShow(storage(), show)
});

function readShow(from: Storage | null, show: string): StoredShow | null {
  try {
    const stored = JSON.parse(from?.getItem(showKey(show)) ?? 'null') as Partial<StoredShow> | null;
    return typeof stored?.value === 'string' && typeof stored.at === 'number' ? { value: stored.value, at: stored.at } : null;
  } catch {
    return null;
  }
}

/**
 * Keeps how a show stands: for this window over a reload, and on this machine over a crash.
 * @returns false where the browser would not keep it on this machine
 */
export function storeShow(show: string, stored: StoredShow): boolean {
  const text = JSON.stringify(stored);
  const written = (into: Storage | null): boolean => {
    try {
      into?.setItem(showKey(show), text);
      return into !== null;
    } catch {
      return false;
    }
  };
  written(windowStorage());
  return written(storage());
}

/**
 * Tells when another window stores or forgets how a show stands.
 * @param onchange whether it was forgotten
 * @returns what ends the telling
 */
export function watchShow(show: string, onchange: (forgotten: boolean) => void): () => void {
  const listening = new AbortController();
  addEventListener(
    'storage',
    (event) => {
      const { key, newValue } = event as StorageEvent;
      if (key === showKey(show)) onchange(newValue === null);
    },
    { signal: listening.signal }
  );
  return () => listening.abort();
}

/** Forgets how a show stood. */
export function forgetShow(show: string): void {
  windowStorage()?.removeItem(showKey(show));
  storage()?.removeItem(showKey(show));
}

/** Storage that goes with the window; null where a visitor forbids it. */
function windowStorage(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}

/**
 * The language to speak: the address over the stored choice over the browser's languages over the deployment's default, else English.
 * @param wanted the browser's language tags, best first
 */
export function chooseLanguage(
  address: PageLanguage | null,
  stored: Language | null,
  wanted: readonly string[],
  deployment: Language | null
): PageLanguage {
  const browser = wanted.map((tag) => tag.toLowerCase().split('-')[0]).find(isLanguage);
  return address ?? stored ?? browser ?? deployment ?? 'en';
}
