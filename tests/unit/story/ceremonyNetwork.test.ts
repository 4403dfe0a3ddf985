import { expect, test } from 'vitest';
import { partiesOf } from '../../../src/model/parties';
import type { CeremonyRow } from '../../../src/story/ceremony';
import { agreementOfRow, networkOfRows } from '../../../src/story/ceremonyNetwork';
import { datedNetwork } from '../model/randomNetwork';

const network = datedNetwork(['aa-north-1', 'bb-east-2', 'bb-east-3'], [{ parties: ['aa-north-1', 'bb-east-2'], signedOn: 20240101 }]);
const row = (id: string, ...universities: string[]): CeremonyRow => ({
  id,
  parties: universities.map((university) => ({ university, names: university ? {} : { en: 'Example Academy' } })),
  kind: 'exchange',
  date: 0,
  note: ''
});

test('the rows of a signing stand behind the agreements of the network; one with an unknown university has no place among them', () => {
  const rows = [row('row-2', 'bb-east-3', 'aa-north-1'), row('row-3', 'aa-north-1', ''), row('row-4', 'bb-east-2', 'bb-east-3')];
  const { agreements, index, universities } = networkOfRows(network, rows);
  expect([...agreements.ids]).toEqual([network.agreements.ids.at(0), 'signing:row-2', 'signing:row-4']);
  const names = (at: number) => [...partiesOf(agreements, at)].map((party) => universities[party]!.id);
  expect([0, 1, 2].map(names)).toEqual([
    ['aa-north-1', 'bb-east-2'],
    ['bb-east-3', 'aa-north-1'],
    ['bb-east-2', 'bb-east-3']
  ]);
  expect(index.agreement.get(agreementOfRow(rows[2]!))).toBe(2);
  expect(index.agreement.get(agreementOfRow(rows[1]!))).toBeUndefined();
  expect([...agreements.signedOn, ...agreements.event.slice(1)]).toEqual([20240101, 0, 0, -1, -1]);
  for (const column of Object.values(agreements)) if (typeof column === 'object') expect(column.length).toBeGreaterThanOrEqual(3);
  expect(network.agreements.count).toBe(1);
});

test('two names of one university are no pair', () => {
  expect(networkOfRows(network, [row('row-2', 'bb-east-3', 'bb-east-3')]).agreements.count).toBe(1);
});
