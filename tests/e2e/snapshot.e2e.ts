import { expect, open, ready, test } from './page';

test('a snapshot is read in the place of the data of today, says its day, and leads to today', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page, '?view=table&lang=en&snapshot=2026-11-22');
  await expect(page.getByText('Data as of 22 November 2026')).toBeVisible();
  expect(asked.some((path) => path.endsWith('/snapshots/2026-11-22/data/kazakhstan/agreements.csv'))).toBe(true);
  expect(asked.filter((path) => path.startsWith('/sub/dir/data/'))).toEqual([]);
  // What is chosen on the page keeps the address on the snapshot.
  await page.getByRole('radio', { name: 'Matrix' }).check({ force: true });
  await expect(page).toHaveURL(/snapshot=2026-11-22/);

  await page.getByRole('link', { name: 'Show the data of today' }).click();
  await ready(page);
  await expect(page).not.toHaveURL(/snapshot/);
  await expect(page.getByText('Data as of')).toHaveCount(0);
  expect(asked.some((path) => path.endsWith('/dir/data/kazakhstan/agreements.csv'))).toBe(true);
});

for (const snapshot of ['2020-01-01', '..', '2026-11-22/../../data', 'https://elsewhere.example'])
  test(`the snapshot ${snapshot}, which there is none of, is the data of today`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await open(page, `?view=table&lang=en&snapshot=${encodeURIComponent(snapshot)}`);
    await expect(page).not.toHaveURL(/snapshot/);
    expect(asked.filter((path) => path.includes('/snapshots/') && !path.endsWith('/index.json'))).toEqual([]);
  });
