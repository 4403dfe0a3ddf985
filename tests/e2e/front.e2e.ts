import { expect, open, test } from './page';

for (const name of ['index.html', 'embed.html']) {
  test.describe(`${name} without scripts`, () => {
    test.use({ javaScriptEnabled: false });

    test('shows title, counts, picture and links to the tables', async ({ page, request, baseURL }) => {
      await page.goto(`./${name}`);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('University Network Map');
      await expect(page.getByText('University network of Kazakhstan, Azerbaijan and Estonia')).toBeVisible();
      const picture = page.getByRole('img', { name: 'Map of the agreements between cities' });
      await expect(picture).toBeVisible();
      expect((await request.get(`${baseURL}poster-light.svg`)).ok()).toBe(true);
      for (const count of ['universities', 'agreements', 'cities', 'countries'])
        await expect(page.locator(`data[data-count="${count}"]`)).toHaveText(/^[1-9]\d*$/);
      await expect(page.getByText('Date of the data: 22 November 2026')).toBeVisible();
      await expect(page.locator('noscript p')).toHaveText(/need JavaScript/);
      const table = page.getByRole('link', { name: 'agreements.csv' });
      const answer = await request.get(new URL((await table.getAttribute('href'))!, baseURL).href);
      expect(answer.headers()['content-type']).toContain('text/csv');
      expect((await answer.text()).split('\n').length).toBeGreaterThan(100);
    });
  });
}

/** How far things on a page have moved by themselves, as browsers count it, and what moved. */
const shift = () =>
  new Promise<{ sum: number; moved: string[] }>((resolve) => {
    const found = { sum: 0, moved: [] as string[] };
    type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: readonly { node: Node | null }[] };
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
        if (hadRecentInput) continue;
        found.sum += value;
        found.moved.push(
          `${value.toFixed(4)}: ${sources.map(({ node }) => `${node?.nodeName} ${node?.textContent?.trim().slice(0, 30)}`).join(', ')}`
        );
      }
    }).observe({ type: 'layout-shift', buffered: true });
    // What is buffered comes with the next frames.
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(found)));
  });

for (const address of ['', 'embed.html'])
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 390, height: 700 }
  ])
    test(`nothing jumps when the program takes over ${address || 'index.html'} at ${viewport.width} px`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await open(page, `${address}?lang=en`);
      const { sum, moved } = await page.evaluate(shift);
      expect(sum, moved.join('; ')).toBeLessThanOrEqual(0.02);
    });

test('the numbers before the program are those of the program', async ({ page, browser, baseURL }) => {
  const still = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await still.goto(baseURL!);
  await open(page, '?view=table&lang=en');
  for (const count of ['universities', 'agreements', 'cities', 'countries']) {
    const said = await still.locator(`data[data-count="${count}"]`).getAttribute('value');
    await expect(page.locator(`[data-count="${count}"]`).first()).toHaveAttribute('value', said!);
  }
  await still.context().close();
});
