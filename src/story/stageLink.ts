import type { StageState, SyncCommand, SyncMessage } from './syncMessages';
import { HEARTBEAT_MS, LOST_MS } from './syncMessages';

/** The stage's side of the link. The stage alone decides what is shown, so that it needs nobody, and two speakers' windows cannot part. */
export interface StageSide {
  readonly stage: string;
  readonly dataHash: string;
  /** Of the last state that was posted. */
  readonly number: number;
  /** Ids of the last commands, so that one that comes twice acts once. */
  readonly obeyed: readonly string[];
}

/** What a message means to a stage. */
export interface StageAnswer {
  readonly side: StageSide;
  /** To be posted, in this order. */
  readonly post: readonly SyncMessage[];
  /** To be obeyed; its result is then posted by `stageShows`. */
  readonly command: SyncCommand | null;
}

const REMEMBERED = 50;

/** A stage that was just opened. @param stage one of a kind, such as a random UUID */
export const openStage = (stage: string, dataHash: string): StageSide => ({ stage, dataHash, number: 0, obeyed: [] });

/** What a stage posts when its state has changed, and first of all when it opens. */
export function stageShows(side: StageSide, state: StageState): { readonly side: StageSide; readonly post: SyncMessage } {
  const next = { ...side, number: side.number + 1 };
  return { side: next, post: { type: 'state', stage: side.stage, number: next.number, dataHash: side.dataHash, state } };
}

/** What a stage posts every `HEARTBEAT_MS`. @param awake whether it keeps its screen from falling asleep */
export const stageBeats = ({ stage, number }: StageSide, awake?: boolean): SyncMessage => ({
  type: 'heartbeat',
  stage,
  number,
  ...(awake !== undefined && { awake })
});

/**
 * What a stage makes of a message: a hello is answered with the state at once, a command to it is obeyed once. Everything else is not for it.
 * @param state what it shows
 */
export function stageHears(side: StageSide, state: StageState, message: SyncMessage): StageAnswer {
  const nothing: StageAnswer = { side, post: [], command: null };
  if (message.type === 'hello') {
    const post: SyncMessage = { type: 'state', stage: side.stage, number: side.number, dataHash: side.dataHash, state };
    return { ...nothing, post: [post] };
  }
  if (message.type !== 'command' || message.stage !== side.stage || side.obeyed.includes(message.id)) return nothing;
  // A command for the story does nothing to a ceremony that was opened meanwhile.
  if ((message.command.for === 'ceremony') !== (state.show === 'ceremony')) return nothing;
  return { side: { ...side, obeyed: [...side.obeyed, message.id].slice(-REMEMBERED) }, post: [], command: message.command };
}

/** The speaker's side of the link. It shows what the stage last said, and changes nothing itself. */
export interface SpeakerSide {
  /** Of the data in this window, and of those the stage shows; '' while they are not known. */
  readonly dataHash: string;
  readonly stageHash: string;
  /** The stage it follows; '' before one was heard. */
  readonly stage: string;
  readonly number: number;
  /** What the stage last said it shows; kept when the stage is lost. */
  readonly state: StageState | null;
  /** When the stage was last heard, in milliseconds of the clock that is handed in. */
  readonly heardAt: number;
  /** Whether the stage said goodbye. */
  readonly closed: boolean;
  /** The stage shows other data than this window has. */
  readonly otherData: boolean;
  /** Whether the screen of the stage is kept from falling asleep; null = not said. */
  readonly awake: boolean | null;
}

/** The light in the speaker's window. `waiting`: no stage was heard yet. `lost`: it has been silent too long, or has closed. */
export type LinkLight = 'waiting' | 'connected' | 'lost';

/** A speaker's window that was just opened; it posts a hello. */
export const openSpeaker = (dataHash: string): SpeakerSide => ({
  dataHash,
  stageHash: '',
  stage: '',
  number: -1,
  state: null,
  heardAt: -Infinity,
  closed: false,
  otherData: false,
  awake: null
});

/** A speaker's window whose data have come, or have changed. */
export const speakerKnows = (side: SpeakerSide, dataHash: string): SpeakerSide => compared({ ...side, dataHash });

/** Data that are not known yet are no other data. */
const compared = (side: SpeakerSide): SpeakerSide => {
  const { dataHash, stageHash } = side;
  return { ...side, otherData: dataHash !== '' && stageHash !== '' && dataHash !== stageHash };
};

/** The light at a moment: to be asked at least every half second, so that a loss is seen within `LOST_MS`. */
export function lightOf({ stage, heardAt, closed }: SpeakerSide, now: number): LinkLight {
  if (stage === '') return 'waiting';
  return closed || now - heardAt >= LOST_MS ? 'lost' : 'connected';
}

/**
 * What a speaker's window makes of a message. It follows the stage it heard first until that is lost, then the next one it hears; a stage that is
 * opened anew after a crash is such a next one.
 * @returns the side, and what to post: a hello where a stage shows a state that this window has missed
 */
export function speakerHears(
  side: SpeakerSide,
  message: SyncMessage,
  now: number
): { readonly side: SpeakerSide; readonly post: readonly SyncMessage[] } {
  const ignored = { side, post: [] };
  if (message.type === 'hello' || message.type === 'command') return ignored;
  const follows = message.stage === side.stage;
  if (!follows && lightOf(side, now) === 'connected') return ignored;
  if (message.type === 'goodbye') return follows ? { side: { ...side, closed: true }, post: [] } : ignored;

  const heard: SpeakerSide = { ...side, stage: message.stage, heardAt: now, closed: false, awake: follows ? side.awake : null };
  const known = follows ? side.number : -1;
  if (message.type === 'heartbeat') {
    const post: SyncMessage[] = message.number === known ? [] : [{ type: 'hello' }];
    return { side: { ...heard, number: known, awake: message.awake ?? heard.awake }, post };
  }
  if (message.number < known) return { side: heard, post: [] };
  const { number, state, dataHash } = message;
  return { side: compared({ ...heard, number, state, stageHash: dataHash }), post: [] };
}

/** How long a speaker's window hears nothing before it asks, in milliseconds: once and again before the stage counts as lost. */
const PATIENCE_MS = HEARTBEAT_MS * 1.25;

/**
 * What a speaker's window posts when it has heard nothing for a while: browsers slow the clock of a window that is covered, to a beat a minute, but
 * not its answers. To be asked as often as `lightOf`. null = there is no need.
 */
export const speakerWonders = (side: SpeakerSide, now: number): SyncMessage | null =>
  now - side.heardAt >= PATIENCE_MS ? { type: 'hello' } : null;

/** What a speaker's window posts for a command; null while no stage is there to obey it. */
export const speakerAsks = (side: SpeakerSide, command: SyncCommand, id: string, now: number): SyncMessage | null =>
  lightOf(side, now) === 'connected' ? { type: 'command', stage: side.stage, id, command } : null;
