#!/usr/bin/env node
// @ts-check
// node tests/bench/large.js [agreements]: opens a packed made-up network as a table in the built site (dist/) and prints, as a table for results.md, what the
// page's main thread is held up by, how soon the counts follow, and what page and threads hold in memory. The map is left out: without a GPU it is drawn by the CPU.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser, LAUNCH_FLAGS } from '../../scripts/browser.js';
import { createSiteServer } from '../../scripts/serve.js';
import { benchNetwork } from './network.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const size = Number(process.argv[2] ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), 'large-'));
for (const [name, text] of Object.entries(benchNetwork(size).files)) writeFileSync(join(folder, name), text);
const packed = spawnSync(process.execPath, [join(ROOT, 'bin/university-network.js'), 'pack', folder], { encoding: 'utf8' });
if (packed.status !== 0) throw new Error(packed.stderr || packed.stdout);

const server = createSiteServer({ root: join(ROOT, 'dist') });
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
const { executablePath } = findBrowser();
if (!executablePath) throw new Error('There is no browser to measure in.');
const browser = await chromium.launch({ executablePath, args: [...LAUNCH_FLAGS] });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
const network = { id: 'large', title: { en: 'Made up' }, path: 'large', packed: 'network.unm' };
await page.route('**/data/networks.json', (route) => route.fulfill({ json: { networks: [network], default: 'large' } }));
await page.route('**/deployment.json', (route) => route.fulfill({ json: { defaultNetwork: 'large' } }));
await page.route('**/data/large/*', (route) => {
  const file = join(folder, new URL(route.request().url()).pathname.split('/').at(-1) ?? '');
  return existsSync(file) ? route.fulfill({ body: readFileSync(file) }) : route.fulfill({ status: 404 });
});
await page.addInitScript(() => {
  const tasks = /** @type {number[]} */ ([]);
  Object.assign(window, { longTasks: tasks });
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
    buffered: true
  });
});

/** @type {[string, string][]} */
const rows = [];
const ready = () => page.waitForFunction(() => document.documentElement.dataset['state'] === 'ready', null, { timeout: 240_000 });
/** The tasks of more than 50 ms since it was asked last. @returns {Promise<number[]>} */
const longTasks = () => page.evaluate(() => /** @type {any} */ (window).longTasks.splice(0));
const said = (/** @type {number[]} */ tasks) =>
  tasks.length
    ? `${tasks.length}, the longest ${Math.max(...tasks).toFixed(0)} ms, together ${tasks.reduce((a, b) => a + b, 0).toFixed(0)} ms`
    : 'none';

/**
 * Changes a field and waits for a frame that has other counts, then until all has followed.
 * @param {string} what
 * @param {string} selector
 * @param {string} [text] typed; without it the field is clicked
 */
async function change(what, selector, text) {
  await ready();
  // What follows of the last change is over.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await longTasks();
  const took = await page.evaluate(
    async ([selector, text]) => {
      const count = () => document.querySelector('[data-count="agreements"]')?.getAttribute('value');
      const field = /** @type {HTMLInputElement} */ (document.querySelector(/** @type {string} */ (selector)));
      const before = count();
      const start = performance.now();
      if (text === null) field.click();
      else {
        field.value = /** @type {string} */ (text);
        field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
      }
      while (count() === before) {
        if (performance.now() - start > 60_000) throw new Error(`No other counts followed ${selector} in a minute`);
        await new Promise((done) => requestAnimationFrame(done));
      }
      return performance.now() - start;
    },
    /** @type {const} */ ([selector, text ?? null])
  );
  await ready();
  rows.push([`${what} → counts`, `${took.toFixed(0)} ms`], ['tasks over 50 ms until all views have followed', said(await longTasks())]);
}

const start = Date.now();
await page.goto(`http://127.0.0.1:${port}/?view=table`);
await ready();
rows.push(['address → ready', `${Date.now() - start} ms`], ['tasks over 50 ms until then', said(await longTasks())]);
await page.getByRole('button', { name: /^Filters/ }).click();
const filters = 'section[aria-label="Filters"]';
await page.waitForSelector(`${filters} fieldset input[type=checkbox]`);
await change('a kind chosen', `${filters} fieldset:nth-of-type(4) input[type=checkbox]`);
await change('another kind', `${filters} fieldset:nth-of-type(4) li:nth-of-type(2) input[type=checkbox]`);
await change('the first text, for which texts are made ready', `${filters} input[type=search]`, 'university 12');
await change('one more letter', `${filters} input[type=search]`, 'university 123');
await change('no text', `${filters} input[type=search]`, '');

/** Heap and array buffers, in MB, after what is not needed any more was collected. @param {Record<string, number>} usage */
const megabytes = ({ usedSize = 0, backingStorageSize = 0 }) => [usedSize / 1e6, backingStorageSize / 1e6];
const session = await page.context().newCDPSession(page);
await session.send('HeapProfiler.collectGarbage');
const usages = [megabytes(/** @type {any} */ (await session.send('Runtime.getHeapUsage')))];
/** @type {Map<string, (usage: readonly number[]) => void>} */
const asked = new Map();
/** @type {Promise<readonly number[]>[]} */
const threads = [];
session.on('Target.attachedToTarget', ({ sessionId }) => {
  threads.push(new Promise((resolve) => asked.set(sessionId, resolve)));
  const send = (/** @type {number} */ id, /** @type {string} */ method) =>
    session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
  void send(1, 'HeapProfiler.collectGarbage');
  void send(2, 'HeapProfiler.collectGarbage');
  void send(3, 'Runtime.getHeapUsage');
});
session.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
  const { id, result } = JSON.parse(message);
  if (id === 3) asked.get(sessionId)?.(megabytes(result));
});
await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
usages.push(...(await Promise.all(threads)).map((usage) => [...usage]));
for (const [index, [heap = 0, buffers = 0]] of usages.entries())
  rows.push([
    index === 0 ? 'memory of the page' : `memory of thread ${index}`,
    `${heap.toFixed(0)} MB heap, ${buffers.toFixed(0)} MB buffers`
  ]);
rows.push([
  'memory together',
  `${usages
    .flat()
    .reduce((a, b) => a + b, 0)
    .toFixed(0)} MB`
]);

process.stdout.write(
  `| ${size.toLocaleString('en')} agreements | |\n| --- | --: |\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`
);
await browser.close();
server.close();
rmSync(folder, { recursive: true });
