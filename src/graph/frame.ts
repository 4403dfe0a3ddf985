import type { Theme } from '../model/palette';
import type { Hull } from './hulls';
import { besideDisc, besideOutline, placeLabels, type Box, type Disc, type LabelWish, type PlacedLabel, type TextWidth } from './labels';
import type { GraphEmphasis, GraphScene } from './scene';
import { screenRadius, type Viewport } from './viewport';

/** All that a painter needs for one picture. */
export interface GraphFrame {
  readonly width: number;
  readonly height: number;
  readonly scene: GraphScene;
  /** x0, y0, x1, y1, … in layout units. */
  readonly positions: Float32Array;
  readonly emphasis: GraphEmphasis;
  readonly view: Viewport;
  readonly theme: Theme;
  readonly hulls: readonly Hull[];
  readonly words: GraphWords;
  /** How much larger than usual words and lines are, as `scaleFor` has it. */
  readonly scale: number;
  /** How visible hulls and words are, 0…1: less while nodes travel. */
  readonly detail: number;
}

/** The words of a picture, in pixels at the zoom they were placed for, with the layout's 0, 0 as origin: panning moves them as they are. */
export interface GraphWords {
  /** Names of nodes; `index` is the node. */
  readonly nodes: readonly PlacedLabel[];
  /** Names of groups, drawn in the serif; `index` is the country. */
  readonly groups: readonly PlacedLabel[];
}

/** The typefaces words are set in, and how wide they run. */
export interface TextWidths {
  readonly sans: TextWidth;
  readonly serif: TextWidth;
}

/**
 * How much larger words and lines are drawn in a picture of a size in pixels: 1 on ordinary screens, up to 2 on the largest.
 * @param least what the page around the picture asks for
 */
export const scaleFor = (width: number, height: number, least = 1): number => Math.max(least, Math.min(2, width / 1600, height / 1000));

/** How many of the nodes with most partners are named in any case, be it over small discs. */
const HUBS = 3;
/** More names than this help nobody. */
const MOST_NAMES = 320;
/** A name wider than this gives way to its acronym until one zooms in, in pixels. */
const WIDE_NAME_PX = 130;
/** Of universities with fewer partners than this, names wider than this are left out until one zooms in or selects them. */
const QUIET = { partners: 5, namePx: 190 };
/** From so many nodes on most are dots, and how small a dot is: its radius in pixels. */
const MANY_NODES = 2000;
const DOT_PX = 3;
/** In a picture narrower than this the names of groups are smaller. */
const NARROW_PX = 600;
/** From this zoom on full names come first. */
const FULL_NAMES_ZOOM = 1.7;

/** Chooses and places the words of a picture: groups first, then what is under the pointer or selected, then the busiest nodes. */
export function placeWords(
  scene: GraphScene,
  positions: Float32Array,
  emphasis: GraphEmphasis,
  hulls: readonly Hull[],
  { view, width, height, scale, covered }: Pick<GraphFrame, 'view' | 'width' | 'height' | 'scale'> & { readonly covered: readonly Box[] },
  widths: TextWidths
): GraphWords {
  const { zoom } = view;
  const bounds: Box = { left: -view.x, top: -view.y, right: width - view.x, bottom: height - view.y };
  const taken = covered.map(({ left, top, right, bottom }) => ({
    left: left - view.x,
    top: top - view.y,
    right: right - view.x,
    bottom: bottom - view.y
  }));
  const discs: Disc[] = [];
  const wishes: LabelWish[] = [];
  const focused = emphasis.node.includes(1);
  const isCrowded = scene.count > MANY_NODES;
  for (const node of byImportance(scene, emphasis)) {
    const strength = emphasis.node[node]!;
    if (strength === 1 || Number.isNaN(positions[2 * node]!)) continue;
    const disc = { x: positions[2 * node]! * zoom, y: positions[2 * node + 1]! * zoom, radius: screenRadius(scene.radius[node]!, zoom) };
    if (disc.x < bounds.left || disc.x > bounds.right || disc.y < bounds.top || disc.y > bounds.bottom) continue;
    // Among thousands a word may cover dots, and the least of many discs, or there would be no room for any.
    if (!isCrowded || (disc.radius >= DOT_PX && discs.length < MOST_NAMES)) discs.push(disc);
    if (wishes.length >= MOST_NAMES || (scene.degree[node] === 0 && strength === 0 && zoom < FULL_NAMES_ZOOM * scale)) continue;
    const bold = strength === 3 || (scene.radius[node]! > 9 && scene.degree[node]! > 3);
    const size = scale * (strength === 3 || scene.radius[node]! > 12 ? 13 : 12);
    const texts = textsOf(scene, node, strength, zoom / scale, (text) => widths.sans(text, size, bold) / scale);
    const isHub = !focused && wishes.length < HUBS;
    wishes.push({ index: node, places: besideDisc(disc), texts, size, bold, always: strength === 3 || isHub });
  }
  // Beside a selection only the countries it reaches are named.
  const inFocus = new Set<number>();
  for (let node = 0; focused && node < scene.count; node++) if (emphasis.node[node]! >= 2) inFocus.add(scene.group[node]!);
  const named = focused ? hulls.filter((hull) => inFocus.has(hull.group)) : hulls;
  const groups = placeGroups(scene, named, zoom, scale, discs, taken, bounds, widths.serif);
  const nodes = placeLabels(wishes, discs, [...taken, ...groups.map((label) => label.box)], bounds, widths.sans);
  return { nodes, groups };
}

/** Nodes with most partners first, equals in their order; kept for as long as the degrees are. */
const ranked = new WeakMap<Uint32Array, Uint32Array>();
function byDegree(degree: Uint32Array): Uint32Array {
  let order = ranked.get(degree);
  if (!order) {
    order = Uint32Array.from(degree.keys()).sort((left, right) => degree[right]! - degree[left]! || left - right);
    ranked.set(degree, order);
  }
  return order;
}

/** Nodes with the most important first: emphasis, then number of partners, then their order. */
function byImportance(scene: GraphScene, emphasis: GraphEmphasis): Uint32Array {
  const order = byDegree(scene.degree);
  if (!emphasis.node.some((strength) => strength >= 2)) return order;
  const sorted = new Uint32Array(order.length);
  let place = 0;
  for (const strength of [3, 2]) for (const node of order) if (emphasis.node[node] === strength) sorted[place++] = node;
  for (const node of order) if (emphasis.node[node]! < 2) sorted[place++] = node;
  return sorted;
}

/** The texts to try for a node, best first; none where they would only be clutter. */
function textsOf(scene: GraphScene, node: number, strength: number, zoom: number, width: (text: string) => number): string[] {
  const name = scene.label[node]!;
  const short = scene.shortLabel?.[node] ?? '';
  if (strength === 3 || zoom >= FULL_NAMES_ZOOM) return short ? [name, short] : [name];
  const nameWidth = width(name);
  if (short) return nameWidth <= WIDE_NAME_PX ? [name, short] : [short];
  return strength === 2 || nameWidth <= QUIET.namePx || scene.degree[node]! >= QUIET.partners ? [name] : [];
}

/** Names of groups around their hulls, larger ones for larger groups; they keep clear of each other and of all discs. */
function placeGroups(
  scene: GraphScene,
  hulls: readonly Hull[],
  zoom: number,
  scale: number,
  discs: readonly Disc[],
  taken: readonly Box[],
  bounds: Box,
  serif: TextWidth
): PlacedLabel[] {
  const narrow = bounds.right - bounds.left < NARROW_PX;
  const wishes = hulls.flatMap((hull): LabelWish[] => {
    const text = scene.groupLabel[hull.group];
    if (!text) return [];
    const size = scale * (hull.members >= 12 && !narrow ? 20 : hull.members >= 6 ? 16 : 14);
    const places = besideOutline(hull.outline.map((value) => value * zoom));
    return [{ index: hull.group, places, texts: [text], size, bold: false, always: false }];
  });
  return placeLabels(wishes, discs, taken, bounds, serif);
}

/** Words that were placed for some positions, moved along with their nodes (names of groups with the middle of their nodes) to others. */
export function carriedAlong(words: GraphWords, scene: GraphScene, from: Float32Array, to: Float32Array, zoom: number): GraphWords {
  if (from === to || from.length !== to.length) return words;
  const shifted = (label: PlacedLabel, x: number, y: number): PlacedLabel => {
    const [dx, dy] = [x * zoom, y * zoom];
    const { left, top, right, bottom } = label.box;
    return { ...label, x: label.x + dx, y: label.y + dy, box: { left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy } };
  };
  const way = (node: number, axis: 0 | 1) => to[2 * node + axis]! - from[2 * node + axis]!;
  /** Of each group that is named: how many linked nodes it has, and the sum of their ways. */
  const ways = new Map(words.groups.map((label) => [label.index, { nodes: 0, x: 0, y: 0 }]));
  for (let node = 0; node < scene.count && ways.size > 0; node++) {
    const sum = scene.degree[node]! > 0 ? ways.get(scene.group[node]!) : undefined;
    if (!sum) continue;
    sum.nodes++;
    sum.x += way(node, 0);
    sum.y += way(node, 1);
  }
  return {
    nodes: words.nodes.map((label) => shifted(label, way(label.index, 0), way(label.index, 1))),
    groups: words.groups.map((label) => {
      const { nodes, x, y } = ways.get(label.index)!;
      return shifted(label, x / nodes, y / nodes);
    })
  };
}
