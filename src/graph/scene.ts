import type { Level } from '../model/aggregate';

/** All that shall be drawn of the graph: plain data, equal for every painter. Positions are the layout's, not the scene's. */
export interface GraphScene {
  /** Number of nodes. */
  readonly count: number;
  /** What a node stands for. */
  readonly level: Level;
  /** Index of each node into the network's countries, cities or universities, as the level says. */
  readonly end: Uint32Array;
  /** Agreements that lie within each node: between universities of one country or city. They make no edge. */
  readonly inside: Uint32Array;
  readonly label: readonly string[];
  readonly labelLanguage: readonly string[];
  /** Acronym of each node, shown where the name does not fit; '' or absent where there is none. */
  readonly shortLabel?: readonly string[];
  /** Number of partners (links) of each node. */
  readonly degree: Uint32Array;
  /** Radius in layout units (pixels at zoom 1); area grows with degree, or with the measure chosen. */
  readonly radius: Float32Array;
  /** What the node is sized and shaded by: its partners, or the measure chosen; NaN = not known. */
  readonly value: Float64Array;
  /** As `hueColour` counts: a hue, or a shade of a measure; 255 = neutral. */
  readonly hue: Uint8Array;
  /** Group for hulls and clustering: country index of each node. */
  readonly group: Uint32Array;
  /** Name of each group in the language chosen, by country index. */
  readonly groupLabel: readonly string[];
  /** Start positions x0, y0, x1, y1, … in layout units, from geography (mercator), spread where several share a city. */
  readonly start: Float32Array;
  /** Number of edges. */
  readonly edges: number;
  /** Indices of nodes. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** Index into the `Links` the scene was made from. */
  readonly link: Uint32Array;
  /** Agreements on the edge. */
  readonly weight: Float32Array;
  /** Index into `Theme.hues` of the kind most of its agreements have; 255 = neutral. */
  readonly edgeHue: Uint8Array;
  /** 0 solid, 1 dashed (none of its agreements is signed or in force), 2 dotted (no document named). */
  readonly edgeDash: Uint8Array;
}

/** How strongly each node and edge is drawn: 0 as usual, 1 faded, 2 part of the selection, 3 the selected node itself or under the pointer. */
export interface GraphEmphasis {
  readonly node: Uint8Array;
  readonly edge: Uint8Array;
}

/** Whether two scenes have the same nodes and links, so that a layout of one fits the other. */
export function sameGraph(first: GraphScene, second: GraphScene): boolean {
  const same = (left: Uint32Array, right: Uint32Array) => left.length === right.length && left.every((value, i) => value === right[i]);
  return (
    first.level === second.level && same(first.end, second.end) && same(first.source, second.source) && same(first.target, second.target)
  );
}
