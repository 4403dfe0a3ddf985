import { describe, expect, test } from 'vitest';
import { TextsBuilder } from '../../../src/base/textsBuilder';
import { allEventCounts, eventCounts } from '../../../src/model/eventCounts';
import type { Network } from '../../../src/model/network';
import { exampleNetwork } from '../graph/exampleNetwork';

const [a, b, c] = ['aa-north-1', 'bb-south-2', 'cc-west-3'];
const forum = 'example-forum';
const example = exampleNetwork(
  [a, b, c],
  [
    { parties: [a, b], event: forum },
    { parties: [b, a], event: forum },
    { parties: [a, c] },
    { parties: [c, a, b], event: forum },
    { parties: [a, b, c], event: forum },
    { parties: [b, c], event: 'example-visit' }
  ]
);
const network: Network = {
  ...example,
  agreements: { ...example.agreements, sourceUrl: TextsBuilder.of(['', 'https://example.org/1', 'https://example.org/2', '', '', '']) },
  events: example.events.map((event) => (event.id === forum ? { ...event, announced: 63 } : event))
};

describe('the counts of an event', () => {
  test('are of pairs in either order, and of sets of parties where there are more', () => {
    expect(eventCounts(network, 0)).toEqual({ announced: 63, listed: 2, sourced: 1, agreements: [0, 1, 3, 4] });
    expect(eventCounts(network, 1)).toEqual({ announced: null, listed: 1, sourced: 0, agreements: [5] });
  });

  test('are those of all events, counted once a network', () => {
    expect(allEventCounts(network)).toHaveLength(network.events.length);
    network.events.forEach((_, event) => expect(eventCounts(network, event)).toBe(allEventCounts(network)[event]));
    expect(allEventCounts(example)[0]).toMatchObject({ announced: null, sourced: 0 });
  });

  test('an event that is not there has none', () => {
    expect(eventCounts(network, 9)).toEqual({ announced: null, listed: 0, sourced: 0, agreements: [] });
  });
});
