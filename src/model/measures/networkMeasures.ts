import { components } from './components';
import { modularity } from './modularity';
import { linkDistances } from './partnerDistances';
import type { PartnerGraph } from './partnerGraph';
import { universityMeasure } from './universityMeasures';

/** Measures of what is visible as a whole. */
export interface NetworkMeasures {
  /** Nodes: the visible universities. */
  readonly universities: number;
  /** Pairs of partners. */
  readonly links: number;
  readonly agreements: number;
  /** Links as a share of all pairs of universities: 2m / (n(n − 1)); null where there are fewer than two. */
  readonly density: number | null;
  /** Universities of each component, descending; those without partners are components of one. */
  readonly componentSizes: Uint32Array;
  /** Communities of two universities or more. */
  readonly communities: number;
  /** Of all communities, weighted by agreements; null without links. See `modularity`. */
  readonly modularity: number | null;
  /** Length of all links of known length, each counted once, in kilometres. */
  readonly totalDistanceKm: number;
  /** Mean length of those links; null where there are none. */
  readonly meanDistanceKm: number | null;
  /** Links of which the place of an end is not known; the distances leave them out. */
  readonly linksWithoutDistance: number;
}

/** The measures of a partner graph as a whole. */
export function networkMeasures(graph: PartnerGraph): NetworkMeasures {
  const { members, links } = graph;
  const n = members.length;
  const m = links.source.length;
  const { values: community } = universityMeasure(graph, 'community');
  const sizes = new Uint32Array(links.count);
  for (const university of members) sizes[community[university]!]!++;
  const distances = linkDistances(graph).filter((distance) => !Number.isNaN(distance));
  const totalDistanceKm = distances.reduce((sum, distance) => sum + distance, 0);
  return {
    universities: n,
    links: m,
    agreements: graph.agreements.length,
    density: n > 1 ? (2 * m) / (n * (n - 1)) : null,
    componentSizes: components(graph).sizes,
    communities: sizes.filter((size) => size > 1).length,
    modularity: modularity(links, community),
    totalDistanceKm,
    meanDistanceKm: distances.length > 0 ? totalDistanceKm / distances.length : null,
    linksWithoutDistance: m - distances.length
  };
}
