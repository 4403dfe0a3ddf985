import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lastDayOf } from '../../../src/base/partialDate';
import { loadNetwork } from '../../../src/load/loadNetwork';
import { perform, startCeremony, type Ceremony, type CeremonyCommand } from '../../../src/story/ceremony';
import { eventRows, replayRows } from '../../../src/story/ceremonyRows';
import { readRunningOrder } from '../../../src/story/runningOrder';
import { momentText, signedTable, SIGNED_COLUMNS } from '../../../src/story/signedTable';
import { datedNetwork } from '../model/randomNetwork';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'data', 'kazakhstan');
const shipped = loadNetwork(
  readdirSync(FOLDER).map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(FOLDER, name))) })),
  { id: 'kazakhstan' }
).network!;

const pair = ['aa-north-1', 'bb-east-2'];
const network = datedNetwork(
  ['aa-north-1', 'bb-east-2', 'bb-east-3'],
  [
    { parties: pair, signedOn: 20250304, event: 'example-forum' },
    { parties: pair, signedOn: 20240000 },
    { parties: pair, signedOn: 20241231 },
    { parties: pair, signedOn: 20241200 },
    { parties: pair, signedOn: 20240101 },
    { parties: pair, signedOn: 20260000, status: 'announced' },
    { parties: pair, signedOn: 20110000, kind: 'no_document' },
    { parties: pair, startedOn: 20200101 },
    { parties: ['aa-north-1', 'bb-east-2', 'bb-east-3'], signedOn: 20110000, status: 'in_force', event: 'example-forum' }
  ]
);

describe('a replay', () => {
  const replay = replayRows(network);
  test('is in the order of signing; what is known by its year only comes when the year is over', () => {
    expect(replay.rows.map(({ date }) => date)).toEqual([20110000, 20240101, 20241231, 20241200, 20240000, 20250304]);
  });
  test('says what it leaves out', () => expect([replay.undated, replay.unsigned]).toEqual([1, 2]));
  test('names all parties', () =>
    expect(replay.rows[0]!.parties.map(({ university }) => university)).toEqual(['aa-north-1', 'bb-east-2', 'bb-east-3']));

  test('of the shipped network leaves nothing out unsaid', () => {
    const { rows, undated, unsigned } = replayRows(shipped);
    expect(rows.length + undated + unsigned).toBe(shipped.agreements.count);
    expect(rows.length).toBeGreaterThan(50);
    for (let i = 1; i < rows.length; i++) expect(lastDayOf(rows[i]!.date)).toBeGreaterThanOrEqual(lastDayOf(rows[i - 1]!.date));
  });
});

test('an event that has its pairs gives its running order; one that has none gives none', () => {
  expect(eventRows(shipped, 'kz-az-round-table-2025').map(({ id }) => id)).toEqual([
    'kzaz-001',
    'kzaz-004',
    'kzaz-005',
    'kzaz-006',
    'kzaz-007'
  ]);
  expect(eventRows(shipped, 'kz-az-rectors-forum-2026')).toEqual([]);
  expect(eventRows(shipped, 'no-such-event')).toEqual([]);
});

describe('the record of a ceremony', () => {
  const order = readRunningOrder(
    {
      columns: ['university_a', 'university_b', 'note'],
      rows: [
        ['aa-north-1', 'bb-east-2', ''],
        ['aa-north-1', 'Example Academy', 'late'],
        ['aa-north-1', 'bb-east-3', '']
      ],
      rowNumbers: [2, 3, 4]
    },
    (name) => (network.index.university.has(name) ? name : null)
  );
  const at = (time: string): number => Date.parse(`2026-04-06T${time}Z`);
  const steps: [CeremonyCommand, string][] = [
    [{ type: 'press' }, '06:03:12'],
    [{ type: 'skip' }, '06:04:00'],
    [{ type: 'press' }, '19:30:00'],
    [{ type: 'rehearse', on: true }, '19:31:00'],
    [{ type: 'press' }, '19:32:00']
  ];
  const ceremony = steps.reduce<Ceremony>(
    (state, [command, time]) => perform(state, command, at(time)),
    startCeremony('example-forum', order.rows)
  );
  const table = signedTable(ceremony, network, () => 300);
  const column = (name: (typeof SIGNED_COLUMNS)[number]): string[] => table.slice(1).map((cells) => cells[SIGNED_COLUMNS.indexOf(name)]!);

  test('has every row, with the time of the place, and nothing of the rehearsal', () => {
    expect(table[0]).toEqual(SIGNED_COLUMNS);
    expect(column('signed_at')).toEqual(['2026-04-06T11:03:12+05:00', '', '2026-04-07T00:30:00+05:00']);
    expect(column('signed_on')).toEqual(['2026-04-06', '', '2026-04-07']);
    expect(column('status')).toEqual(['signed', 'announced', 'signed']);
    expect(column('state')).toEqual(['revealed', 'skipped', 'revealed']);
    expect(column('order')).toEqual(['1', '2', '3']);
  });
  test('names those that are not in the network as the table did', () => {
    expect(column('university_b')).toEqual(['bb-east-2', '', 'bb-east-3']);
    expect(column('name_b')).toEqual(['Example University bb-east-2', 'Example Academy', 'Example University bb-east-3']);
  });
  test('a replay records no time and keeps the dates as they are known', () => {
    const replay = perform(startCeremony('', replayRows(network).rows, 'replay'), { type: 'press' }, at('06:00:00'));
    const [, first] = signedTable(replay, network, () => 0);
    expect([first![SIGNED_COLUMNS.indexOf('signed_on')], first![SIGNED_COLUMNS.indexOf('signed_at')]]).toEqual(['2011', '']);
    expect(first![SIGNED_COLUMNS.indexOf('parties')]).toBe('aa-north-1;bb-east-2;bb-east-3');
  });
});

test.each([
  [0, '2026-04-06T06:00:00+00:00'],
  [300, '2026-04-06T11:00:00+05:00'],
  [-210, '2026-04-06T02:30:00-03:30'],
  [345, '2026-04-06T11:45:00+05:45']
])('a moment %i minutes east', (offset, text) => expect(momentText(Date.parse('2026-04-06T06:00:00Z'), offset)).toBe(text));
