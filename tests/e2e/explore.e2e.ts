import { count, expect, expectSelection, graph, map, open, panel, ready, test } from './page';
import { pointAt } from '../../src/base/sphere';

test('the opening screen shows the real network, its announced totals and its student figures, each with a source', async ({ page }) => {
  await open(page);
  expect(await count(page, 'agreements')).toBeGreaterThanOrEqual(220);
  expect(await count(page, 'universities')).toBeGreaterThanOrEqual(200);
  expect(await count(page, 'countries')).toBeGreaterThanOrEqual(30);
  expect(await count(page, 'cities')).toBeGreaterThanOrEqual(100);

  const side = panel(page);
  await expect(side.getByRole('listitem').filter({ hasText: '333' })).toContainText('Press text of the Second Forum');
  await expect(side.getByRole('listitem').filter({ hasText: '164' })).toContainText('Press text of the Second Forum');
  const forum = side.getByRole('article').filter({ hasText: 'Second Forum of Rectors' });
  await expect(forum).toContainText('63 announced');
  await expect(forum).toContainText('0 listed');
  await expect(forum).toContainText('0 sourced');
  await expect(page.getByRole('contentinfo')).toContainText('Data 1.0.0');
  await expect(page.getByRole('contentinfo')).toContainText('legal status');

  // What is counted is what is there: a row of the table for each agreement, and fewer universities when the unconnected are left out.
  const agreements = await count(page, 'agreements');
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', String(agreements + 1));
  const universities = await count(page, 'universities');
  await page.getByRole('checkbox', { name: /without an agreement/ }).uncheck();
  await expect.poll(() => count(page, 'universities')).toBeLessThan(universities);
  expect(await count(page, 'agreements')).toBe(agreements);
  await expect(page).toHaveURL(/unconnected=0/);
});

test('TalTech selected in the graph is shown by panel, map and table, and the address restores it all', async ({ page, context }) => {
  await open(page);
  // A node is found as a person finds it: by pointing until its name appears.
  const area = (await graph(page).boundingBox())!;
  const tip = page.getByRole('tooltip');
  const found = await (async () => {
    for (let y = area.y + 20; y < area.y + area.height; y += 11) {
      for (let x = area.x + 20; x < area.x + area.width - 70; x += 11) {
        await page.mouse.move(x, y);
        if ((await tip.count()) && (await tip.innerText()).startsWith('Tallinn University of Technology\n')) return { x, y };
      }
    }
    return null;
  })();
  expect(found, 'TalTech has a node').not.toBeNull();
  await page.mouse.click(found!.x, found!.y);

  await expectSelection(page, 'university:ee-taltech');
  const side = panel(page);
  await expect(side.getByRole('heading', { level: 2 })).toContainText('Tallinn University of Technology');
  const row = side.getByRole('listitem').filter({ hasText: 'Almaty Management University' });
  await expect(row).toContainText('Cooperation agreement');
  await expect(row).toContainText('17 Nov 2025');
  await expect(row.getByRole('link', { name: /AlmaU/ })).toHaveAttribute('href', /^https:\/\/almau\.edu\.kz\//);
  const tableRow = page.getByRole('row', { selected: true }).filter({ hasText: 'Almaty Management University' });
  await expect(tableRow).toBeVisible();
  await expect(tableRow).toContainText('Tallinn University of Technology');

  const address = page.url();
  expect(address).toContain('select=university:ee-taltech');
  const copy = await context.newPage();
  await copy.goto(address);
  await ready(copy);
  await expectSelection(copy, 'university:ee-taltech');
  await expect(panel(copy).getByRole('heading', { level: 2 })).toContainText('Tallinn University of Technology');
  await expect(copy.getByRole('row', { selected: true })).toHaveCount(3);
  await copy.close();

  await page.goBack();
  await expect(page.locator('html')).not.toHaveAttribute('data-selection');
  await page.goForward();
  await expectSelection(page, 'university:ee-taltech');
});

test('cities and arcs are found on the map by pointing, flat and on the globe', async ({ page }) => {
  const almaty = { longitude: 76.91667, latitude: 43.25 };
  await open(page, `?view=map&camera=${almaty.longitude},${almaty.latitude},5`);
  const area = (await map(page).boundingBox())!;
  const middle = { x: area.x + area.width / 2, y: area.y + area.height / 2 };
  await page.mouse.move(middle.x, middle.y);
  await expect(page.getByRole('tooltip')).toContainText('Almaty');
  await page.mouse.click(middle.x, middle.y);
  await expectSelection(page, 'city:kz-almaty');
  await expect(panel(page)).toContainText('Al-Farabi Kazakh National University');

  // The middle of the arc Tallinn–Almaty, drawn for TalTech, lies in the middle of the picture.
  const [longitude, latitude] = pointAt([24.75353, 59.43696], [almaty.longitude, almaty.latitude], 0.5);
  for (const projection of ['flat', 'globe']) {
    await open(
      page,
      `?view=map&select=university:ee-taltech&camera=${longitude.toFixed(4)},${latitude.toFixed(4)},4&projection=${projection}`
    );
    await page.mouse.move(middle.x - 3, middle.y);
    await page.mouse.move(middle.x, middle.y);
    await expect(page.getByRole('tooltip')).toContainText('Tallinn');
    await expect(page.getByRole('tooltip')).toContainText('Almaty');
  }
});

test('search does not care for case, accents and script, and activates nothing by itself', async ({ page }) => {
  await open(page, '?view=table');
  const search = page.getByRole('combobox', { name: 'Search a university' });
  const options = page.getByRole('option');
  for (const query of ['almaty', 'Алматы', 'алматы']) {
    await search.fill(query);
    await expect(options.first()).toContainText('Almaty');
    await expect(options.first()).toContainText('City');
  }
  await search.fill('gence');
  await expect(options.first()).toContainText('Ganja');
  await search.fill('kaznu');
  await expect(options.first()).toContainText('Al-Farabi Kazakh National University');
  await expect(page.getByRole('option', { selected: true })).toHaveCount(0);
  await search.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toContainText('Al-Farabi');
  await search.press('Enter');
  await expectSelection(page, 'university:kz-kaznu');
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).not.toHaveAttribute('data-selection');
});

test('an arc between two cities opens the pair, also where universities have the ids of cities', async ({ page }) => {
  await open(page, '?view=table&select=pair:az-baku,kz-shymkent');
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText('Baku – Shymkent');
  await expect(panel(page).getByRole('listitem').first()).toBeVisible();
});

test('the camera a person chose is in the address; what is fitted is not', async ({ page }) => {
  await open(page, '?view=map');
  await expect(page).not.toHaveURL(/camera=/);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/camera=/);
  await page.getByRole('button', { name: 'Fit to the selection' }).click();
  await expect(page).not.toHaveURL(/camera=/);
});

test('language and colours change everything at once and are kept', async ({ page }) => {
  await open(page, '?view=all&select=university:ee-taltech');
  await page.getByRole('button', { name: /^Language/ }).click();
  await page.getByRole('radio', { name: 'Eesti' }).check();
  await expect(page.locator('html')).toHaveAttribute('lang', 'et');
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Tallinna Tehnikaülikool');
  await expect(page.getByRole('region', { name: 'Linnadevaheliste kokkulepete kaart' })).toBeVisible();
  await expect(page.getByRole('img', { name: 'Ülikoolide ja nende kokkulepete graaf' })).toBeVisible();
  await expect(page).toHaveURL(/lang=et/);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Värvid/ }).click();
  await page.getByRole('radio', { name: 'Tume' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto('./?view=table');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('lang', 'et');
});

test('a row chosen in the table stays where it is', async ({ page }) => {
  await open(page, '?view=table');
  const row = page.getByRole('row').nth(6);
  const id = await row.getAttribute('data-id');
  await row.getByRole('button').nth(2).click();
  await expectSelection(page, `agreement:${id}`);
  await expect(page.getByRole('row').nth(6)).toHaveAttribute('data-id', id!);
  await expect(page.getByRole('row').nth(6)).toHaveAttribute('aria-selected', 'true');
});

test('the table sorts, searches and selects', async ({ page }) => {
  await open(page, '?view=table');
  const table = page.getByRole('table');
  await page.getByRole('searchbox', { name: 'Search in the table' }).fill('эстон TALTECH');
  await expect(page.getByText('3 of 234')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search in the table' }).fill('no such university');
  await expect(page.getByText('These filters leave no agreement: text').first()).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search in the table' }).fill('estonia');
  await expect(page.getByText('3 of 234')).toBeVisible();
  await expect(page).toHaveURL(/q=estonia/);
  await page.getByRole('button', { name: 'University', exact: true }).click();
  await expect(table.getByRole('columnheader', { name: 'University' })).toHaveAttribute('aria-sort', 'ascending');
  await expect(table.getByRole('row').nth(1)).toContainText('Al-Farabi');
  await table.getByRole('button', { name: 'Cooperation agreement' }).click();
  await expectSelection(page, 'agreement:wd-002');
  await expect(panel(page)).toContainText('What the source says');
});

test.describe('in a small window', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test('nothing is wider than the screen', async ({ page }) => {
    for (const view of ['map', 'graph']) {
      await open(page, `?view=${view}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBeLessThanOrEqual(390);
    }
    for (const select of ['', 'university:kz-kaznu', 'country:KZ', 'event:kz-az-rectors-forum-2026', 'agreement:wd-002', 'pair:AZ,KZ']) {
      await open(page, `?view=table&select=${select}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), select).toBeLessThanOrEqual(390);
    }
  });
});
