import { describe, expect, test } from 'vitest';
import { NO_NUMBER, stageKey, TYPING_MS, type KeyPress, type StageCommand } from '../../../src/story/stageKeys';

type Wanted = StageCommand['type'] | `digit ${string}` | 'nothing';

const press = (key: string, code: string, others: Partial<KeyPress> = {}): KeyPress => ({ key, code, ...others });

/** What a key alone comes to. */
function meaning(key: KeyPress): Wanted {
  const { command, typed } = stageKey(key, NO_NUMBER, 1000);
  if (typed.digits !== '') return `digit ${typed.digits}`;
  return command?.type ?? 'nothing';
}

const SHIFT = { shiftKey: true };

/** Keys with a name: every layout has them alike. */
const NAMED: [string, string, Wanted][] = [
  ['PageDown', 'PageDown', 'next'],
  ['PageUp', 'PageUp', 'previous'],
  ['ArrowRight', 'ArrowRight', 'next'],
  ['ArrowDown', 'ArrowDown', 'next'],
  ['ArrowLeft', 'ArrowLeft', 'previous'],
  ['ArrowUp', 'ArrowUp', 'previous'],
  [' ', 'Space', 'next'],
  ['Enter', 'Enter', 'next'],
  ['Enter', 'NumpadEnter', 'next'],
  ['Backspace', 'Backspace', 'previous'],
  ['Home', 'Home', 'first'],
  ['End', 'End', 'last'],
  ['F1', 'F1', 'help'],
  ['F5', 'F5', 'fullscreen'],
  ['Escape', 'Escape', 'escape'],
  ['Tab', 'Tab', 'nothing'],
  ['Shift', 'ShiftLeft', 'nothing'],
  ['F12', 'F12', 'nothing'],
  ['Delete', 'Delete', 'nothing'],
  ['PageDown', '', 'next'],
  ['Unidentified', 'PageDown', 'next'],
  ['Unidentified', 'Period', 'black']
];

/** What the layouts write with the keys that are not named: key, place, whether with Shift, and what it is on stage. */
const LAYOUTS: Readonly<Record<string, [string, string, Partial<KeyPress>, Wanted][]>> = {
  English: [
    ['.', 'Period', {}, 'black'],
    ['b', 'KeyB', {}, 'black'],
    ['B', 'KeyB', {}, 'black'],
    [',', 'Comma', {}, 'white'],
    ['w', 'KeyW', {}, 'white'],
    ['f', 'KeyF', {}, 'fullscreen'],
    ['s', 'KeyS', {}, 'speaker'],
    ['n', 'KeyN', {}, 'next'],
    ['p', 'KeyP', {}, 'previous'],
    ['?', 'Slash', SHIFT, 'help'],
    ['?', 'Slash', {}, 'help'],
    ['/', 'Slash', {}, 'nothing'],
    ['x', 'KeyX', {}, 'nothing'],
    ['k', 'KeyK', {}, 'skip'],
    ['e', 'KeyE', {}, 'prepare'],
    ['7', 'Digit7', {}, 'digit 7'],
    ['&', 'Digit7', SHIFT, 'nothing']
  ],
  Russian: [
    ['ю', 'Period', {}, 'black'],
    ['Ю', 'Period', {}, 'black'],
    ['и', 'KeyB', {}, 'black'],
    ['б', 'Comma', {}, 'white'],
    ['ц', 'KeyW', {}, 'white'],
    ['а', 'KeyF', {}, 'fullscreen'],
    ['ы', 'KeyS', {}, 'speaker'],
    ['т', 'KeyN', {}, 'next'],
    ['з', 'KeyP', {}, 'previous'],
    [',', 'Slash', SHIFT, 'help'],
    [',', 'Slash', {}, 'help'],
    ['?', 'Digit7', SHIFT, 'help'],
    ['.', 'Slash', {}, 'black'],
    ['й', 'KeyQ', {}, 'nothing'],
    ['л', 'KeyK', {}, 'skip'],
    ['у', 'KeyE', {}, 'prepare'],
    ['3', 'Digit3', {}, 'digit 3']
  ],
  Kazakh: [
    ['ю', 'Period', {}, 'black'],
    ['и', 'KeyB', {}, 'black'],
    ['б', 'Comma', {}, 'white'],
    ['ц', 'KeyW', {}, 'white'],
    ['а', 'KeyF', {}, 'fullscreen'],
    ['ы', 'KeyS', {}, 'speaker'],
    ['?', 'Slash', SHIFT, 'help'],
    ['ә', 'Digit2', {}, 'digit 2'],
    ['ң', 'Digit4', {}, 'digit 4'],
    [',', 'Digit6', {}, 'digit 6'],
    ['.', 'Digit7', {}, 'digit 7'],
    ['қ', 'Digit0', {}, 'digit 0'],
    ['Ә', 'Digit2', SHIFT, 'nothing']
  ],
  Azerbaijani: [
    ['ş', 'Period', {}, 'black'],
    ['ç', 'Comma', {}, 'white'],
    ['b', 'KeyB', {}, 'black'],
    ['ü', 'KeyW', {}, 'white'],
    ['f', 'KeyF', {}, 'fullscreen'],
    ['s', 'KeyS', {}, 'speaker'],
    ['.', 'Slash', {}, 'black'],
    [',', 'Slash', SHIFT, 'help'],
    ['?', 'Digit7', SHIFT, 'help'],
    ['ə', 'Quote', {}, 'nothing'],
    ['i', 'KeyI', {}, 'nothing']
  ],
  Estonian: [
    ['.', 'Period', {}, 'black'],
    [',', 'Comma', {}, 'white'],
    ['b', 'KeyB', {}, 'black'],
    ['w', 'KeyW', {}, 'white'],
    ['f', 'KeyF', {}, 'fullscreen'],
    ['s', 'KeyS', {}, 'speaker'],
    ['?', 'Minus', SHIFT, 'help'],
    ['_', 'Slash', SHIFT, 'help'],
    ['-', 'Slash', {}, 'nothing'],
    ['õ', 'BracketRight', {}, 'nothing'],
    ['ä', 'Quote', {}, 'nothing']
  ],
  French: [
    ['z', 'KeyW', {}, 'nothing'],
    ['w', 'KeyZ', {}, 'white'],
    ['&', 'Digit1', {}, 'digit 1'],
    ['1', 'Digit1', SHIFT, 'digit 1'],
    ['.', 'Comma', SHIFT, 'black']
  ],
  'the keypad': [
    ['4', 'Numpad4', {}, 'digit 4'],
    ['.', 'NumpadDecimal', {}, 'black'],
    [',', 'NumpadDecimal', {}, 'black'],
    ['End', 'Numpad1', {}, 'last'],
    ['Home', 'Numpad7', {}, 'first'],
    ['PageDown', 'Numpad3', {}, 'next'],
    ['Delete', 'NumpadDecimal', {}, 'nothing'],
    ['Clear', 'Numpad5', {}, 'nothing'],
    ['Insert', 'Numpad0', {}, 'nothing']
  ],
  'clickers that say no place': [
    ['.', '', {}, 'black'],
    ['b', '', {}, 'black'],
    [';', 'Semicolon', { keyCode: 186 }, 'black'],
    ['ж', 'Semicolon', { keyCode: 186 }, 'black'],
    [':', '', { keyCode: 58 }, 'black'],
    [';', '', { keyCode: 59 }, 'black']
  ]
};

describe('keys with a name', () => {
  test.each(NAMED)('%s at %s: %s', (key, code, wanted) => expect(meaning(press(key, code))).toBe(wanted));
});

describe.each(Object.entries(LAYOUTS))('%s', (_, rows) => {
  test.each(rows)('%s at %s %o: %s', (key, code, others, wanted) => expect(meaning(press(key, code, others))).toBe(wanted));
});

describe('what is left to the browser', () => {
  const modified = [
    press('w', 'KeyW', { ctrlKey: true }),
    press('ц', 'KeyW', { ctrlKey: true }),
    press('f', 'KeyF', { metaKey: true }),
    press('ArrowLeft', 'ArrowLeft', { altKey: true }),
    press('r', 'KeyR', { ctrlKey: true }),
    press('5', 'Digit5', { ctrlKey: true }),
    press(' ', 'Space', SHIFT),
    press('b', 'KeyB', { isComposing: true })
  ];
  test.each(modified)('%o', (key) => expect(stageKey(key, NO_NUMBER, 0)).toEqual({ command: null, typed: NO_NUMBER, taken: false }));

  test('a key of the stage is taken, Esc is not', () => {
    expect(stageKey(press('F5', 'F5'), NO_NUMBER, 0)).toMatchObject({ command: { type: 'fullscreen', to: 'open' }, taken: true });
    expect(stageKey(press('F5', 'F5', SHIFT), NO_NUMBER, 0)).toMatchObject({ command: { type: 'fullscreen', to: 'open' }, taken: true });
    expect(stageKey(press('f', 'KeyF'), NO_NUMBER, 0)).toMatchObject({ command: { type: 'fullscreen', to: 'toggle' }, taken: true });
    expect(stageKey(press('Escape', 'Escape'), NO_NUMBER, 0)).toMatchObject({ command: { type: 'escape' }, taken: false });
  });
});

test('a key that is held down acts once, and does not scroll or reload either', () => {
  for (const key of [press('PageDown', 'PageDown'), press('ю', 'Period'), press('F5', 'F5'), press('7', 'Digit7')]) {
    expect(stageKey({ ...key, repeat: true }, NO_NUMBER, 0)).toEqual({ command: null, typed: NO_NUMBER, taken: true });
  }
});

describe('a number and Enter', () => {
  const type = (keys: readonly KeyPress[], times = keys.map((_, index) => index * 300)) => {
    let typed = NO_NUMBER;
    const commands: (StageCommand | null)[] = [];
    keys.forEach((key, index) => {
      const result = stageKey(key, typed, times[index]!);
      typed = result.typed;
      commands.push(result.command);
    });
    return { commands: commands.filter((command) => command !== null), typed };
  };
  const enter = press('Enter', 'Enter');

  test('jumps', () => {
    expect(type([press('1', 'Digit1'), press('2', 'Digit2'), enter])).toEqual({
      commands: [{ type: 'goto', number: 12 }],
      typed: NO_NUMBER
    });
  });
  test('jumps with the keypad and under a Kazakh layout', () => {
    expect(type([press('3', 'Numpad3'), press('Enter', 'NumpadEnter')]).commands).toEqual([{ type: 'goto', number: 3 }]);
    expect(type([press('ә', 'Digit2'), press('ғ', 'Digit5'), enter]).commands).toEqual([{ type: 'goto', number: 25 }]);
  });
  test('can be corrected', () => {
    const keys = [press('1', 'Digit1'), press('3', 'Digit3'), press('Backspace', 'Backspace'), press('2', 'Digit2'), enter];
    expect(type(keys).commands).toEqual([{ type: 'goto', number: 12 }]);
  });
  test('is forgotten by another key', () => {
    const { commands } = type([press('1', 'Digit1'), press('PageDown', 'PageDown'), enter]);
    expect(commands).toEqual([{ type: 'next' }, { type: 'next' }]);
  });
  test('is forgotten after a while', () => {
    expect(type([press('1', 'Digit1'), enter], [0, TYPING_MS + 1]).commands).toEqual([{ type: 'next' }]);
  });
  test('is given up with Esc', () => {
    expect(type([press('1', 'Digit1'), press('Escape', 'Escape'), enter]).commands.map(({ type: name }) => name)).toEqual([
      'escape',
      'next'
    ]);
  });
});
