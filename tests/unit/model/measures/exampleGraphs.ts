import { UndirectedGraph } from 'graphology';
import { seededRandom } from '../../../../src/base/random';
import { partnerGraph, type PartnerGraph } from '../../../../src/model/measures/partnerGraph';
import { everyAgreement, everyUniversity, exampleNetwork, type ExampleAgreement } from '../../graph/exampleNetwork';

type Pairs = readonly (readonly [number, number])[];

/**
 * Who knew whom in the karate club of Zachary (1977), members 1 to 34, 78 pairs: the network on which measures are usually tried.
 */
export const KARATE_CLUB: Pairs = [
  [1, [2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 18, 20, 22, 32]],
  [2, [3, 4, 8, 14, 18, 20, 22, 31]],
  [3, [4, 8, 9, 10, 14, 28, 29, 33]],
  [4, [8, 13, 14]],
  [5, [7, 11]],
  [6, [7, 11, 17]],
  [7, [17]],
  [9, [31, 33, 34]],
  [10, [34]],
  [14, [34]],
  [15, [33, 34]],
  [16, [33, 34]],
  [19, [33, 34]],
  [20, [34]],
  [21, [33, 34]],
  [23, [33, 34]],
  [24, [26, 28, 30, 33, 34]],
  [25, [26, 28, 32]],
  [26, [32]],
  [27, [30, 34]],
  [28, [34]],
  [29, [32, 34]],
  [30, [33, 34]],
  [31, [33, 34]],
  [32, [33, 34]],
  [33, [34]]
].flatMap(([one, others]) => (others as number[]).map((other) => [(one as number) - 1, other - 1] as const));

/** The partner graph of agreements between universities 0 … count − 1, spread over three made-up countries with two cities each. */
export function graphOf(count: number, agreements: readonly (readonly number[])[]): PartnerGraph {
  const id = (index: number) => `${['aa', 'bb', 'cc'][index % 3]}-${['north', 'south'][index % 2]}-${index}`;
  const rows = agreements.map((parties): ExampleAgreement => ({ parties: parties.map(id) }));
  const network = exampleNetwork(
    Array.from({ length: count }, (_, index) => id(index)),
    rows
  );
  return partnerGraph(network, { agreements: everyAgreement(network), universities: everyUniversity(network) });
}

/** Seeded random agreements of universities that are thinly joined: one in ten has three parties, and pairs come more than once. */
export function randomGraph(seed: number, count = 40, agreements = 60): PartnerGraph {
  const random = seededRandom(seed);
  const rows = Array.from({ length: agreements }, () => {
    const parties = new Set<number>();
    const wanted = random() < 0.1 ? 3 : 2;
    while (parties.size < wanted) parties.add(Math.floor(count * random() ** 1.5));
    return [...parties];
  });
  return graphOf(count, rows);
}

/** The same graph as graphology has it, agreements as `weight`. */
export function asGraphology({ members, links }: PartnerGraph): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const member of members) graph.addNode(member);
  links.source.forEach((source, link) => graph.addEdge(source, links.target[link]!, { weight: links.weight[link]! }));
  return graph;
}
