import type { Page } from '@playwright/test';
import { addRule, cutTexts, overlaps, sideways, unreachable } from './fits';
import { expect, expectSelection, graph, map, open, panel, test } from './page';

const focusIsIn = (page: Page, part: string) =>
  expect.poll(() => page.evaluate((id) => Boolean(document.activeElement?.closest(`#${id}`)), `part-${part}`), part).toBe(true);

test('the first stops of Tab are links to what is shown, in every view', async ({ page }) => {
  const views = { table: ['table', 'entry'], map: ['map', 'entry'], graph: ['graph', 'entry'], all: ['map', 'graph', 'table', 'entry'] };
  for (const [view, parts] of Object.entries(views)) {
    await open(page, `?view=${view}`);
    for (const part of parts) {
      await page.keyboard.press('Tab');
      const link = page.getByRole('link', { name: `Skip to the ${part}` });
      await expect(link).toBeFocused();
      const { width, height } = (await link.boundingBox())!;
      expect(Math.min(width, height), 'is seen').toBeGreaterThan(24);
    }
    if (view === 'map' || view === 'graph') continue;
    for (const part of parts) {
      await page.getByRole('link', { name: `Skip to the ${part}` }).focus();
      await page.keyboard.press('Enter');
      await focusIsIn(page, part);
    }
    expect(page.url(), 'the address holds the view only').not.toContain('#');
  }
});

test('landmarks, headings and the title say what is on the page', async ({ page }) => {
  for (const [query, title] of [
    ['?view=table', 'Table – University Network Map'],
    ['?view=table&select=university:kz-kaznu', 'Al-Farabi Kazakh National University – University Network Map'],
    ['?view=table&select=country:EE&lang=et', 'Eesti – Ülikoolide võrgustiku kaart'],
    ['?view=table&select=pair:AZ,KZ&lang=ru', 'Азербайджан и Казахстан — Карта сети университетов']
  ] as const) {
    await open(page, query);
    await expect(page).toHaveTitle(title);
    for (const role of ['banner', 'main', 'complementary', 'contentinfo', 'search'] as const)
      await expect(page.getByRole(role), `${role} ${query}`).toHaveCount(1);
    const levels = await page
      .getByRole('heading')
      .evaluateAll((all) => all.map((heading) => Number(heading.getAttribute('aria-level') ?? heading.tagName.slice(1))));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0), `${query} ${levels.join()}`).toBeLessThanOrEqual(1));
  }
});

test('the head fits at every width and in every language', async ({ page }) => {
  for (const language of ['kk', 'ru', 'az', 'et', 'en', 'en-XA']) {
    await open(page, `?view=table&lang=${language}`);
    for (const width of [320, 390, 600, 832, 1024, 1280, 1920, 3840]) {
      await page.setViewportSize({ width, height: 900 });
      await expect(page.getByRole('contentinfo')).toBeVisible();
      await expect.poll(() => sideways(page), `${language} ${width}`).toBeLessThanOrEqual(0);
      await expect.poll(() => overlaps(page, '.app > header'), `${language} ${width}`).toEqual([]);
      await expect.poll(() => overlaps(page, '.app > footer'), `${language} ${width}`).toEqual([]);
      await expect.poll(() => cutTexts(page), `${language} ${width}`).toEqual([]);
    }
  }
});

test.describe('without motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('in the smallest windows everything is reached, and only up and down', async ({ page }) => {
    for (const query of ['?view=map&select=university:ee-taltech', '?view=all', '?view=graph']) {
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, query);
      for (const height of [640, 480, 200]) {
        await page.setViewportSize({ width: 320, height });
        const opener = page.locator('[aria-expanded="false"][aria-controls]').filter({ hasText: /agreements ·/ });
        if (await opener.count()) await opener.click();
        await page.getByRole('button', { name: 'Legend' }).filter({ visible: true }).first().click();
        await expect.poll(() => sideways(page), `${query} ${height}`).toBeLessThanOrEqual(0);
        expect(await unreachable(page), `${query} ${height}`).toEqual([]);
        await page.getByRole('button', { name: 'Legend' }).filter({ visible: true }).first().click();
      }
    }
  });

  test('wide spaces in texts and texts of twice the size cut nothing', async ({ page }) => {
    for (const query of [
      '?view=map&lang=kk&select=event:kz-az-rectors-forum-2026',
      '?view=table&lang=ru&select=university:kz-kaznu',
      '?view=table&lang=az&select=agreement:wd-002'
    ]) {
      await open(page, query);
      await addRule(page, '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }');
      await addRule(page, 'p { margin-bottom: 2em !important }');
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        await expect.poll(() => sideways(page), `${query} ${width}`).toBeLessThanOrEqual(0);
        await expect.poll(() => cutTexts(page), `${query} ${width}`).toEqual([]);
      }
      await page.reload();
      await page.setViewportSize({ width: 1280, height: 800 });
      await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
      await addRule(page, ':root { font-size: 32px !important }');
      await expect.poll(() => sideways(page), query).toBeLessThanOrEqual(0);
      await expect.poll(() => cutTexts(page), query).toEqual([]);
      await expect.poll(() => overlaps(page, '.app > header'), query).toEqual([]);
    }
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
    const handle = (page: Page) =>
      panel(page)
        .getByRole('button', { expanded: false })
        .or(panel(page).getByRole('button', { expanded: true }))
        .first();
    const height = async (page: Page) => (await panel(page).boundingBox())!.height;

    test('the sheet is moved by keys, and holds nobody', async ({ page }) => {
      await open(page, '?view=map');
      const low = await height(page);
      await handle(page).focus();
      await expect(handle(page)).toHaveText(/\d+ agreements · \d+ universities/);
      await page.keyboard.press('Enter');
      await expect(handle(page)).toHaveAttribute('aria-expanded', 'true');
      const half = await height(page);
      expect(half).toBeGreaterThan(low + 100);
      await page.getByRole('button', { name: 'Full height' }).press('Enter');
      expect(await height(page)).toBeGreaterThan(half + 100);
      // What has the focus is not under the sheet.
      await page.getByRole('button', { name: 'Zoom in' }).focus();
      await expect.poll(() => height(page)).toBeLessThanOrEqual(half);
      await handle(page).press('Enter');
      await expect(handle(page)).toHaveAttribute('aria-expanded', 'false');
      expect(await height(page)).toBe(low);
      await expect(panel(page).getByRole('heading', { level: 3 })).toHaveCount(0);
      await page.getByRole('combobox').fill('taltech');
      await page.getByRole('option').first().tap();
      await expectSelection(page, 'university:ee-taltech');
      await expect(panel(page).getByRole('heading', { level: 2 })).toBeInViewport();
      await page.keyboard.press('Escape');
      await expect(page.locator('html')).not.toHaveAttribute('data-selection');
    });

    test('the sheet is moved by a finger, in three stands', async ({ page }) => {
      await open(page, '?view=table');
      const touch = await page.context().newCDPSession(page);
      const low = await height(page);
      const drag = async (by: number) => {
        const box = (await handle(page).boundingBox())!;
        const x = box.x + box.width / 2;
        const y = box.y + box.height / 2;
        await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
        for (let step = 1; step <= 5; step++)
          await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y + (by * step) / 5 }] });
        await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      };
      for (const stand of ['half', 'peek']) {
        await handle(page).tap();
        await expect(panel(page)).toHaveAttribute('data-stand', stand);
      }
      await drag(-120);
      await expect(panel(page)).toHaveAttribute('data-stand', 'half');
      const half = await height(page);
      expect(half).toBeGreaterThan(low);
      await drag(-120);
      await expect(panel(page)).toHaveAttribute('data-stand', 'full');
      expect(await height(page)).toBeGreaterThan(half);
      await drag(700);
      await expect(panel(page)).toHaveAttribute('data-stand', 'peek');
      expect(await page.evaluate(() => scrollY), 'the page stays').toBe(0);
    });
  });
});

test('in a window of 1280 × 800 px the pictures over the table have room, and their signs are one press away', async ({ page }) => {
  await open(page);
  const heights = [map(page), graph(page)].map(async (picture) => (await picture.boundingBox())!.height);
  for (const height of heights) expect(await height).toBeGreaterThan(340);
  const legend = page.getByRole('region', { name: 'Legend of the map' });
  await expect(legend.getByText('Memorandum')).toBeHidden();
  await legend.getByRole('button', { name: 'Legend' }).click();
  await expect(legend.getByText('Memorandum')).toBeVisible();
});
