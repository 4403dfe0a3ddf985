import type { Language } from '../base/language';
import { aggregate, endOf, type Level, type Links } from '../model/aggregate';
import { DASHES, dashOfAgreement } from '../model/dash';
import { nameIn } from '../model/names';
import { KINDS, type Names, type Network } from '../model/network';
import { KIND_HUES } from '../model/palette';
import type { NodeColour } from '../model/viewState';
import { geographicStart } from './geography';
import { communityHues } from './communityHues';
import { countryHues, measureShades, NEUTRAL } from './nodeColours';
import type { GraphScene } from './scene';

/** What a person chose of the picture. */
export interface GraphOptions {
  readonly language: Language;
  readonly nodeColour: NodeColour;
  /** What a node stands for; a university if left out. */
  readonly level?: Level;
  /** What nodes are sized by, by index of the university, NaN = not known: a node of several has the greatest. Left out: the number of partners. */
  readonly values?: Float64Array | null;
  /**
   * The universities that are nodes or in one, as indices, ascending; one without a city is in no node of the level of cities. A link of which
   * an end is no node makes no edge.
   */
  readonly universities: Uint32Array;
  /** Names of the countries in the language chosen, by country index. */
  readonly groupLabels: readonly string[];
}

/** A scene together with the links its edges were made from (`GraphScene.link`). */
export interface GraphPicture {
  readonly scene: GraphScene;
  readonly links: Links;
}

/** Radii in layout units: of the busiest node at most, of any linked node at least, of one without a link, and of one link. */
const RADIUS = { most: 16, least: 3.5, unconnected: 2.6, perLink: 3.5 };

/**
 * The graph of the chosen agreements among some universities: a node per university, city or country, an edge per link between two of them.
 * @param chosen indices of the agreements to take in, ascending
 * @returns the scene, and the links of its level that its `link` column points into
 */
export function graphScene(network: Network, chosen: Uint32Array, options: GraphOptions): GraphPicture {
  const { level = 'university' } = options;
  const links = aggregate(network, chosen, level);
  const records = endsAt(network, level);
  const end = nodesOf(network, options.universities, level);
  const nodeOf = new Int32Array(records.length).fill(-1);
  end.forEach((index, node) => (nodeOf[index] = node));
  const isEdge = (link: number) => links.a[link] !== links.b[link] && nodeOf[links.a[link]!]! >= 0 && nodeOf[links.b[link]!]! >= 0;
  const link = Uint32Array.from({ length: links.count }, (_, index) => index).filter(isEdge);
  const source = link.map((index) => nodeOf[links.a[index]!]!);
  const target = link.map((index) => nodeOf[links.b[index]!]!);

  const degree = new Uint32Array(end.length);
  for (const node of source) degree[node]!++;
  for (const node of target) degree[node]!++;
  const inside = new Uint32Array(end.length);
  if (level !== 'university') {
    for (let index = 0; index < links.count; index++) {
      const node = links.a[index] === links.b[index] ? nodeOf[links.a[index]!]! : -1;
      if (node >= 0) inside[node] = links.offsets[index + 1]! - links.offsets[index]!;
    }
  }
  const group = end.map((index) => records[index]!.country);
  const names = Array.from(end, (index, node) => {
    const { names } = records[index]!;
    const language = { text: options.groupLabels[index] ?? '', language: options.language };
    return names ? nameIn(names, options.language, network.countries[group[node]!]!.id) : language;
  });
  const values = options.values ? valuesOf(network, options.values, options.universities, level, end) : Float64Array.from(degree);
  const starts = geographicStart(network, level);
  const scene: GraphScene = {
    count: end.length,
    level,
    end,
    inside,
    label: names.map((name) => name.text),
    labelLanguage: names.map((name) => name.language),
    shortLabel: Array.from(end, (index) => (level === 'university' ? network.universities[index]!.acronym.split(';')[0]! : '')),
    degree,
    value: values,
    radius: options.values ? radiiOf(values, degree) : radii(degree),
    hue: options.nodeColour === 'measure' ? measureShades(values) : hues(network, level, end, group, options.nodeColour),
    group,
    groupLabel: options.groupLabels,
    start: Float32Array.from({ length: 2 * end.length }, (_, i) => starts[2 * end[i >> 1]! + (i & 1)]!),
    edges: link.length,
    source,
    target,
    link,
    ...edgeColumns(network, links, link)
  };
  return { scene, links };
}

/** Area grows with degree; the scale shrinks where a hub would get larger than `RADIUS.most`. */
function radii(degree: Uint32Array): Float32Array {
  const greatest = degree.reduce((most, value) => Math.max(most, value), 1);
  const perLink = Math.min(RADIUS.perLink, RADIUS.most / Math.sqrt(greatest));
  return Float32Array.from(degree, (value) => (value === 0 ? RADIUS.unconnected : Math.max(RADIUS.least, perLink * Math.sqrt(value))));
}

/** The same of another measure: the greatest value has the greatest radius. A linked node of which the value is not known is as small as may be. */
function radiiOf(values: Float64Array, degree: Uint32Array): Float32Array {
  const greatest = values.reduce((most, value) => (value > most ? value : most), 0);
  return Float32Array.from(values, (value, node) =>
    degree[node] === 0 ? RADIUS.unconnected : Math.max(RADIUS.least, RADIUS.most * Math.sqrt(greatest > 0 ? value / greatest : 0) || 0)
  );
}

function hues(network: Network, level: Level, end: Uint32Array, group: Uint32Array, by: Exclude<NodeColour, 'measure'>): Uint8Array {
  const byIndex = by === 'community' ? communityHues(network, level) : countryHues(network);
  return Uint8Array.from(by === 'community' ? end : group, (index) => byIndex[index]!);
}

/** What can be a node at a level: its country, and its names unless it is a country. */
function endsAt(network: Network, level: Level): readonly { readonly country: number; readonly names?: Names }[] {
  if (level === 'country') return network.countries.map((_, country) => ({ country }));
  return level === 'city' ? network.cities : network.universities;
}

/** The ends of some universities at a level, each once, ascending. */
function nodesOf(network: Network, universities: Uint32Array, level: Level): Uint32Array {
  if (level === 'university') return universities;
  const ends = new Set<number>();
  for (const university of universities) ends.add(endOf(network, university, level));
  ends.delete(-1);
  return Uint32Array.from(ends).sort();
}

/** The greatest known value among the universities of each node; NaN where none is known. */
function valuesOf(network: Network, values: Float64Array, universities: Uint32Array, level: Level, end: Uint32Array): Float64Array {
  if (level === 'university') return Float64Array.from(end, (index) => values[index] ?? NaN);
  const greatest = new Map<number, number>();
  for (const university of universities) {
    const value = values[university]!;
    const index = endOf(network, university, level);
    if (!Number.isNaN(value)) greatest.set(index, Math.max(value, greatest.get(index) ?? 0));
  }
  return Float64Array.from(end, (index) => greatest.get(index) ?? NaN);
}

/** Weight, hue and dash of some links. */
function edgeColumns(network: Network, links: Links, chosen: Uint32Array): Pick<GraphScene, 'weight' | 'edgeHue' | 'edgeDash'> {
  const { kind } = network.agreements;
  const weight = new Float32Array(chosen.length);
  const edgeHue = new Uint8Array(chosen.length);
  const edgeDash = new Uint8Array(chosen.length);
  chosen.forEach((link, edge) => {
    const agreements = links.agreements.subarray(links.offsets[link], links.offsets[link + 1]);
    weight[edge] = agreements.length;
    const counts = KINDS.map(() => 0);
    // As sure as the surest of its agreements.
    let dash: number = DASHES.length;
    for (const agreement of agreements) {
      counts[kind[agreement]!]!++;
      dash = Math.min(dash, DASHES.indexOf(dashOfAgreement(network.agreements, agreement)));
    }
    const hue = KIND_HUES[KINDS[counts.indexOf(Math.max(...counts))]!];
    edgeHue[edge] = hue < 0 ? NEUTRAL : hue;
    edgeDash[edge] = dash;
  });
  return { weight, edgeHue, edgeDash };
}
