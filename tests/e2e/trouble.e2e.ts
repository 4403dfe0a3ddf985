import { count, expect, map, open, ready, test } from './page';

test('a network that cannot be loaded says what failed and what to do, and a second try works', async ({ page, clean }) => {
  await page.route('**/agreements.csv', (route) => route.fulfill({ status: 503, body: 'busy' }));
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-state', 'error');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('agreements.csv');
  await expect(alert).toContainText('503');
  // The browser itself logs a failed request.
  expect(clean.splice(0).every((fault) => fault.includes('503'))).toBe(true);
  await page.unroute('**/agreements.csv');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await ready(page);
  expect(await count(page, 'agreements')).toBeGreaterThanOrEqual(220);
});

test('a wrong row is set aside and said, the rest is shown', async ({ page }) => {
  await page.route('**/agreements.csv', (route) =>
    route.fulfill({
      contentType: 'text/csv',
      body: 'id,university_a,university_b,kind,status\nexample-1,kz-kaznu,ee-taltech,memorandum,signed\nexample-2,kz-kaznu,ee-taltec,memorandum,signed\n'
    })
  );
  await open(page, '?view=table');
  expect(await count(page, 'agreements')).toBe(1);
  await page.getByRole('button', { name: /remark/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('agreements.csv: 2 rows read, 1 used, 1 set aside');
  await expect(dialog).toContainText('agreements.csv, row 3, column university_b');
  await expect(dialog).toContainText('“ee-taltec”');
  await expect(dialog).toContainText('Did you mean “ee-taltech”?');
});

test('without WebGL 2 the same map is drawn as SVG', async ({ page }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, type: string, ...rest: unknown[]) {
      return type.startsWith('webgl') ? null : Reflect.apply(original, this, [type, ...rest]);
    } as typeof original;
  });
  await open(page, '?view=map&camera=76.9167,43.25,5');
  await expect(page.getByText('plain picture')).toBeVisible();
  await expect(map(page).locator('svg text', { hasText: 'Almaty' })).toBeVisible();
  const area = (await map(page).boundingBox())!;
  await page.mouse.click(area.x + area.width / 2, area.y + area.height / 2);
  await expect(page.locator('html')).toHaveAttribute('data-selection', 'city:kz-almaty');
});

test('a worker that cannot start leaves the map as SVG', async ({ page, clean }) => {
  await page.route('**/maplibre-gl-worker*', (route) => route.abort());
  await open(page, '?view=map');
  await expect(page.getByText('plain picture')).toBeVisible();
  expect(clean.splice(0).every((fault) => /worker|ERR_FAILED/i.test(fault))).toBe(true);
});

test('where what looks for texts cannot be fetched the page says so, shows everything, and a later trial works', async ({
  page,
  clean
}) => {
  await page.route('**/agreementText-*', (route) => route.abort());
  await open(page, '?view=table&text=memorandum');
  await expect(page.getByRole('alert')).toContainText('A part of the page could not be loaded');
  const all = await count(page, 'agreements');
  expect(all).toBeGreaterThanOrEqual(220);
  await expect(page).not.toHaveURL(/text=/);
  expect(clean.splice(0).every((fault) => /agreementText|ERR_FAILED/i.test(fault))).toBe(true);
  await page.unroute('**/agreementText-*');
  await page.getByRole('button', { name: 'Filters' }).first().click();
  await page.getByLabel('Text').first().fill('Almaty');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect.poll(() => count(page, 'agreements')).toBeLessThan(all);
});

test('without the outlines the page says so and is used by table and graph', async ({ page, clean }) => {
  await page.route('**/outlines/lakes-overview.json', (route) => route.fulfill({ status: 503 }));
  await open(page);
  await expect(page.getByRole('alert')).toContainText('The map could not be loaded');
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  expect(clean.splice(0).every((fault) => fault.includes('503'))).toBe(true);
});

test('a page in the place of a table is named as what failed', async ({ page }) => {
  await page.route('**/agreements.csv', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' })
  );
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-state', 'error');
  await expect(page.getByRole('alert')).toContainText('agreements.csv');
  await expect(page.locator('[data-count]')).toHaveCount(0);
});

test('an unknown network is said, and the usual one is shown', async ({ page }) => {
  await open(page, '?view=table&network=nope');
  await expect(page.getByRole('alert')).toContainText('nope');
  expect(await count(page, 'agreements')).toBeGreaterThanOrEqual(220);
});

test('an address that names nothing of this network says so', async ({ page }) => {
  await open(page, '?view=table&select=university:nowhere');
  await expect(page.getByRole('alert')).toContainText('nowhere');
});
