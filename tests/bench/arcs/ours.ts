import { en } from '../../../src/i18n/cldr/en';
import { DEFAULT_DEPLOYMENT } from '../../../src/load/deployment';
import { mapScene } from '../../../src/map/mapScene';
import { createMap } from '../../../src/map/mapView';
import { visibleOf } from '../../../src/model/filter';
import type { Network } from '../../../src/model/network';
import { THEMES } from '../../../src/model/palette';
import { loadGround } from '../../../src/views/map/ground';
import { MAP_OPTIONS } from '../choices';
import { arcNetwork } from './arcNetwork';
import { makeArcs } from './arcs';
import { START } from './host';
import type { Contender } from './host';

/** The map of the product with its ground, names, discs and picking, empty. Showing arcs begins with the network, so it counts adding them up. */
export async function ourMap(element: HTMLElement): Promise<Contender> {
  const view = await createMap(element, {
    theme: THEMES.light,
    outlines: await loadGround(document.baseURI, DEFAULT_DEPLOYMENT, 'overview'),
    camera: START,
    projection: 'flat',
    label: 'Bench',
    reducedMotion: true,
    timeoutMs: 120_000
  });
  const canvas = element.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas')!;
  const gl = canvas.getContext('webgl2')!;
  const marks = element.querySelector<HTMLCanvasElement>('canvas:not(.maplibregl-canvas)')!.getContext('2d')!;
  /** The view says `ready` whenever it has drawn all there is. */
  const settled = (change: () => void): Promise<void> =>
    new Promise((resolve) => {
      element.dataset['state'] = 'changed';
      const observer = new MutationObserver(() => {
        if (element.dataset['state'] !== 'ready') return;
        observer.disconnect();
        resolve();
      });
      observer.observe(element, { attributeFilter: ['data-state'] });
      change();
    });
  const show = (network: Network): Promise<void> =>
    settled(() => {
      const { agreements } = visibleOf(network, { unconnected: true });
      view.show(mapScene(network, agreements, { ...MAP_OPTIONS, countryName: (id) => en.regions[id] ?? id }).scene);
    });
  let network = arcNetwork([], makeArcs([], 0));
  await show(network);
  return {
    contexts: () => [gl, marks],
    prepare: (cities, arcs) => (network = arcNetwork(cities, arcs)),
    show: () => show(network),
    jump: (camera) => view.setCamera(camera),
    settled,
    pick: (x, y) => view.hitAt({ x, y }) !== null,
    toGlobe: () => view.setProjection('globe')
  };
}
