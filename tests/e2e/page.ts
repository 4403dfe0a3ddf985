import { expect, test as base } from '@playwright/test';
import type { Page } from '@playwright/test';

/** A page that may make no request to another origin, log no error and break no content policy. */
export const test = base.extend<{ clean: string[] }>({
  clean: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(new URL(baseURL!).origin) && !url.startsWith('data:')) faults.push(`foreign request: ${url}`);
      });
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true }
  ]
});

export { expect };

/** Opens an address of the page and waits until its pictures are drawn. */
export async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`./${query}`);
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
