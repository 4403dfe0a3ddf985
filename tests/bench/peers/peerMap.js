import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { en } from '../../../src/i18n/cldr/en.ts';
import { DEFAULT_DEPLOYMENT } from '../../../src/load/deployment.ts';
import { loadFonts } from '../../../src/map/fonts.ts';
import { mapLibreOptions } from '../../../src/map/mapLibreOptions.ts';
import { mapScene } from '../../../src/map/mapScene.ts';
import { visibleOf } from '../../../src/model/filter.ts';
import { THEMES } from '../../../src/model/palette.ts';
import { loadGround } from '../../../src/views/map/ground.ts';
import { arcNetwork } from '../arcs/arcNetwork.ts';
import { START } from '../arcs/host.ts';
import { MAP_OPTIONS } from '../choices.ts';
import { addNames, setNames } from './nameLayers.js';

/**
 * What draws arcs on a map.
 * @typedef {{
 *   show: (map: MapLibreMap, arcs: import('../arcs/arcs.ts').Arcs) => unknown,
 *   pick: (map: MapLibreMap, x: number, y: number) => boolean,
 *   contexts?: () => WebGL2RenderingContext[],
 *   afterFrame?: () => void
 * }} ArcPainter
 */

/**
 * The ground of the product with its discs and names, drawn by MapLibre as the product did before it drew them itself; the arcs are drawn by a painter. Adding the
 * arcs up, which ours does before it shows them, is done for a peer beforehand.
 * @param {HTMLElement} element
 * @param {(map: MapLibreMap) => ArcPainter} makePainter
 * @returns {Promise<import('../arcs/host.ts').Contender>}
 */
export async function peerMap(element, makePainter) {
  setWorkerUrl(workerUrl);
  const outlines = await loadGround(document.baseURI, DEFAULT_DEPLOYMENT, 'overview');
  const options = { theme: THEMES.light, outlines, camera: START, projection: 'flat', label: 'Bench', reducedMotion: true };
  const map = new MapLibreMap({ ...mapLibreOptions(options), container: element });
  await map.once('load');
  addNames(map, options.theme);
  const painter = makePainter(map);
  const idle = () => new Promise((resolve) => map.once('idle', resolve));
  map.triggerRepaint();
  await idle();
  const gl = element.querySelector('canvas.maplibregl-canvas').getContext('webgl2');

  /** @type {import('../arcs/arcs.ts').Arcs} */
  let arcs;
  /** @type {import('../../../src/map/scene.ts').MapScene} */
  let scene;
  return {
    contexts: () => [gl, ...(painter.contexts?.() ?? [])],
    prepare(cities, made) {
      arcs = made;
      const network = arcNetwork(cities, made);
      const { agreements } = visibleOf(network, { unconnected: true });
      scene = mapScene(network, agreements, { ...MAP_OPTIONS, countryName: (id) => en.regions[id] ?? id }).scene;
    },
    async show() {
      await loadFonts(document.fonts, scene, null);
      setNames(map, scene);
      await painter.show(map, arcs);
      map.triggerRepaint();
      await idle();
      painter.afterFrame?.();
    },
    jump: ({ longitude, latitude, zoom }) => map.jumpTo({ center: [longitude, latitude], zoom }),
    afterFrame: () => painter.afterFrame?.(),
    async settled(change) {
      change();
      map.triggerRepaint();
      await idle();
      painter.afterFrame?.();
    },
    pick: (x, y) => painter.pick(map, x, y),
    toGlobe: () => map.setProjection({ type: 'globe' })
  };
}
