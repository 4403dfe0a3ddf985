import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import {
  elapsedMs,
  isAtEnd,
  play,
  readPosition,
  reposition,
  spentOnSceneMs,
  startOf,
  type PlayerCommand,
  type Position,
  type Script
} from '../../../src/story/player';

const script: Script = {
  loop: false,
  scenes: [
    { id: 'first', steps: 1, seconds: 10 },
    { id: 'second', steps: 3, seconds: 30 },
    { id: 'third', steps: 2, seconds: 8 }
  ]
};
const loop: Script = { ...script, loop: true };

const run = (commands: readonly (PlayerCommand | PlayerCommand['type'])[], at: Script = script, from = startOf(at)): Position =>
  commands.reduce<Position>(
    (position, command) => play(at, position, typeof command === 'string' ? ({ type: command } as PlayerCommand) : command, 0),
    from
  );
const where = ({ id, step, blank }: Position): string => `${id} ${step}${blank === 'none' ? '' : ` ${blank}`}`;

describe('moving', () => {
  test.each<[string, readonly (PlayerCommand | PlayerCommand['type'])[], string]>([
    ['nothing yet', [], 'first 0'],
    ['on through the steps', ['next', 'next'], 'second 1'],
    ['on over a scene', ['next', 'next', 'next', 'next'], 'third 0'],
    ['no further than the end', Array<'next'>(9).fill('next'), 'third 1'],
    ['back to the step seen last', ['next', 'next', 'next', 'next', 'previous'], 'second 2'],
    ['no further back than the beginning', ['previous'], 'first 0'],
    ['first', ['next', 'next', 'first'], 'first 0'],
    ['last', ['last'], 'third 0'],
    ['to a number', [{ type: 'goto', number: 2 }], 'second 0'],
    ['to a number that no scene has', ['next', { type: 'goto', number: 17 }], 'second 0'],
    ['to the number 0', ['next', { type: 'goto', number: 0 }], 'second 0'],
    ['black', ['black'], 'first 0 black'],
    ['black and back', ['black', 'black'], 'first 0'],
    ['from black to white', ['black', 'white'], 'first 0 white'],
    ['out of black without moving', ['black', 'next'], 'first 0'],
    ['back out of white without moving', ['next', 'white', 'previous'], 'second 0'],
    ['out of black to a number', ['black', { type: 'goto', number: 3 }], 'third 0'],
    ['black stays while the clock ticks', ['play', 'black', 'tick'], 'first 0 black'],
    ['from the beginning', ['next', 'next', 'restart'], 'first 0']
  ])('%s', (_, commands, wanted) => expect(where(run(commands))).toBe(wanted));

  test('round and round in a loop, by hand too', () => {
    expect(where(run(Array<'next'>(6).fill('next'), loop))).toBe('first 0');
    expect(where(run(['previous'], loop))).toBe('third 1');
  });

  test('a story of no scenes stays where it is', () => {
    const empty: Script = { scenes: [], loop: true };
    expect(run(['next', 'tick', 'last'], empty)).toEqual(startOf(empty));
  });
});

describe('playing by itself', () => {
  /** Ticks every 100 ms and notes the moment of every change. */
  function record(at: Script, from: Position, untilMs: number, pauses: Readonly<Record<number, PlayerCommand['type']>> = {}): string[] {
    let position = play(at, from, { type: 'play' }, 0);
    const seen = [`0 ${where(position)}`];
    for (let now = 100; now <= untilMs; now += 100) {
      const command = pauses[now];
      if (command) position = play(at, position, { type: command } as PlayerCommand, now);
      const next = play(at, position, { type: 'tick' }, now);
      if (where(next) !== where(position)) seen.push(`${now} ${where(next)}`);
      position = next;
    }
    return seen;
  }
  const whole = ['0 first 0', '10000 second 0', '20000 second 1', '30000 second 2', '40000 third 0', '44000 third 1'];

  test('the steps of a scene share its time', () => expect(record(script, startOf(script), 60_000)).toEqual(whole));
  test('a loop begins again', () => expect(record(loop, startOf(loop), 48_000)).toEqual([...whole, '48000 first 0']));
  test('a pause stops the time of the step', () => {
    expect(record(script, startOf(script), 14_000, { 5000: 'pause', 8000: 'play' })).toEqual(['0 first 0', '13000 second 0']);
  });
  test('so does black', () => {
    expect(record(script, startOf(script), 14_000, { 5000: 'black', 8000: 'black' })).toEqual(['0 first 0', '13000 second 0']);
  });
  test('after a sleep of the machine it goes on by one step', () => {
    const position = play(script, play(script, startOf(script), { type: 'play' }, 0), { type: 'tick' }, 3_600_000);
    expect(where(position)).toBe('second 0');
    expect(position.stepMs).toBe(0);
  });
  test('ticks that come late do not add up', () => {
    let position = play(loop, startOf(loop), { type: 'play' }, 0);
    // 48 s a round; ticks of 0.7 s would lose up to that much at each of the six steps.
    for (let now = 700; now <= 480_200; now += 700) position = play(loop, position, { type: 'tick' }, now);
    expect(where(position)).toBe('first 0');
    expect(position.stepMs).toBeLessThan(700);
  });
  test('at the end it stands', () => expect(isAtEnd(script, run(['last', 'next']))).toBe(true));
});

test('time is counted from the first command on, and for each scene', () => {
  let position = play(script, startOf(script), { type: 'tick' }, 5000);
  expect(elapsedMs(position, 9000)).toBe(0);
  position = play(script, position, { type: 'next' }, 10_000);
  position = play(script, position, { type: 'black' }, 14_000);
  position = play(script, position, { type: 'goto', number: 3 }, 15_000);
  position = play(script, position, { type: 'previous' }, 17_000);
  position = play(script, position, { type: 'next' }, 17_500);
  expect(elapsedMs(position, 20_000)).toBe(10_000);
  expect(position.spentMs).toMatchObject({ second: 5500, third: 2000 });
});

test('a clock that is set back takes no time away', () => {
  const position = play(script, play(script, startOf(script, true), { type: 'next' }, 10_000), { type: 'tick' }, 2000);
  expect(position).toMatchObject({ stepMs: 0, countedTo: 10_000 });
});

const COMMANDS: readonly PlayerCommand[] = [
  ...(['next', 'next', 'next', 'previous', 'first', 'last', 'black', 'white', 'play', 'pause', 'tick', 'tick'] as const).map((type) => ({
    type
  })),
  ...[0, 1, 2, 3, 4].map((number) => ({ type: 'goto' as const, number }))
];

test('whatever is pressed, there is a picture, and a reload at any moment comes back to it', () => {
  const random = seededRandom(7);
  for (const at of [script, loop]) {
    let position = startOf(at);
    let now = 0;
    for (let n = 0; n < 3000; n++) {
      now += Math.floor(random() * 6000);
      position = play(at, position, COMMANDS[Math.floor(random() * COMMANDS.length)]!, now);
      expect(position.id).toBe(at.scenes[position.scene]!.id);
      expect(position.step).toBeLessThan(at.scenes[position.scene]!.steps);
      const stored = readPosition(JSON.parse(JSON.stringify(position)));
      expect(stored).toEqual(position);
      expect(reposition(at, stored!)).toBe(stored);
    }
  }
});

describe('a story that was edited meanwhile', () => {
  const at = run(['next', 'next', 'next']);
  const edited = (scenes: Script['scenes']): string => where(reposition({ scenes, loop: false }, at));
  test('the scene is found where it went', () => expect(edited([script.scenes[1]!, script.scenes[0]!])).toBe('second 2'));
  test('its last step stands for one that is gone', () => expect(edited([{ id: 'second', steps: 2, seconds: 1 }])).toBe('second 1'));
  test('what stands in its place is shown', () => expect(edited([script.scenes[0]!, script.scenes[2]!])).toBe('third 0'));
  test('or the last scene', () => expect(edited([script.scenes[0]!])).toBe('first 0'));
});

test.each([
  null,
  'first',
  3,
  {},
  { ...startOf(script), scene: -1 },
  { ...startOf(script), blank: 'grey' },
  { ...startOf(script), stepMs: 'x' },
  { ...startOf(script), spentMs: { a: -1 } }
])('%o is no position', (value) => expect(readPosition(value)).toBeNull());

test('the time of a scene goes on while it is there, and is that of all its visits', () => {
  const begun = play(script, startOf(script), { type: 'black' }, 1000);
  expect([spentOnSceneMs(startOf(script), 5000), spentOnSceneMs(begun, 1000), spentOnSceneMs(begun, 4000)]).toEqual([0, 0, 3000]);
  const away = play(script, begun, { type: 'last' }, 3000);
  expect(spentOnSceneMs(away, 3500)).toBe(500);
  const back = play(script, away, { type: 'first' }, 4000);
  expect(spentOnSceneMs(back, 5000)).toBe(3000);
});
