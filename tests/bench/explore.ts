import { loadNetwork, type NamedFile } from '../../src/load/loadNetwork';
import { graphScene } from '../../src/graph/graphScene';
import { mapScene } from '../../src/map/mapScene';
import { agreementsOfLink, aggregate, LEVELS } from '../../src/model/aggregate';
import type { Links } from '../../src/model/aggregate';
import { createAgreementTexts } from '../../src/model/agreementText';
import { facetCounts } from '../../src/model/facets';
import { visibleOf } from '../../src/model/filter';
import { partsOfLink } from '../../src/model/levels';
import { betweenness } from '../../src/model/measures/betweenness';
import { introductions } from '../../src/model/measures/introductions';
import { matrix } from '../../src/model/measures/matrix';
import { partnerGraph } from '../../src/model/measures/partnerGraph';
import { universityMeasure } from '../../src/model/measures/universityMeasures';
import { missingPartners } from '../../src/model/measures/similarUniversities';
import { timeline } from '../../src/model/timeline';
import { GRAPH_OPTIONS, MAP_OPTIONS } from './choices';
import { median } from './median';
import type { Figures } from './pure';

const FILTERS = [{ kinds: ['exchange'] }, { statuses: ['signed'] }, { countries: ['KZ'] }, { kinds: ['memorandum', 'exchange'] }] as const;
const WORDS = {
  kind: (kind: string) => kind,
  status: (status: string) => status,
  date: (date: number) => String(date),
  country: (code: string) => [code]
};

const sizeOf = (links: Links, link: number): number => agreementsOfLink(links, link).length;

/** Times what an analyst does, on the files of a network: filters, brush, levels, matrix, measures. */
export function measureExplore(files: readonly NamedFile[]): Figures {
  const figures: Figures = {};
  const time = <Result>(id: string, step: (run: number) => Result, runs = 5): Result => {
    let result!: Result;
    figures[id] = median((run) => (result = step(run)), runs);
    return result;
  };
  const { network } = loadNetwork(files, { id: 'bench' });
  if (!network) throw new Error('The made-up network did not load.');

  const all = visibleOf(network, {});
  time('explore.filter', (run) => facetCounts(visibleOf(network, FILTERS[run % FILTERS.length]!, null, all)), 8);
  let before = all;
  time(
    'explore.brush',
    (run) => {
      before = visibleOf(network, { from: 20000000 + 10000 * (run % 20), to: 20200000 + 10000 * (run % 6) }, null, before);
      return [facetCounts(before), timeline(before, 'month')];
    },
    8
  );
  const texts = time('explore.texts', () => createAgreementTexts(network, WORDS), 1);
  time('explore.text', (run) => facetCounts(visibleOf(network, { text: `university ${12 + run}` }, texts, all)), 5);
  for (const level of LEVELS) time(`explore.level.${level}`, () => mapScene(network, all.agreements, { ...MAP_OPTIONS, level }), 3);
  for (const level of LEVELS)
    time(
      `explore.graph.${level}`,
      () => graphScene(network, all.agreements, { ...GRAPH_OPTIONS, level, universities: all.universities }),
      3
    );
  const countries = aggregate(network, all.agreements, 'country');
  const largest = [...countries.a.keys()].reduce((best, link) => (sizeOf(countries, link) > sizeOf(countries, best) ? link : best));
  time('explore.parts', () => partsOfLink(network, countries, largest, 'university'), 3);
  for (const level of ['country', 'university'] as const)
    time(`explore.matrix.${level}`, () => matrix(network, all.agreements, level, { order: 'size' }), 3);

  const graph = time('explore.partners', () => partnerGraph(network, all), 3);
  time('explore.communities', () => universityMeasure({ ...graph }, 'community'), 3);
  time('explore.betweenness', () => betweenness(graph), 1);
  time('explore.introductions', () => introductions(graph, 0, network.universities.length - 1), 3);
  time('explore.missing', () => missingPartners(graph, 0), 3);
  return figures;
}
