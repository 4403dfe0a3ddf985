import { THEMES } from '../../src/model/palette';
import { expect, open, test } from './page';

test('the network is printed as a document, light in the dark theme, with all that the screen shows and none of its controls', async ({
  page
}) => {
  await open(page, '?theme=dark');
  await page.emulateMedia({ media: 'print' });
  const paper = page.getByRole('article').first();
  await expect(paper.getByRole('heading', { level: 1 })).toHaveText('University Network Map');
  await expect(paper).toContainText('University network of Kazakhstan, Azerbaijan and Estonia');
  await expect(paper).toContainText('Most agreements: Al-Farabi Kazakh National University');
  await expect(paper).toContainText('63 announced');
  await expect(paper).toContainText('legal status');
  await expect(paper).toContainText('Natural Earth');
  const today = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  await expect(paper.getByText('Printed', { exact: true }).locator('..')).toContainText(today);
  await expect(paper.getByText('Address of this view').locator('..')).toContainText(page.url());

  const rows = paper.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(235);
  await expect(rows.filter({ hasText: 'Tallinn University of Technology' }).first()).toContainText('https://');

  const map = paper.getByRole('img', { name: 'Map of the agreements' });
  expect(await map.locator('.arcs path').count()).toBeGreaterThan(100);
  await expect(map.locator('.names')).toContainText('Baku');
  await expect(map.locator('rect').first()).toHaveAttribute('fill', THEMES.light.ground);
  const graph = paper.getByRole('img', { name: 'Graph of the universities' });
  expect(await graph.locator('circle').count()).toBeGreaterThan(200);
  await expect(graph.locator('rect').first()).toHaveAttribute('fill', THEMES.light.ground);
  expect(await paper.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(0, 0, 0)');

  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(page.getByRole('main')).toBeHidden();

  await page.emulateMedia({ media: 'screen' });
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.locator('.paper')).toHaveCount(0);
});

test('a selection is printed alone, in the language of the page; the browser gets sheets of paper', async ({ page }) => {
  await open(page, '?view=map&select=university:ee-taltech&lang=et');
  await page.emulateMedia({ media: 'print' });
  const paper = page.getByRole('article').first();
  await expect(paper.getByRole('heading', { level: 2 }).first()).toHaveText('Tallinna Tehnikaülikool');
  await expect(paper.getByRole('row')).toHaveCount(4);
  await expect(paper).toContainText('Selle vaate aadress');
  await expect(paper.getByRole('img')).toHaveCount(1);
  await page.emulateMedia({ media: null });

  const pdf = await page.pdf({ preferCSSPageSize: true });
  const sheets = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
  expect(sheets).toBeGreaterThanOrEqual(1);
  expect(sheets).toBeLessThanOrEqual(3);
  // The page comes back as it was.
  await expect(page.locator('.paper')).toHaveCount(0);
});

test('the table alone is printed with the rows its search finds, and with the map', async ({ page }) => {
  await open(page, '?view=table&q=Baku&lang=ru');
  await page.emulateMedia({ media: 'print' });
  const paper = page.getByRole('article').first();
  await expect(paper.getByRole('img', { name: /Карта/ })).toBeVisible();
  const rows = await paper.getByRole('row').count();
  expect(rows).toBeGreaterThan(10);
  expect(rows).toBeLessThan(235);
});
