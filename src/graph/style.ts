import { hueColour, type Theme } from '../model/palette';
import type { GraphFrame } from './frame';
import type { GraphScene } from './scene';

/** How the graph is drawn, once for all painters: colours, widths and strengths. */

export const SANS = "'Inter Variable', 'Inter', system-ui, sans-serif";
export const SERIF = "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif";

/** Opacity of edges by emphasis where it is not the theme's usual one: faded, selected, under the pointer. */
export const EDGE_OPACITY = { 1: 0.06, 2: 1, 3: 1 } as const;
/** Opacity of discs by emphasis. */
export const NODE_OPACITY = [1, 0.14, 1, 1] as const;
/** Opacity of hulls, as usual and behind a selection. */
export const HULL_OPACITY = [0.09, 0.04] as const;

/** Dash patterns in pixels by `GraphScene.edgeDash`. */
export const DASHES: readonly (readonly number[])[] = [[], [5, 4], [0.1, 3.6]];

/** Edges that are drawn with one stroke: same colour, dash, width and opacity. */
export interface EdgeBatch {
  readonly colour: string;
  readonly dash: readonly number[];
  /** Width in pixels. */
  readonly width: number;
  readonly opacity: number;
  readonly edges: readonly number[];
}

/**
 * Up to this many edges they have their full opacity; beyond, ever less, down to a quarter: there a single line at rest is no more to be told
 * from its neighbours, and what is selected or under the pointer keeps its full strength.
 */
const FEW_EDGES = 600;
/** Greatest width of an edge in pixels. */
const WIDEST = 4.5;

/** Width of an edge in pixels, by its number of agreements; strong edges are a little wider. */
export function edgeWidth(weight: number, emphasis: number, manyEdges: boolean): number {
  const width = Math.min(WIDEST, (manyEdges ? 0.35 : 0.55) + 0.6 * Math.sqrt(weight));
  return emphasis >= 2 ? width + 0.5 : width;
}

/** Edges grouped for drawing: the faded first, so that the selected lie on top. */
export function edgeBatches({ scene, emphasis, theme }: Pick<GraphFrame, 'scene' | 'emphasis' | 'theme'>): EdgeBatch[] {
  const many = scene.edges > 3000;
  const usual = theme.opacity.edge * Math.max(0.25, Math.min(1, Math.sqrt(FEW_EDGES / scene.edges)));
  const batches = new Map<string, EdgeBatch & { readonly edges: number[]; readonly strength: number }>();
  for (let edge = 0; edge < scene.edges; edge++) {
    const strength = emphasis.edge[edge]!;
    const width = edgeWidth(scene.weight[edge]!, strength, many);
    const key = `${strength} ${scene.edgeHue[edge]!} ${scene.edgeDash[edge]!} ${width.toFixed(1)}`;
    const batch = batches.get(key);
    if (batch) batch.edges.push(edge);
    else {
      batches.set(key, {
        strength,
        colour: hueColour(theme, scene.edgeHue[edge]!),
        dash: DASHES[scene.edgeDash[edge]!]!,
        width,
        opacity: strength === 0 ? usual : EDGE_OPACITY[strength as keyof typeof EDGE_OPACITY],
        edges: [edge]
      });
    }
  }
  return [...batches.values()].sort((left, right) => left.strength - right.strength);
}

/** How much thinner rings are drawn when zoomed out, so that they do not outshine small discs. */
export const ringScale = (zoom: number): number => Math.max(0.4, Math.min(1, zoom ** 0.75));

/** Discs that are drawn alike. */
export interface NodeBatch {
  readonly fill: string;
  readonly ring: string;
  /** Width of the ring in pixels. */
  readonly ringWidth: number;
  readonly opacity: number;
  readonly nodes: readonly number[];
}

/** Discs grouped for drawing, the faded first and the one under the pointer last; within a batch large ones first. */
export function nodeBatches({ scene, emphasis, theme }: Pick<GraphFrame, 'scene' | 'emphasis' | 'theme'>): NodeBatch[] {
  const batches = new Map<string, NodeBatch & { readonly nodes: number[]; readonly order: number }>();
  const order = [...scene.radius.keys()].sort((left, right) => scene.radius[right]! - scene.radius[left]! || left - right);
  for (const node of order) {
    const strength = emphasis.node[node]!;
    const linked = scene.degree[node]! > 0;
    const key = `${strength} ${linked ? scene.hue[node]! : 'none'}`;
    const batch = batches.get(key);
    if (batch) batch.nodes.push(node);
    else batches.set(key, { order: strength, opacity: NODE_OPACITY[strength]!, nodes: [node], ...discStyle(scene, theme, node, strength) });
  }
  return [...batches.values()].sort((left, right) => left.order - right.order);
}

function discStyle(scene: GraphScene, theme: Theme, node: number, strength: number): Pick<NodeBatch, 'fill' | 'ring' | 'ringWidth'> {
  const colour = hueColour(theme, scene.hue[node]!);
  // Without an agreement: an empty, quiet ring.
  if (scene.degree[node] === 0)
    return { fill: theme.disc, ring: strength >= 2 ? theme.selection : theme.quiet, ringWidth: strength >= 2 ? 1.6 : 1 };
  if (strength === 3) return { fill: colour, ring: theme.selection, ringWidth: 2.5 };
  return { fill: colour, ring: theme.disc, ringWidth: 1.25 };
}
