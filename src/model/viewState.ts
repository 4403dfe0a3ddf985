import type { PageLanguage } from '../base/language';
import type { PartialDate } from '../base/partialDate';
import { LEVELS } from './aggregate';
import type { EvidenceLevel } from './evidence';
import type { CountRule } from './measures/countRules';
import type { Confidence, Kind, MobilityKind, Status } from './network';

export const VIEWS = ['map', 'graph', 'table', 'matrix', 'all'] as const;
export type View = (typeof VIEWS)[number];
/** The tables of the table view. */
export const TABLES = ['agreements', 'pairs', 'universities', 'countries', 'events', 'students'] as const;
export type TableName = (typeof TABLES)[number];
export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;
export type ThemeChoice = (typeof THEMES)[number];
export const PROJECTIONS = ['flat', 'globe'] as const;
export type Projection = (typeof PROJECTIONS)[number];
export const ARC_COLOURS = ['kind', 'pair'] as const;
export type ArcColour = (typeof ARC_COLOURS)[number];
export const NODE_COLOURS = ['country', 'community', 'measure'] as const;
export type NodeColour = (typeof NODE_COLOURS)[number];
/** The measures by which discs are sized and universities ranked; `none`: discs of the map by agreements, of the graph by partners. */
export const SIZE_MEASURES = ['none', 'agreements', 'partners', 'partnerCountries', 'betweenness', 'meanDistance'] as const;
export type SizeMeasure = (typeof SIZE_MEASURES)[number];
/** The order of the rows of the matrix. */
export const MATRIX_ORDERS = ['name', 'size', 'community'] as const;
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];
/** How the matrix is drawn: as a grid of cells, or as a chord diagram round a circle. */
export const MATRIX_FORMS = ['grid', 'chord'] as const;
export type MatrixForm = (typeof MATRIX_FORMS)[number];
/** Which links the map draws where there are more than an eye can follow: those with most agreements, or all. */
export const LINK_CHOICES = ['strongest', 'all'] as const;
export type LinkChoice = (typeof LINK_CHOICES)[number];

/** At what grain links are drawn; `auto` follows the zoom. */
export const LEVEL_CHOICES = ['auto', ...LEVELS] as const;
export type LevelChoice = (typeof LEVEL_CHOICES)[number];
/** How far around the selection the ego view reaches, in agreements passed; 0 = no ego view. */
export const EGO_STEPS = [0, 1, 2, 3] as const;
export type EgoSteps = (typeof EGO_STEPS)[number];
/** `window`: from a date to a date. `cumulative`: everything up to the end of the window, whatever its beginning. */
export const TIME_MODES = ['window', 'cumulative'] as const;
export type TimeMode = (typeof TIME_MODES)[number];

/** What stands over the view: what the numbers count and how far the data reach, or the agreements of the selection as a document. */
export const PAGES = ['coverage', 'list'] as const;
export type PageName = (typeof PAGES)[number];

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

/** What the groups of `Filter.between` are made of. */
export const MEMBER_TYPES = ['country', 'city', 'university'] as const;

/** A country, city or university by id, as a member of a group: it stands for all universities there. */
export interface GroupMember {
  readonly type: (typeof MEMBER_TYPES)[number];
  readonly id: string;
}

/** Two groups, neither empty: an agreement is between them when one party is in the first and another party in the second. */
export interface Between {
  readonly first: readonly GroupMember[];
  readonly second: readonly GroupMember[];
}

/** How many values a list of a filter has at most, so that an address stays one: what is beyond is not kept in it. */
export const MAX_FILTER_VALUES = 100;

/**
 * What is kept of the network. An empty list keeps everything; several values of one list keep what meets any of them, and an agreement has to
 * meet every list. Values are distinct.
 */
export interface Filter {
  /** Whether universities without an agreement are shown. */
  readonly unconnected: boolean;
  /** By id: at least one party is there, or is it. */
  readonly countries: readonly string[];
  readonly cities: readonly string[];
  readonly universities: readonly string[];
  /** null = no condition. */
  readonly between: Between | null;
  readonly kinds: readonly Kind[];
  readonly statuses: readonly Status[];
  /** Ids of events at which the agreement was signed or announced. */
  readonly events: readonly string[];
  readonly evidence: readonly EvidenceLevel[];
  readonly confidences: readonly Confidence[];
  /** First and last date of the window, both within it; 0 = open. A date that may lie in the window does: see `model/agreementDates.ts`. */
  readonly from: PartialDate;
  readonly to: PartialDate;
  readonly timeMode: TimeMode;
  /** Whether agreements without any date are in. */
  readonly undated: boolean;
  /** Free text, of which an agreement must have every word; '' for none. */
  readonly text: string;
}

/** The filter that keeps everything. */
export const NO_FILTER: Filter = Object.freeze({
  unconnected: true,
  countries: Object.freeze([]),
  cities: Object.freeze([]),
  universities: Object.freeze([]),
  between: null,
  kinds: Object.freeze([]),
  statuses: Object.freeze([]),
  events: Object.freeze([]),
  evidence: Object.freeze([]),
  confidences: Object.freeze([]),
  from: 0,
  to: 0,
  timeMode: 'window',
  undated: true,
  text: ''
});

/** Everything a person chose; the address bar holds it whole. */
export interface ViewState {
  /** Folder under data/; '' = the deployment's default. */
  readonly network: string;
  /** Id of the snapshot of the data that is shown; '' = the data of today. */
  readonly snapshot: string;
  readonly view: View;
  readonly table: TableName;
  readonly selection: Selection | null;
  /** null = fitted to the network. */
  readonly camera: Camera | null;
  readonly projection: Projection;
  readonly arcColour: ArcColour;
  readonly nodeColour: NodeColour;
  readonly measure: SizeMeasure;
  readonly level: LevelChoice;
  readonly links: LinkChoice;
  readonly matrixOrder: MatrixOrder;
  readonly matrixForm: MatrixForm;
  /** Of the ego view: only what is this near to the selection is shown; nothing is selected or 0 = everything is. */
  readonly steps: EgoSteps;
  readonly filter: Filter;
  /** Text that the rows of a table other than that of the agreements must have; '' for none. */
  readonly find: string;
  /** Id of the event that stands beside the one that is selected; '' for none. */
  readonly compare: string;
  /** The figures of students drawn on the map as arrows; null = none. */
  readonly students: MobilityKind | null;
  /** null = the view itself. */
  readonly page: PageName | null;
  /** The rule at which the page of coverage is opened. */
  readonly rule: CountRule | null;
  readonly language: PageLanguage | null;
  readonly theme: ThemeChoice | null;
}

/** The `network` of an address that shows a person's own files: only the browser they were opened in has them. No network may have this id. */
export const OWN_NETWORK = 'own';

export const DEFAULT_VIEW: ViewState = Object.freeze({
  network: '',
  snapshot: '',
  view: 'all',
  table: 'agreements',
  selection: null,
  camera: null,
  projection: 'flat',
  arcColour: 'kind',
  nodeColour: 'country',
  measure: 'none',
  level: 'auto',
  links: 'strongest',
  matrixOrder: 'size',
  matrixForm: 'grid',
  steps: 0,
  filter: NO_FILTER,
  find: '',
  compare: '',
  students: null,
  page: null,
  rule: null,
  language: null,
  theme: null
});
