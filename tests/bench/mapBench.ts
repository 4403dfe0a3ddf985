import { DEFAULT_DEPLOYMENT } from '../../src/load/deployment';
import { mapScene, withFocus } from '../../src/map/mapScene';
import { createMap } from '../../src/map/mapView';
import type { MapHit } from '../../src/map/view';
import { visibleOf } from '../../src/model/filter';
import type { Network } from '../../src/model/network';
import { THEMES } from '../../src/model/palette';
import { loadGround } from '../../src/views/map/ground';
import { MAP_OPTIONS, PICTURE } from './choices';
import { costOf, median, nextFrame, noteFrames, repeated } from './frame';

/** Milliseconds spent on one measure at most, but for its first frame: software needs seconds for a frame of 100,000 arcs. */
const CAP_MS = 3_000;

/** Times the WebGL map in an element of the size of PICTURE. */
export async function measureMap(element: HTMLElement, network: Network): Promise<Record<string, number>> {
  const figures: Record<string, number> = {};
  const outlines = await loadGround(document.baseURI, DEFAULT_DEPLOYMENT, 'world');
  const { agreements } = visibleOf(network, { unconnected: true });
  let hit: MapHit | null = null;

  let start = performance.now();
  const view = await createMap(element, {
    theme: THEMES.light,
    outlines,
    camera: PICTURE.camera,
    projection: 'flat',
    label: 'Bench',
    reducedMotion: true,
    onHover: (over) => (hit = over)
  });
  const canvas = element.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas')!;
  const gl = canvas.getContext('webgl2')!;
  const pixel = new Uint8Array(4);
  // Chromium's gl.finish() only flushes; a pixel read back waits for the picture.
  const drain = () => {
    gl.bindFramebuffer(gl.READ_FRAMEBUFFER, null);
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
  };
  drain();
  figures['map.start'] = performance.now() - start;

  start = performance.now();
  const { scene, links } = mapScene(network, agreements, MAP_OPTIONS);
  figures['map.scene'] = performance.now() - start;
  figures['map.arcs'] = scene.arcs.count;

  start = performance.now();
  view.show(scene);
  while (element.dataset['state'] !== 'ready') await nextFrame();
  drain();
  figures['map.firstFrame'] = performance.now() - start;

  const at = (longitude: number, latitude: number, zoom: number) => () => view.setCamera({ longitude, latitude, zoom });
  const { longitude, latitude, zoom } = PICTURE.camera;
  noteFrames(
    figures,
    'map.pan',
    await repeated(24, CAP_MS, (i) => costOf(at(longitude + 50 * Math.sin((i + 1) / 4), latitude + 10 * Math.cos(i / 5), zoom), drain))
  );
  noteFrames(figures, 'map.zoom', await repeated(24, CAP_MS, (i) => costOf(at(60, 43, 2 + i / 6), drain)));
  await costOf(at(longitude, latitude, zoom), drain);
  await new Promise((resolve) => setTimeout(resolve, 300));

  const box = canvas.getBoundingClientRect();
  const picks: number[] = [];
  let hits = 0;
  for (let i = 0; i < 21; i++) {
    await nextFrame();
    const over = { clientX: box.left + 300 + 19 * i, clientY: box.top + 180 + 13 * i, bubbles: true };
    const before = performance.now();
    canvas.dispatchEvent(new MouseEvent('mousemove', over));
    picks.push(performance.now() - before);
    if (hit) hits++;
  }
  figures['map.pick'] = median(picks);
  figures['map.pickHits'] = hits;

  const focused = await repeated(12, CAP_MS, (i) =>
    costOf(() => {
      const hovered: MapHit = { type: 'mark', index: i % scene.marks.count };
      view.show(withFocus(scene, links, network, agreements, { ...MAP_OPTIONS, hovered }));
    }, drain)
  );
  noteFrames(figures, 'map.hover', focused);
  view.show(scene);

  view.setProjection('globe');
  // Compiles the globe's shaders.
  await costOf(() => undefined, drain);
  noteFrames(figures, 'map.globe', await repeated(12, CAP_MS, (i) => costOf(at(60 + 4 * i, 40, 1.8), drain)));
  view.destroy();
  return figures;
}
