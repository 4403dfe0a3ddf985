import type { PageLanguage } from '../base/language';

export const VIEWS = ['map', 'graph', 'table', 'all'] as const;
export type View = (typeof VIEWS)[number];
/** The tables of the table view. */
export const TABLES = ['agreements', 'universities', 'countries', 'events', 'students'] as const;
export type TableName = (typeof TABLES)[number];
export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;
export type ThemeChoice = (typeof THEMES)[number];
export const PROJECTIONS = ['flat', 'globe'] as const;
export type Projection = (typeof PROJECTIONS)[number];
export const ARC_COLOURS = ['kind', 'pair'] as const;
export type ArcColour = (typeof ARC_COLOURS)[number];
export const NODE_COLOURS = ['country', 'community'] as const;
export type NodeColour = (typeof NODE_COLOURS)[number];

/** What is selected, by id. A pair is two different universities, cities or countries by id; their order does not matter. */
export type Selection =
  | { readonly type: 'university' | 'city' | 'country' | 'agreement' | 'event'; readonly id: string }
  | { readonly type: 'pair'; readonly id: string; readonly other: string };

/** Centre in degrees, zoom in MapLibre's levels (0…22; one level doubles the scale, 512 px is the world at 0). */
export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** What is kept of the network. Empty lists keep everything. */
export interface Filter {
  /** Whether universities without an agreement are shown. */
  readonly unconnected: boolean;
  /** Free text that the rows of a table must match; '' for none. */
  readonly text: string;
}

/** Everything a person chose; the address bar holds it whole. */
export interface ViewState {
  /** Folder under data/; '' = the deployment's default. */
  readonly network: string;
  readonly view: View;
  readonly table: TableName;
  readonly selection: Selection | null;
  /** null = fitted to the network. */
  readonly camera: Camera | null;
  readonly projection: Projection;
  readonly arcColour: ArcColour;
  readonly nodeColour: NodeColour;
  readonly filter: Filter;
  readonly language: PageLanguage | null;
  readonly theme: ThemeChoice | null;
}

export const DEFAULT_VIEW: ViewState = Object.freeze({
  network: '',
  view: 'all',
  table: 'agreements',
  selection: null,
  camera: null,
  projection: 'flat',
  arcColour: 'kind',
  nodeColour: 'country',
  filter: Object.freeze({ unconnected: true, text: '' }),
  language: null,
  theme: null
});
