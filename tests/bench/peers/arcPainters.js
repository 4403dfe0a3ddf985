import { ArcLayer } from '@deck.gl/layers';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import { FlowmapLayer } from '@flowmap.gl/layers';
import { unitVector } from '../../../src/base/sphere.ts';
import { THEMES } from '../../../src/model/palette.ts';

/** Pieces of an arc, for all that are told how many. */
const SEGMENTS = 32;
/** How far off in pixels an arc is still hit. */
const TOLERANCE = 6;
const HUES = THEMES.light.hues.slice(0, 6);
const RGB = HUES.map((hue) => [1, 3, 5].map((at) => parseInt(hue.slice(at, at + 2), 16)));
const OPACITY = 0.5;
/** Arcs stand below the discs, as ours do. */
const ABOVE_ARCS = 'cities';

/** Width in pixels, as thin as ours or thinner. @param {number} weight */
const widthOf = (weight) => 1 + weight / 16;

/**
 * Who draws arcs, by the id of the figures: each a maker of a painter (see peerMap.js).
 * @type {Record<string, (map: import('maplibre-gl').Map) => import('./peerMap.js').ArcPainter>}
 */
export const PAINTERS = {
  none: () => ({ show: () => {}, pick: () => false }),
  lines: () => ({
    show(map, arcs) {
      map.addSource('arcs', { type: 'geojson', data: { type: 'FeatureCollection', features: greatCircles(arcs) } });
      map.addLayer(
        {
          id: 'arcs',
          type: 'line',
          source: 'arcs',
          paint: {
            'line-color': ['match', ['get', 'type'], ...HUES.slice(1).flatMap((hue, index) => [index + 1, hue]), HUES[0]],
            'line-width': ['get', 'width'],
            'line-opacity': OPACITY
          }
        },
        ABOVE_ARCS
      );
    },
    pick: (map, x, y) =>
      map.queryRenderedFeatures(
        [
          [x - TOLERANCE, y - TOLERANCE],
          [x + TOLERANCE, y + TOLERANCE]
        ],
        { layers: ['arcs'] }
      ).length > 0
  }),
  deckInterleaved: (map) => deckPainter(map, true, arcLayer),
  deckOverlaid: (map) => deckPainter(map, false, arcLayer),
  flowmap: (map) => deckPainter(map, true, flowmapLayer)
};

/** @param {import('../arcs/arcs.ts').Arcs} arcs */
function greatCircles({ count, longitude, latitude, source, target, type, weight }) {
  const vectors = Array.from(longitude, (of, city) => unitVector([of, latitude[city]]));
  return Array.from({ length: count }, (_, arc) => {
    const [a, b] = [vectors[source[arc]], vectors[target[arc]]];
    const angle = Math.acos(Math.max(-1, Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]))) || 1e-9;
    const coordinates = [];
    let last = longitude[source[arc]];
    for (let step = 0; step <= SEGMENTS; step++) {
      const [p, q] = [Math.sin(angle * (1 - step / SEGMENTS)) / Math.sin(angle), Math.sin((angle * step) / SEGMENTS) / Math.sin(angle)];
      const [x, y, z] = [0, 1, 2].map((axis) => p * a[axis] + q * b[axis]);
      const degrees = (Math.atan2(y, x) * 180) / Math.PI;
      // Over 180° without a jump.
      last = degrees + 360 * Math.round((last - degrees) / 360);
      coordinates.push([last, (Math.asin(Math.max(-1, Math.min(1, z))) * 180) / Math.PI]);
    }
    return {
      type: 'Feature',
      properties: { type: type[arc], width: widthOf(weight[arc]) },
      geometry: { type: 'LineString', coordinates }
    };
  });
}

/**
 * @param {import('maplibre-gl').Map} map
 * @param {boolean} interleaved whether it draws into MapLibre's own picture, or into one over it
 * @param {(arcs: import('../arcs/arcs.ts').Arcs, beforeId: string | undefined) => any} makeLayer
 * @returns {import('./peerMap.js').ArcPainter}
 */
function deckPainter(map, interleaved, makeLayer) {
  const overlay = new MapLibreOverlay({ interleaved, layers: [] });
  map.addControl(overlay);
  const deck = () => /** @type {any} */ (overlay)._deck;
  let drawn = () => {};
  overlay.setProps({ onAfterRender: () => drawn() });
  return {
    show: (_, arcs) =>
      new Promise((resolve) => {
        const layer = makeLayer(arcs, interleaved ? ABOVE_ARCS : undefined);
        drawn = () => {
          if (
            !deck()
              .layerManager.getLayers()
              .some(({ id, isLoaded }) => id === layer.id && isLoaded)
          )
            return;
          drawn = () => {};
          resolve(undefined);
        };
        overlay.setProps({ layers: [layer] });
      }),
    pick: (_, x, y) => overlay.pickObject({ x, y, radius: TOLERANCE }) !== null,
    contexts: () => (interleaved ? [] : [deck().device.gl]),
    // Over the map deck.gl draws in a frame of its own, which may be the next one.
    ...(interleaved ? {} : { afterFrame: () => deck().redraw('bench') })
  };
}

/** Columns rather than an object an arc: the faster of the ways that deck.gl offers. */
function arcLayer({ count, longitude, latitude, source, target, type, weight }, beforeId) {
  const ends = (/** @type {Uint16Array} */ at) => {
    const places = new Float32Array(2 * count);
    for (let arc = 0; arc < count; arc++) places.set([longitude[at[arc]], latitude[at[arc]]], 2 * arc);
    return { value: places, size: 2 };
  };
  const colours = new Uint8Array(4 * count);
  for (let arc = 0; arc < count; arc++) colours.set([...RGB[type[arc]], 255 * OPACITY], 4 * arc);
  const colour = { value: colours, size: 4 };
  return new ArcLayer({
    id: 'arcs',
    data: {
      length: count,
      attributes: {
        getSourcePosition: ends(source),
        getTargetPosition: ends(target),
        getSourceColor: colour,
        getTargetColor: colour,
        getWidth: { value: Float32Array.from(weight, widthOf), size: 1 }
      }
    },
    greatCircle: true,
    getHeight: 0,
    numSegments: SEGMENTS,
    pickable: true,
    beforeId
  });
}

/** All flows are drawn, as straight lines: by itself it leaves out all but the largest 5,000 and joins places that are near. */
function flowmapLayer({ count, longitude, latitude, source, target, weight }, beforeId) {
  return new FlowmapLayer({
    id: 'arcs',
    data: {
      locations: Array.from(longitude, (lon, id) => ({ id, lon, lat: latitude[id] })),
      flows: Array.from({ length: count }, (_, arc) => ({ origin: source[arc], dest: target[arc], count: weight[arc] }))
    },
    getLocationId: ({ id }) => id,
    getLocationLat: ({ lat }) => lat,
    getLocationLon: ({ lon }) => lon,
    getFlowOriginId: ({ origin }) => origin,
    getFlowDestId: ({ dest }) => dest,
    getFlowMagnitude: ({ count: students }) => students,
    maxTopFlowsDisplayNum: count,
    clusteringEnabled: false,
    fadeEnabled: false,
    locationLabelsEnabled: false,
    pickable: true,
    beforeId
  });
}
