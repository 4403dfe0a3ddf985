import { beforeEach, expect, test, vi } from 'vitest';
import { fetchOpener } from '../../../src/load/load';
import { Dataset } from '../../../src/state/dataset.svelte';

vi.mock(import('../../../src/load/load'), async (original) => ({
  ...(await original()),
  fetchOpener: vi.fn(() => Promise.reject(new Error('no connection')))
}));
beforeEach(() => void vi.mocked(fetchOpener).mockClear());

const list = (packed: object) => ({
  networks: [
    { id: 'small', title: {} },
    { id: 'large', title: {}, ...packed }
  ],
  default: 'small'
});

test.each([
  ['as soon as the list names a packed network', { packed: 'network.unm' }, 1],
  ['never where none is packed', {}, 0]
])('what opens packed networks is fetched %s', async (_, packed, times) => {
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(new Response(address.endsWith('networks.json') ? JSON.stringify(list(packed)) : '{}'))
  );
  const dataset = new Dataset();
  // Whether it can be had is told when a network is opened.
  await dataset.readDeployment('https://map.example.edu/');
  expect(dataset.networks.networks.map(({ id }) => id)).toEqual(['small', 'large']);
  expect(fetchOpener).toHaveBeenCalledTimes(times);
  vi.unstubAllGlobals();
});
