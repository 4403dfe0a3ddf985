import type { Language } from '../base/language';
import { aggregate, type Links } from '../model/aggregate';
import { DASHES, dashOfAgreement } from '../model/dash';
import { nameIn } from '../model/names';
import { KINDS, type Network } from '../model/network';
import { KIND_HUES } from '../model/palette';
import type { NodeColour } from '../model/viewState';
import { geographicStart } from './geography';
import { communityHues, countryHues, NEUTRAL } from './nodeColours';
import type { GraphScene } from './scene';

/** What a person chose of the picture. */
export interface GraphOptions {
  readonly language: Language;
  readonly nodeColour: NodeColour;
  /** Whether universities without a link are there too. */
  readonly unconnected: boolean;
  /** Names of the countries in the language chosen, by country index. */
  readonly groupLabels: readonly string[];
}

/** Radii in layout units: of the busiest node at most, of any linked node at least, of one without a link, and of one link. */
const RADIUS = { most: 16, least: 3.5, unconnected: 2.6, perLink: 3.5 };

/**
 * The graph of the chosen agreements: a node per university with a link, an edge per link. Nodes are in the order of `Network.universities`.
 * @param chosen indices of the agreements to take in, ascending
 * @returns the scene, and the university-level links its `link` column points into
 */
export function graphScene(network: Network, chosen: Uint32Array, options: GraphOptions): { scene: GraphScene; links: Links } {
  const links = aggregate(network, chosen, 'university');
  const degreeOf = new Uint32Array(network.universities.length);
  for (let link = 0; link < links.count; link++) {
    degreeOf[links.a[link]!]!++;
    degreeOf[links.b[link]!]!++;
  }
  const university = Uint32Array.from(network.universities.keys()).filter((index) => options.unconnected || degreeOf[index]! > 0);
  const nodeOf = new Int32Array(network.universities.length).fill(-1);
  university.forEach((index, node) => (nodeOf[index] = node));

  const degree = university.map((index) => degreeOf[index]!);
  const names = Array.from(university, (index) => {
    const { names, country } = network.universities[index]!;
    return nameIn(names, options.language, network.countries[country]!.id);
  });
  const group = university.map((index) => network.universities[index]!.country);
  const starts = geographicStart(network);
  const edge = edgeColumns(network, links);

  const scene: GraphScene = {
    count: university.length,
    university,
    label: names.map((name) => name.text),
    labelLanguage: names.map((name) => name.language),
    shortLabel: Array.from(university, (index) => network.universities[index]!.acronym.split(';')[0]!),
    degree,
    radius: radii(degree),
    hue: hues(network, university, options.nodeColour),
    group,
    groupLabel: options.groupLabels,
    start: Float32Array.from({ length: 2 * university.length }, (_, i) => starts[2 * university[i >> 1]! + (i & 1)]!),
    edges: links.count,
    source: links.a.map((index) => nodeOf[index]!),
    target: links.b.map((index) => nodeOf[index]!),
    link: Uint32Array.from({ length: links.count }, (_, link) => link),
    ...edge
  };
  return { scene, links };
}

/** Area grows with degree; the scale shrinks where a hub would get larger than `RADIUS.most`. */
function radii(degree: Uint32Array): Float32Array {
  const greatest = degree.reduce((most, value) => Math.max(most, value), 1);
  const perLink = Math.min(RADIUS.perLink, RADIUS.most / Math.sqrt(greatest));
  return Float32Array.from(degree, (value) => (value === 0 ? RADIUS.unconnected : Math.max(RADIUS.least, perLink * Math.sqrt(value))));
}

function hues(network: Network, university: Uint32Array, by: NodeColour): Uint8Array {
  if (by === 'community') {
    const byUniversity = communityHues(network);
    return Uint8Array.from(university, (index) => byUniversity[index]!);
  }
  const byCountry = countryHues(network);
  return Uint8Array.from(university, (index) => byCountry[network.universities[index]!.country]!);
}

/** Weight, hue and dash of each link. */
function edgeColumns(network: Network, links: Links): Pick<GraphScene, 'weight' | 'edgeHue' | 'edgeDash'> {
  const { kind } = network.agreements;
  const weight = new Float32Array(links.count);
  const edgeHue = new Uint8Array(links.count);
  const edgeDash = new Uint8Array(links.count);
  for (let link = 0; link < links.count; link++) {
    const agreements = links.agreements.subarray(links.offsets[link], links.offsets[link + 1]);
    weight[link] = agreements.length;
    const counts = KINDS.map(() => 0);
    for (const agreement of agreements) counts[kind[agreement]!]!++;
    const hue = KIND_HUES[KINDS[counts.indexOf(Math.max(...counts))]!];
    edgeHue[link] = hue < 0 ? NEUTRAL : hue;
    // As sure as the surest of its agreements.
    edgeDash[link] = Math.min(...Array.from(agreements, (agreement) => DASHES.indexOf(dashOfAgreement(network.agreements, agreement))));
  }
  return { weight, edgeHue, edgeDash };
}
