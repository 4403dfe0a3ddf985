import { createLargeSimulation } from './large/largeSimulation';
import { createSimulation, type GraphSimulation, type SimulationInput } from './simulation';

/** Up to this many nodes d3-force lays a graph out, in less than half a second; above, our own simulation. */
const MOST_BY_D3 = 600;

/** Whether a graph of a number of nodes is laid out as a large one. */
export const isLarge = (count: number): boolean => count > MOST_BY_D3;

/** The layout of a graph, by what suits its size. */
export const simulationFor = (input: SimulationInput): GraphSimulation =>
  isLarge(input.count) ? createLargeSimulation(input) : createSimulation(input);

/** Positions x0, y0, x1, y1, … of the settled layout, in layout units. */
export function settle(input: SimulationInput): Float32Array {
  const simulation = simulationFor(input);
  while (!simulation.settled) simulation.tick(50);
  return simulation.positions();
}
