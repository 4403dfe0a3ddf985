import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { CeremonyStage } from '../../../src/state/ceremonyStage.svelte';
import { GOES_ON_MS } from '../../../src/state/storyStage.svelte';
import { perform, startCeremony, type Ceremony, type CeremonyCommand, type CeremonyRow } from '../../../src/story/ceremony';
import { eventRows } from '../../../src/story/ceremonyRows';
import { snapshot } from '../../../src/story/ceremonySnapshot';
import { datedNetwork } from '../model/randomNetwork';

const pair = ['aa-north-1', 'bb-east-2'];
const network = datedNetwork(
  ['aa-north-1', 'bb-east-2', 'bb-east-3'],
  [
    { parties: pair, signedOn: 20250304, event: 'example-forum' },
    { parties: pair, signedOn: 20240101 },
    { parties: pair, event: 'example-forum' },
    { parties: pair, signedOn: 20260000, status: 'announced' },
    { parties: ['aa-north-1', 'bb-east-3'], signedOn: 20230505, event: 'example-forum' }
  ]
);
let kept: Map<string, string>;
let local: Map<string, string>;
const storageOf = (map: Map<string, string>) => ({
  getItem: (key: string) => map.get(key) ?? null,
  setItem: (key: string, value: string) => void map.set(key, value),
  removeItem: (key: string) => void map.delete(key)
});

beforeEach(() => {
  kept = new Map();
  local = new Map();
  vi.stubGlobal('sessionStorage', storageOf(kept));
  vi.stubGlobal('localStorage', storageOf(local));
});
afterEach(() => void vi.unstubAllGlobals());

const opened = (event = '', now = 0) => {
  const stage = new CeremonyStage();
  stage.open(network, event, now);
  return stage;
};

describe('a ceremony that is shown again', () => {
  test('reveals one agreement a press, in the order of signing, and says how many it leaves out', () => {
    const stage = opened();
    expect([stage.status, stage.count.revealed, stage.count.total, stage.left, stage.row]).toEqual(['ready', 0, 3, 2, null]);
    stage.obey({ type: 'press' }, 0);
    expect([stage.row!.date, stage.moving, [...stage.revealed]]).toEqual([20230505, true, [4]]);
    // Pressed during the movement: that is complete by it.
    stage.obey({ type: 'press' }, 0);
    expect([stage.row!.date, stage.moving, [...stage.revealed]]).toEqual([20240101, true, [1, 4]]);
    stage.obey({ type: 'back' }, 0);
    expect([stage.row!.date, stage.moving, [...stage.revealed]]).toEqual([20230505, false, [4]]);
  });

  test('of an event has its agreements alone; of one without a date of signing there is nothing to show', () => {
    const stage = opened('example-forum');
    expect([stage.count.total, stage.left]).toEqual([2, 1]);
    expect(opened('no-such-forum').status).toBe('missing');
  });

  test('comes back as it was in a window that is loaded anew, but not as another event', () => {
    const stage = opened();
    stage.obey({ type: 'press' }, 0);
    stage.obey({ type: 'press' }, 0);
    stage.obey({ type: 'white' }, 0);
    expect(opened().ceremony).toEqual(stage.ceremony);
    expect(opened('example-forum').count.revealed).toBe(0);
  });

  test('200 random presses never give a wrong count, each of them followed by a crash', () => {
    const random = seededRandom(7);
    const commands: CeremonyCommand[] = [
      ...(['press', 'press', 'press', 'back', 'forward', 'black', 'white', 'skip', 'complete', 'reset'] as const).map((type) => ({ type })),
      ...[1, 2, 3, 99].map((number) => ({ type: 'jump' as const, number }))
    ];
    let stage = opened();
    for (let press = 0; press < 200; press++) {
      stage.obey(commands[Math.floor(random() * commands.length)]!, press);
      expect(stage.count.revealed).toBe(stage.revealed.length);
      expect(stage.count.revealed + stage.count.skipped).toBeLessThanOrEqual(3);
      if (stage.row) expect([...stage.revealed]).toContain(network.index.agreement.get(stage.row.id));
      const again = opened();
      expect(again.ceremony).toEqual(stage.ceremony);
      stage = again;
    }
  });
});

describe('a signing with a running order of its own', () => {
  const party = (university: string) => ({ university, names: university ? {} : { en: 'Example Academy' } });
  const row = (id: string, a: string, b: string): CeremonyRow => ({
    id,
    parties: [party(a), party(b)],
    kind: 'memorandum',
    date: 0,
    note: ''
  });
  const rows = [row('row-2', 'aa-north-1', 'bb-east-3'), row('row-3', 'aa-north-1', ''), row('row-4', 'bb-east-2', 'bb-east-3')];
  const signing = (event = 'example-visit') => {
    const stage = opened(event);
    stage.begin(rows, 1);
    return stage;
  };

  test('is asked for where nothing is listed, and draws its rows behind the agreements of the network', () => {
    expect(opened('example-visit').status).toBe('missing');
    const stage = signing();
    expect([stage.status, stage.count.total, stage.kept, stage.network!.agreements.count]).toEqual(['ready', 3, true, 7]);
    stage.obey({ type: 'press' }, 2);
    expect([stage.agreement, [...stage.revealed]]).toEqual(['signing:row-2', [5]]);
    // Revealed and counted, and not on the map.
    stage.obey({ type: 'press' }, 3);
    expect([stage.agreement, [...stage.revealed], stage.count.revealed]).toEqual(['', [5], 2]);
  });

  test('goes on after a crash as it was, however long after, and leaves the signing of another event alone', () => {
    const stage = signing();
    const other = signing('other-visit');
    stage.obey({ type: 'press' }, 2);
    stage.obey({ type: 'press' }, 3);
    stage.obey({ type: 'move', id: 'row-4', to: 0 }, 4);
    stage.obey({ type: 'black' }, 5);
    kept.clear();
    expect(opened('example-visit', 100 * GOES_ON_MS).ceremony).toEqual(stage.ceremony);
    expect(opened('other-visit').ceremony).toEqual(other.ceremony);
    expect(opened('other-visit').count.revealed).toBe(0);
  });

  test('takes the place of what could be shown again, until it is given up', () => {
    const stage = signing('example-forum');
    expect(opened('example-forum').ceremony.purpose).toBe('signing');
    stage.giveUp();
    expect([stage.ceremony.purpose, stage.count.total]).toEqual(['replay', 2]);
    expect(opened('example-forum').ceremony.purpose).toBe('replay');
  });

  test('says when the browser keeps nothing', () => {
    vi.stubGlobal('localStorage', {
      ...storageOf(local),
      setItem: () => {
        throw new Error('full');
      }
    });
    expect(signing().kept).toBe(false);
  });

  test('200 random presses and changes of the order never give a wrong count, each of them followed by a crash', () => {
    const random = seededRandom(11);
    let stage = signing();
    for (let press = 0; press < 200; press++) {
      const some = stage.ceremony.rows[Math.floor(random() * stage.ceremony.rows.length)]?.id ?? '';
      const commands: CeremonyCommand[] = [
        ...(['press', 'press', 'back', 'forward', 'skip', 'black', 'complete'] as const).map((type) => ({ type })),
        { type: 'jump', number: 2 },
        { type: 'move', id: some, to: Math.floor(random() * 4) },
        { type: 'add', row: row(`late-${press}`, 'aa-north-1', random() < 0.5 ? 'bb-east-2' : ''), at: Math.floor(random() * 4) },
        { type: 'edit', row: row(some, 'bb-east-2', 'bb-east-3') },
        { type: 'remove', id: some },
        { type: 'rehearse', on: random() < 0.5 }
      ];
      stage.obey(commands[Math.floor(random() * commands.length)]!, press);
      const { rows: list } = stage.ceremony;
      expect(stage.count.total).toBe(list.length);
      const placed = list.filter(({ parties }) => parties.every(({ university }) => university !== ''));
      expect(stage.network!.agreements.count).toBe(network.agreements.count + placed.length);
      expect(stage.revealed.length).toBeLessThanOrEqual(stage.count.revealed);
      if (stage.agreement) expect([...stage.revealed]).toContain(stage.network!.index.agreement.get(stage.agreement));
      kept.clear();
      const again = opened('example-visit', press);
      expect(again.ceremony).toEqual(stage.ceremony);
      stage = again;
    }
  });
});

test('a replay goes on after a crash, and begins anew many hours later', () => {
  opened().obey({ type: 'press' }, 0);
  kept.clear();
  expect(opened('', 1000).count.revealed).toBe(1);
  expect(opened('', GOES_ON_MS).count.revealed).toBe(0);
});

describe('two windows of the same ceremony', () => {
  /** A window has a storage of its own besides the machine's. */
  const windows = () => {
    const sessions = [new Map<string, string>(), new Map<string, string>()] as const;
    const stages = sessions.map((session) => {
      vi.stubGlobal('sessionStorage', storageOf(session));
      return opened('', 0);
    });
    const press = (window: number, command: CeremonyCommand, now: number) => {
      vi.stubGlobal('sessionStorage', storageOf(sessions[window]!));
      stages[window]!.obey(command, now);
    };
    return { stages, press };
  };

  test('are in step: each goes on from what the other has stored, and nothing is shown twice or lost', () => {
    const { stages, press } = windows();
    press(0, { type: 'press' }, 1);
    press(1, { type: 'press' }, 2);
    expect(stages[1]!.count.revealed).toBe(2);
    press(0, { type: 'skip' }, 3);
    expect([stages[0]!.count.revealed, stages[0]!.count.skipped]).toEqual([2, 1]);
    kept.clear();
    expect(opened('', 4).ceremony).toEqual(stages[0]!.ceremony);
  });

  test('300 random commands in either come to what one window alone comes to', () => {
    const random = seededRandom(21);
    const commands = (['press', 'press', 'press', 'back', 'forward', 'skip', 'black', 'complete', 'reset'] as const).map((type) => ({
      type
    }));
    const { stages, press } = windows();
    let alone = stages[0]!.ceremony;
    for (let n = 1; n <= 300; n++) {
      const command = commands[Math.floor(random() * commands.length)]!;
      const window = random() < 0.5 ? 0 : 1;
      // A command that changes nothing need not be heard of.
      const after = perform(alone, command, n);
      press(window, command, n);
      const rest = (ceremony: Ceremony) => perform(ceremony, { type: 'complete' }, 0);
      if (after !== alone) expect(rest(stages[window]!.ceremony)).toEqual(rest(after));
      alone = after;
    }
  });

  test('an older state that is stored does not take the place of a newer one', () => {
    const stage = opened('', 0);
    stage.obey({ type: 'press' }, 5000);
    const [key] = [...local.keys()];
    local.set(key!, JSON.stringify({ value: snapshot(startCeremony('', stage.ceremony.rows, 'replay')), at: 4000 }));
    stage.obey({ type: 'press' }, 6000);
    expect(stage.count.revealed).toBe(2);
  });
});

describe('a ceremony that follows its data', () => {
  const agreements = [
    { parties: pair, signedOn: 20250304, event: 'example-forum' },
    { parties: pair, signedOn: 20240101, event: 'example-forum' }
  ];
  const before = datedNetwork(['aa-north-1', 'bb-east-2', 'bb-east-3'], agreements);
  const after = datedNetwork(
    ['aa-north-1', 'bb-east-2', 'bb-east-3'],
    [...agreements, { parties: ['aa-north-1', 'bb-east-3'], signedOn: 20250601, event: 'example-forum' }]
  );
  const following = () => {
    const stage = new CeremonyStage({ follows: true });
    stage.open(before, 'example-forum', 0);
    return stage;
  };

  test('takes a new row, and stays where it is with all that was revealed and skipped', () => {
    const stage = following();
    stage.obey({ type: 'press' }, 1);
    stage.obey({ type: 'skip' }, 2);
    stage.obey({ type: 'black' }, 3);
    const { row } = stage;
    stage.open(after, 'example-forum', 4);
    expect([stage.count, stage.row, stage.ceremony.blank]).toEqual([{ revealed: 1, total: 3, skipped: 1 }, row, 'black']);
    expect(stage.network).toBe(after);
    // What has joined is stored with the rest.
    kept.clear();
    const again = new CeremonyStage({ follows: true });
    again.open(after, 'example-forum', 5);
    expect(again.ceremony).toEqual(stage.ceremony);
  });

  test('keeps what the hall has seen and the data no longer have, on the map too', () => {
    const stage = new CeremonyStage({ follows: true });
    stage.open(after, 'example-forum', 0);
    for (const now of [1, 2, 3]) stage.obey({ type: 'press' }, now);
    stage.open(before, 'example-forum', 4);
    expect([stage.count.total, stage.count.revealed, stage.revealed.length]).toEqual([3, 3, 3]);
    expect(stage.agreement).toBe(`signing:${stage.row!.id}`);
  });

  test('a signing of what the data list keeps its times; one of a table of its own is left alone', () => {
    const stage = following();
    stage.begin(
      eventRows(before, 'example-forum').map((row) => ({ ...row, date: 0 })),
      1,
      true
    );
    stage.obey({ type: 'press' }, 7);
    stage.open(after, 'example-forum', 8);
    expect([stage.count.total, stage.signedAt, stage.ceremony.rows.at(-1)!.date]).toEqual([3, 7, 0]);
    stage.begin(stage.ceremony.rows.slice(0, 1), 9);
    stage.open(before, 'example-forum', 10);
    expect(stage.count.total).toBe(1);
  });
});
