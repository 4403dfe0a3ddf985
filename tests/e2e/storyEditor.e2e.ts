import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readStory, writeStory } from '../../src/story/storyFile';
import { expect, open, ready, test } from './page';

const editor = (page: Page) => page.getByRole('region', { name: 'Story for the stage' });
const cards = (page: Page) => editor(page).getByRole('list').first().getByRole('listitem');
const titles = (page: Page) => editor(page).getByRole('heading', { level: 3 }).getByRole('button');
const button = (page: Page, name: string | RegExp) => editor(page).getByRole('button', { name, exact: typeof name === 'string' });
const field = (page: Page, name: string) => editor(page).getByRole('textbox', { name, exact: true });
const announced = (page: Page, text: string) => expect(page.getByRole('status').filter({ hasText: text })).toBeAttached();

/** Opens the editor by the dialog that shares a view. */
async function edit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share and embed' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Edit the story' }).click();
  await expect(titles(page).first()).toBeVisible();
}

/** Chooses the language in which texts are written. */
const writeIn = (page: Page, language: string) => editor(page).getByRole('radio', { name: language }).check({ force: true });

const saved = async (page: Page): Promise<string> => {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Save as a file').click()]);
  expect(download.suggestedFilename()).toBe('story.json');
  return readFileSync(await download.path(), 'utf8');
};

test('a view becomes a scene with texts in two languages, and is seen on stage, after a reload, and in another browser', async ({
  page,
  browser,
  baseURL
}) => {
  test.slow();
  await open(page, '?view=table&lang=en&country=EE');
  await edit(page);
  const shipped = await titles(page).allTextContents();
  await expect(editor(page).getByText('As it is published')).toBeVisible();

  // What is published is saved as it is, to the last byte.
  expect(await saved(page)).toBe(readFileSync(new URL('../../data/kazakhstan/story.json', import.meta.url), 'utf8'));

  // The page beside the editor is in use: its view is the scene.
  await button(page, 'Add the current view as a scene').click();
  await announced(page, `Scene ${shipped.length + 1} is added`);
  const last = titles(page).last();
  await expect(last).toBeFocused();
  await expect(last).toHaveAttribute('aria-expanded', 'true');
  await expect(cards(page).last()).toContainText('Country: Estonia');
  await expect(editor(page).getByText('Draft, on this machine only')).toBeVisible();

  await field(page, 'Title').fill('Example scene');
  await field(page, 'Text').fill('Agreements: ');
  await button(page, 'Insert a figure').nth(1).click();
  await editor(page).getByRole('combobox', { name: 'Of what' }).selectOption({ label: 'Estonia' });
  const choice = editor(page).getByRole('button', { name: /^Agreements \d+$/ });
  const figure = (await choice.textContent())!.replace(/\D/g, '');
  await choice.click();
  await expect(field(page, 'Text')).toHaveValue('Agreements: {agreements:country:EE}');
  await expect(field(page, 'Text')).toBeFocused();
  await expect(editor(page)).toContainText(`Agreements: ${figure}`);
  // A figure that there is not is said where it stands, with a remedy.
  await field(page, 'Notes for the speaker').fill('{agreemnts}');
  await expect(field(page, 'Notes for the speaker')).toHaveAccessibleDescription(/not known here.*\{agreemnts\}.*Insert a figure/s);
  await field(page, 'Notes for the speaker').fill('');

  await writeIn(page, 'Қазақша');
  await field(page, 'Title').fill('Мысал көрініс');
  await expect(cards(page).last()).toContainText('Missing: Қазақша, Русский, Azərbaycanca and Eesti');

  // Up by keys, to the first place; the focus stays on the button, and what cannot go further stays.
  const up = button(page, 'Move up: Example scene');
  await up.focus();
  for (let place = shipped.length; place > 0; place--) {
    await page.keyboard.press('Enter');
    await expect(titles(page).nth(place - 1)).toContainText('Example scene');
    await expect(up).toBeFocused();
  }
  await announced(page, `Example scene: now in place 1 of ${shipped.length + 1}`);
  await page.keyboard.press('Enter');
  await expect(titles(page).first()).toContainText('Example scene');

  // Deleted and brought back, by keys.
  await button(page, 'Delete').click();
  await expect(titles(page)).toHaveCount(shipped.length);
  await page.keyboard.press('Control+z');
  await expect(titles(page)).toHaveCount(shipped.length + 1);
  await expect(titles(page).first()).toContainText('Example scene');

  const [shown] = await Promise.all([
    page.context().waitForEvent('page'),
    editor(page).getByRole('link', { name: 'Show on stage' }).click()
  ]);
  await expect(shown.getByRole('heading', { name: 'Example scene' })).toBeVisible({ timeout: 60_000 });
  await expect(shown.getByRole('main')).toContainText(`Agreements: ${figure}`);
  await shown.keyboard.press('End');
  await expect(shown.getByText('Draft, not published')).toBeVisible();
  await shown.close();

  const file = await saved(page);
  expect(writeStory(readStory(file).story!)).toBe(file);

  await page.reload();
  await ready(page);
  await edit(page);
  await expect(titles(page).first()).toContainText('Example scene');

  // Another machine has the published story, and takes the file.
  const other = await (await browser.newContext({ baseURL: baseURL! })).newPage();
  await open(other, '?view=table&lang=en');
  await edit(other);
  await expect(titles(other)).toHaveCount(shipped.length);
  await other.getByLabel('Open a file').setInputFiles({ name: 'story.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await expect(titles(other).first()).toContainText('Example scene');
  await titles(other).first().click();
  await writeIn(other, 'Қазақша');
  await expect(field(other, 'Title')).toHaveValue('Мысал көрініс');
  expect(await saved(other)).toBe(file);
  await button(other, 'Back to the published story').click();
  await expect(titles(other)).toHaveCount(shipped.length);
  await expect(editor(other).getByText('As it is published')).toBeVisible();
  await other.context().close();
});

test('a file that is no story changes nothing; of one with faults the rest is used, each fault with its place and remedy', async ({
  page
}) => {
  await open(page, '?view=table&lang=en');
  await edit(page);
  const before = await titles(page).allTextContents();
  const take = (text: string) =>
    page.getByLabel('Open a file').setInputFiles({ name: 'example.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await take('{"scenes": [');
  await expect(editor(page)).toContainText('example.json could not be opened. The story here is as it was.');
  await expect(editor(page)).toContainText('The file is not JSON');
  expect(await titles(page).allTextContents()).toEqual(before);
  await take(JSON.stringify({ scenes: [{ id: 'a', view: 'view=map', title: { en: 'Example' }, seconds: -1 }, 'second'] }));
  await expect(titles(page)).toHaveCount(1);
  await expect(editor(page)).toContainText(/Scene 1 · Seconds on screen.*-1.*Write another number/s);
  await expect(editor(page)).toContainText(/Scene 2.*is left out: second/s);
  await button(page, 'Undo').click();
  expect(await titles(page).allTextContents()).toEqual(before);
});

test('the editor can be used with little room and by voice, and a scene is dragged to another place', async ({ page }) => {
  for (const [width, height] of [
    [1280, 800],
    [390, 800]
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(page, '?view=table&lang=en');
    await edit(page);
    await titles(page).first().click();
    await button(page, 'Insert a figure').first().click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`)).toEqual([]);
    if (width > 1000) {
      await titles(page).first().click();
      const [first, second] = (await titles(page).allTextContents()).map((title) => title.replace(/^Scene \d+ */, ''));
      const from = (await cards(page).first().locator('.grip').boundingBox())!;
      const to = (await cards(page).nth(1).boundingBox())!;
      await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
      await page.mouse.down();
      await page.mouse.move(from.x + 20, to.y + to.height / 2, { steps: 8 });
      await page.mouse.move(from.x + 20, to.y + to.height - 4, { steps: 4 });
      await page.mouse.up();
      await expect(titles(page).nth(1)).toContainText(first!);
      await expect(titles(page).first()).toContainText(second!);
      await button(page, 'Undo').click();
      await expect(titles(page).first()).toContainText(first!);
    } else {
      await button(page, 'Fold').click();
      await expect(titles(page).first()).toBeHidden();
      await button(page, 'Unfold').click();
    }
    await page.keyboard.press('Escape');
    await expect(editor(page)).toBeHidden();
    await expect(page.getByRole('button', { name: 'Share and embed' })).toBeFocused();
  }
});
