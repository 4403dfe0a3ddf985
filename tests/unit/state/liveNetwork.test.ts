import { beforeEach, describe, expect, test } from 'vitest';
import { loadNetwork, type LoadResult } from '../../../src/load/loadNetwork';
import { Dataset } from '../../../src/state/dataset.svelte';
import { LiveNetwork } from '../../../src/state/liveNetwork.svelte';

const CITIES = 'id,name,country,latitude,longitude\ncity-a,Example City A,KZ,50,70\ncity-b,Example City B,AZ,40,50\n';
const UNIVERSITIES = 'id,name,country,city\nuni-a,Example University A,KZ,city-a\nuni-b,Example University B,AZ,city-b\n';
const HEAD = 'id,university_a,university_b,kind,status,signed_on\n';
const row = (id: string) => `${id},uni-a,uni-b,memorandum,signed,2026-01-01\n`;

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (agreements: string): LoadResult =>
  loadNetwork(
    [
      { name: 'cities.csv', bytes: bytes(CITIES) },
      { name: 'universities.csv', bytes: bytes(UNIVERSITIES) },
      { name: 'agreements.csv', bytes: bytes(agreements) }
    ],
    { id: 'example' }
  );

/** What the server has, and how it fares. */
let agreements: string;
let down: boolean;
let story: string | null;
/** Called while the tables are read anew. */
let meanwhile: () => void;
let dataset: Dataset;
let live: LiveNetwork;

beforeEach(async () => {
  agreements = HEAD + row('one');
  down = false;
  story = '"story-1"';
  meanwhile = () => undefined;
  dataset = new Dataset();
  dataset.dataUrl = 'https://example.org/site/';
  dataset.status = 'ready';
  const { network, report } = read(agreements);
  dataset.network = network;
  dataset.reports = Object.entries(report).map(([table, of]) => ({ ...of, file: `${table}.csv` }));
  const answer = <Value>(value: Value) => (down ? Promise.reject(new Error('down')) : Promise.resolve(value));
  live = new LiveNetwork(dataset, {
    tag: (address) =>
      address.endsWith('/story.json')
        ? story === null
          ? Promise.reject(new Error('missing'))
          : answer(story)
        : answer(address.endsWith('agreements.csv') ? `"${agreements.length}"` : '"same"'),
    load: async () => {
      const result = await answer(read(agreements));
      meanwhile();
      return result;
    }
  });
  await live.ask();
});

const ids = () => [...(dataset.network?.agreements.ids ?? [])];

describe('a network that is followed', () => {
  test('stays the same object while its tables do', async () => {
    const { network } = dataset;
    await live.ask();
    expect(dataset.network).toBe(network);
    expect(live.arrived).toEqual([]);
  });

  test('takes new rows, names them, and is still the same network for what shows it', async () => {
    const { opened } = dataset;
    agreements += row('two') + row('three');
    await live.ask();
    expect(ids()).toEqual(['one', 'two', 'three']);
    expect(live.arrived).toEqual(['two', 'three']);
    expect(dataset.opened).toBe(opened);
  });

  test('is not disturbed by a server that does not answer or has no network, and asks again', async () => {
    const { network } = dataset;
    agreements += row('two');
    down = true;
    await live.ask();
    expect([dataset.network, dataset.status]).toEqual([network, 'ready']);
    down = false;
    const good = agreements;
    agreements = '';
    await live.ask();
    expect([dataset.network, dataset.status]).toEqual([network, 'ready']);
    agreements = good;
    await live.ask();
    expect(ids()).toEqual(['one', 'two']);
  });

  test('says when there is another story, and asks no network for that; one that is gone for a moment is no other', async () => {
    const { network } = dataset;
    await live.ask();
    expect(dataset.storyChanges).toBe(0);
    story = null;
    await live.ask();
    expect(dataset.storyChanges).toBe(0);
    story = '"story-2"';
    await live.ask();
    await live.ask();
    expect([dataset.storyChanges, dataset.network === network]).toEqual([1, true]);
    live.held = true;
    story = '"story-3"';
    await live.ask();
    expect(dataset.storyChanges).toBe(1);
    live.held = false;
    await live.ask();
    expect(dataset.storyChanges).toBe(2);
  });

  test('does not take a table that is being written', async () => {
    agreements += row('two');
    meanwhile = () => (agreements += row('three'));
    await live.ask();
    expect(ids()).toEqual(['one']);
    meanwhile = () => undefined;
    await live.ask();
    expect(ids()).toEqual(['one', 'two', 'three']);
  });

  test('waits while somebody explores', async () => {
    live.held = true;
    agreements += row('two');
    await live.ask();
    expect(ids()).toEqual(['one']);
    live.held = false;
    await live.ask();
    expect(ids()).toEqual(['one', 'two']);
  });
});
