import { expect, test } from 'vitest';
import { graphScene } from '../../../src/graph/graphScene';
import { nodesInView } from '../../../src/graph/inView';
import { everyAgreement, exampleNetwork } from './exampleNetwork';

const IDS = ['aa-x-1', 'aa-x-2', 'bb-y-1', 'cc-z-1'];
const network = exampleNetwork(IDS, [{ parties: ['aa-x-1', 'bb-y-1'] }, { parties: ['aa-x-2', 'bb-y-1'] }]);
const { scene } = graphScene(network, everyAgreement(network), {
  language: 'en',
  nodeColour: 'country',
  universities: Uint32Array.of(0, 1, 2, 3),
  groupLabels: []
});
const SIZE = { width: 100, height: 50 };
const seen = (...positions: number[]) => nodesInView(scene, Float32Array.from(positions), SIZE).map((node) => IDS[node]);

test('nodes in view come with most partners first, equals in their order', () => {
  expect(seen(1, 1, 2, 2, 3, 3, 4, 4)).toEqual(['bb-y-1', 'aa-x-1', 'aa-x-2', 'cc-z-1']);
});

test('what lies beside the picture is left out, what lies on its edge is not', () => {
  expect(seen(-1, 10, 100, 50, 50, 51, 101, 10)).toEqual(['aa-x-2']);
});

test('before the first layout nothing is in view', () => {
  expect(seen()).toEqual([]);
});
