import type { Emphasis } from './scene';

/** Width of a band in pixels. */
export const BAND_WIDTH = 5;
/** What a selection leaves of everything else. */
export const FADED = 0.1;
/** Opacity of names of cities behind a selection: still legible as a place, no longer read. */
export const FADED_LABEL = 0.22;
/**
 * Factor on the widths of arcs by zoom: at world level they are slimmer, so that a hub's dozens stay apart; whole from zoom 4.5 on. Discs and
 * letters keep their size.
 */
export const slimness = (zoom: number): number => Math.max(0.6, Math.min(1, 0.6 + (0.4 * (zoom - 2)) / 2.5));

/** How much wider arcs are drawn when selected, and under the pointer. */
export const SELECTED_WIDTH = 1.6;
export const HOVERED_WIDTH = 2;
/** Ink ring of a city's disc in pixels: ordinary, and selected or under the pointer. */
export const RING = 1.4;
export const SELECTED_RING = 2.6;
/** Ring of a city without agreements. */
export const BARE_RING = 0.9;
/** From this zoom on cities without agreements have their names. */
export const BARE_NAMES_ZOOM = 4;
/** How many of the largest places are named in any case, be it over small discs: without them a map says little. */
export const HUBS = 5;
/** Gap between a disc's ring and its name in pixels. */
export const LABEL_GAP = 4;
/** Width of the paper around the letters in pixels. */
export const HALO = 1.6;

/** Families for names of cities and universities, and for names of countries, as CSS has them. */
export const SANS = ['Inter Variable', 'Inter', 'system-ui', 'sans-serif'] as const;
export const SERIF = ['Source Serif 4 Variable', 'Source Serif 4', 'Georgia', 'serif'] as const;

/** Dash patterns along an arc of a width, in pixels: length of the straight part of a mark (its ends are round) and of the whole period. */
export function dashPattern(dash: number, width: number): { readonly mark: number; readonly period: number } {
  if (dash === 1) return { mark: 5 + width, period: 9 + 3 * width };
  if (dash === 2) return { mark: 0, period: 3 + 1.6 * width };
  return { mark: 0, period: 0 };
}

/** Marks and gaps of a band. */
export const BAND_PATTERN = { mark: 16, period: 34 } as const;

/** Opacity of an arc or band of a base opacity by its emphasis. */
export const strengthOf = (base: number, emphasis: number): number =>
  emphasis === 1 ? base * FADED : emphasis >= 2 ? Math.max(base, base * 1.34) : base;

/** Factor on an arc's width by its emphasis and the zoom: what stands out is never slim. */
export const widthFactor = (emphasis: number, zoom: number): number =>
  emphasis === 2 ? SELECTED_WIDTH : emphasis === 3 ? HOVERED_WIDTH : slimness(zoom);

/** How a city's name is set: the fewer the agreements, the smaller and lighter. Size in pixels, weight as in CSS. */
export function labelStyle(agreements: number, most: number, emphasis: number): { readonly size: number; readonly weight: 500 | 600 } {
  const share = most > 0 ? Math.sqrt(agreements / most) : 0;
  const size = share > 0.55 ? 15 : share > 0.3 ? 13 : 12;
  return { size, weight: share > 0.3 || emphasis >= (2 satisfies Emphasis) ? 600 : 500 };
}
