import { describe, expect, test } from 'vitest';
import { graphEmphasis } from '../../../src/graph/emphasis';
import { geographicStart } from '../../../src/graph/geography';
import { graphScene, type GraphOptions } from '../../../src/graph/graphScene';
import { communityHues } from '../../../src/graph/communityHues';
import { countryHues, measureShades } from '../../../src/graph/nodeColours';
import { agreementsOfLink, LEVELS } from '../../../src/model/aggregate';
import type { Level } from '../../../src/model/aggregate';
import { levelTotals } from '../../../src/model/levels';
import type { Network } from '../../../src/model/network';
import { randomCase } from '../model/randomNetwork';
import { everyAgreement, everyUniversity, exampleNetwork, threeCountries } from './exampleNetwork';

const optionsOf = (network: Network, more: Partial<GraphOptions> = {}): GraphOptions => ({
  language: 'en',
  nodeColour: 'country',
  universities: everyUniversity(network),
  groupLabels: ['Aland', 'Beland', 'Celand'],
  ...more
});

describe('graphScene', () => {
  const network = threeCountries();
  const { scene, links } = graphScene(network, everyAgreement(network), optionsOf(network));

  test('degrees sum to twice the links', () => {
    expect(scene.edges).toBe(links.count);
    expect(scene.degree.reduce((sum, degree) => sum + degree, 0)).toBe(2 * links.count);
  });

  test('an edge joins the universities of its link', () => {
    for (let edge = 0; edge < scene.edges; edge++) {
      const link = scene.link[edge]!;
      expect([scene.end[scene.source[edge]!], scene.end[scene.target[edge]!]]).toEqual([links.a[link], links.b[link]]);
    }
  });

  test('the nodes are the universities asked for, with a link or without', () => {
    expect([...scene.end]).toEqual([...network.universities.keys()]);
    expect([...scene.degree].filter((degree) => degree === 0)).toHaveLength(2);
    const universities = Uint32Array.of(1, 13);
    expect(graphScene(network, everyAgreement(network), optionsOf(network, { universities })).scene).toMatchObject({ count: 2, edges: 0 });
  });

  test('a link to a university that was not asked for makes no edge, and what remains is as it was', () => {
    const universities = everyUniversity(network).filter((index) => index % 3 !== 0);
    const { scene: some, links: all } = graphScene(network, everyAgreement(network), optionsOf(network, { universities }));
    expect(some.edges).toBeGreaterThan(0);
    expect(some.edges).toBeLessThan(scene.edges);
    expect(some.degree.reduce((sum, degree) => sum + degree, 0)).toBe(2 * some.edges);
    for (let edge = 0; edge < some.edges; edge++) {
      const link = some.link[edge]!;
      expect([some.end[some.source[edge]!], some.end[some.target[edge]!]]).toEqual([all.a[link], all.b[link]]);
      expect([some.weight[edge], some.edgeHue[edge], some.edgeDash[edge]]).toEqual([
        scene.weight[link],
        scene.edgeHue[link],
        scene.edgeDash[link]
      ]);
    }
  });

  test('no agreements chosen: no edges', () => {
    const none = graphScene(network, new Uint32Array(), optionsOf(network)).scene;
    expect([none.count, none.edges]).toEqual([network.universities.length, 0]);
  });

  test('area grows with degree, and linked nodes are larger than unconnected ones', () => {
    const { degree, radius } = scene;
    const byDegree = [...degree.keys()].sort((a, b) => degree[a]! - degree[b]!);
    for (let i = 1; i < byDegree.length; i++) {
      const [smaller, larger] = [byDegree[i - 1]!, byDegree[i]!];
      if (degree[smaller] === degree[larger]) expect(radius[smaller]).toBe(radius[larger]);
      else expect(radius[smaller]).toBeLessThan(radius[larger]!);
    }
    expect(Math.max(...radius)).toBeLessThanOrEqual(16);
  });

  test.each([
    { kinds: [['memorandum', 'signed']], hue: 0, dash: 0 },
    { kinds: [['memorandum', 'announced']], hue: 0, dash: 1 },
    {
      kinds: [
        ['exchange', 'announced'],
        ['exchange', 'in_force'],
        ['no_document', 'signed']
      ],
      hue: 3,
      dash: 0
    },
    { kinds: [['no_document', 'signed']], hue: 255, dash: 2 }
  ] as const)('hue and dash of $kinds', ({ kinds, hue, dash }) => {
    const parties = ['aa-north-1', 'bb-south-1'];
    const pair = exampleNetwork(
      parties,
      kinds.map(([kind, status]) => ({ parties, kind, status }))
    );
    const { scene: one } = graphScene(pair, everyAgreement(pair), optionsOf(pair));
    expect([one.edgeHue[0], one.edgeDash[0], one.weight[0]]).toEqual([hue, dash, kinds.length]);
  });
});

describe('a measure', () => {
  const network = threeCountries();
  const usual = graphScene(network, everyAgreement(network), optionsOf(network)).scene;
  const values = Float64Array.from(network.universities, (_, index) => (index === 0 ? 9 : index === 1 ? NaN : 1));
  const sized = graphScene(network, everyAgreement(network), optionsOf(network, { values, nodeColour: 'measure' })).scene;

  test('sizes nodes by area: nine times as much is three times as wide, what is not known as small as may be', () => {
    const linked = [...sized.end.keys()].filter((node) => sized.degree[node]! > 0);
    const one = linked.find((node) => node > 1)!;
    expect(sized.radius[0]! / sized.radius[one]!).toBeCloseTo(3, 5);
    expect(sized.radius[1]).toBe(Math.min(...linked.map((node) => sized.radius[node]!)));
    for (const node of sized.end.keys()) if (sized.degree[node] === 0) expect(sized.radius[node]).toBe(usual.radius[node]);
  });

  test('shades nodes in equal steps of the square root, and leaves the layout as it is', () => {
    expect([sized.hue[0], sized.hue[1], sized.hue[2]]).toEqual([10, 255, 7]);
    expect([...measureShades(Float64Array.of(0, 3.9, 4, 15.9, 16, 64, 100))]).toEqual([6, 6, 7, 7, 8, 10, 10]);
    expect([...measureShades(Float64Array.of(0, 0))]).toEqual([6, 6]);
    expect(sized.start).toEqual(usual.start);
    expect(graphScene(network, everyAgreement(network), optionsOf(network, { nodeColour: 'measure' })).scene.radius).toEqual(usual.radius);
  });
});

describe('colours', () => {
  test('home countries come first, then those with most agreements; a seventh country has none', () => {
    const abroad = ['bb', 'cc', 'dd', 'ee', 'ff', 'gg', 'hh'].map((code) => `${code}-city-1`);
    const agreements = abroad.flatMap((id, i) => Array.from({ length: 8 - i }, () => ({ parties: [id, abroad[(i + 1) % 7]!] })));
    const network = exampleNetwork(['aa-city-1', ...abroad], agreements);
    const hues = countryHues(network);
    expect(hues[0]).toBe(0);
    expect([...hues].filter((hue) => hue < 6).sort()).toEqual([0, 1, 2, 3, 4, 5]);
    expect([...hues].filter((hue) => hue === 255)).toHaveLength(2);
  });

  test('a filter never recolours what stays', () => {
    const network = threeCountries();
    const colourOf = (chosen: Uint32Array) => {
      const { scene } = graphScene(network, chosen, optionsOf(network, { nodeColour: 'community' }));
      return new Map(Array.from(scene.end, (university, node) => [university, scene.hue[node]]));
    };
    const all = colourOf(everyAgreement(network));
    for (const [university, hue] of colourOf(Uint32Array.of(5, 6, 9))) expect(hue).toBe(all.get(university));
  });

  test('a university that has no partner has no community colour', () => {
    expect([...communityHues(threeCountries())].slice(-2)).toEqual([255, 255]);
  });
});

describe('geographicStart', () => {
  test('stays within its square, keeps west left and north up, and puts no two at one place', () => {
    const network = threeCountries();
    const start = geographicStart(network);
    for (const value of start) expect(Math.abs(value)).toBeLessThan(560);
    const at = (id: string) => [start[2 * network.index.university.get(id)!]!, start[2 * network.index.university.get(id)! + 1]!] as const;
    expect(at('aa-north-1')[0]).toBeLessThan(at('cc-west-1')[0]);
    expect(at('aa-north-1')[1]).toBeLessThan(at('cc-west-1')[1]);
    expect(new Set(network.universities.map(({ id }) => at(id).join(' '))).size).toBe(network.universities.length);
  });
});

describe('levels', () => {
  const network = threeCountries();
  const chosen = everyAgreement(network);
  const at = (level: Level, of = network) => graphScene(of, everyAgreement(of), optionsOf(of, { level }));

  test('a node is a country, city or university, with the agreements of all its universities on its edges', () => {
    const { scene } = at('country');
    expect(scene.label).toEqual(['Aland', 'Beland', 'Celand']);
    expect([...scene.end]).toEqual([0, 1, 2]);
    expect(at('city').scene.count).toBe(network.cities.length);
    expect(graphScene(network, chosen, optionsOf(network)).scene.level).toBe('university');
  });

  test('conserve the agreements: across nodes, within one, or of no known place', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const { network: random } = randomCase(seed);
      for (const level of LEVELS) {
        const { scene, links } = graphScene(random, everyAgreement(random), optionsOf(random, { level }));
        const totals = levelTotals(random, everyAgreement(random), links);
        const across = new Set([...scene.link].flatMap((link) => [...agreementsOfLink(links, link)]));
        expect(across.size).toBe(totals.across);
        expect(scene.weight.reduce((sum, weight) => sum + weight, 0)).toBe(
          [...links.a.keys()].reduce((sum, link) => sum + (links.a[link] === links.b[link] ? 0 : agreementsOfLink(links, link).length), 0)
        );
        for (const [end, inside] of totals.insideOf) expect(scene.inside[scene.end.indexOf(end)]).toBeGreaterThanOrEqual(inside);
        expect(totals.across + totals.inside + totals.unplaced).toBe(random.agreements.count);
      }
    }
  });

  test('a selected university lights its country and city, and the edges of its agreements', () => {
    for (const level of ['country', 'city'] as const) {
      const { scene, links } = at(level);
      const { node, edge } = graphEmphasis(scene, links, network, { type: 'university', id: 'aa-north-2' }, null);
      const own = network.universities[network.index.university.get('aa-north-2')!]![level];
      expect(node[scene.end.indexOf(own)]).toBe(2);
      const lit = [...scene.link.keys()].filter((index) => edge[index] === 2);
      expect(lit.length).toBeGreaterThan(0);
      for (const index of lit) expect([scene.source[index], scene.target[index]]).toContain(scene.end.indexOf(own));
    }
  });

  test('a node of several universities is as large as the greatest of them', () => {
    const values = Float64Array.from(network.universities, (_, index) => (index === 0 ? 9 : 1));
    const { scene } = graphScene(network, chosen, optionsOf(network, { level: 'country', values }));
    expect([...scene.value]).toEqual([9, 1, 1]);
  });
});
