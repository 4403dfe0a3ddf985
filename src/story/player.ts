/** What covers the picture. */
export const BLANKS = ['none', 'black', 'white'] as const;
export type Blank = (typeof BLANKS)[number];

/** What can be asked of the player; scenes are counted from 1, as people do. */
export type PlayerCommand =
  | { readonly type: 'next' | 'previous' | 'first' | 'last' | 'black' | 'white' | 'play' | 'pause' | 'tick' | 'restart' }
  | { readonly type: 'goto'; readonly number: number };

/** What the player has to know of a story. */
export interface Script {
  readonly scenes: readonly { readonly id: string; readonly steps: number; readonly seconds: number }[];
  /** Whether the first scene follows the last, as in a kiosk. */
  readonly loop: boolean;
}

/**
 * Where a story stands: plain data, to be stored at every change and read back after a crash. All times are in milliseconds; moments are those of
 * the clock that is handed in.
 */
export interface Position {
  /** Index of the scene, and its id, by which it is found again in a story that was edited meanwhile. */
  readonly scene: number;
  readonly id: string;
  /** 0 … steps − 1. */
  readonly step: number;
  readonly blank: Blank;
  readonly playing: boolean;
  /** When the story was begun: at its first command but `tick`; null = not yet. */
  readonly startedAt: number | null;
  /** Up to when time has been counted; null before the first command. */
  readonly countedTo: number | null;
  /** How long the step has stood while it was playing and nothing covered it. */
  readonly stepMs: number;
  /** How long each scene has been on screen since the beginning, by its id; covered or not. */
  readonly spentMs: Readonly<Record<string, number>>;
}

/** The beginning of a story. */
export const startOf = (script: Script, playing = false): Position => ({
  scene: 0,
  id: script.scenes[0]?.id ?? '',
  step: 0,
  blank: 'none',
  playing,
  startedAt: null,
  countedTo: null,
  stepMs: 0,
  spentMs: {}
});

/** What covers the picture after a key for black or white: the same key again uncovers it, the other one changes its colour. */
export const blanked = (blank: Blank, key: 'black' | 'white'): Blank => (blank === key ? 'none' : key);

/** How long a step stands when the story plays by itself, in milliseconds: the steps of a scene share its time equally. */
export const stepDurationMs = (script: Script, scene: number): number => {
  const { seconds, steps } = script.scenes[scene] ?? { seconds: 0, steps: 1 };
  return (seconds * 1000) / Math.max(1, steps);
};

/**
 * What a command makes of a position. Nothing else decides it, so that two windows, a replay and a test come to the same.
 *
 * While the picture is covered a command that moves on or back only uncovers it, so that nothing passes unseen; a jump, `first` and `last`
 * uncover it and move. A number that no scene has changes nothing.
 * @param now of any clock that does not go back; if it does, no time has passed
 */
export function play(script: Script, position: Position, command: PlayerCommand, now: number): Position {
  if (script.scenes.length === 0) return position;
  if (command.type === 'restart') return startOf(script, position.playing);
  const at = passTime(position, command.type === 'tick' ? position.startedAt : (position.startedAt ?? now), now);
  switch (command.type) {
    case 'tick':
      return advance(script, at);
    case 'black':
    case 'white':
      return { ...at, blank: blanked(at.blank, command.type) };
    case 'play':
      return { ...at, playing: true };
    case 'pause':
      return { ...at, playing: false };
    case 'next':
      return at.blank === 'none' ? onward(script, at) : { ...at, blank: 'none' };
    case 'previous':
      return at.blank === 'none' ? backward(script, at) : { ...at, blank: 'none' };
    case 'first':
      return moved(script, at, 0, 0);
    case 'last':
      return moved(script, at, script.scenes.length - 1, 0);
    case 'goto':
      return script.scenes[command.number - 1] ? moved(script, at, command.number - 1, 0) : at;
  }
}

/**
 * Finds a position in a story that may have been edited since: the scene of its id, else the one at its place, else the last. The step is kept as
 * far as there is one.
 */
export function reposition(script: Script, position: Position): Position {
  const found = script.scenes.findIndex(({ id }) => id === position.id);
  const scene = found >= 0 ? found : Math.max(0, Math.min(position.scene, script.scenes.length - 1));
  const { id = '', steps = 1 } = script.scenes[scene] ?? {};
  if (scene === position.scene && id === position.id && position.step < steps) return position;
  return { ...position, scene, id, step: id === position.id ? Math.min(position.step, steps - 1) : 0 };
}

/** Milliseconds since the story was begun, standing and covered time included. */
export const elapsedMs = ({ startedAt }: Position, now: number): number => (startedAt === null ? 0 : Math.max(0, now - startedAt));

/** Milliseconds that the scene on screen has been there since the beginning, every visit counted, covered or not. */
export const spentOnSceneMs = ({ id, spentMs, startedAt, countedTo }: Position, now: number): number =>
  (Object.hasOwn(spentMs, id) ? spentMs[id]! : 0) + (startedAt === null || countedTo === null ? 0 : Math.max(0, now - countedTo));

/** Whether there is anything after a position. */
export const isAtEnd = (script: Script, { scene, step }: Position): boolean =>
  !script.loop && scene >= script.scenes.length - 1 && step >= (script.scenes[scene]?.steps ?? 1) - 1;

/** Counts the time up to now to the scene, and to the step where it plays uncovered. */
function passTime(position: Position, startedAt: number | null, now: number): Position {
  const { countedTo, stepMs, spentMs, id } = position;
  const ms = countedTo === null ? 0 : Math.max(0, now - countedTo);
  return {
    ...position,
    startedAt,
    countedTo: Math.max(now, countedTo ?? now),
    stepMs: position.playing && position.blank === 'none' ? stepMs + ms : stepMs,
    spentMs: startedAt === null || ms === 0 ? spentMs : { ...spentMs, [id]: (Object.hasOwn(spentMs, id) ? spentMs[id]! : 0) + ms }
  };
}

/** One step further when its time is over, never more: after a sleep of the machine a story goes on, it does not race. */
function advance(script: Script, at: Position): Position {
  const duration = stepDurationMs(script, at.scene);
  if (!at.playing || at.blank !== 'none' || at.stepMs < duration) return at;
  if (isAtEnd(script, at)) return { ...at, stepMs: duration };
  // What the tick came late belongs to the next step, unless it came very late.
  const late = at.stepMs - duration;
  const next = onward(script, at);
  return late < stepDurationMs(script, next.scene) ? { ...next, stepMs: late } : next;
}

function onward(script: Script, at: Position): Position {
  if (at.step + 1 < script.scenes[at.scene]!.steps) return { ...at, step: at.step + 1, stepMs: 0 };
  if (at.scene + 1 < script.scenes.length) return moved(script, at, at.scene + 1, 0);
  return script.loop ? moved(script, at, 0, 0) : at;
}

/** Back from the first step of a scene is the last step of the one before, which was seen last. */
function backward(script: Script, at: Position): Position {
  if (at.step > 0) return { ...at, step: at.step - 1, stepMs: 0 };
  const before = at.scene > 0 ? at.scene - 1 : script.loop ? script.scenes.length - 1 : -1;
  return before < 0 ? at : moved(script, at, before, script.scenes[before]!.steps - 1);
}

const moved = (script: Script, at: Position, scene: number, step: number): Position => ({
  ...at,
  scene,
  id: script.scenes[scene]!.id,
  step,
  blank: 'none',
  stepMs: 0
});

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const isMs = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** Reads a position that was stored or sent as JSON; null where it is none. It may belong to another state of the story: see `reposition`. */
export function readPosition(value: unknown): Position | null {
  if (typeof value !== 'object' || value === null) return null;
  const { scene, id, step, blank, playing, startedAt, countedTo, stepMs, spentMs } = value as Partial<Record<keyof Position, unknown>>;
  const isMoment = (moment: unknown): moment is number | null => moment === null || (typeof moment === 'number' && Number.isFinite(moment));
  const isSpent = typeof spentMs === 'object' && spentMs !== null && Object.values(spentMs).every(isMs);
  const known = BLANKS.find((candidate) => candidate === blank);
  if (!isCount(scene) || typeof id !== 'string' || !isCount(step) || !known || typeof playing !== 'boolean') return null;
  if (!isMoment(startedAt) || !isMoment(countedTo) || !isMs(stepMs) || !isSpent) return null;
  return { scene, id, step, blank: known, playing, startedAt, countedTo, stepMs, spentMs: spentMs as Readonly<Record<string, number>> };
}
