import { expect, test } from 'vitest';
import { readOrder } from '../../../src/state/orderReading';
import { datedNetwork } from '../model/randomNetwork';

const network = datedNetwork(['aa-north-1', 'bb-east-2', 'bb-east-3'], []);
const file = (text: string, name = 'order.csv') => new File([text], name);

test('a table becomes a running order; whoever is not in the network is kept with a name, and said', async () => {
  const reading = await readOrder(
    [
      file(
        'Рет;1-ші университет;2-ші университет;Түрі;Ескертпе\r\n2;aa-north-1;bb-east-3;Меморандум;\r\n1;aa-north-1;Example Academy;алмасу;first\r\n3;;bb-east-2;;\r\n'
      )
    ],
    network,
    'kk'
  );
  expect([reading.read, reading.used, reading.setAside]).toEqual([3, 2, 1]);
  expect(reading.order.rows.map(({ parties, kind, note }) => [...parties.map(({ university }) => university), kind, note])).toEqual([
    ['aa-north-1', '', 'exchange', 'first'],
    ['aa-north-1', 'bb-east-3', 'memorandum', '']
  ]);
  expect(reading.order.rows[0]!.parties[1]!.names).toEqual({ und: 'Example Academy' });
  expect(reading.order.issues.map(({ code, row, column, value }) => [code, row, reading.headers[column], value])).toEqual([
    ['university-unknown', 3, '2-ші университет', 'Example Academy'],
    ['party-missing', 4, '1-ші университет', '']
  ]);
});

test('of several files the one that names both universities is read', async () => {
  const files = [
    file('city,people\nExample City,5\n', 'cities.csv'),
    file('university_a\tuniversity_b\naa-north-1\tbb-east-2\n', 'pairs.tsv')
  ];
  expect(await readOrder(files, network, 'en')).toMatchObject({ file: 'pairs.tsv', read: 1, used: 1, setAside: 0 });
});

test('names in other languages find a university, and stand in for a plain one', async () => {
  const table = 'university_a@ru,university_a@en,university_b\nПример,aa-north-1,bb-east-2\n,Example,bb-east-3\n';
  const { order } = await readOrder([file(table)], network, 'en');
  expect(order.rows.map(({ parties }) => parties[0])).toEqual([
    { university: 'aa-north-1', names: { ru: 'Пример', en: 'aa-north-1' } },
    { university: '', names: { en: 'Example' } }
  ]);
});

test('what is no table says so, and is no running order', async () => {
  const page = await readOrder([file('<!doctype html>')], network, 'en');
  expect([page.used, page.issues.map(({ code }) => code), page.order.issues]).toEqual([0, ['file-unsupported'], []]);
  const single = await readOrder([file('order,university_a\n1,aa-north-1\n')], network, 'en');
  expect([single.read, single.used, single.setAside, single.order.issues.map(({ code }) => code)]).toEqual([1, 0, 1, ['column-missing']]);
});
