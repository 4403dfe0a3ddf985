import { expect, test } from 'vitest';
import { seededRandom } from '../../../../src/base/random';
import { Composer } from '../../../../src/graph/composer';
import { createGraphPainter } from '../../../../src/graph/painters/graphPainter';
import { MANY_EDGES, type PainterKind } from '../../../../src/graph/painters/choice';
import type { GraphFrame } from '../../../../src/graph/frame';
import { graphScene } from '../../../../src/graph/graphScene';
import { simulationInput } from '../../../../src/graph/layout';
import { settle } from '../../../../src/graph/layoutModel';
import { fittedView } from '../../../../src/graph/graphPlate';
import { rgb } from '../../../../src/graph/painters/glColumns';
import { drawEdges, drawNodes } from '../../../../src/graph/painters/strokes';
import { edgeBatches, nodeBatches } from '../../../../src/graph/style';
import type { GraphEmphasis } from '../../../../src/graph/scene';
import { toScreen } from '../../../../src/graph/viewport';
import { THEMES } from '../../../../src/model/palette';
import { everyAgreement, everyUniversity, threeCountries } from '../exampleNetwork';

const [width, height] = [480, 320];
const network = threeCountries();
const made = graphScene(network, everyAgreement(network), {
  language: 'en',
  nodeColour: 'country',
  universities: everyUniversity(network),
  groupLabels: ['Aland', 'Beland', 'Celand']
}).scene;
// WebGL draws no dashes: it is for more edges than have any.
const scene = { ...made, edgeDash: made.edgeDash.map(() => 0) };
const positions = settle(simulationInput(scene));
const usual: GraphEmphasis = { node: new Uint8Array(scene.count), edge: new Uint8Array(scene.edges) };
/** The first node selected, its neighbours in focus, the rest faded; the last one, without a link, selected as well. */
const selected: GraphEmphasis = {
  node: Uint8Array.from(usual.node, (_, node) => (node === 0 ? 3 : scene.source.includes(node) || scene.degree[node] === 0 ? 2 : 1)),
  edge: Uint8Array.from(usual.edge, (_, edge) => (scene.source[edge] === 0 || scene.target[edge] === 0 ? 2 : 1))
};

/** A painter in the page, its canvases, and what became of it. */
function painter(forced: PainterKind) {
  const box = document.createElement('div');
  const canvas = document.createElement('canvas');
  box.append(canvas);
  document.body.append(box);
  let lost = 0;
  const paints = createGraphPainter(canvas, { software: true, forced, onLost: () => lost++ });
  paints.resize(width, height, 1);
  return { paints, box, lost: () => lost };
}

function frame(widths: ReturnType<typeof painter>['paints']['textWidths'], emphasis: GraphEmphasis, zoom = 1): GraphFrame {
  const fitted = fittedView(positions, scene.radius, { width, height }, 1);
  const view = { x: width / 2 - (width / 2 - fitted.x) * zoom, y: height / 2 - (height / 2 - fitted.y) * zoom, zoom: fitted.zoom * zoom };
  const parts = { width, height, scene, positions, goal: positions, moving: false, emphasis, view, theme: THEMES.light };
  return new Composer(widths).frame({ ...parts, detail: 1, scale: 1, covered: [] });
}

/** What stands in a box, all its canvases over each other on the ground of the theme. */
function pixels(box: Element): Uint8ClampedArray {
  const context = new OffscreenCanvas(width, height).getContext('2d')!;
  context.fillStyle = THEMES.light.ground;
  context.fillRect(0, 0, width, height);
  for (const canvas of box.querySelectorAll('canvas')) context.drawImage(canvas, 0, 0);
  return context.getImageData(0, 0, width, height).data;
}

/** Mean difference of two pictures in a channel, and the share of the pixels in which one differs by more than antialiasing may. */
function difference(first: Uint8ClampedArray, second: Uint8ClampedArray) {
  let [sum, far] = [0, 0];
  for (let i = 0; i < first.length; i += 4) {
    const most = Math.max(...[0, 1, 2].map((channel) => Math.abs(first[i + channel]! - second[i + channel]!)));
    sum += most;
    if (most > 80) far++;
  }
  return { mean: sum / (first.length / 4), far: far / (first.length / 4) };
}

test.each([
  ['as usual', usual, 1],
  ['with a selection', selected, 1],
  ['from near', usual, 3]
])('WebGL draws what the canvas draws, %s', (_, emphasis, zoom) => {
  const [flat, webgl] = [painter('canvas'), painter('webgl')];
  const shown = frame(flat.paints.textWidths, emphasis, zoom);
  flat.paints.paint(shown);
  const canvasPixels = pixels(flat.box);
  webgl.paints.paint(shown);
  expect(webgl.box.querySelectorAll('canvas')).toHaveLength(2);
  const webglPixels = pixels(webgl.box);
  const blank = new Uint8ClampedArray(canvasPixels.length).map((_, i) => canvasPixels[i % 4]!);
  expect(difference(canvasPixels, blank).mean).toBeGreaterThan(3);
  const { mean, far } = difference(canvasPixels, webglPixels);
  expect(mean).toBeLessThan(1.5);
  expect(far).toBeLessThan(0.002);
  flat.paints.destroy();
  webgl.paints.destroy();
  expect(webgl.box.querySelectorAll('canvas')).toHaveLength(1);
});

test.each([
  ['as usual', false],
  ['with a selection', true]
])('thousands of edges come bit by bit to the picture that is drawn at once, %s', (_, isSelected) => {
  const random = seededRandom(1);
  const count = scene.count;
  const edges = MANY_EDGES + 500;
  const many = {
    ...scene,
    edges,
    source: Uint32Array.from({ length: edges }, () => Math.floor(random() * count)),
    target: Uint32Array.from({ length: edges }, () => Math.floor(random() * count)),
    weight: new Float32Array(edges).fill(1),
    edgeHue: Uint8Array.from({ length: edges }, (_, edge) => edge % 5),
    edgeDash: new Uint8Array(edges),
    link: new Uint32Array(edges)
  };
  const emphasis = isSelected
    ? { node: selected.node, edge: many.source.map((node) => (node === 0 ? 2 : 1)) }
    : { node: usual.node, edge: new Uint8Array(edges) };
  const flat = painter('canvas');
  const shown = {
    ...frame(flat.paints.textWidths, usual),
    scene: many,
    emphasis: { node: emphasis.node, edge: Uint8Array.from(emphasis.edge) },
    hulls: [],
    words: { nodes: [], groups: [] }
  };
  let paintings = 0;
  do {
    flat.paints.paint(shown);
    expect(++paintings).toBeLessThan(200);
  } while (flat.paints.unfinished);
  expect(paintings).toBeGreaterThan(1);
  const painted = pixels(flat.box);
  // Painted again it stays as it is.
  flat.paints.paint(shown);
  expect(flat.paints.unfinished).toBe(false);
  expect(difference(painted, pixels(flat.box)).mean).toBe(0);

  const context = flat.box.querySelector('canvas')!.getContext('2d')!;
  context.clearRect(0, 0, width, height);
  for (const batch of edgeBatches(shown)) drawEdges(context, shown, batch);
  for (const batch of nodeBatches(shown)) drawNodes(context, shown, batch);
  const atOnce = pixels(flat.box);
  if (isSelected) {
    // What is left behind is faded as a whole, so that a hover draws no more than what it is about; that is where it ought to be.
    const [x, y] = toScreen(shown.view, positions[0]!, positions[1]!).map(Math.round) as [number, number];
    const middle = (picture: Uint8ClampedArray) => [...picture.subarray(4 * (y * width + x), 4 * (y * width + x) + 3)];
    expect(middle(painted)).toEqual(middle(atOnce));
    const ground = new Uint8ClampedArray(painted.length).map((_, i) => rgb(THEMES.light.ground)[i % 4] ?? 255);
    expect(difference(painted, ground).mean).toBeGreaterThan(3);
    expect(difference(painted, ground).mean).toBeLessThan(2 * difference(atOnce, ground).mean);
  } else {
    const { mean, far } = difference(painted, atOnce);
    expect(mean).toBeLessThan(1);
    expect(far).toBeLessThan(0.002);
  }
  flat.paints.destroy();
});

test('where the context is lost the canvas goes on, with the same picture', async () => {
  const { paints, box, lost } = painter('webgl');
  const shown = frame(paints.textWidths, usual);
  paints.paint(shown);
  const before = pixels(box);
  const context = box.querySelector('canvas')!.getContext('webgl2')!;
  context.getExtension('WEBGL_lose_context')!.loseContext();
  await expect.poll(lost).toBe(1);
  expect(box.querySelectorAll('canvas')).toHaveLength(1);
  paints.paint(shown);
  const { mean, far } = difference(before, pixels(box));
  expect(mean).toBeLessThan(1.5);
  expect(far).toBeLessThan(0.002);
  paints.destroy();
});
