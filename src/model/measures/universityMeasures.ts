import { agreementCounts } from '../parties';
import { betweenness } from './betweenness';
import { communities } from './communities';
import { components } from './components';
import { partnerDistances } from './partnerDistances';
import { partnersIn, type PartnerGraph } from './partnerGraph';

/** What a number is: how many, a share of 1, kilometres, or the number of a group, which orders nothing. */
export type MeasureUnit = 'count' | 'share' | 'km' | 'group';

/** The measures of a university, as lists show them, and the unit of each. */
export const UNIVERSITY_MEASURES = {
  /** Universities with which it has a visible agreement (degree). */
  partners: 'count',
  /** Visible agreements that it is a party of. */
  agreements: 'count',
  /** Countries other than its own in which it has a partner. */
  partnerCountries: 'count',
  /** See `betweenness`. */
  betweenness: 'share',
  /** See `communities`; a link weighs as much as it has agreements. Of the whole network it is what the graph view colours. */
  community: 'group',
  /** See `components`. */
  component: 'group',
  /** See `partnerDistances`. */
  meanDistance: 'km',
  medianDistance: 'km',
  maxDistance: 'km'
} as const satisfies Readonly<Record<string, MeasureUnit>>;
export type UniversityMeasure = keyof typeof UNIVERSITY_MEASURES;

/** One measure of all universities. */
export interface MeasureValues {
  /** By index of the university; NaN where it has none: it is not a node, or none of its partners has a known place. */
  readonly values: Float64Array;
  /** Where the values are estimated from some of the universities: from how many; else null. */
  readonly sampledFrom: number | null;
}

/** Graphs never change, so each measure of one is computed once, when it is first asked for. */
const known = new WeakMap<PartnerGraph, Map<UniversityMeasure, MeasureValues>>();

/** A measure of all universities of a partner graph. */
export function universityMeasure(graph: PartnerGraph, measure: UniversityMeasure): MeasureValues {
  let measures = known.get(graph);
  if (!measures) known.set(graph, (measures = new Map()));
  let values = measures.get(measure);
  if (!values) for (const [id, computed] of compute(graph, measure)) measures.set(id, id === measure ? (values = computed) : computed);
  return values!;
}

/** The measure asked for, and those that come with it at no cost. */
function compute(graph: PartnerGraph, measure: UniversityMeasure): [UniversityMeasure, MeasureValues][] {
  switch (measure) {
    case 'partners':
      return [[measure, ofMembers(graph, (university) => partnersIn(graph, university).length)]];
    case 'agreements': {
      const counts = agreementCounts(graph.network, graph.agreements);
      return [[measure, ofMembers(graph, (university) => counts[university]!)]];
    }
    case 'partnerCountries':
      return [[measure, partnerCountryCounts(graph)]];
    case 'betweenness': {
      const { values, from, sampled } = betweenness(graph);
      return [[measure, ofMembers(graph, (university) => values[university]!, sampled ? from : null)]];
    }
    case 'community': {
      const community = communities(graph.links);
      return [[measure, ofMembers(graph, (university) => community[university]!)]];
    }
    case 'component': {
      const { component } = components(graph);
      return [[measure, ofMembers(graph, (university) => component[university]!)]];
    }
    default: {
      const { mean, median, max } = partnerDistances(graph);
      return [
        ['meanDistance', { values: mean, sampledFrom: null }],
        ['medianDistance', { values: median, sampledFrom: null }],
        ['maxDistance', { values: max, sampledFrom: null }]
      ];
    }
  }
}

function ofMembers(graph: PartnerGraph, value: (university: number) => number, sampledFrom: number | null = null): MeasureValues {
  const values = new Float64Array(graph.offsets.length - 1).fill(NaN);
  for (const member of graph.members) values[member] = value(member);
  return { values, sampledFrom };
}

function partnerCountryCounts(graph: PartnerGraph): MeasureValues {
  const country = Uint32Array.from(graph.network.universities, (university) => university.country);
  const lastSeen = new Int32Array(graph.network.countries.length).fill(-1);
  return ofMembers(graph, (university) => {
    lastSeen[country[university]!] = university;
    let count = 0;
    for (const partner of partnersIn(graph, university)) {
      const other = country[partner]!;
      if (lastSeen[other] === university) continue;
      lastSeen[other] = university;
      count++;
    }
    return count;
  });
}
