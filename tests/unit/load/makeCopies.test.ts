import { expect, test } from 'vitest';
import type { NetworkCopies } from '../../../src/load/copies';
import { makeCopies } from '../../../src/load/makeCopies';
import { networkOfCopy } from '../../../src/load/packedCopy';
import type { Network } from '../../../src/model/network';
import { LANES } from '../../../src/model/networkCopy';
import { loadNetwork } from '../../../src/load/loadNetwork';

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const network: Network = loadNetwork(
  [
    file('universities.csv', 'id,name,country\nu-1,Example,KZ\nu-2,Example 2,EE\n'),
    file('agreements.csv', 'id,university_a,university_b\na-1,u-1,u-2\n')
  ],
  { id: 'example' }
).network!;

/** What each thread gets first. */
const arrived = (copies: NetworkCopies): Promise<unknown[]> =>
  Promise.all(
    LANES.map(
      (lane) =>
        new Promise((resolve) => {
          copies[lane].onmessage = ({ data }) => {
            resolve(data);
            copies[lane].close();
          };
        })
    )
  );

test('copies for threads are made when it is time for them', async () => {
  const waiting: (() => void)[] = [];
  const copies = makeCopies(network, { when: (make) => waiting.push(make) });
  expect(waiting).toHaveLength(LANES.length);
  for (const make of waiting) make();
  for (const copy of await arrived(copies)) expect(networkOfCopy(copy as Network).universities).toEqual(network.universities);
});

test('a copy that cannot be made breaks the thread that waits for it, and does not leave it waiting', async () => {
  const got = await arrived(makeCopies(network, { asPosted: () => () => 'what cannot be posted' }));
  expect(got).toEqual([null, null]);
  expect(() => networkOfCopy(got[0] as Network)).toThrow(TypeError);
});
