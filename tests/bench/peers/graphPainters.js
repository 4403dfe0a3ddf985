import { Graph as CosmosGraph } from '@cosmos.gl/graph';
import Graph from 'graphology';
import Sigma from 'sigma';
import { graphEmphasis } from '../../../src/graph/emphasis.ts';
import { graphScene } from '../../../src/graph/graphScene.ts';
import { createGraphView } from '../../../src/graph/graphView.ts';
import { visibleOf } from '../../../src/model/filter.ts';
import { THEMES } from '../../../src/model/palette.ts';
import { arcNetwork } from '../arcs/arcNetwork.ts';
import { GRAPH_OPTIONS } from '../choices.ts';
import { nextFrame } from '../frame.ts';

/**
 * A graph that is drawn. `pan` and `zoom` move the picture a step, `home` brings it back, `hover` puts the pointer on a node, `rest` resolves when
 * nothing moves any more.
 * @typedef {{ pan: (step: number) => void, zoom: (step: number) => void, home: () => void, hover: (node: number) => void, rest?: () => Promise<void> }} GraphPainter
 * @typedef {ReturnType<typeof import('./layoutGraph.js').layoutGraph>} LayoutGraph
 */

const { hues, border } = THEMES.light;
const COUNTRIES = 'KZ AZ EE DE FI FR GB IT JP KR LV PL RU TR US CN'.split(' ');
const colourOf = (/** @type {number} */ group) => /** @type {string} */ (hues[group % 6]);
const labelOf = (/** @type {number} */ node) => `Example University ${node}`;

/**
 * Who draws graphs, by the id of the figures: each makes ready what it needs before it is timed, and shows it.
 * @type {Record<string, (element: HTMLElement, graph: LayoutGraph, positions: Float32Array | null) => { show: () => Promise<GraphPainter> }>}
 */
export const GRAPH_PAINTERS = { ours, sigma, cosmos };

/** @param {HTMLElement} element @param {LayoutGraph} graph */
function ours(element, { count, group, source, target }) {
  const cities = Array.from({ length: count }, (_, node) => ({
    id: `c-${node}`,
    name: `${node}`,
    country: /** @type {string} */ (COUNTRIES[group[node] % COUNTRIES.length]),
    place: { longitude: (group[node] * 37) % 180, latitude: (group[node] * 13) % 60 },
    population: 1
  }));
  const ends = { source: Uint16Array.from(source), target: Uint16Array.from(target) };
  const arcs = { ...ends, count: source.length, type: new Uint8Array(source.length), weight: new Float32Array(source.length) };
  const network = arcNetwork(cities, { ...arcs, longitude: new Float64Array(count), latitude: new Float64Array(count) });
  return {
    async show() {
      const { agreements, universities } = visibleOf(network, { unconnected: true });
      const { scene, links } = graphScene(network, agreements, { ...GRAPH_OPTIONS, universities });
      const emphasis = (hit) => graphEmphasis(scene, links, network, null, hit);
      const view = createGraphView(element, {
        theme: THEMES.light,
        reducedMotion: false,
        label: 'Bench',
        onPick: () => {},
        // As the application answers.
        onHover: (hit) => view.setEmphasis(emphasis(hit))
      });
      view.show(scene, emphasis(null));
      while (view.placed() === null) await nextFrame();
      const canvas = /** @type {HTMLElement} */ (element.querySelector('canvas'));
      canvas.setPointerCapture = () => {};
      const point = (/** @type {string} */ type, /** @type {number} */ x, /** @type {number} */ y) =>
        canvas.dispatchEvent(
          new PointerEvent(type, { clientX: x, clientY: y, pointerId: 1, pointerType: 'mouse', button: 0, bubbles: true })
        );
      return {
        async rest() {
          while (view.state === 'moving') await nextFrame();
        },
        pan(step) {
          if (step === 0) point('pointerdown', 1, 1);
          point('pointermove', 1 + 9 * (step + 1), 1 + 5 * (step + 1));
        },
        zoom(step) {
          if (step === 0) point('pointerup', 1, 1);
          canvas.dispatchEvent(new WheelEvent('wheel', { deltaY: -40, clientX: 500, clientY: 350, bubbles: true, cancelable: true }));
        },
        home: () => view.fit(),
        hover(node) {
          const places = view.positions();
          point('pointermove', places[2 * node], places[2 * node + 1]);
        }
      };
    }
  };
}

/** @param {HTMLElement} element @param {LayoutGraph} graph @param {Float32Array} positions */
function sigma(element, { count, group, source, target }, positions) {
  return {
    async show() {
      const made = new Graph({ type: 'undirected' });
      for (let node = 0; node < count; node++)
        made.addNode(node, {
          x: positions[2 * node],
          y: positions[2 * node + 1],
          size: 3,
          color: colourOf(group[node]),
          label: labelOf(node)
        });
      source.forEach((from, edge) => made.addEdge(from, target[edge], { color: border, size: 0.5 }));
      const view = new Sigma(made, element);
      const camera = view.getCamera();
      const mouse = /** @type {HTMLElement} */ (element.querySelector('.sigma-mouse'));
      return {
        pan: (step) => camera.setState({ x: 0.5 + 0.2 * Math.sin(step / 4), y: 0.5 + 0.1 * Math.cos(step / 5) }),
        zoom: (step) => camera.setState({ x: 0.5, y: 0.5, ratio: 1.12 ** -step }),
        home: () => camera.setState({ x: 0.5, y: 0.5, ratio: 1 }),
        hover(node) {
          const { x, y } = view.graphToViewport(made.getNodeAttributes(node));
          mouse.dispatchEvent(new MouseEvent('mousemove', { clientX: x, clientY: y, bubbles: true }));
        }
      };
    }
  };
}

/** @param {HTMLElement} element @param {LayoutGraph} graph @param {Float32Array} positions */
function cosmos(element, { count, group, source, target }, positions) {
  const rgb = (/** @type {string} */ hue) => [1, 3, 5].map((at) => parseInt(hue.slice(at, at + 2), 16) / 255);
  return {
    async show() {
      const view = new CosmosGraph(element, {
        enableSimulation: false,
        transitionDuration: 0,
        pointDefaultSize: 6,
        linkDefaultWidth: 0.5,
        fitViewDelay: 0,
        fitViewDuration: 0
      });
      await view.ready;
      view.setPointPositions(positions);
      view.setPointColors(
        Float32Array.from({ length: 4 * count }, (_, i) => (i % 4 === 3 ? 1 : rgb(colourOf(group[Math.floor(i / 4)]))[i % 4]))
      );
      view.setLinks(Float32Array.from({ length: 2 * source.length }, (_, i) => (i % 2 === 0 ? source : target)[Math.floor(i / 2)]));
      view.render(0, 0);
      view.fitView(0);
      await nextFrame();
      const canvas = /** @type {HTMLElement} */ (element.querySelector('canvas'));
      return {
        pan: (step) => view.setZoomTransformByPointPositions(Float32Array.of(positions[0] + 20 * step, positions[1] + 10 * step), 0, 1),
        zoom: (step) => view.setZoomLevel(0.5 * 1.12 ** step, 0),
        home: () => view.fitView(0),
        hover(node) {
          const [x, y] = view.spaceToScreenPosition([positions[2 * node], positions[2 * node + 1]]);
          for (const type of ['pointermove', 'mousemove'])
            canvas.dispatchEvent(new MouseEvent(type, { clientX: x, clientY: y, bubbles: true }));
        }
      };
    }
  };
}
