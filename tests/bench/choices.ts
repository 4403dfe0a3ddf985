import type { GraphOptions } from '../../src/graph/graphScene';
import type { MapSceneOptions } from '../../src/map/mapScene';
import type { Camera } from '../../src/model/viewState';

/** What a person has chosen who has chosen nothing, for the map. */
export const MAP_OPTIONS: MapSceneOptions = {
  level: 'city',
  language: 'en',
  arcColour: 'kind',
  universities: null,
  selection: null,
  hovered: null,
  openCity: '',
  announcements: null,
  countryName: (id) => id,
  bandLabel: () => ''
};

/** The same for the graph, but for the universities that are its nodes. */
export const GRAPH_OPTIONS: Omit<GraphOptions, 'universities'> = { language: 'en', nodeColour: 'country', groupLabels: [] };

/** The picture that is measured, in pixels. */
export const PICTURE: { readonly size: { readonly width: number; readonly height: number }; readonly camera: Camera } = {
  size: { width: 1280, height: 800 },
  camera: { longitude: 45, latitude: 30, zoom: 1.5 }
};
