/** Letters with their marks and digits of any script, and what does not end an id in an address or a list. */
const ID = /^[\p{L}\p{M}\p{N}_.:-]{1,200}$/u;

/** A name of a folder. */
const NETWORK_ID = /^[a-z0-9][a-z0-9_-]{0,63}$/i;

/** Longest id that is made of a text, in characters; there is room behind it for a number. */
const MADE_LENGTH = 180;

/** Whether a text can be the id of a thing in a network: 1…200 letters and digits of any script, `_`, `.`, `:` and `-`. */
export const isId = (text: string): boolean => ID.test(text);

/** Whether a text can be the id of a network: 1…64 letters a–z in either case, digits, `_` and `-`, the first one a letter or digit. */
export const isNetworkId = (text: string): boolean => NETWORK_ID.test(text);

/** A day, and what tells two snapshots of a day apart. */
const SNAPSHOT_ID = /^\d{4}-\d{2}-\d{2}(?:[.-][a-z0-9]{1,16}){0,3}$/;

/** Whether a text can be the id of a snapshot of the data: its day, and more where there are several of a day. */
export const isSnapshotId = (text: string): boolean => SNAPSHOT_ID.test(text);

const shortened = (text: string): string => (text.length <= MADE_LENGTH ? text : [...text].slice(0, MADE_LENGTH).join(''));

/**
 * An id that is not taken yet, made of a text: itself, cut at 180 characters, with a number behind it where needed.
 * @param text of characters that ids may have
 */
export function freeId(text: string, taken: ReadonlySet<string>): string {
  const base = shortened(text);
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  return id;
}

/**
 * Makes ids like `freeId` for many things, of which many may be alike, and takes them.
 * @param taken is added to
 */
export function freeIds(taken: { has(id: string): boolean; add(id: string): unknown }): (text: string) => string {
  // Of a text that is used once nothing is noted: it is taken, and that says as much.
  const next = new Map<string, number>();
  return (text) => {
    const base = shortened(text);
    let n = next.get(base) ?? 1;
    let id = n === 1 ? base : `${base}-${n}`;
    while (taken.has(id)) id = `${base}-${++n}`;
    if (n > 1) next.set(base, n + 1);
    taken.add(id);
    return id;
  };
}
