import type { Page } from '@playwright/test';
import { expect, open, ready, test } from './page';
import { isFile } from './place';

/** Two short scenes, so that the loop is seen to go on. */
const STORY = {
  scenes: [
    { id: 'first', view: 'view=map', seconds: 3, title: { en: 'Example one' }, text: { en: 'One' } },
    { id: 'second', view: 'view=map&select=university:ee-taltech', seconds: 3, title: { en: 'Example two' }, text: { en: 'Two' } }
  ]
};
const asFile = (story: unknown) => ({ 'data/kazakhstan/story.json': JSON.stringify(story) });
const stage = (page: Page) => page.getByRole('main');
const search = (page: Page) => page.getByRole('combobox').first();

test('a kiosk tells its story by itself, lets a visitor explore, forgets the visit and goes on', async ({ page, context, replace }) => {
  test.setTimeout(240_000);
  await replace(asFile(STORY));
  await open(page, '?stage=kiosk&lang=en&idle=30');
  await expect(page.getByText('Touch the screen')).toBeVisible();
  // Nobody touches anything: the second scene comes, and after the sources the first again.
  await expect(stage(page)).toHaveAttribute('data-scene', 'second');
  const story = page.url();

  await page.mouse.click(640, 300);
  await expect(page.getByRole('heading', { name: 'University Network Map' })).toBeVisible();
  await ready(page);
  // The touch that woke the page chose nothing in it, and nothing of the story is left.
  await expect(page.locator('html')).not.toHaveAttribute('data-selection');
  // Nothing that takes files away or brings them in.
  for (const name of ['Download', 'Copy link', 'Share and embed', 'Open your data', 'Print this view', 'Report an error'])
    await expect(page.getByRole('button', { name }).or(page.getByRole('link', { name }))).toHaveCount(0);

  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('radio', { name: 'Eesti' }).check();
  await expect(page.locator('html')).toHaveAttribute('lang', 'et');
  await search(page).fill('TalTech');
  await search(page).press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-selection', /taltech/);

  // A link shows its address instead of leading away.
  await page.getByRole('complementary').locator('a[href^="https://"]').first().click();
  const address = page.getByRole('dialog');
  await expect(address).toContainText('https://');
  expect(context.pages()).toHaveLength(1);
  expect(page.url()).toBe(story);
  // Keys of the browser that lead away are not the browser's.
  const taken = await page.evaluate(() =>
    (
      [
        ['p', 'KeyP', true],
        ['F5', 'F5', false],
        ['F11', 'F11', false],
        ['s', 'KeyS', true]
      ] as const
    ).map(
      ([key, code, ctrlKey]) =>
        !document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code, ctrlKey, bubbles: true, cancelable: true }))
    )
  );
  expect(taken).toEqual([true, true, true, true]);
  expect(await page.evaluate(() => !document.body.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true })))).toBe(
    true
  );

  // The count-down, which a touch stops.
  const countDown = page.locator('.count-down');
  await expect(countDown).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('Shift');
  await expect(countDown).toBeHidden();
  await expect(countDown).toBeVisible({ timeout: 60_000 });
  await expect(stage(page)).toHaveAttribute('data-scene', 'first', { timeout: 60_000 });
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(page.url()).toBe(story);

  // The next visitor finds nothing of it.
  await ready(page);
  await page.keyboard.press('Enter');
  await expect(search(page)).toHaveValue('');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a stage that follows its tables names a new agreement, counts it and keeps its picture', async ({ page, replace, baseURL }) => {
  test.skip(isFile(baseURL!), 'the tables of a file stay as they are');
  const scenes = [{ id: 'first', view: 'view=map', seconds: 600, title: { en: 'Example' }, text: { en: 'Known: {agreements}' } }];
  await replace(asFile({ scenes }));
  let row = '';
  await page.route('**/agreements.csv', async (route) => {
    const answer = await page.context().request.get(route.request().url());
    const headers = { 'content-type': 'text/csv', etag: `"${row.length}"` };
    await route.fulfill({ headers, body: `${(await answer.text()).trimEnd()}\n${row}` });
  });
  await open(page, '?stage=story&lang=en&live=5');
  const counted = async () => Number(/Known: (\d+)/.exec(await stage(page).innerText())?.[1]);
  const before = await counted();
  expect(before).toBeGreaterThan(100);
  const canvas = page.locator('canvas').first();
  await canvas.evaluate((element: HTMLElement) => (element.dataset['same'] = 'yes'));
  // The first question has been asked by now, or is.
  await page.waitForResponse((response) => response.request().method() === 'HEAD' && response.url().endsWith('agreements.csv'));
  row = 'example-live,kz-kaznu,ee-taltech,memorandum,signed,2026-11-01,,,,,https://example.org/,Example,2026-11-22,Example,high\n';
  await expect(page.getByText('1 new agreement', { exact: true })).toBeVisible();
  await expect(stage(page)).toContainText(`Known: ${before + 1}`);
  await expect(canvas).toHaveAttribute('data-same', 'yes');
  await ready(page);
});

test('a map that has lost its context comes back: by itself, made anew, and at last drawn plainly', async ({ page, replace }) => {
  await replace(asFile(STORY));
  await open(page, '?stage=story&lang=en&theme=light');
  const canvas = page.locator('canvas.maplibregl-canvas');
  const lose = (restore: boolean) =>
    canvas.evaluate((element: HTMLCanvasElement, restore) => {
      element.dataset['lost'] = 'yes';
      const loss = element.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
      loss.loseContext();
      if (restore) setTimeout(() => loss.restoreContext(), 1500);
      return new Promise<void>((resolve) => {
        if (restore) element.addEventListener('webglcontextrestored', () => resolve(), { once: true });
        else resolve();
      });
    }, restore);
  const painted = () =>
    canvas.evaluate(
      (element: HTMLCanvasElement) =>
        new Promise<boolean>((resolve) =>
          requestAnimationFrame(() => {
            const gl = element.getContext('webgl2')!;
            resolve(!gl.isContextLost());
          })
        )
    );
  // Away for longer than a moment, in the middle of a movement: the same map goes on.
  await page.keyboard.press('PageDown');
  await lose(true);
  await expect.poll(painted).toBe(true);
  await expect(canvas).toHaveAttribute('data-lost', 'yes');
  // Away for good: another one takes its place.
  await lose(false);
  await expect(canvas).not.toHaveAttribute('data-lost');
  await ready(page);
  expect(await painted()).toBe(true);
  // That one, too: no engine, and still a map of the scene.
  await lose(false);
  await expect(canvas).toHaveCount(0);
  await expect(page.locator('.map-pane svg').first()).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(stage(page)).toHaveAttribute('data-scene', 'first');
});
