import type { ExpressionSpecification, GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import type { Theme } from '../model/palette';
import type { Projection } from '../model/viewState';
import { bandFeatures, markFeatures, countryFeatures } from './features';
import { ARC_LAYER, LAYERS } from './layers';
import type { LayerId } from './layers';
import { BARE_NAMES_ZOOM, BARE_RING, FADED_LABEL, HALO, RING, SANS, SELECTED_RING, SERIF } from './look';
import { MAX_ZOOM } from './camera';
import { zoomInScene } from './projector';
import type { MapScene } from './scene';
import type { SceneSource } from './sceneChanges';
import type { MapGround } from './view';

/** Name and size in pixels of the unseen picture that stands for a disc when names are placed. */
export const BOX_IMAGE = 'box';
export const BOX_SIZE = 32;

/** Source of the unseen squares where no name may stand. */
export const GUARDS = 'guard-points';

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/**
 * Families as MapLibre draws local fonts: it puts them into a CSS font unquoted, so a family with a digit brings its own quotes, and reads
 * the weight off the first name, which therefore is a name no font has.
 */
const fonts = (families: readonly string[], weight: string): string[] => [
  `Weight ${weight}`,
  ...families.map((name) => (/\d/.test(name) ? `"${name}"` : name))
];

const emphasis: ExpressionSpecification = ['coalesce', ['feature-state', 'emphasis'], 0];
const standsOut: ExpressionSpecification = ['>=', emphasis, 2];

/**
 * Discs appear where they stand apart (see crowding.ts), in steps of half a zoom level: expressions compare zoom with constants only. Larger
 * discs stand apart later.
 */
function discOpacity(scale: number): ExpressionSpecification {
  const at = (zoom: number): ExpressionSpecification => [
    'case',
    standsOut,
    1,
    ['>', ['get', 'from'], zoomInScene(zoom, scale)],
    0,
    ['==', emphasis, 1],
    0.2,
    1
  ];
  const steps = Array.from({ length: 2 * MAX_ZOOM }, (_, i) => (i + 1) / 2);
  return ['step', ['zoom'], at(0), ...steps.flatMap((zoom) => [zoom, at(zoom)])] as ExpressionSpecification;
}

/** The whole style of the map but our own layer of arcs, without a scene: no glyphs, sprites or tiles, everything it needs is in it. */
export const mapStyle = (ground: MapGround, theme: Theme, scale: number): StyleSpecification => ({
  version: 8,
  sources: { ...groundSources(ground), ...sceneSources(null), [GUARDS]: { type: 'geojson', data: NOTHING } },
  layers: mapLayers(theme, scale)
});

/** The layers of the style, from the ground up. */
export function mapLayers(theme: Theme, scale: number): LayerSpecification[] {
  const layers = styleLayers(theme, scale);
  return LAYERS.filter((id): id is StyledLayerId => id !== ARC_LAYER).map((id) => ({ ...layers[id], id }));
}

/** MapLibre's name of a projection. */
export const mapLibreName = (projection: Projection): 'globe' | 'mercator' => (projection === 'globe' ? 'globe' : 'mercator');

type StyledLayerId = Exclude<LayerId, typeof ARC_LAYER>;

/** Sources of the ground. A tolerance in pixels leaves out what a hairline does not show. */
export function groundSources(ground: MapGround): Record<string, GeoJSONSourceSpecification> {
  const source = (data: FeatureCollection): GeoJSONSourceSpecification => ({ type: 'geojson', data, tolerance: 1, maxzoom: 8 });
  return {
    countries: source(ground.countries),
    lakes: source(ground.lakes),
    coastlines: source(ground.coastlines),
    borders: source(ground.borders)
  };
}

/** Data of the sources of what changes with the scene, by id: each is made when it is asked for. */
export const sceneData: Record<SceneSource, (scene: MapScene) => FeatureCollection> = {
  'city-points': ({ marks, markEmphasis }) => markFeatures(marks, markEmphasis),
  'country-points': ({ countries }) => countryFeatures(countries),
  'band-points': bandFeatures
};

/** Sources of what changes with the scene, by id; null = empty ones. */
export function sceneSources(scene: MapScene | null): Record<SceneSource, GeoJSONSourceSpecification> {
  const source = (id: SceneSource): GeoJSONSourceSpecification => ({ type: 'geojson', data: scene ? sceneData[id](scene) : NOTHING });
  return { 'city-points': source('city-points'), 'country-points': source('country-points'), 'band-points': source('band-points') };
}

/** Which countries are home, and which is selected, as filters of their layers. */
export function countryFilters(
  scene: Pick<MapScene, 'homeCountries' | 'selectedCountry'> | null
): Record<'land' | 'home' | 'selected-country', ExpressionSpecification> {
  const home: ExpressionSpecification = ['in', ['get', 'id'], ['literal', [...(scene?.homeCountries ?? [])]]];
  return { land: ['!', home], home, 'selected-country': ['==', ['get', 'id'], scene?.selectedCountry || '-'] };
}

/** A layer without its id. */
type Unnamed = LayerSpecification extends infer L ? (L extends LayerSpecification ? Omit<L, 'id'> : never) : never;

function styleLayers(theme: Theme, scale: number): Record<StyledLayerId, Unnamed> {
  const filters = countryFilters(null);
  const opacity = discOpacity(scale);
  const line = { 'line-join': 'round', 'line-cap': 'round' } as const;
  const border = { 'line-color': theme.border, 'line-width': 0.8 * scale };
  const halo = { 'text-halo-color': theme.land, 'text-halo-width': HALO * scale, 'text-halo-blur': 0.3 };
  const sceneZoom: ExpressionSpecification = ['+', ['zoom'], zoomInScene(0, scale)];
  // Dots of cities without agreements give way to names until the map is near.
  const named: ExpressionSpecification = [
    'any',
    ['<', ['get', 'rank'], 0],
    ['all', ['>=', sceneZoom, ['get', 'from']], ['any', ['!', ['get', 'bare']], ['>=', sceneZoom, BARE_NAMES_ZOOM]]]
  ];
  const countryName = (size: number): Unnamed => ({
    type: 'symbol',
    source: 'country-points',
    layout: {
      'text-field': ['get', 'label'],
      'text-font': fonts(SERIF, 'regular'),
      'text-size': size * scale,
      'text-letter-spacing': 0.08,
      'text-max-width': 8,
      'text-padding': 4,
      'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
      'text-radial-offset': 0.8
    },
    paint: { ...halo, 'text-color': theme.quiet }
  });
  const cityName = (filter: ExpressionSpecification): Unnamed => ({
    type: 'symbol',
    source: 'city-points',
    layout: {
      'text-field': ['get', 'label'],
      'text-font': ['case', ['get', 'strong'], ['literal', fonts(SANS, 'semibold')], ['literal', fonts(SANS, 'medium')]],
      'text-size': ['*', ['get', 'size'], scale],
      'text-variable-anchor': ['left', 'right', 'bottom', 'top', 'bottom-left', 'top-left', 'bottom-right', 'top-right'],
      'text-radial-offset': ['get', 'away'],
      'text-justify': 'auto',
      'text-padding': 1,
      'text-max-width': 12,
      'symbol-sort-key': ['get', 'rank']
    },
    filter,
    paint: {
      ...halo,
      'text-color': ['case', ['get', 'bare'], theme.quiet, theme.text],
      'text-opacity': ['match', emphasis, 1, FADED_LABEL, 1]
    }
  });
  return {
    sea: { type: 'background', paint: { 'background-color': theme.sea } },
    land: { type: 'fill', source: 'countries', filter: filters.land, paint: { 'fill-color': theme.land } },
    home: { type: 'fill', source: 'countries', filter: filters.home, paint: { 'fill-color': theme.home } },
    lakes: { type: 'fill', source: 'lakes', paint: { 'fill-color': theme.sea } },
    coastlines: { type: 'line', source: 'coastlines', layout: line, paint: { ...border, 'line-width': 0.5 * scale } },
    borders: { type: 'line', source: 'borders', filter: ['!', ['get', 'disputed']], layout: line, paint: border },
    'borders-disputed': {
      type: 'line',
      source: 'borders',
      filter: ['get', 'disputed'],
      layout: { 'line-join': 'round' },
      paint: { ...border, 'line-dasharray': [4, 3] }
    },
    'selected-country': {
      type: 'line',
      source: 'countries',
      filter: filters['selected-country'],
      layout: line,
      paint: { 'line-color': theme.selection, 'line-width': 1.2 * scale }
    },
    cities: {
      type: 'circle',
      source: 'city-points',
      paint: {
        'circle-radius': ['*', ['get', 'radius'], scale],
        'circle-color': theme.disc,
        'circle-opacity': opacity,
        'circle-stroke-color': ['case', ['all', ['get', 'bare'], ['!', standsOut]], theme.quiet, theme.ink],
        'circle-stroke-width': [
          '*',
          scale,
          ['case', ['get', 'bare'], ['case', standsOut, RING, BARE_RING], standsOut, SELECTED_RING, RING]
        ],
        'circle-stroke-opacity': opacity
      }
    },
    'country-names': { ...countryName(12), filter: ['!', ['get', 'home']] } as Unnamed,
    'city-names': cityName(['all', named, ['!', ['get', 'hub']]]),
    'band-names': {
      type: 'symbol',
      source: 'band-points',
      layout: {
        'text-field': ['get', 'label'],
        'text-font': fonts(SANS, 'medium italic'),
        'text-size': 12 * scale,
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 0.6,
        'text-max-width': 14,
        'symbol-sort-key': ['-', ['get', 'announced']]
      },
      paint: {
        ...halo,
        'text-halo-width': 2.2 * scale,
        'text-color': theme.quiet,
        'text-opacity': ['case', ['get', 'faded'], FADED_LABEL, 1]
      }
    },
    'home-names': { ...countryName(16), filter: ['get', 'home'] } as Unnamed,
    'city-boxes': {
      type: 'symbol',
      source: 'city-points',
      filter: named,
      layout: {
        'icon-image': BOX_IMAGE,
        'icon-size': ['*', scale, ['/', ['+', ['get', 'radius'], RING], BOX_SIZE / 2]],
        'icon-allow-overlap': true,
        'icon-padding': 0,
        'symbol-sort-key': ['get', 'rank']
      }
    },
    'hub-names': cityName(['all', named, ['get', 'hub']]),
    guards: {
      type: 'symbol',
      source: GUARDS,
      layout: {
        'icon-image': BOX_IMAGE,
        'icon-size': ['/', ['get', 'side'], BOX_SIZE],
        'icon-allow-overlap': true,
        'icon-padding': 0
      }
    }
  };
}
