import { expect, test } from 'vitest';
import { leadsAway } from '../../../../src/views/kiosk/closedDoors';

const key = (name: string, { code = '', ctrl = false, alt = false, graph = false } = {}): KeyboardEvent =>
  ({ key: name, code, ctrlKey: ctrl, altKey: alt, metaKey: false, getModifierState: () => graph }) as unknown as KeyboardEvent;

test('keys of the browser lead away; those that write and move do not', () => {
  for (const name of ['F1', 'F5', 'F11', 'BrowserBack', 'LaunchMail', 'ContextMenu', 'PrintScreen'])
    expect(leadsAway(key(name), false)).toBe(true);
  for (const code of ['KeyP', 'KeyS', 'KeyT', 'KeyW', 'Equal']) expect(leadsAway(key('x', { code, ctrl: true }), true), code).toBe(true);
  expect(leadsAway(key('ArrowLeft', { alt: true }), false)).toBe(true);
  for (const name of ['a', 'ж', 'Enter', 'Escape', 'Tab', 'ArrowLeft', 'PageDown', 'F'])
    expect(leadsAway(key(name), false), name).toBe(false);
});

test('in a field text is edited with Ctrl, and letters are written with AltGr', () => {
  expect(leadsAway(key('a', { code: 'KeyA', ctrl: true }), true)).toBe(false);
  expect(leadsAway(key('a', { code: 'KeyA', ctrl: true }), false)).toBe(true);
  expect(leadsAway(key('€', { code: 'KeyE', ctrl: true, alt: true, graph: true }), false)).toBe(false);
});
