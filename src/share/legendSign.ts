import type { Dash } from '../model/dash';

/** A sign of a picture and what it means. Hues are indices as `hueColour` takes them, −1 = neutral. */
export type LegendSign =
  | { readonly type: 'line'; readonly hue: number; readonly dash: Dash; readonly wide?: boolean; readonly label: string }
  | { readonly type: 'disc'; readonly hue: number; readonly label: string }
  /** The shades of a measure, from its least to its greatest value. */
  | { readonly type: 'shades'; readonly least: string; readonly most: string; readonly label: '' }
  /** What needs no sign. */
  | { readonly type: 'words'; readonly label: string };
