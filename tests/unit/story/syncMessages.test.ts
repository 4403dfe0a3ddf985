import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { perform, startCeremony, type CeremonyRow } from '../../../src/story/ceremony';
import { play, startOf, type Script } from '../../../src/story/player';
import {
  lightOf,
  openSpeaker,
  openStage,
  speakerAsks,
  speakerHears,
  speakerKnows,
  speakerWonders,
  stageBeats,
  stageHears,
  stageShows,
  type SpeakerSide,
  type StageSide
} from '../../../src/story/stageLink';
import { posted, readMessage, type StageState, type SyncCommand, type SyncMessage } from '../../../src/story/syncMessages';

const script: Script = { loop: false, scenes: ['one', 'two', 'three'].map((id) => ({ id, steps: 1, seconds: 10 })) };
const row: CeremonyRow = {
  id: 'row-2',
  parties: [
    { university: 'kz-example', names: {} },
    { university: '', names: { und: 'Example University' } }
  ],
  kind: 'memorandum',
  date: 0,
  note: ''
};
const ceremony = perform(startCeremony('example-forum', [row]), { type: 'press' }, 1000);
const story: StageState = { show: 'story', position: startOf(script) };

const MESSAGES: readonly SyncMessage[] = [
  { type: 'hello' },
  { type: 'goodbye', stage: 's1' },
  { type: 'heartbeat', stage: 's1', number: 3 },
  { type: 'heartbeat', stage: 's1', number: 3, awake: false },
  { type: 'state', stage: 's1', number: 0, dataHash: 'abc', state: story },
  { type: 'state', stage: 's1', number: 7, dataHash: '', state: { show: 'ceremony', ceremony } },
  ...(
    [
      { for: 'story', command: { type: 'next' } },
      { for: 'story', command: { type: 'goto', number: 3 } },
      { for: 'ceremony', command: { type: 'press' } },
      { for: 'ceremony', command: { type: 'jump', number: 12 } },
      { for: 'ceremony', command: { type: 'rehearse', on: true } },
      { for: 'ceremony', command: { type: 'add', row } },
      { for: 'ceremony', command: { type: 'add', row, at: 0 } },
      { for: 'ceremony', command: { type: 'edit', row } },
      { for: 'ceremony', command: { type: 'move', id: 'row-2', to: 0 } },
      { for: 'ceremony', command: { type: 'remove', id: 'row-2' } }
    ] satisfies SyncCommand[]
  ).map((command, index) => ({ type: 'command', stage: 's1', id: `c${index}`, command }) as const)
];

describe('messages', () => {
  const named = MESSAGES.map(
    (message) => [message.type === 'command' ? `${message.type} ${message.command.command.type}` : message.type, message] as const
  );
  test.each(named)('%s arrives as it was posted', (_, message) => {
    expect(readMessage(structuredClone(posted(message)))).toEqual(message);
  });

  const good = posted({ type: 'heartbeat', stage: 's1', number: 3 });
  const command = (value: unknown) => ({ ...posted({ type: 'hello' }), type: 'command', stage: 's1', id: 'c', command: value });
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'hello'],
    ['of another channel', { ...good, channel: 'other' }],
    ['of another version', { ...good, version: 2 }],
    ['of no known type', { ...good, type: 'shout' }],
    ['without a stage', { ...good, stage: '' }],
    ['with half a number', { ...good, number: 1.5 }],
    ['a state that is none', { ...good, type: 'state', dataHash: '', state: { show: 'story', position: {} } }],
    ['a state of nothing known', { ...good, type: 'state', dataHash: '', state: { show: 'film', position: startOf(script) } }],
    ['a command that is none', command({ for: 'story', command: { type: 'explode' } })],
    ['a command for nobody', command({ for: 'both', command: { type: 'next' } })],
    ['a jump to no number', command({ for: 'story', command: { type: 'goto', number: '3' } })],
    ['a tick of another window', command({ for: 'story', command: { type: 'tick' } })],
    ['a row that is none', command({ for: 'ceremony', command: { type: 'add', row: {} } })]
  ])('%s is ignored', (_, data) => expect(readMessage(data)).toBeNull());

  test('500 broken messages are ignored or read whole, and none is an error', () => {
    const random = seededRandom(500);
    const junk = [null, undefined, NaN, -1, '', '__proto__', [], {}, { type: 'next' }, () => 1];
    for (let n = 0; n < 500; n++) {
      const message = structuredClone(posted(MESSAGES[n % MESSAGES.length]!)) as unknown as Record<string, unknown>;
      const keys = Object.keys(message);
      message[keys[Math.floor(random() * keys.length)]!] = junk[Math.floor(random() * junk.length)];
      const read = readMessage(message);
      if (read) expect(MESSAGES.map(({ type }) => type)).toContain(read.type);
    }
  });
});

/** A stage and its speakers' windows on one channel; every message goes through the reader, as in a browser. */
class Room {
  now = 0;
  stages: { side: StageSide; state: StageState; obeys: boolean }[] = [];
  speakers: SpeakerSide[] = [];

  say(message: SyncMessage, from: object | null = null): void {
    const heard = readMessage(structuredClone(posted(message)))!;
    for (const stage of this.stages) {
      if (stage === from) continue;
      const { side, post, command } = stageHears(stage.side, stage.state, heard);
      stage.side = side;
      for (const answer of post) this.say(answer, stage);
      if (command?.for === 'story' && stage.obeys && stage.state.show === 'story') {
        this.show(stage, { show: 'story', position: play(script, stage.state.position, command.command, this.now) });
      }
    }
    this.speakers.forEach((speaker, index) => {
      const { side, post } = speakerHears(speaker, heard, this.now);
      this.speakers[index] = side;
      for (const answer of post) this.say(answer);
    });
  }
  show(stage: Room['stages'][number], state: StageState): void {
    const { side, post } = stageShows(stage.side, state);
    Object.assign(stage, { side, state });
    this.say(post, stage);
  }
  openStage(name: string): Room['stages'][number] {
    const stage = { side: openStage(name, 'data-1'), state: story, obeys: true };
    this.stages.push(stage);
    this.show(stage, story);
    return stage;
  }
  openSpeaker(dataHash = 'data-1'): void {
    this.speakers.push(openSpeaker(dataHash));
    this.say({ type: 'hello' });
  }
  /** Time passes in seconds, with a heartbeat in each. */
  pass(seconds: number): void {
    for (let second = 0; second < seconds; second++) {
      this.now += 1000;
      for (const { side } of this.stages) this.say(stageBeats(side));
    }
  }
  press(speaker: number, id: string, command: SyncCommand = { for: 'story', command: { type: 'next' } }): void {
    const message = speakerAsks(this.speakers[speaker]!, command, id, this.now);
    if (message) this.say(message);
  }
  light = (speaker = 0): string => lightOf(this.speakers[speaker]!, this.now);
  scene = (speaker = 0): string => {
    const { state } = this.speakers[speaker]!;
    return state?.show === 'story' ? state.position.id : 'nothing';
  };
}

describe('stage and speaker', () => {
  test('who comes late has the state at once', () => {
    const room = new Room();
    const stage = room.openStage('s1');
    room.show(stage, { show: 'story', position: play(script, startOf(script), { type: 'last' }, 0) });
    room.openSpeaker();
    expect([room.light(), room.scene()]).toEqual(['connected', 'three']);
  });

  test('before there is a stage, the window waits, and then has it', () => {
    const room = new Room();
    room.openSpeaker();
    room.press(0, 'too early');
    expect(room.light()).toBe('waiting');
    room.openStage('s1');
    expect([room.light(), room.scene()]).toEqual(['connected', 'one']);
  });

  test('either window drives, and all see it', () => {
    const room = new Room();
    const stage = room.openStage('s1');
    room.openSpeaker();
    room.openSpeaker();
    room.press(1, 'a');
    expect([room.scene(0), room.scene(1)]).toEqual(['two', 'two']);
    room.show(stage, { show: 'story', position: play(script, startOf(script), { type: 'last' }, 0) });
    expect([room.scene(0), room.scene(1)]).toEqual(['three', 'three']);
  });

  test('a command that comes twice acts once', () => {
    const room = new Room();
    room.openStage('s1');
    room.openSpeaker();
    room.press(0, 'a');
    room.press(0, 'a');
    expect(room.scene()).toBe('two');
  });

  test('a command for a ceremony does nothing to a story', () => {
    const room = new Room();
    const { side, state } = room.openStage('s1');
    const message: SyncMessage = { type: 'command', stage: 's1', id: 'x', command: { for: 'ceremony', command: { type: 'press' } } };
    expect(stageHears(side, state, message).command).toBeNull();
  });

  test('a stage that is silent is lost within three seconds, and found again', () => {
    const room = new Room();
    room.openStage('s1');
    room.openSpeaker();
    room.pass(5);
    expect(room.light()).toBe('connected');
    const [stage] = room.stages.splice(0);
    room.pass(2);
    expect(room.light()).toBe('connected');
    room.pass(1);
    expect([room.light(), room.scene()]).toEqual(['lost', 'one']);
    room.press(0, 'into the void');
    room.stages.push(stage!);
    room.pass(1);
    expect(room.light()).toBe('connected');
  });

  test('a stage that closes is lost at once', () => {
    const room = new Room();
    room.openStage('s1');
    room.openSpeaker();
    room.say({ type: 'goodbye', stage: 's1' });
    expect(room.light()).toBe('lost');
  });

  test('a second stage does not disturb the first, and takes over when that is lost', () => {
    const room = new Room();
    room.openStage('s1');
    room.openSpeaker();
    const second = room.openStage('s2');
    room.show(second, { show: 'story', position: play(script, startOf(script), { type: 'last' }, 0) });
    room.say({ type: 'goodbye', stage: 's2' });
    expect([room.light(), room.scene()]).toEqual(['connected', 'one']);
    room.stages.shift();
    room.pass(4);
    expect([room.light(), room.scene()]).toEqual(['connected', 'three']);
  });

  test('a state that was missed is asked for', () => {
    const room = new Room();
    const stage = room.openStage('s1');
    room.openSpeaker();
    Object.assign(stage, stageShows(stage.side, story), {
      state: { show: 'story', position: play(script, startOf(script), { type: 'last' }, 0) }
    });
    room.pass(1);
    expect(room.scene()).toBe('three');
  });

  test('an old state that comes late changes nothing', () => {
    let side = openSpeaker('data-1');
    const say = (number: number, command: 'first' | 'last') => {
      const state: StageState = { show: 'story', position: play(script, startOf(script), { type: command }, 0) };
      side = speakerHears(side, { type: 'state', stage: 's1', number, dataHash: 'data-1', state }, 0).side;
    };
    say(5, 'last');
    say(4, 'first');
    expect(side.state?.show === 'story' && side.state.position.id).toBe('three');
  });

  test('other data is a warning', () => {
    const room = new Room();
    room.openStage('s1');
    room.openSpeaker('data-1');
    room.openSpeaker('data-2');
    expect(room.speakers.map(({ otherData }) => otherData)).toEqual([false, true]);
  });

  test('data that come after the state are compared with it; data that are not known are no other data', () => {
    const room = new Room();
    room.openStage('s1');
    room.openSpeaker('');
    expect(room.speakers[0]!.otherData).toBe(false);
    expect(speakerKnows(room.speakers[0]!, 'data-2').otherData).toBe(true);
    expect(speakerKnows(room.speakers[0]!, 'data-1').otherData).toBe(false);
  });

  test('a stage says whether its screen stays awake, and one that took its place is asked anew', () => {
    let side = openSpeaker('');
    const beat = (stage: string, now: number, awake?: boolean) => {
      side = speakerHears(side, { type: 'heartbeat', stage, number: 1, ...(awake !== undefined && { awake }) }, now).side;
      return side.awake;
    };
    expect([beat('s1', 0), beat('s1', 1000, true), beat('s1', 2000), beat('s1', 3000, false)]).toEqual([null, true, true, false]);
    expect(beat('s2', 9000)).toBeNull();
  });

  test('a silence is asked about twice before it is a loss', () => {
    const { side } = speakerHears(openSpeaker(''), { type: 'heartbeat', stage: 's1', number: 0 }, 0);
    expect([1000, 1250, 2500].map((now) => speakerWonders(side, now)?.type)).toEqual([undefined, 'hello', 'hello']);
    expect([1250, 2500, 3000].map((now) => lightOf(side, now))).toEqual(['connected', 'connected', 'lost']);
    // A covered stage, whose clock the browser has slowed, answers all the same.
    const room = new Room();
    const stage = room.openStage('s1');
    room.openSpeaker();
    for (let quarter = 0; quarter < 40; quarter++) {
      room.now += 250;
      const question = speakerWonders(room.speakers[0]!, room.now);
      if (question) room.say(question);
      expect(room.light()).toBe('connected');
    }
    expect(stage.side.number).toBe(1);
  });

  test('a window that closes changes nothing on stage', () => {
    const room = new Room();
    const stage = room.openStage('s1');
    room.openSpeaker();
    const before = stage.state;
    room.speakers = [];
    room.pass(10);
    expect(stage.state).toBe(before);
  });
});
