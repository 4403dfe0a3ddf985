import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch, type Browser, type Page as FirefoxPage } from 'puppeteer-core';
import { build, runnerImport } from 'vite';
import { findFirefox } from '../../scripts/browser.js';
import { LANGUAGES } from '../../src/base/language';
import { expect, open, test } from '../e2e/page';
import type { spoken } from './spoken';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { executablePath, line } = findFirefox();
const TALL = { width: 1280, height: 2400 };

/** A letter of each alphabet after its neighbour, so that a wrong order shows. */
const WORDS = 'Ә А Б І И Й Қ К Ң Н Ө О Ұ Ү У Һ Х Ы Э Ə E F Ğ G H I İ J X Q Ö Ş Ç Õ Ä Ü Š S Z Ž T 10 2'
  .split(' ')
  .map((letter) => `${letter}a`);

/** What a page shows that depends on its language. Runs in the page. */
const screen = () => ({
  language: document.documentElement.lang,
  title: document.title,
  // Not `innerText`, for browsers do not agree where lines and cells end in it.
  aside: document.querySelector('aside')!.textContent.replace(/\s+/g, ' '),
  headers: [...document.querySelectorAll('th')].map((cell) => cell.innerText.trim()),
  // Of the rows only the first: how many are drawn below the edge depends on the height of lines.
  names: [...document.querySelectorAll<HTMLElement>('tr[data-id] td:first-child button')].slice(0, 24).map((name) => name.innerText),
  dates: [...document.querySelectorAll<HTMLElement>('tr[data-id] td:nth-child(5)')].slice(0, 24).map((date) => date.innerText)
});

test.describe('in Firefox', () => {
  // Which Firefox, or that there is none, is said by scripts/test.js.
  test.skip(!executablePath, line);
  let browser: Browser;
  const faults: string[] = [];

  test.beforeAll(async () => {
    browser = await launch({ browser: 'firefox', executablePath: executablePath!, headless: true });
  });
  test.afterAll(() => browser?.close());
  test.afterEach(() => expect(faults.splice(0)).toEqual([]));

  /** A page whose errors and foreign requests are faults. */
  async function newPage(origin: string): Promise<FirefoxPage> {
    const page = await browser.newPage();
    await page.setViewport(TALL);
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`error: ${String(error)}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(origin) && !/^(data|blob|about):/.test(request.url())) faults.push(`foreign request: ${request.url()}`);
    });
    return page;
  }

  async function openIn(page: FirefoxPage, address: string): Promise<void> {
    await page.goto(address);
    await page.waitForSelector('html[data-state="ready"]', { timeout: 90_000 });
  }

  test('map and graph are drawn', async ({ baseURL }) => {
    const page = await newPage(new URL(baseURL!).origin);
    await openIn(page, `${baseURL}?lang=en`);
    const drawn = await page.evaluate(() =>
      ['Map of the agreements between cities', 'Graph of the universities'].map((name) => {
        const area = document.querySelector(`[aria-label^="${name}"]`);
        return area?.matches('canvas, svg') || area?.querySelector('canvas, svg') ? name : 'nothing is drawn';
      })
    );
    expect(drawn).toEqual(['Map of the agreements between cities', 'Graph of the universities']);
    await page.close();
  });

  for (const language of LANGUAGES) {
    test(`dates, numbers and order in ${language} are those of Chromium`, async ({ page, baseURL }) => {
      const firefox = await newPage(new URL(baseURL!).origin);
      await page.setViewportSize(TALL);
      for (const select of ['agreement:kzaz-001', 'country:AZ', 'event:kz-az-rectors-forum-2026']) {
        const query = `?view=table&lang=${language}&select=${select}`;
        await open(page, query);
        await openIn(firefox, `${baseURL}${query}`);
        await page.locator('th button').first().click();
        await firefox.click('th button');
        await expect(page.locator('th').first()).toHaveAttribute('aria-sort', 'ascending');
        await firefox.waitForSelector('th:first-child[aria-sort="ascending"]');
        const shown = await firefox.evaluate(screen);
        expect(shown.language).toBe(language);
        expect(shown.names.length).toBeGreaterThan(20);
        expect(shown).toEqual(await page.evaluate(screen));
      }
      await firefox.close();
    });
  }

  test('formats, plurals, order and search are those of Node', async () => {
    const bundle = await build({
      configFile: false,
      logLevel: 'error',
      build: { write: false, minify: false, lib: { entry: here('spoken.ts'), formats: ['iife'], name: 'tested' } }
    });
    const output = (Array.isArray(bundle) ? bundle[0]! : bundle) as { output: readonly { code: string }[] };
    const pairs = readFileSync(here('../fixtures/search-pairs.csv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => row.split(',') as [string, string]);
    const page = await browser.newPage();
    const said = (await page.evaluate(
      `${output.output[0]!.code}; tested.spoken(${JSON.stringify(pairs)}, ${JSON.stringify(WORDS)})`
    )) as Awaited<ReturnType<typeof spoken>>;
    const inNode = await runnerImport<{ spoken: typeof spoken }>(here('spoken.ts'));
    expect(said).toEqual(await inNode.module.spoken(pairs, WORDS));
    expect(said.languages.map(({ date }) => date)).toEqual([
      '2026\u00a0ж. 22 қараша',
      '22 ноября 2026\u00a0г.',
      '22 noyabr 2026',
      '22. november 2026',
      '22 November 2026'
    ]);
    expect(said.languages.map(({ number, small }) => `${number} ${small}`.replaceAll('\u00a0', ' '))).toEqual([
      '1 234 567,89 1 234,5',
      '1 234 567,89 1 234,5',
      '1.234.567,89 1.234,5',
      '1 234 567,89 1234,5',
      '1,234,567.89 1,234.5'
    ]);
    expect(pairs.length - said.missed.length).toBeGreaterThanOrEqual(46);
    await page.close();
  });
});
