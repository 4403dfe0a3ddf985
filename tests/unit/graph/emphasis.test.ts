import { describe, expect, test } from 'vitest';
import { graphEmphasis } from '../../../src/graph/emphasis';
import { graphScene } from '../../../src/graph/graphScene';
import type { Selection } from '../../../src/model/viewState';
import { everyAgreement, everyUniversity, exampleNetwork, threeCountries } from './exampleNetwork';

const network = threeCountries();
const { scene, links } = graphScene(network, everyAgreement(network), {
  language: 'en',
  nodeColour: 'country',
  universities: everyUniversity(network),
  groupLabels: []
});
const emphasise = (selection: Selection | null, hovered: Parameters<typeof graphEmphasis>[4] = null) =>
  graphEmphasis(scene, links, network, selection, hovered);
/** Ids of the nodes with an emphasis. */
const nodesWith = (emphasis: { node: Uint8Array }, strength: number) =>
  [...scene.end].filter((_, node) => emphasis.node[node] === strength).map((university) => network.universities[university]!.id);
const node = (id: string) => scene.end.indexOf(network.index.university.get(id)!);
/** Edges with an emphasis, as "id id". */
const edgesWith = (emphasis: { edge: Uint8Array }, strength: number) =>
  [...scene.source.keys()]
    .filter((edge) => emphasis.edge[edge] === strength)
    .map((edge) => [scene.source[edge]!, scene.target[edge]!].map((end) => network.universities[scene.end[end]!]!.id).join(' '));

test('nothing selected: everything as usual', () => {
  const { node, edge } = emphasise(null);
  expect(node.every((value) => value === 0) && edge.every((value) => value === 0)).toBe(true);
});

test('a university keeps exactly itself, its neighbours and its edges', () => {
  const emphasis = emphasise({ type: 'university', id: 'aa-north-2' });
  expect(nodesWith(emphasis, 3)).toEqual(['aa-north-2']);
  expect(nodesWith(emphasis, 2)).toEqual(['aa-north-1', 'aa-north-3', 'bb-south-2', 'bb-south-4']);
  expect(edgesWith(emphasis, 2)).toHaveLength(scene.degree[node('aa-north-2')]!);
  expect(edgesWith(emphasis, 2).every((ends) => ends.includes('aa-north-2'))).toBe(true);
  expect(nodesWith(emphasis, 0)).toEqual([]);
});

test('a university without a link keeps itself', () => {
  const emphasis = emphasise({ type: 'university', id: 'aa-north-8' });
  expect(nodesWith(emphasis, 3)).toEqual(['aa-north-8']);
  expect(nodesWith(emphasis, 1)).toHaveLength(scene.count - 1);
});

test.each([
  [{ type: 'country', id: 'CC' }, ['aa-north-1', 'aa-north-4', 'bb-south-1', 'cc-west-1', 'cc-west-2', 'cc-west-3', 'cc-west-4'], 6],
  [{ type: 'city', id: 'cc-west' }, ['aa-north-1', 'aa-north-4', 'bb-south-1', 'cc-west-1', 'cc-west-2', 'cc-west-3', 'cc-west-4'], 6],
  [{ type: 'pair', id: 'aa-north-4', other: 'cc-west-4' }, ['aa-north-4', 'cc-west-4'], 1],
  [{ type: 'pair', id: 'BB', other: 'CC' }, ['bb-south-1', 'cc-west-1'], 1],
  [{ type: 'agreement', id: 'agreement-4' }, ['aa-north-1', 'bb-south-1'], 1],
  [{ type: 'event', id: 'example-forum' }, ['aa-north-1', 'bb-south-1', 'cc-west-1'], 3]
] as const)('%j', (selection, ids, edges) => {
  const emphasis = emphasise(selection);
  expect([...nodesWith(emphasis, 2), ...nodesWith(emphasis, 3)].sort()).toEqual(ids);
  expect(edgesWith(emphasis, 2)).toHaveLength(edges);
});

test('a pair of cities is one even where a university has the id of one of them', () => {
  const twins = exampleNetwork(['aa-north', 'aa-north-2', 'bb-south-1'], [{ parties: ['aa-north-2', 'bb-south-1'] }]);
  const options = { language: 'en', nodeColour: 'country', universities: everyUniversity(twins), groupLabels: [] } as const;
  const { scene: of, links: between } = graphScene(twins, everyAgreement(twins), options);
  const emphasis = graphEmphasis(of, between, twins, { type: 'pair', id: 'aa-north', other: 'bb-south' }, null);
  expect([[...emphasis.node], [...emphasis.edge]]).toEqual([[1, 2, 2], [2]]);
});

test('the ends of an edge in focus are in focus', () => {
  for (const id of network.index.country.keys()) {
    const { node, edge } = emphasise({ type: 'country', id });
    edge.forEach((value, i) => value === 2 && expect([node[scene.source[i]!], node[scene.target[i]!]]).toEqual([2, 2]));
  }
});

test('a selection that is not in the scene fades nothing', () => {
  expect(nodesWith(emphasise({ type: 'university', id: 'zz-nowhere-1' }), 0)).toHaveLength(scene.count);
  expect(nodesWith(emphasise({ type: 'event', id: 'no-such-event' }), 0)).toHaveLength(scene.count);
});

describe('under the pointer', () => {
  test('a node stands in for a selection', () => {
    const emphasis = emphasise(null, { type: 'node', index: node('bb-south-2') });
    expect(nodesWith(emphasis, 3)).toEqual(['bb-south-2']);
    expect(nodesWith(emphasis, 2)).toEqual(['aa-north-2']);
    expect(edgesWith(emphasis, 3)).toEqual(['aa-north-2 bb-south-2']);
  });

  test('beside a selection it changes nothing but itself', () => {
    const selection = { type: 'university', id: 'aa-north-2' } as const;
    const emphasis = emphasise(selection, { type: 'node', index: node('cc-west-2') });
    expect(nodesWith(emphasis, 3)).toEqual(['aa-north-2', 'cc-west-2']);
    expect(nodesWith(emphasis, 2)).toEqual(nodesWith(emphasise(selection), 2));
  });

  test('an edge lights up with its ends; a group or something that is gone changes nothing', () => {
    expect(nodesWith(emphasise(null, { type: 'edge', index: 0 }), 3)).toHaveLength(2);
    expect(emphasise(null, { type: 'group', index: 0 })).toEqual(emphasise(null));
    expect(emphasise(null, { type: 'node', index: 999 })).toEqual(emphasise(null));
  });
});
