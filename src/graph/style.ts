import { hueColour, type Theme } from '../model/palette';
import type { GraphFrame } from './frame';
import type { GraphScene } from './scene';

/** How the graph is drawn, once for all painters: colours, widths and strengths. */

export const SANS = "'Inter Variable', 'Inter', system-ui, sans-serif";
export const SERIF = "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif";

/** Opacity of edges that are faded, at most: the more there are the less. */
const FADED_EDGE = 0.06;
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
 * Up to this many edges they have their full opacity; beyond, ever less, down to a tenth: there a single line at rest is no more to be told
 * from its neighbours, and what is selected or under the pointer keeps its full strength.
 */
const FEW_EDGES = 600;
const LEAST_SHARE = 0.1;
/** Opacity of edges at rest where so many are drawn. */
export const usualEdgeOpacity = (edges: number, theme: Theme): number =>
  theme.opacity.edge * Math.max(LEAST_SHARE, Math.min(1, Math.sqrt(FEW_EDGES / edges)));

/** Opacity of the edges of a scene by emphasis: as usual, faded, selected, under the pointer. */
export function edgeOpacities({ edges }: GraphScene, theme: Theme): readonly number[] {
  const usual = usualEdgeOpacity(edges, theme);
  return [usual, Math.min(FADED_EDGE, usual / 2), 1, 1];
}

/** Most edges that are drawn with one stroke: where those of one stroke cross they do not add up, and thousands would be one flat cloud. */
const MOST_IN_BATCH = 2000;
/** Greatest width of an edge in pixels. */
const WIDEST = 4.5;

/** Width of an edge in pixels, by its number of agreements; strong edges are a little wider. */
export function edgeWidth(weight: number, emphasis: number, manyEdges: boolean): number {
  const width = Math.min(WIDEST, (manyEdges ? 0.35 : 0.55) + 0.6 * Math.sqrt(weight));
  return emphasis >= 2 ? width + 0.5 : width;
}

/**
 * Edges grouped for drawing: the faded first, so that the selected lie on top.
 * @param least only edges of this emphasis and above
 */
export function edgeBatches({ scene, emphasis, theme }: Pick<GraphFrame, 'scene' | 'emphasis' | 'theme'>, least = 0): EdgeBatch[] {
  const many = scene.edges > 3000;
  const opacities = edgeOpacities(scene, theme);
  const open = new Map<number, number[]>();
  const batches: { readonly strength: number; readonly batch: EdgeBatch }[] = [];
  for (let edge = 0; edge < scene.edges; edge++) {
    const strength = emphasis.edge[edge]!;
    if (strength < least) continue;
    const width = edgeWidth(scene.weight[edge]!, strength, many);
    // Widths are told apart by a tenth of a pixel.
    const key = ((Math.round(10 * width) * 4 + strength) * 4 + scene.edgeDash[edge]!) * 256 + scene.edgeHue[edge]!;
    const edges = open.get(key);
    if (edges && edges.length < MOST_IN_BATCH) {
      edges.push(edge);
      continue;
    }
    const first = [edge];
    open.set(key, first);
    batches.push({
      strength,
      batch: {
        colour: hueColour(theme, scene.edgeHue[edge]!),
        dash: DASHES[scene.edgeDash[edge]!]!,
        width,
        opacity: opacities[strength]!,
        edges: first
      }
    });
  }
  return batches.sort((left, right) => left.strength - right.strength).map(({ batch }) => batch);
}

/** How much thinner rings are drawn when zoomed out, so that they do not outshine small discs. */
export const ringScale = (zoom: number): number => Math.max(0.4, Math.min(1, zoom ** 0.75));

/** Of a graph that is drawn small, lines are no wider than its discs can bear. */
const LINES_OF_ZOOM = 1.5;

/**
 * How much wider than usual lines and rings are: as much as words are larger, unless the graph itself is smaller than that, as on a stage whose
 * words are for the farthest seat.
 * @param scale as `scaleFor` has it
 */
export const strokeScale = (scale: number, zoom: number): number => Math.max(1, Math.min(scale, LINES_OF_ZOOM * zoom));

/** Discs that are drawn alike. */
export interface NodeBatch {
  readonly fill: string;
  readonly ring: string;
  /** Width of the ring in pixels. */
  readonly ringWidth: number;
  readonly opacity: number;
  readonly nodes: readonly number[];
}

/** Width in pixels of the ring of a selected disc, and of one of a node without a link. */
export const SELECTED_RING = { linked: 2.5, lone: 1.6 } as const;

/** Nodes with the largest first, equals in their order; kept for as long as the radii are. */
const ordered = new WeakMap<Float32Array, Uint32Array>();
function byRadius(radius: Float32Array): Uint32Array {
  let order = ordered.get(radius);
  if (!order) {
    order = Uint32Array.from(radius.keys()).sort((left, right) => radius[right]! - radius[left]! || left - right);
    ordered.set(radius, order);
  }
  return order;
}

/**
 * Discs grouped for drawing, the faded first and the one under the pointer last; within a batch large ones first.
 * @param least only nodes of this emphasis and above
 */
export function nodeBatches({ scene, emphasis, theme }: Pick<GraphFrame, 'scene' | 'emphasis' | 'theme'>, least = 0): NodeBatch[] {
  const batches = new Map<number, NodeBatch & { readonly nodes: number[]; readonly order: number }>();
  for (const node of byRadius(scene.radius)) {
    const strength = emphasis.node[node]!;
    if (strength < least) continue;
    const key = 1024 * strength + (scene.degree[node]! > 0 ? scene.hue[node]! : 512);
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
    return { fill: theme.disc, ring: strength >= 2 ? theme.selection : theme.quiet, ringWidth: strength >= 2 ? SELECTED_RING.lone : 1 };
  if (strength === 3) return { fill: colour, ring: theme.selection, ringWidth: SELECTED_RING.linked };
  return { fill: colour, ring: theme.disc, ringWidth: 1.25 };
}
