/** What has happened to a row; none = it is waiting. */
export interface Mark {
  readonly state: 'revealed' | 'skipped';
  /** When it was revealed in earnest, in milliseconds since 1970; null = skipped, rehearsed or replayed. */
  readonly signedAt: number | null;
}

/** A step of a ceremony, as what it changed: each mark, and the row on screen, before and after. It can be taken back and done again. */
export interface Change {
  readonly marks: Readonly<Record<string, readonly [before: Mark | null, after: Mark | null]>>;
  readonly current: readonly [before: string | null, after: string | null];
}

/** What has happened so far, and what led there. */
export interface Run {
  /** By id of the row; waiting ones are not in it. */
  readonly marks: Readonly<Record<string, Mark>>;
  /** Id of the row on screen; null before the first. */
  readonly current: string | null;
  /** Whether the movement of the row on screen still runs. */
  readonly moving: boolean;
  /** Oldest first. */
  readonly past: readonly Change[];
  /** What was taken back, the last one taken back at the end. */
  readonly future: readonly Change[];
}

/** Nothing has happened yet. */
export const EMPTY_RUN: Run = Object.freeze({ marks: {}, current: null, moving: false, past: [], future: [] });

/** What has happened to a row, or null. */
export const markOf = ({ marks }: Run, id: string): Mark | null => (Object.hasOwn(marks, id) ? marks[id]! : null);

/** How many steps can be taken back: more than a ceremony has, and few enough to be stored at every press. */
const MAX_STEPS = 1000;

/**
 * A run after a further step.
 * @param marks the new marks by row; null = it waits again
 */
export function changed(run: Run, marks: Readonly<Record<string, Mark | null>>, current: string | null, moving: boolean): Run {
  const change: Change = {
    marks: Object.fromEntries(Object.entries(marks).map(([id, mark]) => [id, [markOf(run, id), mark]])),
    current: [run.current, current]
  };
  return { ...applied(run, change, 1), moving, past: [...run.past, change].slice(-MAX_STEPS), future: [] };
}

/** The last step taken back; the same run where there is none. The picture is at rest after it. */
export function undo(run: Run): Run {
  const change = run.past.at(-1);
  return change ? { ...applied(run, change, 0), past: run.past.slice(0, -1), future: [...run.future, change] } : run;
}

/** The step that was taken back last, done again; the same run where there is none. The picture is at rest after it. */
export function redo(run: Run): Run {
  const change = run.future.at(-1);
  return change ? { ...applied(run, change, 1), past: [...run.past, change], future: run.future.slice(0, -1) } : run;
}

/** @param side 0: as it was before the change, 1: as it was after */
function applied(run: Run, change: Change, side: 0 | 1): Run {
  const marks = new Map(Object.entries(run.marks));
  for (const [id, sides] of Object.entries(change.marks)) {
    const mark = sides[side];
    if (mark) marks.set(id, mark);
    else marks.delete(id);
  }
  return { ...run, marks: Object.fromEntries(marks), current: change.current[side], moving: false };
}
