import { expect, test } from 'vitest';
import { dataHash } from '../../../src/story/dataHash';
import type { Story } from '../../../src/story/story';
import { readStory } from '../../../src/story/storyFile';
import { shipped as network } from '../share/shippedNetwork';

const story = (scenes: readonly object[]): Story => readStory(JSON.stringify({ scenes })).story!;

test('is the same for the same data, and another for other agreements, another version, other scenes', () => {
  const one = story([{ id: 'one', view: '', text: { en: 'A' } }]);
  const hash = dataHash(network, one);
  expect(hash).toMatch(/^[0-9a-f]{8}$/);
  expect(dataHash(structuredClone(network), structuredClone(one))).toBe(hash);
  const others = [
    dataHash(network, null),
    dataHash({ ...network, version: 'other' }, one),
    dataHash({ ...network, agreements: { ...network.agreements, ids: network.agreements.ids.slice(1) } }, one),
    dataHash(network, story([{ id: 'two', view: '', text: { en: 'A' } }])),
    dataHash(network, story([{ id: 'one', view: '', text: { en: 'A\n\nB' } }]))
  ];
  expect(new Set([hash, ...others]).size).toBe(6);
});
