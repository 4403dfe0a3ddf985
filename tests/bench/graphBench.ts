import { graphEmphasis } from '../../src/graph/emphasis';
import { graphScene } from '../../src/graph/graphScene';
import { createGraphView } from '../../src/graph/graphView';
import { createLayout } from '../../src/graph/layout';
import type { GraphScene } from '../../src/graph/scene';
import { visibleOf } from '../../src/model/filter';
import type { Network } from '../../src/model/network';
import { THEMES } from '../../src/model/palette';
import { GRAPH_OPTIONS, PICTURE } from './choices';
import { costOf, median, nextFrame, noteFrames, repeated, takeFrames } from './frame';

/** Milliseconds spent on one measure of frames at most. */
const CAP_MS = 2_000;
/** How long a layout may take to settle; one that needs longer has no figure. */
const LAYOUT_CAP_MS = 30_000;
/** From this many nodes on the layout answers after every single step. */
const STEPWISE_NODES = 1_500;

/** Lays a scene out in the worker with nothing drawn: time to settle, and steps a second where each one is reported. */
function layOut(scene: GraphScene): Promise<Record<string, number>> {
  const start = performance.now();
  let first = 0;
  let answers = 0;
  return new Promise((resolve) => {
    const end = (settled: boolean) => {
      clearTimeout(timer);
      layout.stop();
      const stepwise = scene.count >= STEPWISE_NODES && answers > 1;
      resolve({
        ...(settled && { 'graph.settle': performance.now() - start }),
        ...(stepwise && { 'graph.ticksPerSecond': (1000 * (answers - 1)) / (performance.now() - first) })
      });
    };
    const timer = setTimeout(() => end(false), LAYOUT_CAP_MS);
    const layout = createLayout(scene, {
      settleFirst: scene.count < STEPWISE_NODES,
      onPositions() {
        if (answers++ === 0) first = performance.now();
      },
      onSettled: () => end(true)
    });
  });
}

/** Times the force graph in an element of the size of PICTURE. */
export async function measureGraph(element: HTMLElement, network: Network): Promise<Record<string, number>> {
  const figures: Record<string, number> = {};
  const { agreements, universities } = visibleOf(network, { unconnected: true });
  const start = performance.now();
  const { scene, links } = graphScene(network, agreements, { ...GRAPH_OPTIONS, universities });
  figures['graph.scene'] = performance.now() - start;
  figures['graph.nodes'] = scene.count;
  figures['graph.edges'] = scene.edges;
  Object.assign(figures, await layOut(scene));

  const view = createGraphView(element, {
    theme: THEMES.light,
    reducedMotion: false,
    label: 'Bench',
    onPick: () => undefined,
    onHover: () => undefined
  });
  const canvas = element.querySelector('canvas')!;
  // The painter made the context; asking again gives the same one.
  const context = canvas.getContext('2d')!;
  const drain = () => void context.getImageData(0, 0, 1, 1);
  takeFrames();
  view.show(scene, graphEmphasis(scene, links, network, null, null));
  const end = performance.now() + LAYOUT_CAP_MS;
  while (view.state === 'moving' && performance.now() < end) await nextFrame();
  // The first frames stand still: the layout has not answered yet.
  figures['graph.moving.js'] = median(takeFrames().filter((ms) => ms > 0.5));
  // A layout that was cut off goes on in its worker, and would move the picture while it is measured.
  if (view.state === 'still') {
    const point = (type: string, x: number, y: number) =>
      canvas.dispatchEvent(
        new PointerEvent(type, { clientX: x, clientY: y, pointerId: 1, pointerType: 'mouse', button: 0, bubbles: true })
      );
    // Only pointers that a person holds can be captured.
    canvas.setPointerCapture = () => undefined;
    const { left, top } = canvas.getBoundingClientRect();
    point('pointerdown', left + 1, top + 1);
    noteFrames(
      figures,
      'graph.pan',
      await repeated(24, CAP_MS, (i) => costOf(() => point('pointermove', left + 1 + 9 * i, top + 1 + 5 * i), drain))
    );
    point('pointerup', left + 1, top + 1);
    noteFrames(
      figures,
      'graph.zoom',
      await repeated(24, CAP_MS, (i) => {
        const deltaY = i % 12 < 6 ? -60 : 60;
        const { width, height } = PICTURE.size;
        return costOf(
          () => canvas.dispatchEvent(new WheelEvent('wheel', { deltaY, clientX: left + width / 2, clientY: top + height / 2 })),
          drain
        );
      })
    );
    const picks: number[] = [];
    for (let i = 0; i < 21; i++) {
      await nextFrame();
      const before = performance.now();
      point('pointermove', left + 300 + 19 * i, top + 180 + 13 * i);
      picks.push(performance.now() - before);
    }
    figures['graph.pick'] = median(picks);
    const hover = (i: number) => () =>
      view.setEmphasis(graphEmphasis(scene, links, network, null, { type: 'node', index: (7 * i) % scene.count }));
    noteFrames(figures, 'graph.hover', await repeated(12, CAP_MS, (i) => costOf(hover(i), drain)));
  }
  view.destroy();
  return figures;
}
