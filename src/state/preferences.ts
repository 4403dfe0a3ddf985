import { isLanguage } from '../base/language';
import type { Language, PageLanguage } from '../base/language';
import { THEMES } from '../model/viewState';
import type { ThemeChoice } from '../model/viewState';

const LANGUAGE_KEY = 'university-network.language';
const THEME_KEY = 'university-network.theme';
const SHORTCUTS_KEY = 'university-network.shortcuts';

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
