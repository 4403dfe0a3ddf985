/** What a key asks of the stage. `previous`, `next` and the like are for story and ceremony alike, and are commands of the player as they are. */
export type StageCommand =
  | { readonly type: 'next' | 'previous' | 'first' | 'last' | 'black' | 'white' | 'escape' | 'speaker' | 'help' }
  /** Of a ceremony: passes over the next row; opens the running order. */
  | { readonly type: 'skip' | 'prepare' }
  /** To a scene or a row of the running order, as people count: the first is 1. */
  | { readonly type: 'goto'; readonly number: number }
  /** F5 opens full screen, as clickers mean it; F opens and leaves it. */
  | { readonly type: 'fullscreen'; readonly to: 'open' | 'toggle' };

/** What of it is for the show, story or ceremony; the rest is for the window. */
export type ShowCommand =
  { readonly type: 'next' | 'previous' | 'first' | 'last' | 'black' | 'white' } | Extract<StageCommand, { readonly type: 'goto' }>;

/** What is needed of a keyboard event; a real one can be handed in. */
export interface KeyPress {
  readonly key: string;
  /** Place of the key on the keyboard, as `KeyB` or `Period`; '' where the system does not say it. */
  readonly code: string;
  readonly keyCode?: number;
  readonly repeat?: boolean;
  readonly isComposing?: boolean;
  readonly ctrlKey?: boolean;
  readonly altKey?: boolean;
  readonly metaKey?: boolean;
  readonly shiftKey?: boolean;
}

/** Digits that were typed and wait for Enter. */
export interface TypedNumber {
  readonly digits: string;
  /** When the last of them came, in milliseconds of the clock that is handed in. */
  readonly at: number;
}

/** Nothing typed. */
export const NO_NUMBER: TypedNumber = Object.freeze({ digits: '', at: 0 });

/** What came of a key. */
export interface KeyResult {
  readonly command: StageCommand | null;
  readonly typed: TypedNumber;
  /** Whether the key is the stage's, so that the browser shall not act on it. It cannot be kept from acting on Esc. */
  readonly taken: boolean;
}

/** How long digits wait for Enter, in milliseconds: a digit that was hit by accident must not turn a later Enter into a jump. */
export const TYPING_MS = 5000;

const MAX_DIGITS = 4;

/** Keys with a name, which every layout has alike; the numeric keypad without Num Lock sends the same. */
const BY_NAME: Readonly<Record<string, StageCommand>> = {
  PageDown: { type: 'next' },
  ArrowRight: { type: 'next' },
  ArrowDown: { type: 'next' },
  ' ': { type: 'next' },
  Spacebar: { type: 'next' },
  Enter: { type: 'next' },
  PageUp: { type: 'previous' },
  ArrowLeft: { type: 'previous' },
  ArrowUp: { type: 'previous' },
  Backspace: { type: 'previous' },
  Home: { type: 'first' },
  End: { type: 'last' },
  F1: { type: 'help' },
  F5: { type: 'fullscreen', to: 'open' },
  Escape: { type: 'escape' }
};

/** Keys with a letter, by the letter on an English keyboard. */
const BY_LETTER: Readonly<Record<string, StageCommand>> = {
  n: { type: 'next' },
  p: { type: 'previous' },
  b: { type: 'black' },
  w: { type: 'white' },
  f: { type: 'fullscreen', to: 'toggle' },
  s: { type: 'speaker' },
  k: { type: 'skip' },
  e: { type: 'prepare' }
};

/** Keys with a sign, by their place. */
const BY_PLACE: Readonly<Record<string, StageCommand>> = {
  Period: { type: 'black' },
  NumpadDecimal: { type: 'black' },
  Comma: { type: 'white' },
  NumpadEnter: { type: 'next' },
  Space: { type: 'next' }
};

const BY_SIGN: Readonly<Record<string, StageCommand>> = { '.': { type: 'black' }, ',': { type: 'white' }, '?': { type: 'help' } };

/** What some clickers send for the button that blanks, where the layout has another sign there (Firefox and old systems: 58, 59). */
const BLANK_KEY_CODES = new Set([186, 58, 59]);

/**
 * What a key asks for. Under a Russian or Kazakh layout the clicker's `.` arrives as `ю`, and B as `и`; so a key that is no Latin letter counts by
 * its place, and a Latin letter by itself, wherever its layout has it. A key that is held down acts once. With Ctrl, Alt or the system's key
 * nothing is taken, with Shift only the signs and F5. Keys of a text field, and Enter and space of a button, are not to be handed in.
 * @param typed from the key before
 * @param now of any clock in milliseconds, as `event.timeStamp`
 */
export function stageKey(press: KeyPress, typed: TypedNumber, now: number): KeyResult {
  const waiting = typed.digits !== '' && now - typed.at <= TYPING_MS ? typed : NO_NUMBER;
  if (press.ctrlKey || press.altKey || press.metaKey || press.isComposing) return { command: null, typed: waiting, taken: false };

  const digit = digitOf(press);
  if (digit !== null) {
    if (press.repeat) return { command: null, typed: waiting, taken: true };
    return { command: null, typed: { digits: (waiting.digits + digit).slice(-MAX_DIGITS), at: now }, taken: true };
  }
  const command = commandOf(press);
  if (!command) return { command: null, typed: waiting, taken: false };
  const taken = command.type !== 'escape';
  if (press.repeat) return { command: null, typed: waiting, taken };
  if (waiting.digits !== '') {
    if (isEnter(press)) return { command: { type: 'goto', number: Number(waiting.digits) }, typed: NO_NUMBER, taken };
    // As in any field of digits; the picture stays.
    if (press.key === 'Backspace') return { command: null, typed: { digits: waiting.digits.slice(0, -1), at: now }, taken };
  }
  return { command, typed: NO_NUMBER, taken };
}

const isEnter = ({ key, code }: KeyPress): boolean => key === 'Enter' || code === 'NumpadEnter';

/** A digit by what it writes, else by its place: the row of digits writes letters under a Kazakh layout, and signs under a French one. */
function digitOf({ key, code, shiftKey }: KeyPress): string | null {
  if (/^[0-9]$/.test(key)) return key;
  // Without Num Lock the keypad has other names, and is meant by them.
  if (key.length > 1 && key !== 'Unidentified') return null;
  const place = /^(?:Digit|Numpad)([0-9])$/.exec(code);
  return place && !shiftKey && key !== '?' ? place[1]! : null;
}

function commandOf({ key, code, keyCode = 0, shiftKey = false }: KeyPress): StageCommand | null {
  // Shift and the key right of the full stop write ? in English and a comma in Russian and Kazakh.
  if (key === '?' || (code === 'Slash' && (key === ',' || shiftKey))) return BY_SIGN['?']!;
  if (key === 'F5') return BY_NAME['F5']!;
  // French writes the full stop with Shift.
  if (shiftKey) return BY_SIGN[key] ?? null;
  if (Object.hasOwn(BY_NAME, key)) return BY_NAME[key]!;
  if (/^[a-z]$/i.test(key)) return BY_LETTER[key.toLowerCase()] ?? null;
  // A key with a name that means nothing here (Delete, Tab) is not the sign at its place.
  if (key.length > 1 && key !== 'Unidentified' && key !== 'Dead' && key !== 'Process') return null;
  const letter = /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
  return (
    (letter && BY_LETTER[letter]) ||
    BY_PLACE[code] ||
    (key === 'Unidentified' && Object.hasOwn(BY_NAME, code) && BY_NAME[code]) ||
    BY_SIGN[key] ||
    (BLANK_KEY_CODES.has(keyCode) && BY_SIGN['.']) ||
    null
  );
}
