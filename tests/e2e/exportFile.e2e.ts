import { pathToFileURL } from 'node:url';
import type { Browser, Page, TestInfo } from '@playwright/test';
import { count, expect, open, ready, test } from './page';

/** Another network of the same site, made up. */
const OTHER = {
  'data/networks.json': JSON.stringify({
    default: 'kazakhstan',
    networks: [
      { id: 'kazakhstan', path: 'kazakhstan', title: { en: 'Kazakhstan' } },
      { id: 'example', path: 'example', title: { en: 'Example network' } }
    ]
  }),
  'data/example/datapackage.json': JSON.stringify({
    name: 'example',
    title: 'Example network',
    version: '3.2.1',
    updated: '2026-11-22',
    languages: ['en'],
    homeCountries: ['EE'],
    resources: [
      { name: 'agreements', path: 'agreements.csv' },
      { name: 'universities', path: 'universities.csv' }
    ]
  }),
  'data/example/universities.csv': 'id,name,country\na,Example University A,EE\nb,Example University B,KZ\nc,Example University C,AZ\n',
  'data/example/agreements.csv':
    'id,university_a,university_b,kind,status\n1,a,b,memorandum,signed\n2,a,c,memorandum,signed\n3,b,c,memorandum,signed\n',
  'data/example/story.json': JSON.stringify({
    scenes: [{ id: 'one', view: 'view=map', title: { en: 'Example scene' }, text: { en: 'Known: {agreements}' } }]
  }),
  'data/example/SOURCES.md': '# Example sources\n'
};
const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"><rect width="30" height="10" fill="#123"/></svg>';
const shown = async (page: Page) => [await count(page, 'agreements'), await count(page, 'universities'), await count(page, 'countries')];

/** Saves the page as one file. @returns address of the file on this disk */
async function saveAsOneFile(page: Page, testInfo: TestInfo): Promise<string> {
  await page.getByRole('button', { name: 'About and sources' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    page.getByRole('button', { name: 'Save as one file' }).click()
  ]);
  expect(file.suggestedFilename()).toBe('university-network-offline.html');
  const path = testInfo.outputPath(`saved ${testInfo.retry}.html`);
  await file.saveAs(path);
  await page.keyboard.press('Escape');
  return pathToFileURL(path).href;
}

/** Opens a file in a browser that knows nothing of the site and has no network. */
async function openSaved(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext({ offline: true, baseURL: address, locale: 'en-GB' })).newPage();
  page.on('pageerror', ({ message }) => expect(message).toBe(''));
  page.on('console', (message) => message.type() === 'error' && expect(message.text()).toBe(''));
  page.on('request', (request) => expect(request.url()).toMatch(/^(file|data|blob):/));
  await open(page);
  return page;
}

test('“Save as one file” makes a file that shows what is open: the view, any network of the site, its story and the logos as they are now', async ({
  page,
  browser,
  replace
}, testInfo) => {
  test.setTimeout(240_000);
  const logos = [{ image: 'logos/example.svg', name: 'Example Ministry' }];
  await replace({ ...OTHER, 'deployment.json': JSON.stringify({ defaultNetwork: 'kazakhstan', logos }), 'logos/example.svg': LOGO });
  await open(page, '?view=table&lang=en&country=AZ');
  const published = await shown(page);
  const first = await openSaved(browser, await saveAsOneFile(page, testInfo));
  expect(await shown(first)).toEqual(published);
  expect(first.url()).toContain('country=AZ');
  const logo = first.getByRole('img', { name: 'Example Ministry' });
  await expect.poll(() => logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await first.context().close();

  await open(page, '?view=table&lang=en&network=example');
  const second = await openSaved(browser, await saveAsOneFile(page, testInfo));
  expect(await shown(second)).toEqual([3, 3, 3]);
  await expect(second.getByText('Data 3.2.1')).toBeVisible();
  // The other networks of the site are in it, too.
  await open(second, '?view=table&lang=en&network=kazakhstan&country=AZ');
  expect(await shown(second)).toEqual(published);
  await open(second, '?stage=story&lang=en&network=example');
  await expect(second.getByRole('main')).toContainText('Known: 3');
  await second.context().close();
});

test('own data and a snapshot are in the saved file with their marks', async ({ page, browser }, testInfo) => {
  test.setTimeout(240_000);
  await open(page, '?view=table&lang=en&snapshot=2026-11-22');
  const published = await shown(page);
  const snapshot = await openSaved(browser, await saveAsOneFile(page, testInfo));
  expect(await shown(snapshot)).toEqual(published);
  expect(snapshot.url()).toContain('snapshot=2026-11-22');
  await expect(snapshot.getByText('22 November 2026').first()).toBeVisible();
  await snapshot.context().close();

  await open(page, '?view=table&lang=en');
  await page.getByRole('button', { name: 'Open your data' }).click();
  await page
    .getByRole('dialog')
    .locator('input[type=file]')
    .setInputFiles({
      name: 'example register.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('university_a,country_a,university_b,country_b\nExample University A,KZ,Example University B,EE\n')
    });
  await page.getByRole('button', { name: 'Show on the map' }).click();
  await ready(page);
  const own = await openSaved(browser, await saveAsOneFile(page, testInfo));
  expect(await shown(own)).toEqual([1, 2, 2]);
  await expect(own.getByRole('region', { name: 'Own data' })).toContainText('Own data, not official: example register.csv');
  await own.context().close();
});
