import type { Kind } from './network';

/** Themes the page can be drawn in. */
export const THEME_NAMES = ['light', 'dark', 'contrast'] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

/**
 * The colours of one theme as #rrggbb: the one place painters and style sheets take them from.
 *
 * Contrast by WCAG 2, tested for every colour on every ground it stands on: text 4.5:1 (7:1 in `contrast`); what carries meaning (hues, rings,
 * outlines of controls, focus) 3:1. Borders of countries and hairlines between rows are decoration in `light` and `dark`: nothing is lost
 * without them, and they stay faint.
 *
 * No meaning hangs on colour alone. Kinds are named in the legend, the tables, the entry and under the pointer of map and graph; `no_document`
 * is dotted and the status of an agreement is a dash. Countries of nodes are named by the hull and the tooltip, cities by the lettering.
 */
export interface Theme {
  readonly name: ThemeName;
  /** Which of the browser's own colours go with it: scroll bars, form controls. */
  readonly scheme: 'light' | 'dark';
  readonly sea: string;
  readonly land: string;
  /** Land of the network's home countries. */
  readonly home: string;
  /** Coasts and borders of countries. */
  readonly border: string;
  readonly panel: string;
  /** Page behind the panels. */
  readonly ground: string;
  /** Hairlines between rows and around panels. */
  readonly rule: string;
  /** Outlines of buttons, fields and switches. */
  readonly control: string;
  /** What lies under the pointer or is open, in lists and on buttons. */
  readonly hover: string;
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
  /** Five steps of one hue from little to much, for the values of a measure. */
  readonly shades: readonly [string, string, string, string, string];
  /** What has no hue: no document named, other, the rest. */
  readonly neutral: string;
  /** Opacity of lines that nothing else bears on: as low as the ground under them allows, so that crossing lines are seen. */
  readonly opacity: {
    readonly arc: number;
    /** The wide band of an announced total. */
    readonly band: number;
    readonly edge: number;
  };
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
    scheme: 'light',
    sea: '#E4EBEE',
    land: '#F6F3ED',
    home: '#EFE8D8',
    border: '#D5CDBF',
    panel: '#FFFFFF',
    ground: '#F7F8F9',
    rule: '#E3DED4',
    control: '#76808C',
    hover: '#E4EBEE',
    text: '#1B2430',
    quiet: '#5B6573',
    disc: '#FFFFFF',
    ink: '#1B2430',
    accent: '#2A45B0',
    onAccent: '#FFFFFF',
    selection: '#1B2430',
    hues: ['#2A45B0', '#148969', '#B02318', '#B76D13', '#9C5CE1', '#5A1B38'],
    shades: ['#477BB0', '#386496', '#294D7C', '#1A3663', '#0A1F4D'],
    neutral: '#5C6670',
    opacity: { arc: 0.95, band: 0.8, edge: 0.95 }
  },
  dark: {
    name: 'dark',
    scheme: 'dark',
    sea: '#0B1420',
    land: '#152233',
    home: '#1B2C42',
    border: '#2B3B50',
    panel: '#0F1B2A',
    ground: '#0B1420',
    rule: '#22334A',
    control: '#6F8299',
    hover: '#0B1420',
    text: '#F2F5F8',
    quiet: '#A9B4C0',
    disc: '#0F1B2A',
    ink: '#F2F5F8',
    accent: '#9DB8FF',
    onAccent: '#0B1420',
    selection: '#FFFFFF',
    hues: ['#818AFE', '#8BF9C5', '#F4B181', '#989C2D', '#D1B5FD', '#F66387'],
    shades: ['#5F86B8', '#82A1CA', '#A5BDDC', '#C7D8ED', '#EAF3FF'],
    neutral: '#A9B4C0',
    opacity: { arc: 0.75, band: 0.6, edge: 0.75 }
  },
  contrast: {
    name: 'contrast',
    scheme: 'dark',
    sea: '#000000',
    land: '#1A1A1A',
    home: '#262626',
    border: '#8A8A8A',
    panel: '#000000',
    ground: '#000000',
    rule: '#9A9A9A',
    control: '#FFFFFF',
    hover: '#262626',
    text: '#FFFFFF',
    quiet: '#E0E0E0',
    disc: '#000000',
    ink: '#FFFFFF',
    accent: '#FFE100',
    onAccent: '#000000',
    selection: '#FFE100',
    hues: ['#96AEFF', '#02E4C0', '#FF9298', '#CBB245', '#FAD2FF', '#C8FF92'],
    shades: ['#A9B9D9', '#BECBE3', '#D4DCEC', '#E9EEF6', '#FFFFFF'],
    neutral: '#FFFFFF',
    opacity: { arc: 1, band: 1, edge: 1 }
  }
};

/** The index at which the shades follow the hues. */
export const FIRST_SHADE = 6;

/** The colour of a hue index, or of a shade from `FIRST_SHADE` on; −1 and anything out of range is neutral. */
export const hueColour = (theme: Theme, hue: number): string => theme.hues[hue] ?? theme.shades[hue - FIRST_SHADE] ?? theme.neutral;
