import type { Ceremony, CeremonyCommand } from './ceremony';
import { isCeremonyRow, readCeremony } from './ceremonySnapshot';
import { readPosition, type PlayerCommand, type Position } from './player';

/** Name of the channel on which stage and speaker's window speak; of one origin, so that two sites do not hear each other. */
export const CHANNEL = 'university-network-stage';
/** Version of the messages; windows of different builds leave each other alone. */
export const SYNC_VERSION = 1;
/** How often a stage says that it is there, and after how long without a word it counts as lost, in milliseconds. */
export const HEARTBEAT_MS = 1000;
export const LOST_MS = 3000;

/** What the stage shows, whole: whoever has it can go on from there. */
export type StageState =
  { readonly show: 'story' | 'kiosk'; readonly position: Position } | { readonly show: 'ceremony'; readonly ceremony: Ceremony };

/** A command from the speaker's window; the stage alone obeys it, and answers with its state. */
export type SyncCommand =
  { readonly for: 'story'; readonly command: PlayerCommand } | { readonly for: 'ceremony'; readonly command: CeremonyCommand };

/** What is said on the channel. Every message carries `channel` and `version` besides. */
export type SyncMessage =
  /** A speaker's window has opened: every stage answers with its state at once. */
  | { readonly type: 'hello' }
  /** The state of a stage, after every change and to every hello. */
  | {
      readonly type: 'state';
      /** Which stage; one that is opened anew is another. */
      readonly stage: string;
      /** Counts the states of a stage, so that an old one that comes late is known as such. */
      readonly number: number;
      /** Of the data it shows: another one in the speaker's window is a warning. */
      readonly dataHash: string;
      readonly state: StageState;
    }
  | {
      readonly type: 'heartbeat';
      readonly stage: string;
      readonly number: number;
      /** Whether the stage keeps its screen from falling asleep; a build that does not say it leaves it out. */
      readonly awake?: boolean;
    }
  /** To one stage. `id` is one of a kind, so that a message that comes twice acts once. */
  | { readonly type: 'command'; readonly stage: string; readonly id: string; readonly command: SyncCommand }
  /** The stage was closed on purpose; no need to wait for its silence. */
  | { readonly type: 'goodbye'; readonly stage: string };

/** A message as it is posted. */
export type PostedMessage = SyncMessage & { readonly channel: typeof CHANNEL; readonly version: typeof SYNC_VERSION };

/** A message ready to be posted. */
export const posted = (message: SyncMessage): PostedMessage => ({ channel: CHANNEL, version: SYNC_VERSION, ...message });

/** Reads what came over the channel; null, and so ignored, is everything that is not a whole message of this version. Never throws. */
export function readMessage(data: unknown): SyncMessage | null {
  if (!isObject(data) || data['channel'] !== CHANNEL || data['version'] !== SYNC_VERSION) return null;
  const { type, stage, number, dataHash, id, awake } = data;
  if (type === 'hello') return { type };
  if (!isName(stage)) return null;
  switch (type) {
    case 'goodbye':
      return { type, stage };
    case 'heartbeat':
      return isCount(number) ? { type, stage, number, ...(typeof awake === 'boolean' && { awake }) } : null;
    case 'command': {
      const command = readCommand(data['command']);
      return command && isName(id) ? { type, stage, id, command } : null;
    }
    case 'state': {
      const state = readState(data['state']);
      return state && isCount(number) && typeof dataHash === 'string' ? { type, stage, number, dataHash, state } : null;
    }
    default:
      return null;
  }
}

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
const isName = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= 100;
const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

function readState(value: unknown): StageState | null {
  if (!isObject(value)) return null;
  const { show } = value;
  if (show === 'ceremony') {
    const ceremony = readCeremony(value['ceremony']);
    return ceremony && { show, ceremony };
  }
  const position = show === 'story' || show === 'kiosk' ? readPosition(value['position']) : null;
  return position && { show: show as 'story' | 'kiosk', position };
}

const PLAYER_COMMANDS = ['next', 'previous', 'first', 'last', 'black', 'white', 'play', 'pause', 'restart'] as const;
const CEREMONY_COMMANDS = ['press', 'skip', 'back', 'forward', 'black', 'white', 'reset', 'sources'] as const;

/** All commands but those of the clock, which the stage has of itself. */
function readCommand(value: unknown): SyncCommand | null {
  if (!isObject(value) || !isObject(value['command'])) return null;
  if (value['for'] === 'ceremony') {
    const command = readCeremonyCommand(value['command']);
    return command && { for: 'ceremony', command };
  }
  const { type, number } = value['command'];
  if (value['for'] !== 'story') return null;
  const plain = PLAYER_COMMANDS.find((candidate) => candidate === type);
  if (plain) return { for: 'story', command: { type: plain } };
  return type === 'goto' && isCount(number) ? { for: 'story', command: { type, number } } : null;
}

/** The running order too can be changed from the speaker's window, for the stage shows nothing to change it with. */
function readCeremonyCommand({ type, number, on, at, to, id, row }: JsonObject): CeremonyCommand | null {
  const plain = CEREMONY_COMMANDS.find((candidate) => candidate === type);
  if (plain) return { type: plain };
  switch (type) {
    case 'jump':
      return isCount(number) ? { type, number } : null;
    case 'rehearse':
      return typeof on === 'boolean' ? { type, on } : null;
    case 'add':
      if (!isCeremonyRow(row)) return null;
      return at === undefined ? { type, row } : isCount(at) ? { type, row, at } : null;
    case 'edit':
      return isCeremonyRow(row) ? { type, row } : null;
    case 'move':
      return isText(id) && isCount(to) ? { type, id, to } : null;
    case 'remove':
      return isText(id) ? { type, id } : null;
    default:
      return null;
  }
}
