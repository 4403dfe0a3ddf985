import type { ExpressionSpecification, GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import { nextTurn } from '../base/turns';
import type { Theme } from '../model/palette';
import type { Projection } from '../model/viewState';
import { ARC_LAYER, LAYERS } from './layers';
import type { LayerId } from './layers';
import type { MapScene } from './scene';
import type { MapGround } from './view';

/** The whole style of the map but our own layer of arcs, without a scene: no glyphs, sprites or tiles, everything it needs is in it. */
export const mapStyle = (ground: MapGround, theme: Theme, scale: number): StyleSpecification => ({
  version: 8,
  sources: groundSources(ground),
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

/**
 * Gives the sources of a map another ground, one a turn, for to hand over a continent to MapLibre's thread takes as long as a frame.
 * @param source one that is there; null once there is none, or another ground is wanted
 */
export async function replaceGround(
  ground: MapGround,
  source: (id: string) => { setData(data: FeatureCollection): Promise<void> } | null | undefined
): Promise<void> {
  for (const [id, { data }] of Object.entries(groundSources(ground))) {
    // Resolves when the worker has it; the map says so itself.
    void source(id)?.setData(data as FeatureCollection);
    await nextTurn();
  }
}

/** Which countries are home, and which is selected. */
type Countries = Pick<MapScene, 'homeCountries' | 'selectedCountry'>;

/** Which countries are home, and which is selected, as filters of their layers. */
function countryFilters({
  homeCountries,
  selectedCountry
}: Countries): Record<'land' | 'home' | 'selected-country', ExpressionSpecification> {
  const home: ExpressionSpecification = ['in', ['get', 'id'], ['literal', [...homeCountries]]];
  return { land: ['!', home], home, 'selected-country': ['==', ['get', 'id'], selectedCountry || '-'] };
}

/** The filters of layers that change from one scene to another, by layer. @param before null = nothing is drawn yet */
export const changedFilters = (before: Countries | null, scene: Countries): Partial<ReturnType<typeof countryFilters>> =>
  before?.selectedCountry === scene.selectedCountry && before.homeCountries.join() === scene.homeCountries.join()
    ? {}
    : countryFilters(scene);

/** A layer without its id. */
type Unnamed = LayerSpecification extends infer L ? (L extends LayerSpecification ? Omit<L, 'id'> : never) : never;

function styleLayers(theme: Theme, scale: number): Record<StyledLayerId, Unnamed> {
  const filters = countryFilters({ homeCountries: [], selectedCountry: '' });
  const line = { 'line-join': 'round', 'line-cap': 'round' } as const;
  const border = { 'line-color': theme.border, 'line-width': 0.8 * scale };
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
    }
  };
}
