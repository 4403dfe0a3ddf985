import type { Page } from '@playwright/test';
import { STAGE_SCREENS, capHeightPx } from '../../src/story/legibility';
import { expect, open, ready, test } from './page';

const stage = (page: Page) => page.getByRole('main');
const title = (page: Page, text: string) => expect(stage(page).getByRole('heading', { name: text, exact: true })).toBeVisible();

/** A key as a keyboard layout sends it: what it writes, and its place. */
const press = (page: Page, key: string, code: string, repeat = false) =>
  page.evaluate(
    ([key, code, repeat]) => {
      const event = new KeyboardEvent('keydown', { key, code, repeat, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
      return event.defaultPrevented;
    },
    [key, code, repeat] as const
  );

const expectAt = async (page: Page, scene: string, step: number, blank = 'none') => {
  await expect(stage(page)).toHaveAttribute('data-scene', scene);
  await expect(stage(page)).toHaveAttribute('data-step', String(step));
  await expect(stage(page)).toHaveAttribute('data-blank', blank);
};

test('a clicker tells the story scene by scene under an English and a Russian layout, and a reload comes back to the same picture', async ({
  page
}) => {
  await open(page, '?stage=story&lang=en');
  await title(page, 'A network of universities');
  await expect(stage(page)).toContainText('agreements of universities in');
  // Nothing but picture, words and counter: no button, no link, no legend.
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('link')).toHaveCount(0);
  await expect(stage(page).locator('canvas').first()).toBeVisible();

  expect(await press(page, 'PageDown', 'PageDown')).toBe(true);
  await expectAt(page, 'network', 1);
  await press(page, 'ArrowRight', 'ArrowRight');
  await title(page, 'Students of two countries');
  // A key that is held down acts once; its repeats are not the browser's either.
  expect(await press(page, 'ArrowRight', 'ArrowRight', true)).toBe(true);
  await expectAt(page, 'students', 0);

  // The same keys under a Russian layout.
  await press(page, 'т', 'KeyN');
  await expectAt(page, 'students', 1);
  await press(page, 'з', 'KeyP');
  await press(page, 'Backspace', 'Backspace');
  await expectAt(page, 'network', 1);
  for (const [key, code, blank] of [
    ['.', 'Period', 'black'],
    ['ю', 'Period', 'none'],
    ['и', 'KeyB', 'black'],
    ['б', 'Comma', 'white'],
    ['ц', 'KeyW', 'none'],
    ['w', 'KeyW', 'white']
  ] as const) {
    await press(page, key, code);
    await expectAt(page, 'network', 1, blank);
  }
  // What is covered is uncovered first: nothing passes unseen.
  await press(page, 'PageDown', 'PageDown');
  await expectAt(page, 'network', 1);

  // A number and Enter lead to a scene; one that there is not leads nowhere.
  await press(page, '9', 'Digit9');
  await press(page, '9', 'Digit9');
  await expect(stage(page)).toContainText('Scene 99: press Enter');
  await press(page, 'Enter', 'Enter');
  await expectAt(page, 'network', 1);
  await press(page, '8', 'Digit8');
  await press(page, 'Enter', 'NumpadEnter');
  await title(page, 'The first Estonian link');
  await expect(page.locator('html')).toHaveAttribute('data-selection', 'university:ee-taltech');

  await press(page, 'PageDown', 'PageDown');
  await press(page, 'ю', 'Period');
  await expectAt(page, 'first-estonian-link', 1, 'black');
  await page.reload();
  await expectAt(page, 'first-estonian-link', 1, 'black');
  await ready(page);
  await press(page, 'ю', 'Period');
  await title(page, 'The first Estonian link');

  // F5 is no reload here; Esc and keys with Ctrl stay the browser's.
  expect(await press(page, 'F5', 'F5')).toBe(true);
  await expectAt(page, 'first-estonian-link', 1);
  expect(await press(page, 'Escape', 'Escape')).toBe(false);
  await press(page, ',', 'Slash');
  await expect(page.getByRole('region', { name: 'Keys' })).toBeVisible();
  await press(page, 'Escape', 'Escape');
  await expect(page.getByRole('region', { name: 'Keys' })).toBeHidden();

  // The last scene tells where all is from; there is nothing behind it.
  await press(page, 'End', 'End');
  await title(page, 'Sources');
  await expect(stage(page)).toContainText('imply no opinion on legal status');
  await press(page, 'PageDown', 'PageDown');
  await title(page, 'Sources');
  await press(page, 'Home', 'Home');
  await title(page, 'A network of universities');
});

test('what a stage writes can be read from the last row, within the safe margin, on every screen and in two languages', async ({
  page
}) => {
  for (const screen of STAGE_SCREENS.filter(({ width }) => width < 3840)) {
    await page.setViewportSize(screen);
    await open(page, '?stage=story&lang=kk&second=en&theme=light');
    for (const keys of ['1', '2', '11', 'sources', 'more sources']) {
      if (keys === 'sources') await press(page, 'End', 'End');
      else if (keys === 'more sources') await press(page, 'PageDown', 'PageDown');
      else {
        for (const digit of keys) await press(page, digit, `Digit${digit}`);
        await press(page, 'Enter', 'Enter');
      }
      const texts = await stage(page).evaluate((main) => {
        const range = document.createRange();
        const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
        const found: { text: string; fontPx: number; serif: boolean; left: number; top: number; right: number; bottom: number }[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement!;
          if (!node.textContent!.trim() || parent.closest('[inert], .visually-hidden, svg')) continue;
          range.selectNodeContents(node);
          const { left, top, right, bottom } = range.getBoundingClientRect();
          const { fontSize, fontFamily } = getComputedStyle(parent);
          found.push({
            text: node.textContent!,
            fontPx: parseFloat(fontSize),
            serif: fontFamily.includes('Serif'),
            left,
            top,
            right,
            bottom
          });
        }
        return found;
      });
      expect(texts.length).toBeGreaterThan(1);
      const least = capHeightPx(screen.height);
      const [x, y] = [screen.width * 0.05, screen.height * 0.05];
      for (const { text, fontPx, serif, left, top, right, bottom } of texts) {
        const where = `${text} at ${screen.width} × ${screen.height}`;
        expect(fontPx * (serif ? 0.65 : 0.714), where).toBeGreaterThanOrEqual(least - 0.01);
        expect(Math.min(left - x, top - y, screen.width - x - right, screen.height - y - bottom), where).toBeGreaterThanOrEqual(-1);
      }
    }
  }
});

test('a ceremony reveals one agreement a press, takes it back, and comes back after a reload as it was', async ({ page }) => {
  await open(page, '?stage=ceremony&lang=en&second=kk');
  await title(page, 'Agreements in the order of signing');
  await expect(stage(page)).toHaveAttribute('data-step', '0');
  await press(page, 'PageDown', 'PageDown');
  await expect(stage(page)).toHaveAttribute('data-step', '1');
  const first = (await stage(page).getAttribute('data-scene'))!;
  await expect(page.locator('html')).toHaveAttribute('data-selection', `agreement:${first}`);
  // Pressed again at once: the movement of the first is complete by it, and nothing is passed over.
  await press(page, 'т', 'KeyN');
  await expect(stage(page)).toHaveAttribute('data-step', '2');
  expect(await stage(page).getAttribute('data-scene')).not.toBe(first);
  await expect(stage(page)).toContainText(/2 \/ \d+/);
  await press(page, 'PageUp', 'PageUp');
  await expectAt(page, first, 1);
  await press(page, 'ю', 'Period');
  await page.reload();
  await expectAt(page, first, 1, 'black');
  await ready(page);
  await press(page, 'PageDown', 'PageDown');
  await expectAt(page, first, 1);
  await press(page, 'End', 'End');
  await title(page, 'Sources');
  await press(page, 'PageUp', 'PageUp');
  await expect(stage(page).getByRole('heading', { name: 'Sources', exact: true })).toBeHidden();
});

test('a small window has the whole picture behind the words', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 360 });
  await open(page, '?stage=story&lang=en');
  const box = await stage(page).locator('canvas').first().boundingBox();
  expect(box?.width).toBe(640);
  expect(box!.height).toBeGreaterThan(180);
});

test('an address that asks for a stage there is not opens the page; a network without a story says so', async ({ page, replace }) => {
  await open(page, '?stage=opera&view=table&lang=en');
  await expect(page.getByRole('table').first()).toBeVisible();
  await replace({ 'data/kazakhstan/story.json': '{"scenes":[]}' });
  await open(page, '?stage=story&lang=en');
  await expect(page.getByRole('alert')).toHaveText('This network has no story');
});
