import type { Language } from '../base/language';
import { aggregate, type Links } from '../model/aggregate';
import { DASHES, dashOfAgreement } from '../model/dash';
import { nameIn } from '../model/names';
import { KINDS, type Network } from '../model/network';
import { KIND_HUES } from '../model/palette';
import type { NodeColour } from '../model/viewState';
import { geographicStart } from './geography';
import { communityHues, countryHues, measureShades, NEUTRAL } from './nodeColours';
import type { GraphScene } from './scene';

/** What a person chose of the picture. */
export interface GraphOptions {
  readonly language: Language;
  readonly nodeColour: NodeColour;
  /** What nodes are sized by, by index of the university; NaN = not known. Left out: the number of partners. */
  readonly values?: Float64Array | null;
  /** The nodes, as indices into `Network.universities`, ascending. A link of which an end is not among them makes no edge. */
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
 * The graph of the chosen agreements among some universities: a node per university, an edge per link.
 * @param chosen indices of the agreements to take in, ascending
 * @returns the scene, and the university-level links its `link` column points into
 */
export function graphScene(network: Network, chosen: Uint32Array, options: GraphOptions): GraphPicture {
  const links = aggregate(network, chosen, 'university');
  const university = options.universities;
  const nodeOf = new Int32Array(network.universities.length).fill(-1);
  university.forEach((index, node) => (nodeOf[index] = node));
  const isEdge = (link: number) => nodeOf[links.a[link]!]! >= 0 && nodeOf[links.b[link]!]! >= 0;
  const link = Uint32Array.from({ length: links.count }, (_, index) => index).filter(isEdge);
  const source = link.map((index) => nodeOf[links.a[index]!]!);
  const target = link.map((index) => nodeOf[links.b[index]!]!);

  const degree = new Uint32Array(university.length);
  for (const node of source) degree[node]!++;
  for (const node of target) degree[node]!++;
  const names = Array.from(university, (index) => {
    const { names, country } = network.universities[index]!;
    return nameIn(names, options.language, network.countries[country]!.id);
  });
  const values = Float64Array.from(university, (index, node) => options.values?.[index] ?? (options.values ? NaN : degree[node]!));
  const group = university.map((index) => network.universities[index]!.country);
  const starts = geographicStart(network);
  const scene: GraphScene = {
    count: university.length,
    university,
    label: names.map((name) => name.text),
    labelLanguage: names.map((name) => name.language),
    shortLabel: Array.from(university, (index) => network.universities[index]!.acronym.split(';')[0]!),
    degree,
    radius: options.values ? radiiOf(values, degree) : radii(degree),
    hue: options.nodeColour === 'measure' ? measureShades(values) : hues(network, university, options.nodeColour),
    group,
    groupLabel: options.groupLabels,
    start: Float32Array.from({ length: 2 * university.length }, (_, i) => starts[2 * university[i >> 1]! + (i & 1)]!),
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

function hues(network: Network, university: Uint32Array, by: Exclude<NodeColour, 'measure'>): Uint8Array {
  if (by === 'community') {
    const byUniversity = communityHues(network);
    return Uint8Array.from(university, (index) => byUniversity[index]!);
  }
  const byCountry = countryHues(network);
  return Uint8Array.from(university, (index) => byCountry[network.universities[index]!.country]!);
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
