import * as d3 from 'd3-force';
import { forceManyBodyReuse } from 'd3-force-reuse';
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import createGraph from 'ngraph.graph';
import createLayout from 'ngraph.forcelayout';
import { simulationFor } from '../../../src/graph/layoutModel.ts';

/** Steps that d3-force takes to settle by itself; those that never settle by themselves are given as many. */
export const STEPS = 300;

/**
 * A layout under way: `step` moves on and says whether there is more to come, `positions` are x0, y0, x1, y1, …
 * @typedef {{ step: () => boolean, positions: () => Float32Array }} Run
 * @typedef {ReturnType<typeof import('./layoutGraph.js').layoutGraph>} LayoutGraph
 */

/** Each makes a layout of a graph, with the settings its authors propose. @type {Record<string, (graph: LayoutGraph) => Run>} */
export const CONTENDERS = {
  // No one tells it what belongs together: what it shows it has found by the links alone, as the others.
  ours: (graph) => ours({ ...graph, group: new Uint32Array(graph.count) }),
  oursGroups: (graph) => ours(graph),
  d3: (graph) => withD3(graph, d3.forceManyBody()),
  d3Reuse: (graph) => withD3(graph, forceManyBodyReuse()),
  forceAtlas2(graph) {
    const made = new Graph({ type: 'undirected' });
    for (let node = 0; node < graph.count; node++) made.addNode(node, { x: graph.start[2 * node], y: graph.start[2 * node + 1] });
    graph.source.forEach((source, edge) => made.addEdge(source, graph.target[edge]));
    const settings = forceAtlas2.inferSettings(made);
    let steps = 0;
    return {
      step() {
        // Ten at once: every call copies the graph into columns and back.
        forceAtlas2.assign(made, { iterations: 10, settings });
        return (steps += 10) < STEPS;
      },
      positions: () => columns(graph.count, (node) => made.getNodeAttributes(node))
    };
  },
  ngraph(graph) {
    const made = createGraph();
    for (let node = 0; node < graph.count; node++) made.addNode(node);
    graph.source.forEach((source, edge) => made.addLink(source, graph.target[edge]));
    const layout = createLayout(made);
    for (let node = 0; node < graph.count; node++) layout.setNodePosition(node, graph.start[2 * node], graph.start[2 * node + 1]);
    let steps = 0;
    return {
      step: () => !layout.step() && ++steps < STEPS,
      positions: () => columns(graph.count, (node) => layout.getNodePosition(node))
    };
  }
};

/** @param {LayoutGraph} graph @returns {Run} */
function ours(graph) {
  const simulation = simulationFor(graph);
  return {
    step() {
      simulation.tick(1);
      return !simulation.settled;
    },
    positions: () => simulation.positions()
  };
}

/** @param {LayoutGraph} graph @param {any} charge @returns {Run} */
function withD3(graph, charge) {
  const nodes = Array.from({ length: graph.count }, (_, node) => ({ x: graph.start[2 * node], y: graph.start[2 * node + 1] }));
  const links = Array.from(graph.source, (source, edge) => ({ source, target: graph.target[edge] }));
  const simulation = d3
    .forceSimulation(nodes)
    .stop()
    .force('link', d3.forceLink(links))
    .force('charge', charge)
    .force('x', d3.forceX().strength(0.05))
    .force('y', d3.forceY().strength(0.06));
  return {
    step() {
      simulation.tick();
      return simulation.alpha() >= simulation.alphaMin();
    },
    positions: () => columns(graph.count, (node) => nodes[node])
  };
}

/** @param {number} count @param {(node: number) => any} placeOf */
function columns(count, placeOf) {
  const positions = new Float32Array(2 * count);
  for (let node = 0; node < count; node++) {
    const { x, y } = placeOf(node);
    positions[2 * node] = x;
    positions[2 * node + 1] = y;
  }
  return positions;
}
