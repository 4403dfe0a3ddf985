import type { Story } from './story';

/** What has been done to a story, to be taken back step by step. Plain data; each function gives another one and leaves the given one as it is. */
export interface StoryHistory {
  /** Earlier states, the latest last. */
  readonly past: readonly Story[];
  readonly present: Story;
  /** States that were taken back, the next one first. */
  readonly future: readonly Story[];
  /** What the last change was typed into, and when in milliseconds; '' where it was no typing or another change ended it. */
  readonly typed: { readonly into: string; readonly at: number };
}

/** How many changes can be taken back. */
export const MOST_STEPS = 300;
/** Typing that rests as long begins another step, in milliseconds. */
export const TYPING_RESTS_MS = 1500;

const NOT_TYPED = { into: '', at: 0 };

/** A story to which nothing has been done. */
export const historyOf = (story: Story): StoryHistory => ({ past: [], present: story, future: [], typed: NOT_TYPED });

/**
 * The history with a change. The same story as before is no change; letters that follow each other in one field are one step.
 * @param into the field that is typed into; '' where the change is no typing
 * @param now in milliseconds of any clock
 */
export function changed(history: StoryHistory, story: Story, into = '', now = 0): StoryHistory {
  if (story === history.present) return history;
  const { typed, past, present } = history;
  const goesOn = into !== '' && into === typed.into && now - typed.at < TYPING_RESTS_MS;
  return {
    past: goesOn ? past : [...past, present].slice(-MOST_STEPS),
    present: story,
    future: [],
    typed: into === '' ? NOT_TYPED : { into, at: now }
  };
}

/** One step back, as far as there is one. */
export function undone(history: StoryHistory): StoryHistory {
  const { past, present, future } = history;
  const before = past.at(-1);
  return before ? { past: past.slice(0, -1), present: before, future: [present, ...future], typed: NOT_TYPED } : history;
}

/** One step on again, as far as one was taken back. */
export function redone(history: StoryHistory): StoryHistory {
  const { past, present, future } = history;
  const [next, ...later] = future;
  return next ? { past: [...past, present], present: next, future: later, typed: NOT_TYPED } : history;
}
