import { pathToFileURL } from 'node:url';
import { expect, test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { fileWith, isFile, isOwn, typeOf } from './place';

/** Addresses of pages that are opened from a file of their own. */
const files = new WeakMap<Page, string>();

interface Fixtures {
  readonly clean: string[];
  /** Puts texts in the place of files of the site, by their path: the server tells them, or a file has them which `open` then opens. */
  readonly replace: (texts: Readonly<Record<string, string>>) => Promise<void>;
}

/** A page that may make no request to another origin, log no error and break no content policy. */
export const test = base.extend<Fixtures>({
  clean: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
      page.on('request', (request) => {
        if (!isOwn(request.url(), baseURL!)) faults.push(`foreign request: ${request.url()}`);
      });
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true }
  ],
  replace: async ({ page, baseURL }, use, testInfo) => {
    await use(async (texts) => {
      if (isFile(baseURL!)) files.set(page, pathToFileURL(await fileWith(testInfo, texts)).href);
      else
        for (const [path, body] of Object.entries(texts))
          await page.route(new URL(path, baseURL).href, (route) => route.fulfill({ contentType: typeOf(path), body }));
    });
  }
});

export { expect };

/** Opens an address of the page, of the served site or of the file on the disk, and waits until its pictures are drawn. */
export async function open(page: Page, query = ''): Promise<void> {
  await page.goto((files.get(page) ?? '') + query);
  await ready(page);
}

/** Waits until the page says that it is ready. */
export const ready = (page: Page): Promise<void> =>
  expect(page.locator('html')).toHaveAttribute('data-state', 'ready', { timeout: 90_000 });

/** The number that a `data-count` element shows. */
export async function count(page: Page, name: string): Promise<number> {
  return Number(await page.locator(`[data-count="${name}"]`).getAttribute('value'));
}

/** What is selected, by the page's own hook. */
export const expectSelection = (page: Page, selection: string | RegExp): Promise<void> =>
  expect(page.locator('html')).toHaveAttribute('data-selection', selection);

/** The panel beside the picture. */
export const panel = (page: Page) => page.getByRole('complementary');

/** The map's and the graph's drawing areas. */
export const map = (page: Page) => page.getByRole('region', { name: 'Map of the agreements between cities' }).first();
export const graph = (page: Page) => page.getByRole('img', { name: 'Graph of the universities' });
