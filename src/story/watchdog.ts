/*
 * The watch over a kiosk, as plain functions: what a small outer page does about the frame that it holds. The frame says every `BEAT_MS` that it
 * lives; who is silent, breaks or does not come to show anything is given a fresh frame, ever later if that does not help either.
 */

/** How often the frame says that it lives, in milliseconds. */
export const BEAT_MS = 2000;
/** How long it may be silent. */
export const SILENT_MS = 10_000;
/** How long a fresh frame may take until it is heard, and until it shows its picture. */
export const START_MS = 30_000;
export const READY_MS = 120_000;
/** A frame that was well for so long has no failures behind it. */
export const WELL_MS = 300_000;
/** How long the first fresh frame is waited with after a failure, twice as long each time after, and at most. */
export const FIRST_WAIT_MS = 2000;
export const LONGEST_WAIT_MS = 300_000;
/** Without a frame for so long before a planned new one, so that the process of the last one has ended. */
export const RELOAD_WAIT_MS = 1000;

/** Why a frame was given up. */
export type WatchFault = 'silent' | 'broken' | 'unready';

/** What the frame says. `ready` and `waiting`: it lives, and has or has not yet a picture to show. `reload`: it stands at black and asks to be loaded anew. */
export const BEATS = ['ready', 'waiting', 'broken', 'reload'] as const;
export type Beat = (typeof BEATS)[number];

/** What comes over the frame's border: its state, and in which language it speaks. */
export interface BeatMessage {
  readonly kiosk: Beat;
  readonly language: string;
}

/** Where the watch stands; moments are in milliseconds of one clock. */
export interface Watch {
  /** `showing`: the frame is seen. `starting`: it is made behind the cover. `waiting`: there is none. */
  readonly phase: 'starting' | 'showing' | 'waiting';
  /** What covers the frame until it is seen. */
  readonly cover: 'poster' | 'black';
  /** When the phase began, and, waiting, when it ends. */
  readonly since: number;
  readonly until: number;
  /** When the frame was last heard in this phase. */
  readonly heardAt: number;
  /** Failures without a long time of being well between them, and what the last one was. */
  readonly failures: number;
  readonly fault: WatchFault | null;
}

/** A watch that begins with a first frame. */
export const startWatch = (now: number): Watch => ({
  phase: 'starting',
  cover: 'poster',
  since: now,
  until: 0,
  heardAt: now,
  failures: 0,
  fault: null
});

/** How long is waited after so many failures in a row, in milliseconds. */
export const waitMs = (failures: number): number => Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.max(0, failures - 1));

const fail = (watch: Watch, fault: WatchFault, now: number): Watch => {
  const failures = watch.failures + 1;
  return { ...watch, phase: 'waiting', cover: 'poster', since: now, until: now + waitMs(failures), failures, fault };
};

/** What a beat of the present frame makes of the watch. While there is no frame none is heard. */
export function hear(watch: Watch, beat: Beat, now: number): Watch {
  if (watch.phase === 'waiting') return watch;
  if (beat === 'broken') return fail(watch, 'broken', now);
  if (beat === 'reload') return { ...watch, phase: 'waiting', cover: 'black', since: now, until: now + RELOAD_WAIT_MS, fault: null };
  const heard = { ...watch, heardAt: now };
  return beat === 'ready' && watch.phase === 'starting' ? { ...heard, phase: 'showing', since: now } : heard;
}

/** What time makes of it. A phase that becomes `starting` asks for a fresh frame, one that becomes `waiting` to take the old one away. */
export function look(watch: Watch, now: number): Watch {
  const { phase, since, until, heardAt } = watch;
  if (phase === 'waiting') return now >= until ? { ...watch, phase: 'starting', since: now, heardAt: now } : watch;
  const wasHeard = heardAt > since || phase === 'showing';
  if (now - heardAt >= (wasHeard ? SILENT_MS : START_MS)) return fail(watch, 'silent', now);
  if (phase === 'starting') return now - since >= READY_MS ? fail(watch, 'unready', now) : watch;
  return watch.failures > 0 && now - since >= WELL_MS ? { ...watch, failures: 0, fault: null } : watch;
}

/** Reads what came from the frame; null where it is no beat. */
export function readBeat(data: unknown): BeatMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  const { kiosk, language } = data as Partial<Record<keyof BeatMessage, unknown>>;
  const beat = BEATS.find((known) => known === kiosk);
  return beat && typeof language === 'string' ? { kiosk: beat, language } : null;
}
