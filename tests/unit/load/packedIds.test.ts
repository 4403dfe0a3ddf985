import { expect, test } from 'vitest';
import { OrderedIds } from '../../../src/base/orderedIds';
import { TextsBuilder } from '../../../src/base/textsBuilder';
import { loadNetwork } from '../../../src/load/loadNetwork';
import { openPack } from '../../../src/load/openPack';
import { packNetwork } from '../../../src/load/packNetwork';
import type { Agreements } from '../../../src/model/network';

const COUNT = 200;
const file = (name: string, lines: readonly string[]) => ({ name, bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) });
const { network, issues, report } = loadNetwork(
  [
    file('universities.csv', ['id,name,country', 'u-0,Example University,KZ', 'u-1,Example University of Music,EE']),
    file('agreements.csv', [
      'id,university_a,university_b,kind,signed_on,source_url',
      ...Array.from({ length: COUNT }, (_, i) => `a-${i},u-0,u-1,memorandum,2025-01-31,https://example.org/${i}`)
    ])
  ],
  { id: 'example' }
);

/** The network with other columns, packed and opened. */
const opened = async (change: Partial<Agreements>) => {
  const changed = { ...network!, agreements: { ...network!.agreements, ...change } };
  return (await openPack(await packNetwork({ network: changed, issues, report }, { descriptor: '', files: [] }))).network;
};
const ids = (of: (index: number) => string) => ({ ids: TextsBuilder.of(Array.from({ length: COUNT }, (_, index) => of(index))) });

test.each<[string, (index: number) => string, boolean]>([
  ['that count up', (index) => `a-${index}`, true],
  ['that count down', (index) => `a-${999 - index}`, false],
  ['with a word in the midst of them', (index) => (index === 77 ? 'other' : `a-${index}`), false],
  ['of letters of any script', (index) => `келісім-${index}`, true]
])('agreements are found by ids %s', async (_, of, isOrdered) => {
  const { index, agreements } = await opened(ids(of));
  expect(index.agreement instanceof OrderedIds).toBe(isOrdered);
  expect(Array.from(agreements.ids, (id) => index.agreement.get(id))).toEqual([...agreements.row.keys()]);
  expect(['', 'a', 'a-1000', 'nobody'].filter((id) => index.agreement.has(id))).toEqual([]);
});

test.each<[string, (index: number) => string]>([
  ['alike', (index) => `a-${index === 120 ? 119 : index}`],
  ['alike, and far from one another', (index) => `a-${index === 190 ? 3 : index}`],
  ['empty', (index) => (index === 0 ? '' : `a-${index}`)],
  ['with a space', (index) => `a${index === 64 ? ' ' : '-'}${index}`],
  ['too long', (index) => (index === COUNT - 1 ? 'z'.repeat(201) : `a-${index}`)]
])('ids that are %s are refused', async (_, of) => {
  await expect(opened(ids(of))).rejects.toMatchObject({ name: 'PackError', reason: 'broken' });
});

test.each([131, 9_999, 20_250_132, 20_251_301, 20_250_001, 100_000_000, 4_294_967_295])('a date of %i is refused', async (date) => {
  const signedOn = network!.agreements.signedOn.slice();
  expect((await opened({ signedOn })).agreements.signedOn).toEqual(signedOn);
  signedOn[COUNT - 1] = date;
  await expect(opened({ signedOn })).rejects.toMatchObject({ name: 'PackError', reason: 'broken' });
});

test.each([0, 20_250_000, 20_250_100, 20_251_231])('a date of %i is not', async (date) => {
  const signedOn = network!.agreements.signedOn.slice().fill(date);
  expect((await opened({ signedOn })).agreements.signedOn).toEqual(signedOn);
});

test('parties that are not there, or twice, are refused', async () => {
  for (const [at, party] of [
    [399, 2],
    [0, 1],
    [398, 1]
  ] as const) {
    const parties = network!.agreements.parties.slice();
    parties[at] = party;
    await expect(opened({ parties })).rejects.toMatchObject({ name: 'PackError', reason: 'broken' });
  }
});
