import type { BrowserContext, Page } from '@playwright/test';
import { expect, open, ready, test } from './page';

const main = (page: Page) => page.getByRole('main');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** The light of the speaker's window. */
const light = (page: Page, is: 'waiting' | 'connected' | 'lost', timeout = 30_000) =>
  expect(main(page)).toHaveAttribute('data-light', is, { timeout });
const current = (page: Page, text: string) => expect(page.getByRole('region', { name: 'On stage' })).toContainText(text);

/** A key as a keyboard layout sends it; true = the page kept the browser from acting on it. */
const press = (page: Page, key: string, code: string) =>
  page.evaluate(
    ([key, code]) => {
      const event = new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
      return event.defaultPrevented;
    },
    [key, code] as const
  );

const expectAt = async (stage: Page, scene: string, step: number, blank = 'none') => {
  await expect(main(stage)).toHaveAttribute('data-scene', scene);
  await expect(main(stage)).toHaveAttribute('data-step', String(step));
  await expect(main(stage)).toHaveAttribute('data-blank', blank);
};

/** Another window of the same browser: it must log no error either. */
async function windowOf(context: BrowserContext, query: string): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => expect(error.message).toBe(''));
  await open(page, query);
  return page;
}

/** Every message on the channel, in the order in which a page hears them, with the time since it said hello. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const heard: { type: string; ms: number }[] = [];
    const channel = new BroadcastChannel('university-network-stage');
    const start = performance.now();
    channel.onmessage = ({ data }: MessageEvent<{ type: string }>) => heard.push({ type: data.type, ms: performance.now() - start });
    Object.assign(window, { heard });
    channel.postMessage({ channel: 'university-network-stage', version: 1, type: 'hello' });
  });
const firstHeard = (page: Page) =>
  page.evaluate(() => (window as unknown as { heard: { type: string; ms: number }[] }).heard[0] ?? { type: '', ms: 0 });

test('stage and speaker window are in step, whoever drives and under whichever layout; neither needs the other', async ({
  page,
  context
}) => {
  await open(page, '?stage=story&lang=en');
  const faults: string[] = [];
  context.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  const opened = context.waitForEvent('page');
  await page.keyboard.press('s');
  const speaker = await opened;
  await ready(speaker);
  await light(speaker, 'connected');
  // A thread of its own: it has no hold on the stage.
  expect(await speaker.evaluate(() => window.opener === null)).toBe(true);
  await expect(speaker).toHaveTitle(/^Speaker window/);
  await current(speaker, 'A network of universities');
  await expect(speaker.getByRole('region', { name: 'On stage' })).toContainText('Scene 1 of');
  await expect(speaker.getByRole('region', { name: 'Next' })).toContainText('Students of two countries');

  // The stage drives.
  await press(page, 'PageDown', 'PageDown');
  await press(page, 'т', 'KeyN');
  await expectAt(page, 'students', 0);
  await current(speaker, 'Students of two countries');
  await current(speaker, 'Stated by the minister of Kazakhstan');

  // The speaker drives, with English and Russian letters.
  await press(speaker, 'n', 'KeyN');
  await expectAt(page, 'students', 1);
  await expect(speaker.locator('[aria-current=step]')).toContainText('Kazakhstan → Azerbaijan');
  await press(speaker, 'з', 'KeyP');
  await expectAt(page, 'students', 0);
  await press(speaker, 'ю', 'Period');
  await expectAt(page, 'students', 0, 'black');
  await expect(button(speaker, 'Black')).toHaveAttribute('aria-pressed', 'true');
  await expect(main(speaker)).toContainText('The stage is covered: black');
  await press(speaker, 'ц', 'KeyW');
  await expectAt(page, 'students', 0, 'white');
  await button(speaker, 'White').click();
  await expectAt(page, 'students', 0);
  // A clicker's space goes on, and does not press the button that was clicked last.
  await speaker.keyboard.press('Space');
  await expectAt(page, 'students', 1);
  await press(speaker, '8', 'Digit8');
  await expect(main(speaker)).toContainText('Scene 8: press Enter');
  await press(speaker, 'Enter', 'Enter');
  await expectAt(page, 'first-estonian-link', 0);
  await current(speaker, 'The first Estonian link');
  await speaker.getByRole('button', { name: '1 A network of universities 0:20', exact: true }).click();
  await expectAt(page, 'network', 0);
  await expect(speaker.getByRole('listitem').locator('[aria-current=true]')).toContainText('A network of universities');
  // F5 is no reload here either.
  expect(await press(speaker, 'F5', 'F5')).toBe(true);
  expect(await press(speaker, 'r', 'KeyR')).toBe(false);

  // It goes, and the stage stays as it is.
  await button(speaker, 'Next').click();
  await expectAt(page, 'network', 1);
  await speaker.close();
  expect(faults).toEqual([]);
  await expectAt(page, 'network', 1);
  await press(page, 'PageDown', 'PageDown');
  await expectAt(page, 'students', 0);
});

test('a speaker window that comes late has the state at once; a stage that goes is lost, and found again where it stood', async ({
  page,
  context
}) => {
  await open(page, '?stage=story&lang=en');
  await press(page, '8', 'Digit8');
  await press(page, 'Enter', 'Enter');
  await expectAt(page, 'first-estonian-link', 0);

  const speaker = await windowOf(context, '?stage=speaker&lang=en');
  await light(speaker, 'connected');
  await current(speaker, 'The first Estonian link');
  // The answer to a hello does not wait for the beat of the second.
  await listen(speaker);
  await expect.poll(async () => (await firstHeard(speaker)).type).not.toBe('');
  expect((await firstHeard(speaker)).type).toBe('state');

  await page.reload();
  await light(speaker, 'lost');
  // What it showed last stays to be read, and nothing can be pressed that would do nothing.
  await current(speaker, 'The first Estonian link');
  await expect(button(speaker, 'Next')).toBeDisabled();
  await expect(button(speaker, 'Open the stage')).toBeVisible();
  await ready(page);
  await light(speaker, 'connected');
  await press(speaker, 'PageDown', 'PageDown');
  await expectAt(page, 'first-estonian-link', 1);
  // Closed on purpose it says goodbye, and nobody waits for its silence.
  await page.goto('about:blank');
  await light(speaker, 'lost');
});

test('a stage that hangs without a word is lost', async ({ page, context }) => {
  await open(page, '?stage=speaker&lang=en');
  await light(page, 'waiting');
  // A stage of one state: it answers nothing.
  const stage = await windowOf(context, '?stage=speaker&lang=en');
  await stage.evaluate(() => {
    const position = {
      scene: 0,
      id: 'network',
      step: 0,
      blank: 'none',
      playing: false,
      startedAt: null,
      countedTo: null,
      stepMs: 0,
      spentMs: {}
    };
    const state = { show: 'story', position };
    const message = { channel: 'university-network-stage', version: 1, type: 'state', stage: 'other', number: 1, dataHash: 'other', state };
    new BroadcastChannel('university-network-stage').postMessage(message);
  });
  await light(page, 'connected');
  // Its data are not ours.
  await expect(page.getByRole('alert')).toContainText('other data');
  await light(page, 'lost');
});

test('the screen is kept awake, and asked for again when that was taken away', async ({ page, context }) => {
  await context.addInitScript(() => {
    let lock: EventTarget & { released: boolean };
    const request = () => {
      lock = Object.assign(new EventTarget(), { released: false, release: () => Promise.resolve() });
      return Promise.resolve(lock);
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
    Object.assign(window, { takeAway: () => ((lock.released = true), lock.dispatchEvent(new Event('release'))) });
  });
  await open(page, '?stage=story&lang=en');
  const speaker = await windowOf(context, '?stage=speaker&lang=en');
  await expect(main(speaker)).toContainText('The screen of the stage stays on');
  await page.evaluate(() => (window as unknown as { takeAway: () => void }).takeAway());
  await expect(main(speaker)).toContainText('The screen of the stage may turn off');
  await press(page, 'PageDown', 'PageDown');
  await expect(main(speaker)).toContainText('The screen of the stage stays on');
});

test('a ceremony is followed and driven; a window that does not open is said', async ({ page, context }) => {
  await open(page, '?stage=ceremony&lang=en');
  const speaker = await windowOf(context, '?stage=speaker&lang=en');
  await light(speaker, 'connected');
  await current(speaker, 'Nothing has been shown yet');
  await button(speaker, 'Next').click();
  await expect(main(page)).toHaveAttribute('data-step', '1');
  await expect(speaker.getByRole('region', { name: 'On stage' })).toContainText(/1 of \d+/);
  await press(speaker, 'End', 'End');
  await expect(main(page)).toHaveAttribute('data-sources', 'true');
  await press(speaker, 'з', 'KeyP');
  await expect(main(page)).toHaveAttribute('data-sources', 'false');
  await press(speaker, 'з', 'KeyP');
  await expect(main(page)).toHaveAttribute('data-step', '0');
  await speaker.close();

  await page.evaluate(() => (window.open = () => null));
  await press(page, 'ы', 'KeyS');
  await expect(page.getByRole('alert')).toContainText('The speaker window has not opened');
  await press(page, 'PageDown', 'PageDown');
  await expect(page.getByRole('alert')).toBeHidden();
  await expect(main(page)).toHaveAttribute('data-step', '1');
});

test('what an address asks for and there is not is said, and nothing else is shown in its place', async ({ page }) => {
  await open(page, '?stage=story&lang=en&network=atlantis');
  await expect(page.getByRole('alert')).toHaveText('There is no network “atlantis” here');
  await expect(main(page).locator('canvas')).toHaveCount(0);
  await open(page, '?stage=ceremony&lang=en&event=no-such-forum');
  await expect(page.getByRole('alert')).toHaveText('There is no event “no-such-forum” in this network');
  await open(page, '?stage=speaker&lang=en&network=atlantis');
  await expect(page.getByRole('alert')).toHaveText('There is no network “atlantis” here');
});
