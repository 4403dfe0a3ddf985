import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test as base, type Page } from '@playwright/test';
import { contentTypeOf, headersOf } from '../../scripts/headers.js';
import { createSiteHandler } from '../../scripts/serve.js';
import { count, map, panel, ready } from './page';

const BASE = '/sub/dir/';
const ROOT = fileURLToPath(new URL('../../dist', import.meta.url));

/** The site on a server of its own, which a test can stop, and whose files it can replace. */
class Site {
  address = '';
  /** Texts in the place of files, by path in the site. */
  readonly replaced = new Map<string, string>();
  readonly #server = createServer((request, response) => {
    const path = new URL(request.url!, 'http://localhost').pathname.slice(BASE.length);
    const text = this.replaced.get(path);
    if (text === undefined) return void this.#files(request, response).catch(() => response.destroy());
    response.writeHead(200, { ...headersOf(path), 'Content-Type': contentTypeOf(path) }).end(text);
  });
  readonly #files = createSiteHandler({ root: ROOT, base: BASE });

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, 'localhost', resolve));
    this.address = `http://localhost:${(this.#server.address() as AddressInfo).port}${BASE}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** A site of its own; no page of the test may ask another one. */
const test = base.extend<{ site: Site }>({
  site: async ({ context }, use) => {
    const site = new Site();
    await site.start();
    const foreign: string[] = [];
    context.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(site.address)) foreign.push(request.url());
    });
    await use(site);
    await site.stop();
    expect(foreign).toEqual([]);
  }
});
test.use({ serviceWorkers: 'allow' });

const openAbout = async (page: Page) => {
  await page.getByRole('button', { name: 'About and sources' }).click();
  return page.getByRole('dialog').locator('[data-offline]');
};

test('after the first visit the whole page opens without a server, in every language, with its data and on stage', async ({
  page,
  site
}) => {
  await page.goto(`${site.address}?view=table&lang=en`);
  await ready(page);
  const agreements = await count(page, 'agreements');
  const kept = await openAbout(page);
  await expect(kept).toHaveAttribute('data-offline', 'ready', { timeout: 60_000 });
  await expect(kept).toHaveText(/Ready offline: program \d+\.\d+\.\d+\+[0-9a-f]+, data version .+ of .+\./);

  await site.stop();
  await page.reload();
  await ready(page);
  expect(await count(page, 'agreements')).toBe(agreements);
  for (const language of ['kk', 'ru', 'az', 'et']) {
    await page.goto(`${site.address}?view=table&lang=${language}`);
    await ready(page);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('table').first()).toBeVisible();
  }
  await page.goto(`${site.address}?lang=en&select=university:kz-kaznu`);
  await ready(page);
  await expect(map(page).locator('canvas').first()).toBeVisible();
  await expect(panel(page)).toContainText('Al-Farabi');
  await page.goto(`${site.address}?stage=story&lang=ru`);
  await ready(page);
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('main')).toHaveAttribute('data-step', '1');
});

test('tables and settings are those of the network while there is one, and the last that came where there is none', async ({
  page,
  site
}) => {
  const table = 'id,university_a,university_b,kind,status\nexample-1,kz-kaznu,ee-taltech,memorandum,signed\n';
  await page.goto(`${site.address}?view=table&lang=en`);
  await ready(page);
  await expect(await openAbout(page)).toHaveAttribute('data-offline', 'ready', { timeout: 60_000 });
  site.replaced.set('data/kazakhstan/agreements.csv', table);
  await page.reload();
  await ready(page);
  expect(await count(page, 'agreements')).toBe(1);
  await site.stop();
  await page.reload();
  await ready(page);
  expect(await count(page, 'agreements')).toBe(1);
});

test('a newer version waits until a person agrees, and is not taken while a stage is open', async ({ page, context, site }) => {
  await page.goto(`${site.address}?view=table&lang=en`);
  await ready(page);
  await expect(await openAbout(page)).toHaveAttribute('data-offline', 'ready', { timeout: 60_000 });
  site.replaced.set('sw.js', (await readFile(`${ROOT}/sw.js`, 'utf8')).replace(/"version":"[^"]+"/, '"version":"9.9.9+example"'));

  await page.reload();
  await ready(page);
  const take = page.getByRole('button', { name: 'Use the newer version' });
  await expect(take).toBeVisible({ timeout: 60_000 });
  const stage = await context.newPage();
  let loads = 0;
  await stage.goto(`${site.address}?stage=ceremony&lang=en`);
  await ready(stage);
  stage.on('load', () => loads++);
  await expect(stage.getByRole('button')).toHaveCount(0);

  await page.bringToFront();
  await take.click();
  await expect(page.getByText('A stage is open in this browser')).toBeVisible();
  await stage.keyboard.press('PageDown');
  await expect(stage.getByRole('main')).toHaveAttribute('data-step', '1');
  expect(loads).toBe(0);
  await stage.close();

  await take.click();
  await expect(take).toBeHidden({ timeout: 60_000 });
  await ready(page);
  await expect(await openAbout(page)).toContainText('9.9.9+example', { timeout: 60_000 });
});

test('a deployment that does not want to be kept is not, and what an earlier one kept goes', async ({ page, site }) => {
  await page.goto(`${site.address}?view=table&lang=en`);
  await ready(page);
  await expect(await openAbout(page)).toHaveAttribute('data-offline', 'ready', { timeout: 60_000 });
  site.replaced.set('deployment.json', '{"offline":false}');
  await page.reload();
  await ready(page);
  await expect(await openAbout(page)).toHaveAttribute('data-offline', 'off');
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
