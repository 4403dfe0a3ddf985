import { isoPartialDate } from '../base/partialDate';
import { edgeWidth } from '../graph/style';
import type { GraphScene } from '../graph/scene';
import type { Links } from '../model/aggregate';
import type { Network } from '../model/network';
import { hueColour, type Theme } from '../model/palette';
import { linkFacts, type LinkFacts } from './linkFacts';

/** A graph as it is drawn: the same nodes and edges as on the screen. */
export interface DrawnGraph {
  readonly network: Network;
  readonly scene: GraphScene;
  /** The links that `scene.link` points into. */
  readonly links: Links;
  /** Places x0, y0, x1, y1, … in layout units, y down; NaN or left out where a node has none. */
  readonly positions: Float32Array;
  readonly theme: Theme;
}

/** A value of an attribute; '' and null are left out. */
export type AttributeValue = string | number | null;

/** How the value of an attribute is typed. */
export type AttributeType = 'string' | 'integer' | 'double';

/** The attributes of nodes and of edges, with their types: the same in every format for graphs. */
export const NODE_ATTRIBUTES = {
  country: 'string',
  country_name: 'string',
  city: 'string',
  latitude: 'double',
  longitude: 'double',
  acronym: 'string',
  kind: 'string',
  status: 'string',
  founded: 'integer',
  ror: 'string',
  website: 'string',
  partners: 'integer',
  agreements: 'integer'
} as const satisfies Readonly<Record<string, AttributeType>>;

type NodeAttributes = Readonly<Record<keyof typeof NODE_ATTRIBUTES, AttributeValue>>;

export const EDGE_ATTRIBUTES = {
  agreements: 'integer',
  kinds: 'string',
  statuses: 'string',
  first_date: 'string',
  last_date: 'string',
  undated: 'integer',
  agreement_ids: 'string',
  sources: 'string'
} as const satisfies Readonly<Record<string, AttributeType>>;

/** A node with all that a file for graphs says of it. */
export interface ExportedNode {
  readonly id: string;
  readonly label: string;
  /** Layout units, y up as in a coordinate system; null where it has no place. */
  readonly x: number | null;
  readonly y: number | null;
  readonly size: number;
  readonly colour: string;
  readonly attributes: NodeAttributes;
}

/** An edge with all that a file for graphs says of it. */
export interface ExportedEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Number of agreements. */
  readonly weight: number;
  readonly colour: string;
  readonly width: number;
  /** Index into DASHES (model/dash). */
  readonly dash: number;
  readonly facts: LinkFacts;
  readonly attributes: Readonly<Record<keyof typeof EDGE_ATTRIBUTES, AttributeValue>>;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * The nodes of a graph, in the order of the scene: countries, cities or universities, as its level says.
 * @param agreements see `agreementsOfNodes`
 */
export function* exportedNodes({ network, scene, positions, theme }: DrawnGraph, agreements: Uint32Array): Generator<ExportedNode> {
  for (const [node, end] of scene.end.entries()) {
    const [x = NaN, y = NaN] = positions.subarray(2 * node, 2 * node + 2);
    const { id, ...facts } = factsOf(network, scene, end);
    yield {
      id,
      label: scene.label[node]!,
      x: Number.isNaN(x) ? null : rounded(x),
      y: Number.isNaN(y) ? null : rounded(-y),
      size: rounded(scene.radius[node]!),
      colour: hueColour(theme, scene.hue[node]!),
      attributes: { ...facts, partners: scene.degree[node]!, agreements: agreements[node]! }
    };
  }
}

const NO_UNIVERSITY = { acronym: '', kind: '', status: '', founded: null, ror: '', website: '' } as const;

/** What is known of the end that a node stands for; a country has no city, and neither of the two is a university. */
function factsOf(
  network: Network,
  scene: GraphScene,
  end: number
): { readonly id: string } & Omit<NodeAttributes, 'partners' | 'agreements'> {
  const university = scene.level === 'university' ? network.universities[end]! : null;
  const city = scene.level === 'city' ? network.cities[end]! : university && network.cities[university.city];
  const of = university ?? (scene.level === 'city' ? city! : null);
  const country = of ? of.country : end;
  const place = scene.level === 'country' ? network.countries[end]!.place : city?.place;
  return {
    id: of ? of.id : network.countries[end]!.id,
    country: network.countries[country]!.id,
    country_name: scene.groupLabel[country] ?? '',
    city: city?.names.name ?? '',
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    ...(university
      ? {
          acronym: university.acronym,
          kind: university.kind,
          status: university.status,
          founded: university.founded || null,
          ror: university.ror,
          website: university.website
        }
      : NO_UNIVERSITY)
  };
}

/** Nodes that are counted in one piece. */
const AT_ONCE = 1000;

/** How many agreements each node has on its edges, in pieces; one of several parties counts once. */
export function* agreementsOfNodes({ scene, links }: Pick<DrawnGraph, 'scene' | 'links'>): Generator<void, Uint32Array> {
  const { count, edges, source, target, link } = scene;
  // The edges of each node, one row behind the other.
  const starts = new Uint32Array(count + 1);
  for (const ends of [source, target]) for (const node of ends) starts[node + 1]!++;
  for (let node = 0; node < count; node++) starts[node + 1]! += starts[node]!;
  yield;
  const next = starts.slice();
  const own = new Uint32Array(2 * edges);
  for (const ends of [source, target]) for (let edge = 0; edge < edges; edge++) own[next[ends[edge]!]!++] = edge;
  yield;
  const counts = new Uint32Array(count);
  const lastSeen = new Int32Array(links.agreements.reduce((most, agreement) => Math.max(most, agreement), 0) + 1).fill(-1);
  for (let node = 0; node < count; node++) {
    for (let i = starts[node]!; i < starts[node + 1]!; i++) {
      const at = link[own[i]!]!;
      for (let j = links.offsets[at]!; j < links.offsets[at + 1]!; j++) {
        const agreement = links.agreements[j]!;
        if (lastSeen[agreement] !== node) counts[node]!++;
        lastSeen[agreement] = node;
      }
    }
    if (node % AT_ONCE === 0) yield;
  }
  return counts;
}

/** The edges of a graph, in the order of the scene: one for each linked pair. */
export function* exportedEdges({ network, scene, links, theme }: DrawnGraph): Generator<ExportedEdge> {
  const idOf = (node: number): string => factsOf(network, scene, scene.end[node]!).id;
  for (const [edge, link] of scene.link.entries()) {
    const facts = linkFacts(network, links, link);
    const [source, target] = [idOf(scene.source[edge]!), idOf(scene.target[edge]!)];
    yield {
      id: `${source}--${target}`,
      source,
      target,
      weight: facts.agreements.length,
      colour: hueColour(theme, scene.edgeHue[edge]!),
      width: rounded(edgeWidth(scene.weight[edge]!, 0, false)),
      dash: scene.edgeDash[edge]!,
      facts,
      attributes: {
        agreements: facts.agreements.length,
        kinds: facts.kinds.join(';'),
        statuses: facts.statuses.join(';'),
        first_date: isoPartialDate(facts.firstDate),
        last_date: isoPartialDate(facts.lastDate),
        undated: facts.undated,
        agreement_ids: Array.from(facts.agreements, (agreement) => network.agreements.ids.at(agreement)).join(';'),
        sources: facts.sources.join(' ')
      }
    };
  }
}
