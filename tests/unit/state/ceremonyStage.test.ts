import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { CeremonyStage } from '../../../src/state/ceremonyStage.svelte';
import type { CeremonyCommand } from '../../../src/story/ceremony';
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

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value)
  });
});
afterEach(() => void vi.unstubAllGlobals());

const opened = (event = '') => {
  const stage = new CeremonyStage();
  stage.open(network, event);
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
