import { fold } from '../base/fold';

/** Options that Page Up and Page Down pass. */
const PAGE = 10;
/** Letters typed within this time belong together, in milliseconds. */
const TYPING_MS = 900;

/**
 * Where a key leads in a list.
 * @param index of the active option, −1 = none yet
 * @param count of the options
 * @returns the index to go to, or null if the key does not move or there is nowhere to go
 */
export function placeAfter(key: string, index: number, count: number): number | null {
  if (count === 0) return null;
  const places: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowUp: index < 0 ? count - 1 : index - 1,
    Home: 0,
    End: count - 1,
    PageDown: index + PAGE,
    PageUp: index - PAGE
  };
  const place = places[key];
  return place === undefined ? null : Math.max(0, Math.min(count - 1, place));
}

/** Whether a letter of the Latin alphabet, in capitals, was pressed: by its place too, for it is another one on a Cyrillic keyboard. */
export const isLetter = ({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>, letter: string): boolean =>
  key.toUpperCase() === letter || code === `Key${letter}`;

/** What was typed to find an option, and when the last letter came, on a clock in milliseconds. */
export interface Typing {
  readonly text: string;
  readonly atMs: number;
}

/** Before the first letter. */
export const NOT_TYPING: Typing = { text: '', atMs: -Infinity };

/** Whether letters typed now go on with what was typed. */
export const isTyping = (typing: Typing, nowMs: number): boolean => typing.text !== '' && nowMs - typing.atMs <= TYPING_MS;

/** What has been typed with one more letter; a pause begins anew. */
export const withLetter = (typing: Typing, letter: string, nowMs: number): Typing => ({
  text: (isTyping(typing, nowMs) ? typing.text : '') + letter,
  atMs: nowMs
});

/**
 * The option that a reader means by what was typed, however it is spelt and in either script: the next one that begins so, else the next with
 * a word that does. One letter, once or several times, goes on to the next option of that letter.
 * @param index of the active option, −1 = none yet
 * @returns its index, −1 for none
 */
export function findTyped(texts: readonly string[], typed: string, index: number): number {
  const letters = [...typed.toLowerCase()];
  const isRepeated = letters.every((letter) => letter === letters[0]);
  const wanted = fold(isRepeated ? (letters[0] ?? '') : typed);
  if (!wanted) return -1;
  // While a word is being typed the option that fits so far may stay.
  const start = isRepeated ? index + 1 : Math.max(0, index);
  const order = texts.map((_, i) => (start + i) % texts.length);
  const folded = texts.map(fold);
  return order.find((i) => folded[i]!.startsWith(wanted)) ?? order.find((i) => folded[i]!.includes(` ${wanted}`)) ?? -1;
}
