import type { LngLat } from '../base/sphere';
import type { Level } from '../model/aggregate';

export { DASHES } from '../model/dash';
export type { Dash } from '../model/dash';

/** How strongly a thing is drawn: 0 as usual, 1 faded behind a selection, 2 selected or part of the selection, 3 under the pointer. */
export type Emphasis = 0 | 1 | 2 | 3;

/**
 * The places to draw: countries, cities or universities, as the level says. Entry i of every column is one of them. Largest radius first, so
 * that small discs lie on top.
 */
export interface Marks {
  readonly level: Level;
  readonly count: number;
  /** Index into the network's countries, cities or universities. */
  readonly end: Uint32Array;
  /** Degrees. */
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  /** Pixels; area grows with the number of agreements. */
  readonly radius: Float32Array;
  /** Zoom from which the disc is drawn, see separationZooms. */
  readonly fromZoom: Float32Array;
  readonly agreements: Uint32Array;
  /** How many universities the mark stands for. */
  readonly universities: Uint32Array;
  /** Name in the language chosen, and the language it is in (BCP 47). */
  readonly label: readonly string[];
  readonly labelLanguage: readonly string[];
  /** 1 where it lies in a home country. */
  readonly home: Uint8Array;
}

/**
 * The arcs between marks. A link with agreements of several kinds is drawn as strands side by side, one a kind and dash; together they are
 * one arc: same ends, same `link`. Strands are ordered with long links first, so that short ones lie on top.
 */
export interface ArcStrands {
  readonly count: number;
  /** How many links are drawn, and how many could be: more only where they are too many for an eye. */
  readonly links: number;
  readonly possible: number;
  /** Indices into `Marks`. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Index into the `Links` the scene was made from. */
  readonly link: Uint32Array;
  /** Width of this strand in pixels. */
  readonly width: Float32Array;
  /** Sideways shift of this strand from the great circle in pixels, positive to the left of from → to. */
  readonly offset: Float32Array;
  /** Sideways shift in pixels of the ends on their discs, so that many arcs do not meet in one point; fades to 0 along the arc. */
  readonly fanFrom: Float32Array;
  readonly fanTo: Float32Array;
  /** Index into `Theme.hues`; 255 = neutral. */
  readonly hue: Uint8Array;
  /** Index into DASHES (model/dash). */
  readonly dash: Uint8Array;
}

/** A total that was announced between two countries without naming pairs: one wide soft dashed band, never arcs. */
export interface Band {
  readonly eventId: string;
  readonly fromLongitude: number;
  readonly fromLatitude: number;
  readonly toLongitude: number;
  readonly toLatitude: number;
  readonly announced: number;
  /** Sideways shift from the great circle in pixels, positive to the left of from → to: bands of the same two countries lie side by side. */
  readonly offset?: number;
  /** Text on the band, in the language chosen: "63 announced, no list published". */
  readonly label: string;
}

/** Students who went from a country to another, as one source states them: a hollow arrow, never an arc. */
export interface Flow {
  readonly from: LngLat;
  readonly to: LngLat;
  /** Width of the arrow's head in pixels. */
  readonly width: number;
  /** Number and time, in the language chosen. */
  readonly label: string;
  /** Index into `Network.mobility` of the figure that is drawn. */
  readonly figure: number;
  /** 3 under the pointer; as usual where left out. */
  readonly emphasis?: Emphasis;
}

/** Country names, drawn from our own table. */
export interface CountryLabel {
  readonly id: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly label: string;
  /** Home countries are labelled first and larger. */
  readonly home: boolean;
}

/** An opened city: its universities on rings around its point. */
export interface CityFan {
  /** Index into `Marks`. */
  readonly mark: number;
  /** Indices into `Network.universities`. */
  readonly university: Uint32Array;
  /** Place of each, in pixels from the city's point, x to the right, y down. */
  readonly dx: Float32Array;
  readonly dy: Float32Array;
  readonly radius: Float32Array;
  readonly label: readonly string[];
  readonly emphasis: Uint8Array;
}

/** All that shall be drawn on the map: plain data, equal for every painter. */
export interface MapScene {
  readonly marks: Marks;
  readonly arcs: ArcStrands;
  readonly bands: readonly Band[];
  /** Absent where no students are shown. */
  readonly flows?: readonly Flow[];
  readonly countries: readonly CountryLabel[];
  readonly fan: CityFan | null;
  /** Emphasis of each mark, each arc strand and each band. */
  readonly markEmphasis: Uint8Array;
  readonly arcEmphasis: Uint8Array;
  readonly bandEmphasis: Uint8Array;
  /** Of each strand that stands out, whether it was there before what is selected; see `MapEmphasis`. */
  readonly arcOlder: Uint8Array;
  /** ISO codes of the countries drawn as home, and the selected one or ''. */
  readonly homeCountries: readonly string[];
  readonly selectedCountry: string;
  /** What is selected, as a key; '' for nothing. Names of what stands out are placed anew when it changes, not for every hover. */
  readonly focus: string;
}
