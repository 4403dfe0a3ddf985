import type { PartialDate } from '../base/partialDate';
import type { Kind } from '../model/network';
import { changed, EMPTY_RUN, markOf, redo, undo, type Mark, type Run } from './ceremonyRun';
import { blanked, type Blank } from './player';
import type { StageCommand } from './stageKeys';
import type { StoryTexts } from './story';

/** One who signs. */
export interface CeremonyParty {
  /** Id of the university in the network; '' for one that is not in it, which is named and has no place on the map. */
  readonly university: string;
  /** Its name by language, as the running order has it; the network's own names are used where there is an id. */
  readonly names: StoryTexts;
}

/** One agreement of the running order. */
export interface CeremonyRow {
  /** One of a kind in the running order; of an agreement of the network its id. */
  readonly id: string;
  /** Two or more, in the order in which they are named. */
  readonly parties: readonly CeremonyParty[];
  readonly kind: Kind;
  /** When it was signed, as precise as it is known, of an agreement that is shown again; 0 for one that is signed now. */
  readonly date: PartialDate;
  readonly note: string;
}

/** What a row has come to. `revealing`: its movement runs. */
export type RowState = 'waiting' | 'revealing' | 'revealed' | 'skipped';

/**
 * A ceremony at any moment: plain data, stored at every change, so that nothing is lost by a crash. There is no state beside it.
 */
export interface Ceremony {
  /** Of this shape. */
  readonly version: 1;
  /** Id of the event, or '' for a replay of the network. */
  readonly event: string;
  /** A replay shows again what was signed long ago, and records nothing. */
  readonly purpose: 'signing' | 'replay';
  /** In running order. */
  readonly rows: readonly CeremonyRow[];
  /** Ids of the rows that the data listed when they were last read; null = its table is its own, and no data are followed. */
  readonly listed: readonly string[] | null;
  readonly blank: Blank;
  /** What has happened in earnest. */
  readonly live: Run;
  /** What has happened in the rehearsal that is going on; null = none is. */
  readonly rehearsal: Run | null;
}

/** What can be asked of a ceremony. Rows are meant by id, but for `jump`, which counts as people do: the first is 1. */
export type CeremonyCommand =
  /** Reveals the next row; if one is moving, that is complete by it. */
  | { readonly type: 'press' | 'skip' | 'back' | 'forward' | 'black' | 'white' | 'reset' }
  /** The movement has come to its end, as the picture reports. */
  | { readonly type: 'complete' }
  /** Reveals a row out of its turn, or shows it once more. */
  | { readonly type: 'jump'; readonly number: number }
  /** Begins a rehearsal, of which nothing is recorded, and ends it: all is as it was before. */
  | { readonly type: 'rehearse'; readonly on: boolean }
  /** A last-minute row; `at` is the index it gets, at the end where it is not given. */
  | { readonly type: 'add'; readonly row: CeremonyRow; readonly at?: number }
  | { readonly type: 'move'; readonly id: string; readonly to: number }
  /** Corrects a row; what has happened to it stays. */
  | { readonly type: 'edit'; readonly row: CeremonyRow }
  /** Takes out a row that was not revealed. */
  | { readonly type: 'remove'; readonly id: string };

/**
 * A ceremony before it begins. Of rows with the same id the first is kept.
 * @param isListed whether the rows are what the data list, as they always are in a replay
 */
export function startCeremony(
  event: string,
  rows: readonly CeremonyRow[],
  purpose: Ceremony['purpose'] = 'signing',
  isListed = purpose === 'replay'
): Ceremony {
  const distinct = rows.filter(({ id }, index) => rows.findIndex((row) => row.id === id) === index);
  const listed = isListed ? distinct.map(({ id }) => id) : null;
  return { version: 1, event, purpose, rows: distinct, listed, blank: 'none', live: EMPTY_RUN, rehearsal: null };
}

/** What has happened, in the rehearsal while there is one. */
export const runOf = (ceremony: Ceremony): Run => ceremony.rehearsal ?? ceremony.live;

/** What a row has come to. */
export function stateOf(ceremony: Ceremony, id: string): RowState {
  const run = runOf(ceremony);
  const state = markOf(run, id)?.state ?? 'waiting';
  return state === 'revealed' && run.moving && run.current === id ? 'revealing' : state;
}

/** The counter of a ceremony. */
export interface CeremonyCount {
  /** Rows that the hall has seen, the moving one included. */
  readonly revealed: number;
  /** All rows of the running order, skipped ones included: what is not signed is not counted as signed, and not hidden either. */
  readonly total: number;
  readonly skipped: number;
}

/** How many rows have been revealed, of how many. */
export function countOf(ceremony: Ceremony): CeremonyCount {
  const run = runOf(ceremony);
  const having = (state: Mark['state']): number => ceremony.rows.filter(({ id }) => markOf(run, id)?.state === state).length;
  return { revealed: having('revealed'), total: ceremony.rows.length, skipped: having('skipped') };
}

/** The row that the next press reveals: the first waiting one after the current, else the first waiting one; null = none is left. */
export function nextRow(ceremony: Ceremony): CeremonyRow | null {
  const run = runOf(ceremony);
  const { rows } = ceremony;
  const after = rows.findIndex(({ id }) => id === run.current) + 1;
  return [...rows.slice(after), ...rows.slice(0, after)].find(({ id }) => !markOf(run, id)) ?? null;
}

/** The row on screen, or null. */
export const currentRow = (ceremony: Ceremony): CeremonyRow | null =>
  ceremony.rows.find(({ id }) => id === runOf(ceremony).current) ?? null;

/** What a key of the stage is to a ceremony; null for keys that are none of its business. */
export function ceremonyCommand(command: StageCommand): CeremonyCommand | null {
  switch (command.type) {
    case 'next':
      return { type: 'press' };
    case 'previous':
      return { type: 'back' };
    case 'goto':
      return { type: 'jump', number: command.number };
    case 'black':
    case 'white':
    case 'skip':
      return { type: command.type };
    default:
      return null;
  }
}

/**
 * What a command makes of a ceremony; the same object where it changes nothing. While the picture is covered a press, a step back or forward only
 * uncovers it: no agreement is revealed that the hall does not see.
 * @param now moment of the command, in milliseconds since 1970, for the record of when a row was signed
 */
export function perform(ceremony: Ceremony, command: CeremonyCommand, now: number): Ceremony {
  const covered = ceremony.blank !== 'none';
  const run = runOf(ceremony);
  switch (command.type) {
    case 'black':
    case 'white':
      return { ...ceremony, blank: blanked(ceremony.blank, command.type) };
    case 'press': {
      if (covered) return uncovered(ceremony);
      const next = nextRow(ceremony);
      return next ? reveal(ceremony, next.id, now) : atRest(ceremony);
    }
    case 'jump': {
      const row = ceremony.rows[command.number - 1];
      return row ? uncovered(reveal(ceremony, row.id, now)) : ceremony;
    }
    case 'complete':
      return atRest(ceremony);
    case 'skip': {
      const next = nextRow(ceremony);
      return next ? withRun(ceremony, changed(run, { [next.id]: { state: 'skipped', signedAt: null } }, run.current, false)) : ceremony;
    }
    case 'back':
      return covered ? uncovered(ceremony) : withRun(ceremony, undo(run));
    case 'forward':
      return covered ? uncovered(ceremony) : withRun(ceremony, redo(run));
    case 'reset': {
      const none = Object.fromEntries(Object.keys(run.marks).map((id) => [id, null]));
      return Object.keys(none).length > 0 || run.current !== null ? withRun(ceremony, changed(run, none, null, false)) : ceremony;
    }
    case 'rehearse':
      return command.on === (ceremony.rehearsal !== null) ? ceremony : { ...ceremony, rehearsal: command.on ? EMPTY_RUN : null };
    default:
      return rearranged(ceremony, command);
  }
}

const uncovered = (ceremony: Ceremony): Ceremony => (ceremony.blank === 'none' ? ceremony : { ...ceremony, blank: 'none' });

const atRest = (ceremony: Ceremony): Ceremony => {
  const run = runOf(ceremony);
  return run.moving ? withRun(ceremony, { ...run, moving: false }) : ceremony;
};

function withRun(ceremony: Ceremony, run: Run): Ceremony {
  if (run === runOf(ceremony)) return ceremony;
  return ceremony.rehearsal ? { ...ceremony, rehearsal: run } : { ...ceremony, live: run };
}

/** Reveals a row, or shows one once more that was revealed: then its time stays, and nothing moves. */
function reveal(ceremony: Ceremony, id: string, now: number): Ceremony {
  const run = runOf(ceremony);
  if (markOf(run, id)?.state === 'revealed') {
    return run.current === id ? atRest(ceremony) : withRun(ceremony, changed(run, {}, id, false));
  }
  const recorded = ceremony.purpose === 'signing' && ceremony.rehearsal === null;
  return withRun(ceremony, changed(run, { [id]: { state: 'revealed', signedAt: recorded ? now : null } }, id, true));
}

/** Changes of the running order itself. They are no steps of the ceremony: going back never takes a row out of the list. */
function rearranged(ceremony: Ceremony, command: Extract<CeremonyCommand, { type: 'add' | 'move' | 'edit' | 'remove' }>): Ceremony {
  const { rows } = ceremony;
  const index = rows.findIndex(({ id }) => id === (command.type === 'add' || command.type === 'edit' ? command.row.id : command.id));
  const within = (at: number, last: number): number => Math.min(Math.max(Math.trunc(at), 0), last);
  if (command.type === 'add') {
    return index < 0 ? { ...ceremony, rows: rows.toSpliced(within(command.at ?? rows.length, rows.length), 0, command.row) } : ceremony;
  }
  if (index < 0) return ceremony;
  switch (command.type) {
    case 'move': {
      const to = within(command.to, rows.length - 1);
      return to === index ? ceremony : { ...ceremony, rows: rows.toSpliced(index, 1).toSpliced(to, 0, rows[index]!) };
    }
    case 'edit':
      return { ...ceremony, rows: rows.with(index, command.row) };
    case 'remove': {
      const { id } = command;
      if ([ceremony.live, ceremony.rehearsal].some((run) => run && markOf(run, id)?.state === 'revealed')) return ceremony;
      const { live, rehearsal } = ceremony;
      return { ...ceremony, rows: rows.toSpliced(index, 1), live: forgotten(live, id), rehearsal: rehearsal && forgotten(rehearsal, id) };
    }
  }
}

/** A run in which a row never was. What was taken back cannot be done again after it. */
function forgotten(run: Run, id: string): Run {
  const { [id]: _mark, ...marks } = run.marks;
  const past = run.past.map((change) => {
    const { [id]: _change, ...others } = change.marks;
    const [before, after] = change.current;
    return { marks: others, current: [before === id ? null : before, after === id ? null : after] as const };
  });
  const effective = past.filter(({ marks: left, current: [before, after] }) => Object.keys(left).length > 0 || before !== after);
  return { ...run, marks, past: effective, future: [] };
}
