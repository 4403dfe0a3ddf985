import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createSiteServer } from '../../scripts/serve.js';
import { buildArcs } from '../bench/build.js';

const ARCS = 60;
/** Any folder: the page is served as whoever measures it happens to. */
const BASE = '/any/folder/';

let server: ReturnType<typeof createSiteServer>;
const root = mkdtempSync(join(tmpdir(), 'bench-page-'));

test.beforeAll(async () => {
  test.setTimeout(180_000);
  await buildArcs(root);
  server = createSiteServer({ root, base: BASE });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
});

test.afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

test.use({ viewport: { width: 1000, height: 700 } });

/** Milliseconds: numbers of which none is impossible, and at least so many. */
const areTimes = (times: readonly number[], least: number): void => {
  expect(times.length).toBeGreaterThanOrEqual(least);
  for (const time of times) expect(time).toBeGreaterThanOrEqual(0);
};

test('a program from outside drives the map through all that it may ask', async ({ page }) => {
  test.setTimeout(300_000);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('request', (request) => request.url().startsWith(`${origin}${BASE}`) || faults.push(request.url()));
  await page.goto(`${origin}${BASE}bench.html`);
  await page.waitForFunction(() => window.__bench?.ready, null, { timeout: 120_000 });

  const loaded = await page.evaluate((count) => window.__bench.load(count), ARCS);
  expect(Object.keys(loaded).sort()).toEqual(['addSync', 'firstFrame', 'maxBlock', 'tbt']);
  areTimes(Object.values(loaded), 4);
  expect(loaded.firstFrame).toBeGreaterThan(loaded.addSync);

  for (const kind of ['pan', 'zoom'] as const) {
    const { js, total, interval } = await page.evaluate((what) => window.__bench.frames(what), kind);
    areTimes(js, 2);
    expect(total).toHaveLength(js.length);
    expect(interval).toHaveLength(js.length - 1);
    js.forEach((time, i) => expect(total[i]).toBeGreaterThanOrEqual(time));
  }
  areTimes(await page.evaluate(() => window.__bench.settle()), 1);
  const picked = await page.evaluate(() => window.__bench.pick());
  areTimes(picked.ms, 1);
  expect(picked.hits).toBeGreaterThan(0);
  expect(picked.hits).toBeLessThanOrEqual(picked.ms.length + 1);
  areTimes(await page.evaluate(() => window.__bench.globe()), 2);
  expect(faults).toEqual([]);
});
