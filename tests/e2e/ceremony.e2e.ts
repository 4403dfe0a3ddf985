import type { BrowserContext, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { seededRandom } from '../../src/base/random';
import { expect, open, ready, test } from './page';
import { isFile } from './place';
import { strongPixels } from './strongPixels';

/** An event of which 63 agreements were announced and none is listed pair by pair. */
const EVENT = '?stage=ceremony&event=kz-az-rectors-forum-2026&lang=en&second=kk&theme=light';
const TABLE = [
  '№;Вуз 1;Вуз 2;Вид документа;Примечание',
  '2;Example University A;Example University B;Меморандум;',
  '1;KazNU;Khazar University;Меморандум;opens the signing',
  '3;Example University C;Example University D;обмен;',
  '4;;Example University E;;',
  '5;Example University F;Example University G;;',
  ''
].join('\r\n');

const stage = (page: Page) => page.getByRole('main');
const rows = (page: Page) => page.getByRole('region', { name: 'Running order' }).getByRole('listitem');

/** Keys as a layout sends them: what they write, and their place. @returns how many rows had been revealed after each */
const pressAll = (page: Page, keys: readonly (readonly [key: string, code: string])[]) =>
  page.evaluate(async (keys) => {
    const steps: number[] = [];
    for (const [key, code] of keys) {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }));
      await new Promise((done) => setTimeout(done));
      steps.push(Number(document.querySelector('main')!.dataset['step']));
    }
    return steps;
  }, keys);

/** The same machine after a crash: what the browser keeps of windows is gone. */
async function afterCrash(page: Page, query: string): Promise<{ page: Page; context: BrowserContext }> {
  const browser = page.context().browser()!;
  if (isFile(page.url())) {
    // What is kept of a file cannot be carried into another browser: a window of its own is all that is new.
    const context = page.context();
    const again = await context.newPage();
    await page.close({ runBeforeUnload: false });
    await open(again, query);
    return { page: again, context };
  }
  const storageState = await page.context().storageState();
  const { origin, pathname } = new URL(page.url());
  await page.close({ runBeforeUnload: false });
  const context = await browser.newContext({ storageState, reducedMotion: 'reduce', viewport: { width: 1280, height: 720 } });
  const again = await context.newPage();
  await again.goto(`${origin}${pathname}${query}`);
  await ready(again);
  return { page: again, context };
}

test.describe('a signing', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('is made of a table, reordered, rehearsed and led by keys; a crash loses nothing, and its times are exported', async ({ page }) => {
    test.setTimeout(240_000);
    await page.addInitScript(() => {
      window.print = () => (document.title = document.querySelector<HTMLElement>('.printed-order')!.textContent);
    });
    await open(page, EVENT);
    await expect(page.getByText('Announced for this event: 63.')).toBeVisible();
    await expect(page.getByText('The table stays on this machine')).toBeVisible();
    const dropped = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'order.csv', { type: 'text/csv' }));
      return transfer;
    }, TABLE);
    await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
    await expect(page.getByText('order.csv: 5 rows read, 4 used, 1 set aside').first()).toBeVisible();
    // What is not in the network is named, with its place in the table; the row that names only one is set aside.
    const remark = page.getByRole('listitem').filter({ hasText: 'Example University C' }).last();
    await expect(remark).toContainText('Row 4, column Вуз 1');
    await expect(remark).toContainText('has no place on the map');
    await expect(page.getByRole('listitem').filter({ hasText: 'Row 5, column Вуз 1' })).toContainText('Set aside');
    await page.getByRole('button', { name: 'Use this running order: 4' }).click();

    await expect(rows(page)).toHaveCount(4);
    await expect(rows(page).nth(0)).toContainText('Al-Farabi Kazakh National University');
    await rows(page)
      .nth(2)
      .locator('.grip')
      .dragTo(rows(page).nth(0).locator('.grip'), { targetPosition: { x: 8, y: 2 } });
    await expect(rows(page).nth(0)).toContainText('Example University C');
    // By a button, which keeps the focus where its row goes.
    const down = page.getByRole('button', { name: 'Move down: Example University C – Example University D' });
    await down.focus();
    await page.keyboard.press('Enter');
    await expect(rows(page).nth(1)).toContainText('Example University C');
    await expect(down).toBeFocused();

    await page.getByRole('button', { name: 'Add a row' }).click();
    const form = page.getByRole('dialog', { name: 'Last-minute row' });
    await form.getByRole('button', { name: 'Accept' }).click();
    await expect(form.getByText('Name two different universities.', { exact: true }).last()).toBeVisible();
    const first = form.getByRole('group', { name: 'First university' });
    await first.getByRole('searchbox').fill('satbayev');
    await first.getByRole('radio', { name: /Satbayev University/ }).check();
    const second = form.getByRole('group', { name: 'Second university' });
    await second.getByText('By name only').click();
    await second.getByLabel('English').fill('Example Academy');
    await second.getByLabel('Қазақша').fill('Мысал академиясы');
    await form.getByLabel('Number').fill('2');
    await form.getByRole('button', { name: 'Accept' }).click();
    await expect(rows(page).nth(1)).toContainText('Satbayev University');
    await expect(rows(page).nth(1)).toContainText('No place on the map: Example Academy');

    await page.getByRole('button', { name: 'Print as speaker notes' }).click();
    await expect(page).toHaveTitle(/Second Forum.*Al-Farabi.*Satbayev University.*Example University G/s);

    // A rehearsal is seen as such, and leaves no trace.
    await page.getByRole('button', { name: 'Rehearse' }).click();
    await page.getByRole('button', { name: 'To the stage' }).click();
    await ready(page);
    await expect(stage(page).getByText('Rehearsal', { exact: true })).toBeVisible();
    expect(await pressAll(page, [['PageDown', 'PageDown'], ['т', 'KeyN']])).toEqual([1, 2]); // prettier-ignore
    await expect(stage(page).getByRole('heading', { name: 'Satbayev University', exact: true })).toBeVisible();
    await expect(stage(page).getByRole('heading', { name: 'Example Academy', exact: true })).toBeVisible();
    await expect(stage(page)).toContainText('Мысал академиясы');
    await pressAll(page, [['ю', 'Period'], ['у', 'KeyE']]); // prettier-ignore
    await page.getByRole('button', { name: 'End the rehearsal' }).click();
    await expect(page.getByText('Revealed: 0 of 5')).toBeVisible();
    await page.getByRole('button', { name: 'To the stage' }).click();
    await pressAll(page, [['ю', 'Period']]); // prettier-ignore

    // Presses at random: each reveals exactly one or takes exactly one back; a covered picture is uncovered first.
    const random = seededRandom(7);
    const keys: (readonly [string, string])[] = [];
    const wanted: number[] = [];
    let [shown, covered, sources] = [0, false, false];
    for (let n = 0; n < 200; n++) {
      const asked = random();
      if (asked < 0.15) {
        keys.push(random() < 0.5 ? ['.', 'Period'] : ['ю', 'Period']);
        covered = !covered;
        sources = false;
      } else {
        const on = asked < 0.6;
        keys.push(on ? [' ', 'Space'] : ['PageUp', 'PageUp']);
        if (on && shown === 5 && !covered) sources = true;
        else if (sources) sources = false;
        else if (covered) covered = false;
        else shown = Math.min(5, Math.max(0, shown + (on ? 1 : -1)));
      }
      wanted.push(shown);
    }
    expect(await pressAll(page, keys)).toEqual(wanted);
    if (covered) await pressAll(page, [['.', 'Period']]); // prettier-ignore
    if (sources) await pressAll(page, [['PageUp', 'PageUp']]); // prettier-ignore
    const back = Array.from({ length: shown }, () => ['PageUp', 'PageUp'] as const);
    await pressAll(page, [...back, ['n', 'KeyN'], ['л', 'KeyK'], ['PageDown', 'PageDown'], ['и', 'KeyB']]);
    await expect(stage(page)).toHaveAttribute('data-step', '2');
    await expect(stage(page)).toHaveAttribute('data-blank', 'black');
    const scene = await stage(page).getAttribute('data-scene');

    const { page: again, context } = await afterCrash(page, EVENT);
    await expect(stage(again)).toHaveAttribute('data-scene', scene!);
    await expect(stage(again)).toHaveAttribute('data-step', '2');
    await expect(stage(again)).toHaveAttribute('data-blank', 'black');
    await pressAll(again, [['e', 'KeyE']]); // prettier-ignore
    await expect(again.getByText('Revealed: 2 of 5 · Skipped: 1')).toBeVisible();
    await expect(rows(again).nth(1)).toContainText('skipped');
    const download = again.waitForEvent('download');
    await again.getByRole('button', { name: 'Times of signing (CSV)' }).click();
    const text = await readFile(await (await download).path(), 'utf8');
    const lines = text.replace('\ufeff', '').trim().split('\r\n');
    expect(lines).toHaveLength(6);
    expect(lines[1]).toMatch(/;signed;revealed;\d{4}-\d\d-\d\d;\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d;kz-az-rectors-forum-2026;/);
    expect(lines[2]).toContain(';announced;skipped;;;');
    expect(lines.filter((line) => /T\d\d:\d\d:\d\d[+-]/.test(line))).toHaveLength(2);

    // Asked twice before all is forgotten.
    await again.getByRole('button', { name: 'Start over' }).click();
    await expect(again.getByText('Recorded times: 2;')).toBeVisible();
    await again.getByRole('button', { name: 'Yes, start over' }).click();
    await expect(again.getByText('Revealed: 0 of 5')).toBeVisible();
    await context.close();
  });

  test('two windows of it are in step, and what comes into its data joins it', async ({ page, context }) => {
    test.setTimeout(180_000);
    let row = '';
    await context.route('**/agreements.csv', async (route) => {
      const answer = await page.context().request.get(route.request().url());
      const headers = { 'content-type': 'text/csv', etag: `"${row.length}"` };
      await route.fulfill({ headers, body: `${(await answer.text()).trimEnd()}\n${row}` });
    });
    await open(page, '?stage=ceremony&lang=en&live=5');
    await pressAll(page, [['n', 'KeyN'], ['k', 'KeyK'], ['n', 'KeyN']]); // prettier-ignore
    const scene = (await stage(page).getAttribute('data-scene'))!;
    const total = async (of: Page) => Number(/2 \/ (\d+)/.exec(await stage(of).innerText())?.[1]);
    const before = await total(page);
    expect(before).toBeGreaterThan(50);

    const other = await context.newPage();
    await open(other, '?stage=ceremony&lang=en');
    await expect(stage(other)).toHaveAttribute('data-scene', scene);
    await pressAll(other, [['n', 'KeyN']]);
    await expect(stage(page)).toHaveAttribute('data-step', '3');
    await pressAll(page, [['p', 'KeyP'], ['.', 'Period']]); // prettier-ignore
    await expect(stage(other)).toHaveAttribute('data-step', '2');
    await expect(stage(other)).toHaveAttribute('data-blank', 'black');
    await pressAll(other, [['.', 'Period']]);
    await expect(stage(page)).toHaveAttribute('data-blank', 'none');
    await other.close();

    // What a file holds never changes.
    if (isFile(page.url())) return;
    await page.waitForResponse((response) => response.request().method() === 'HEAD' && response.url().endsWith('agreements.csv'));
    row = 'example-live,kz-kaznu,ee-taltech,memorandum,signed,2026-11-01,,,,,https://example.org/,Example,2026-11-22,Example,high\n';
    await expect.poll(() => total(page), { timeout: 60_000 }).toBe(before + 1);
    await expect(stage(page)).toHaveAttribute('data-scene', scene);
    await expect(stage(page)).toHaveAttribute('data-step', '2');
    await ready(page);
  });

  test('a story that has crashed goes on where it was', async ({ page }) => {
    await open(page, '?stage=story&lang=en');
    await pressAll(page, [['2', 'Digit2'], ['Enter', 'Enter'], ['.', 'Period']]); // prettier-ignore
    await expect(stage(page)).toHaveAttribute('data-scene', 'students');
    const { page: again, context } = await afterCrash(page, '?stage=story&lang=en');
    await expect(stage(again)).toHaveAttribute('data-scene', 'students');
    await expect(stage(again)).toHaveAttribute('data-blank', 'black');
    await context.close();
  });
});

test('a context that is lost while an arc grows comes back with the right picture', async ({ page }) => {
  test.setTimeout(180_000);
  await open(page, '?stage=ceremony&lang=en&theme=light');
  await pressAll(page, [['n', 'KeyN'], ['n', 'KeyN'], ['n', 'KeyN']]); // prettier-ignore
  const lost = await page.evaluate(async () => {
    const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')!;
    const context = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', code: 'KeyN', bubbles: true }));
    await new Promise((done) => requestAnimationFrame(done));
    let events = 0;
    canvas.addEventListener('webglcontextlost', () => events++);
    canvas.addEventListener('webglcontextrestored', () => events++);
    context.loseContext();
    await new Promise((done) => setTimeout(done, 200));
    context.restoreContext();
    await new Promise((done) => setTimeout(done, 100));
    return events;
  });
  expect(lost).toBe(2);
  await expect(stage(page)).toHaveAttribute('data-step', '4');
  const stable = async () => {
    let before = -1;
    await expect
      .poll(
        async () => {
          const now = await strongPixels(page);
          const same = now === before;
          before = now;
          return same;
        },
        { timeout: 60_000, intervals: [1500] }
      )
      .toBe(true);
    return before;
  };
  const restored = await stable();
  // The same state in a page that has lost nothing.
  await page.reload();
  await ready(page);
  await expect(stage(page)).toHaveAttribute('data-step', '4');
  const whole = await stable();
  expect(whole).toBeGreaterThan(500);
  expect(Math.abs(restored - whole) / whole).toBeLessThan(0.1);
});
