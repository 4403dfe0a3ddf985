import type { Kind } from './network';

/** Themes the page can be drawn in. */
export const THEME_NAMES = ['light', 'dark'] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

/** The colours of one theme as #rrggbb: the one place painters and style sheets take them from. */
export interface Theme {
  readonly name: ThemeName;
  readonly sea: string;
  readonly land: string;
  /** Land of the network's home countries. */
  readonly home: string;
  readonly border: string;
  readonly panel: string;
  /** Page behind the panels. */
  readonly ground: string;
  readonly rule: string;
  readonly text: string;
  readonly quiet: string;
  /** Discs of cities and universities: their paper and their ink ring. */
  readonly disc: string;
  readonly ink: string;
  /** Links, focus and the selected item. */
  readonly accent: string;
  /** Text on the accent. */
  readonly onAccent: string;
  readonly selection: string;
  /** Six hues, told apart with colour-blind eyes too; kinds, country pairs, countries and communities take theirs from here. */
  readonly hues: readonly [string, string, string, string, string, string];
  /** What has no hue: no document named, other, the rest. */
  readonly neutral: string;
}

/** Index into `Theme.hues` of each kind; −1 = `neutral`. */
export const KIND_HUES: Readonly<Record<Kind, number>> = {
  memorandum: 0,
  cooperation_agreement: 1,
  double_degree: 2,
  exchange: 3,
  joint_centre: 4,
  branch_campus: 5,
  no_document: -1,
  other: -1
};

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: {
    name: 'light',
    sea: '#E4EBEE',
    land: '#F6F3ED',
    home: '#EFE8D8',
    border: '#D5CDBF',
    panel: '#FFFFFF',
    ground: '#F7F8F9',
    rule: '#E3DED4',
    text: '#1B2430',
    quiet: '#5B6573',
    disc: '#FFFFFF',
    ink: '#1B2430',
    accent: '#2A45B0',
    onAccent: '#FFFFFF',
    selection: '#1B2430',
    hues: ['#2A45B0', '#2E9170', '#B02318', '#B8730A', '#A05FD2', '#5A1B38'],
    neutral: '#5C6670'
  },
  dark: {
    name: 'dark',
    sea: '#0B1420',
    land: '#152233',
    home: '#1B2C42',
    border: '#2B3B50',
    panel: '#0F1B2A',
    ground: '#0B1420',
    rule: '#22334A',
    text: '#F2F5F8',
    quiet: '#A9B4C0',
    disc: '#0F1B2A',
    ink: '#F2F5F8',
    accent: '#9DB8FF',
    onAccent: '#0B1420',
    selection: '#FFFFFF',
    hues: ['#818AFE', '#8BF9C5', '#F4B181', '#989C2D', '#D1B5FD', '#F66387'],
    neutral: '#A9B4C0'
  }
};

/** The colour of a hue index; −1 and anything out of range is neutral. */
export const hueColour = (theme: Theme, hue: number): string => theme.hues[hue] ?? theme.neutral;
