import { MAX_ZOOM } from '../../../src/map/camera.ts';
import { FADED_LABEL, HALO, HUBS, labelStyle, LABEL_GAP, RING, SANS, SERIF } from '../../../src/map/look.ts';

/** Name and size in pixels of the unseen picture that stands for a disc when names are placed. */
const BOX_IMAGE = 'box';
const BOX_SIZE = 32;
const NOTHING = { type: 'FeatureCollection', features: [] };

/** Families as MapLibre draws local fonts: it puts them into a CSS font unquoted and reads the weight off the first name. */
const fonts = (families, weight) => [`Weight ${weight}`, ...families.map((name) => (/\d/.test(name) ? `"${name}"` : name))];

const point = (longitude, latitude) => ({ type: 'Point', coordinates: [longitude, latitude] });

/** The cities of a scene as data of a source. */
function cities({ marks }) {
  const from = marks.fromZoom;
  const most = marks.agreements.reduce((a, b) => Math.max(a, b), 0);
  const features = Array.from({ length: marks.count }, (_, i) => {
    const { size, weight } = labelStyle(marks.agreements[i], most, 0);
    const radius = marks.radius[i];
    const away = (radius + RING / 2 + LABEL_GAP) / size;
    const properties = { radius, label: marks.label[i], size, strong: weight >= 600, hub: i < HUBS, away, rank: i, from: from[i] };
    return { type: 'Feature', id: i, geometry: point(marks.longitude[i], marks.latitude[i]), properties };
  });
  return { type: 'FeatureCollection', features };
}

const countries = (scene) => ({
  type: 'FeatureCollection',
  features: scene.countries.map(({ longitude, latitude, label, home }) => ({
    type: 'Feature',
    geometry: point(longitude, latitude),
    properties: { label, home }
  }))
});

/** Layers of discs and names from the bottom: what stands last places its names first. */
function layers(theme) {
  const halo = { 'text-halo-color': theme.land, 'text-halo-width': HALO, 'text-halo-blur': 0.3 };
  const zooms = Array.from({ length: 2 * MAX_ZOOM }, (_, i) => (i + 1) / 2);
  const shown = (zoom) => ['case', ['>', ['get', 'from'], zoom], 0, 1];
  const opacity = ['step', ['zoom'], shown(0), ...zooms.flatMap((zoom) => [zoom, shown(zoom)])];
  const named = ['>=', ['zoom'], ['get', 'from']];
  const country = (id, size, filter) => ({
    id,
    type: 'symbol',
    source: 'country-points',
    filter,
    layout: {
      'text-field': ['get', 'label'],
      'text-font': fonts(SERIF, 'regular'),
      'text-size': size,
      'text-letter-spacing': 0.08,
      'text-max-width': 8,
      'text-padding': 4,
      'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
      'text-radial-offset': 0.8
    },
    paint: { ...halo, 'text-color': theme.quiet }
  });
  const city = (id, filter) => ({
    id,
    type: 'symbol',
    source: 'city-points',
    filter,
    layout: {
      'text-field': ['get', 'label'],
      'text-font': ['case', ['get', 'strong'], ['literal', fonts(SANS, 'semibold')], ['literal', fonts(SANS, 'medium')]],
      'text-size': ['get', 'size'],
      'text-variable-anchor': ['left', 'right', 'bottom', 'top', 'bottom-left', 'top-left', 'bottom-right', 'top-right'],
      'text-radial-offset': ['get', 'away'],
      'text-justify': 'auto',
      'text-padding': 1,
      'text-max-width': 12,
      'symbol-sort-key': ['get', 'rank']
    },
    paint: {
      ...halo,
      'text-color': theme.text,
      'text-opacity': ['match', ['coalesce', ['feature-state', 'emphasis'], 0], 1, FADED_LABEL, 1]
    }
  });
  return [
    {
      id: 'cities',
      type: 'circle',
      source: 'city-points',
      paint: {
        'circle-radius': ['get', 'radius'],
        'circle-color': theme.disc,
        'circle-opacity': opacity,
        'circle-stroke-color': theme.ink,
        'circle-stroke-width': RING,
        'circle-stroke-opacity': opacity
      }
    },
    country('country-names', 12, ['!', ['get', 'home']]),
    city('city-names', ['all', named, ['!', ['get', 'hub']]]),
    country('home-names', 16, ['get', 'home']),
    {
      id: 'city-boxes',
      type: 'symbol',
      source: 'city-points',
      filter: named,
      layout: {
        'icon-image': BOX_IMAGE,
        'icon-size': ['/', ['+', ['get', 'radius'], RING], BOX_SIZE / 2],
        'icon-allow-overlap': true,
        'icon-padding': 0,
        'symbol-sort-key': ['get', 'rank']
      }
    },
    city('hub-names', ['all', named, ['get', 'hub']])
  ];
}

/** Adds the discs and names of the product to a map that stands, as circles and symbols of MapLibre, without data yet. */
export function addNames(map, theme) {
  map.addImage(BOX_IMAGE, { width: BOX_SIZE, height: BOX_SIZE, data: new Uint8Array(4 * BOX_SIZE * BOX_SIZE) });
  for (const id of ['city-points', 'country-points']) map.addSource(id, { type: 'geojson', data: NOTHING });
  for (const layer of layers(theme)) map.addLayer(layer);
}

/** Gives them the cities and countries of a scene. */
export function setNames(map, scene) {
  void map.getSource('city-points').setData(cities(scene));
  void map.getSource('country-points').setData(countries(scene));
}
