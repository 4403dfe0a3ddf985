#!/usr/bin/env node
// @ts-check
// node tests/bench/large.js [agreements]: opens a packed made-up network as a table in the built site (dist/) and prints, as a table for results.md, what the
// page's main thread does, task by task, how soon the counts follow, and what page and threads hold in memory; then the same of the map, which without a GPU
// is drawn by the CPU, on the cores that also count, and of all agreements taken along as CSV. Each kind of change is made several times without a trace, which slows a page down, and then traced by itself. Tasks are those of a
// trace, by the time on the processor, which other programs do not lengthen, and by the clock.
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
const network = { id: 'large', title: { en: 'Made up' }, path: 'large', packed: 'network.unm' };

/** A page of its own that finds the network on the server. @param {'allow' | 'block'} serviceWorkers */
async function newPage(serviceWorkers) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, serviceWorkers });
  await page.route('**/data/networks.json', (route) => route.fulfill({ json: { networks: [network], default: 'large' } }));
  await page.route('**/deployment.json', (route) => route.fulfill({ json: { defaultNetwork: 'large' } }));
  await page.route('**/data/large/*', (route) => {
    const file = join(folder, new URL(route.request().url()).pathname.split('/').at(-1) ?? '');
    return existsSync(file) ? route.fulfill({ body: readFileSync(file) }) : route.fulfill({ status: 404 });
  });
  return { page, session: await page.context().newCDPSession(page) };
}
let { page, session } = await newPage('allow');
/** @type {[string, string][]} */
const rows = [];
const ready = () => page.waitForFunction(() => document.documentElement.dataset['state'] === 'ready', null, { timeout: 240_000 });

/** @typedef {{ name: string, ph: string, pid: number, tid: number, dur?: number, tdur?: number, args?: { name?: string } }} TraceEvent */

/**
 * Does something and tells what the main thread of the page did meanwhile.
 * @param {string} what
 * @param {() => Promise<unknown>} act
 */
async function traced(what, act) {
  /** @type {TraceEvent[]} */
  const events = [];
  const collect = (/** @type {{ value: unknown[] }} */ { value }) => {
    for (const event of value) events.push(/** @type {TraceEvent} */ (event));
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline', 'toplevel', '__metadata'] }
  });
  await act();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  rows.push([`tasks of the main thread: ${what}`, said(tasksOf(events))]);
}

/** The tasks of the busiest thread that draws a page: there are others, of empty pages. @param {readonly TraceEvent[]} events */
function tasksOf(events) {
  const threadOf = (/** @type {TraceEvent} */ { pid, tid }) => `${pid} ${tid}`;
  const mains = events
    .filter(({ ph, name, args }) => ph === 'M' && name === 'thread_name' && args?.name === 'CrRendererMain')
    .map(threadOf);
  return mains
    .map((thread) => events.filter((event) => event.ph === 'X' && event.name === 'RunTask' && threadOf(event) === thread))
    .reduce((most, tasks) => (tasks.length > most.length ? tasks : most), []);
}

/** @param {readonly TraceEvent[]} tasks */
function said(tasks) {
  /** @param {'tdur' | 'dur'} time in microseconds */
  const by = (time) => {
    const ms = tasks.map((task) => (task[time] ?? 0) / 1000).sort((a, b) => a - b);
    const long = ms.filter((one) => one > 50).length;
    return `95 % ≤ ${(ms[Math.floor(0.95 * ms.length)] ?? 0).toFixed(1)} ms, the longest ${(ms.at(-1) ?? 0).toFixed(0)} ms, over 50 ms ${long}`;
  };
  return `${tasks.length}; processor ${by('tdur')}; clock ${by('dur')}`;
}

/** What follows of the last change is over. */
const followed = async () => {
  await ready();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
};

/** How long a person rests who has seen what came of a change; without a graphics processor its last picture is still being drawn meanwhile. */
let restMs = 300;

/** The page is left alone for a while. */
const rest = async () => {
  await followed();
  await page.waitForTimeout(restMs);
  await followed();
};

/**
 * Changes a field and waits for a frame that has other counts. Returns how long that took, in milliseconds.
 * @param {string} selector
 * @param {string} [text] typed, or the value of a choice; without it the field is clicked
 */
async function change(selector, text) {
  await rest();
  return page.evaluate(
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
}

/** @typedef {readonly [selector: string, text?: string]} Change of a field, as `change` takes it */

/**
 * Makes changes that are alike, one after the other: without a trace, which slows a page down, for how soon the counts follow, and then once more for
 * what the main thread does. After the last one the first has to be a change again.
 * @param {string} what
 * @param {readonly Change[]} changes
 */
async function changes(what, changes) {
  /** @type {number[]} */
  const took = [];
  for (const one of changes) took.push(await change(...one));
  rows.push([`${what} → counts`, spread(took)]);
  await rest();
  await traced(what, async () => {
    for (const one of changes) await change(...one);
    await rest();
  });
}

/** @param {readonly number[]} times in milliseconds, at least one */
function spread(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ place) => (sorted[place] ?? NaN).toFixed(0);
  if (sorted.length === 1) return `${at(0)} ms`;
  return `median ${at(sorted.length >> 1)} ms, ${at(0)} to ${at(sorted.length - 1)} (${sorted.length} times)`;
}

/**
 * Clicks something of which the counts do not change, and waits until all has followed.
 * @param {string} what
 * @param {string} selector
 */
async function click(what, selector) {
  await rest();
  await traced(what, async () => {
    const start = Date.now();
    await page.evaluate((selector) => /** @type {HTMLElement} */ (document.querySelector(selector)).click(), selector);
    // What was asked for in this turn keeps the page busy from the next one on.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    await followed();
    rows.push([`${what} → all has followed`, `${Date.now() - start} ms`]);
  });
}

const filters = 'section[aria-label="Filters"]';

/** Opens the network and its filters. @param {string} view @param {string} what */
async function load(view, what) {
  await traced(`${what}loading`, async () => {
    const start = Date.now();
    await page.goto(`http://127.0.0.1:${port}/?view=${view}`);
    await ready();
    rows.push([`${what}address → ready`, `${Date.now() - start} ms`]);
    await rest();
  });
  await page.getByRole('button', { name: /^Filters/ }).click();
  await page.waitForSelector(`${filters} fieldset li input[type=checkbox]`);
  await followed();
  // Lists are known by their headings, which a selector cannot ask for.
  await page.evaluate((filters) => {
    for (const list of document.querySelectorAll(`${filters} fieldset`))
      /** @type {HTMLElement} */ (list).dataset['facet'] = list.querySelector('legend')?.textContent.trim();
  }, filters);
}
await load('table', '');
const city = (/** @type {number} */ place) => `${filters} [data-facet=City] li:nth-of-type(${place}) input[type=checkbox]`;
const kind = (/** @type {number} */ place) => `${filters} [data-facet=Kind] li:nth-of-type(${place}) input[type=checkbox]`;
const years = `${filters} fieldset select`;
const search = `${filters} input[type=search]`;
await traced('the first filter', async () => {
  rows.push(['the first filter, a city → counts', spread([await change(city(1))])]);
  await rest();
});
// In the end every box is as it was.
const [cities, kinds] = [city, kind].map((box) => [2, 3, 3, 2, 1, 1].map((place) => /** @type {const} */ ([box(place)])));
await changes('a city', cities);
await change(city(1));
await changes('a kind', kinds);
// Once nothing was chosen for some seconds all files of the site are fetched, to be kept.
await page.evaluate(() => navigator.serviceWorker.ready);
await changes(
  'the years',
  ['20100000', '20150000', '20050000', '20180000', '20000000', '0'].map((from) => [years, from])
);
await click('the table sorted', 'thead th button');
await click('a university selected', 'tbody tr.row button');
await traced('the first text', async () => {
  rows.push(['the first text → counts', spread([await change(search, 'university 12')])]);
  await rest();
});
await changes(
  'a letter',
  ['123', '1234', '5', '51', '512', '7'].map((digits) => [search, `university ${digits}`])
);
await changes(
  'no text, and a text',
  ['', 'university 512', '', 'university 51', '', 'university 5'].map((text) => [search, text])
);
await change(search, '');
await traced('the matrix shown', async () => {
  const start = Date.now();
  await page.locator('.views').getByText('Matrix', { exact: true }).click();
  await page.waitForSelector('.matrix-pane');
  await followed();
  rows.push(['the matrix shown → drawn', `${Date.now() - start} ms`]);
});
await changes('a kind beside the matrix', kinds);

const settled = () => new Promise((resolve) => setTimeout(resolve, 1000));
/** Heap and array buffers, in MB, after what is not needed any more was collected. @param {Record<string, number>} usage */
const megabytes = ({ usedSize = 0, backingStorageSize = 0 }) => [usedSize / 1e6, backingStorageSize / 1e6];
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
  send(1, 'HeapProfiler.collectGarbage')
    .then(settled)
    // What one collection sets free of memory another one gives back.
    .then(() => send(2, 'HeapProfiler.collectGarbage'))
    .then(settled)
    .then(() => send(3, 'Runtime.getHeapUsage'));
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

// The map draws after what has followed, and keeps both cores busy until its picture is there.
await page.close();
({ page, session } = await newPage('block'));
restMs = 500;
await load('map', 'the map: ');
await changes('a kind beside the map', kinds);
await changes(
  'the years beside the map',
  ['20100000', '20150000', '20050000', '20180000', '20000000', '0'].map((from) => [years, from])
);
/** @param {string} what @param {() => Promise<unknown>} act */
async function acted(what, act) {
  await rest();
  await traced(what, async () => {
    const start = Date.now();
    await act();
    await followed();
    rows.push([`${what} → all has followed`, `${Date.now() - start} ms`]);
    await rest();
  });
}
await acted('the map, three levels nearer', async () => {
  for (let level = 0; level < 3; level++) await page.getByRole('button', { name: 'Zoom in' }).click();
});
await acted('a university selected beside the map', () =>
  page
    .getByRole('button', { name: /Example University 0/ })
    .first()
    .click()
);
await page.keyboard.press('Escape');
await rest();
await page.getByRole('button', { name: 'Download', exact: true }).click();
await acted('all agreements as CSV', async () => {
  const file = page.waitForEvent('download', { timeout: 240_000 });
  await page.getByRole('dialog').getByRole('button', { name: 'CSV', exact: true }).click();
  await file;
});

process.stdout.write(
  `| ${size.toLocaleString('en')} agreements | |\n| --- | --: |\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`
);
await browser.close();
server.close();
rmSync(folder, { recursive: true });
