import Graph from 'graphology';
import gexfReader from 'graphology-gexf';
import graphmlReader from 'graphology-graphml';
import { describe, expect, test } from 'vitest';
import { loadNetwork } from '../../../src/load/loadNetwork';
import { visibleOf } from '../../../src/model/filter';
import type { DrawnGraph } from '../../../src/share/drawnGraph';
import type { ExportAbout } from '../../../src/share/exportAbout';
import { gexfPieces } from '../../../src/share/gexf';
import { graphmlPieces } from '../../../src/share/graphml';
import { textOf } from '../../../src/share/pieces';
import { about, drawn, shipped, memoranda } from './shippedNetwork';

const everything = drawn(shipped, visibleOf(shipped, {}));
const filtered = drawn(shipped, memoranda);
const gexf = (graph: DrawnGraph, of: ExportAbout) => textOf(gexfPieces(graph, of));
const graphml = (graph: DrawnGraph, of: ExportAbout) => textOf(graphmlPieces(graph, of));

describe.each([
  ['GEXF', (text: string) => gexfReader.parse(Graph, text), gexf],
  ['GraphML', (text: string) => graphmlReader.parse(Graph, text), graphml]
] as const)('%s', (_, parse, write) => {
  test.each([
    ['all', everything],
    ['what a filter shows', filtered]
  ])('%s: as many nodes and edges as are drawn', (_name, graph) => {
    const read = parse(write(graph, about));
    expect(graph.scene.edges).toBeGreaterThan(5);
    expect({ nodes: read.order, edges: read.size, type: read.type, multi: read.multi }).toEqual({
      nodes: graph.scene.count,
      edges: graph.scene.edges,
      type: 'undirected',
      multi: false
    });
  });

  test('a node has name, place, size and typed attributes', () => {
    const node = parse(write(everything, about)).getNodeAttributes('kz-kaznu');
    const at = everything.scene.label.indexOf(node['label'] as string);
    expect(shipped.universities[everything.scene.end[at]!]!.id).toBe('kz-kaznu');
    expect(node['x']).toBeCloseTo(everything.positions[2 * at]!, 2);
    expect(node['y']).toBeCloseTo(-everything.positions[2 * at + 1]!, 2);
    expect(node['size']).toBeCloseTo(everything.scene.radius[at]!, 2);
    expect(node).toMatchObject({
      country: 'KZ',
      city: 'Almaty',
      partners: everything.scene.degree[at],
      latitude: expect.any(Number) as number
    });
  });

  test('an edge weighs as many agreements as it stands for', () => {
    const read = parse(write(everything, about));
    const weights = read.mapEdges((_edge, attributes) => attributes['weight'] as number);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(everything.scene.weight.reduce((sum, weight) => sum + weight, 0));
  });

  test('what XML forbids does no harm', () => {
    const files = [
      {
        name: 'universities.csv',
        text: 'id,name,country\na,"Example <&"" University\u0001\u000b",KZ\nb,Example ]]> \ud83c University \uffff,EE\n'
      },
      { name: 'agreements.csv', text: 'university_a,university_b,kind\na,b,"<script>\u0008"\n' }
    ].map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));
    const network = loadNetwork(files, { id: 'example' }).network!;
    const text = write(drawn(network, visibleOf(network, {})), { ...about, summary: 'A \u0000 & B', title: '<!-- ' });
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|[\ufffe\uffff]/u);
    const read = parse(text);
    expect([read.order, read.size]).toEqual([2, 1]);
    expect(read.getNodeAttribute('a', 'label')).toMatch(/^Example <&" University/);
  });
});

describe('time in GEXF', () => {
  const text = gexf(everything, about);
  const edges = [...text.matchAll(/<edge [^>]*>[\s\S]*?<\/edge>/g)].map(([edge]) => edge);
  const valueOf = (edge: string, name: string) => new RegExp(`for="${name}" value="([^"]*)"`).exec(edge)?.[1] ?? '';
  const startOf = (edge: string) => / start="([^"]*)"/.exec(edge)?.[1] ?? '';

  test('every edge with a date starts on the first day it can be of, and says how precisely it is known', () => {
    expect(edges).toHaveLength(everything.scene.edges);
    const precisions = new Set(edges.map((edge) => valueOf(edge, 'first_date').length));
    expect(precisions).toEqual(new Set([0, 4, 7, 10]));
    for (const edge of edges) {
      const first = valueOf(edge, 'first_date');
      expect(startOf(edge)).toBe(first && `${first}-01-01`.slice(0, 10));
    }
  });

  test('no edge ends: no agreement says when', () => expect(text).not.toContain(' end="'));
});
