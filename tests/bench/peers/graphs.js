// The page on which graphs are drawn, ours and the peers': `?who=ours` and so on, driven as `window.drawGraph`.
import '@fontsource-variable/inter/index.css';
import { settle } from '../../../src/graph/layoutModel.ts';
import { costOf, nextFrame } from '../frame.ts';
import { GRAPH_PAINTERS } from './graphPainters.js';
import { layoutGraph } from './layoutGraph.js';

/** Milliseconds spent on one measure at most. */
const CAP_MS = 8_000;
const element = /** @type {HTMLElement} */ (document.querySelector('#map'));
const pixel = new Uint8Array(4);

/** Returns when all canvases are painted: a pixel of each is read back. */
function drain() {
  for (const canvas of element.querySelectorAll('canvas')) {
    const flat = canvas.getContext('2d');
    if (flat) flat.getImageData(0, 0, 1, 1);
    const gl = flat ? null : (canvas.getContext('webgl2') ?? canvas.getContext('webgl'));
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
  }
}

/** @param {number} runs @param {(run: number) => void} change */
async function frames(runs, change) {
  const [js, total] = [[], []];
  const end = performance.now() + CAP_MS;
  for (let run = 0; run < runs && (run < 2 || performance.now() < end); run++) {
    const cost = await costOf(() => change(run), drain);
    js.push(cost.js);
    total.push(cost.total);
  }
  return { js, total };
}

/** Draws a made-up graph and moves it: milliseconds of each step. */
window.drawGraph = async ({ nodes, edges }) => {
  const who = new URLSearchParams(location.search).get('who') ?? '';
  const graph = layoutGraph(nodes, edges);
  // Who draws only is given the places; ours lays the graph out itself.
  const positions = who === 'ours' ? null : settle(graph);
  const prepared = await GRAPH_PAINTERS[who](element, graph, positions);
  await nextFrame();
  const start = performance.now();
  const painter = await prepared.show();
  await nextFrame();
  drain();
  const first = performance.now() - start;
  await painter.rest?.();
  await nextFrame();
  drain();
  const pan = await frames(16, (run) => painter.pan(run));
  const zoom = await frames(16, (run) => painter.zoom(run));
  painter.home();
  await nextFrame();
  await nextFrame();
  drain();
  const hover = await frames(16, (run) => painter.hover((run * 7919) % nodes));
  return { first, pan, zoom, hover };
};
