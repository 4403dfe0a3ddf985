import { describe, expect, test } from 'vitest';
import { canChooseScreen, deskScreens, hallScreen, windowOn, type DeskScreen } from '../../../../src/views/stage/secondScreen';

const screen = (availLeft: number, kind: '' | 'primary' | 'internal' | 'both' = ''): DeskScreen => ({
  ...{ availLeft, availTop: 0, availWidth: 1920, availHeight: 1040 },
  isPrimary: kind === 'primary' || kind === 'both',
  isInternal: kind === 'internal' || kind === 'both'
});
const [laptop, beamer, monitor, wall] = [screen(0, 'both'), screen(1920), screen(0, 'primary'), screen(1920)];

describe('the screen of the hall', () => {
  test.each([
    ['the one that is not built in', [laptop, beamer], laptop, beamer],
    ['where the window is already', [laptop, beamer, wall], wall, wall],
    ['the one beside the main one', [monitor, wall], monitor, wall],
    ['the main one, where the laptop was made the second', [screen(0, 'internal'), monitor], null, monitor],
    ['the only one', [laptop], laptop, laptop]
  ])('%s', (_, screens, current, hall) => expect(hallScreen({ screens, currentScreen: current ?? screens[0]! })).toBe(hall));
});

describe('what the browser says of screens', () => {
  const desk = { screens: [laptop, beamer], currentScreen: laptop };
  const extended = { screen: { isExtended: true }, getScreenDetails: () => Promise.resolve(desk) };
  test('two screens', async () => {
    expect(canChooseScreen(extended)).toBe(true);
    expect(await deskScreens(extended)).toBe(desk);
  });
  test.each([
    ['one screen', { ...extended, screen: { isExtended: false } }],
    ['nothing', { screen: {} }],
    ['that it may not say', { ...extended, getScreenDetails: () => Promise.reject(new Error('denied')) }]
  ])('%s', async (_, silent) => expect(await deskScreens(silent)).toBeNull());
});

describe('a window on a screen', () => {
  test('stands in its middle, no larger than it', () => {
    expect(windowOn(beamer)).toBe('noopener,popup,width=1280,height=800,left=2240,top=120');
    expect(windowOn({ ...beamer, availWidth: 1024, availHeight: 700 })).toContain('width=1024,height=700,left=1920,top=0');
  });
  test('fills it where it is asked to', () =>
    expect(windowOn(beamer, { width: Infinity, height: Infinity })).toContain('width=1920,height=1040,left=1920,top=0'));
  test('without a screen it is where the browser puts it', () => expect(windowOn(null)).toBe('noopener,popup,width=1280,height=800'));
});
