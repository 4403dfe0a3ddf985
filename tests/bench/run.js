#!/usr/bin/env node
// @ts-check
// npm run bench: measures load, map, graph and the whole site on made-up networks and writes tests/bench/results.md. No figure fails anything.
// --only pure,explore,open,map,arcs,graph,graphs,layout,import,site measures some of it and renews their sections. --sizes 100,10000 and --rounds 1 measure less; then the figures
// are printed and nothing is written, unless --only and --write are given too.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { format } from 'prettier';
import { findBrowser, LAUNCH_FLAGS } from '../../scripts/browser.js';
import { contentTypeOf } from '../../scripts/headers.js';
import { createSiteServer } from '../../scripts/serve.js';
import { ARC_SIZES, measureArcs, measureOwnArcs, OWN_ARC_SIZES } from './arcs.js';
import { ARCS, buildArcs, buildBench, buildPeers, hasPeers, OUT, PAGE, PEERS, PURE, SITE } from './build.js';
import { measureGraphs, GRAPH_SIZES } from './graphs.js';
import { measureImport } from './import.js';
import { writeImportFiles } from './importFiles.js';
import { LAYOUT_SIZES, measureLayout } from './layout.js';
import { benchNetwork } from './network.js';
import { measureOpen } from './open.js';
import { renewed, report, withGrowth } from './report.js';
import { measureSite } from './site.js';

const PARTS = /** @type {const} */ (['pure', 'explore', 'open', 'map', 'arcs', 'ownArcs', 'graph', 'graphs', 'layout', 'import', 'site']);
/** Those that nothing is measured of without the peers. @type {readonly string[]} */
const OF_PEERS = ['layout', 'graphs'];
const SIZES = [100, 10_000, 100_000];
/** What an analyst does is measured at the size of the Erasmus network and at a million as well; nothing else is. */
const EXPLORE_SIZES = [10_000, 90_000, 1_000_000];
/** What is opened from its tables and packed. */
const OPEN_SIZES = [10_000, 100_000, 1_000_000];
/** What a ministry may bring at most. */
const IMPORT_SIZES = [100_000, 1_000_000];
/** Rounds over all sizes by turns: what slows the machine for a while slows all sizes alike. */
const ROUNDS = 3;
/** Parts that are measured only in the first rounds from a size on: without a GPU a picture of 100,000 arcs takes half a minute. */
const HEAVY = {
  size: 100_000,
  rounds: {
    pure: ROUNDS,
    explore: 1,
    open: ROUNDS,
    map: 1,
    arcs: 1,
    ownArcs: 1,
    graph: 1,
    graphs: ROUNDS,
    layout: 1,
    import: ROUNDS,
    site: 1
  }
};
const SEED = 1;

const { values } = parseArgs({
  options: {
    sizes: { type: 'string' },
    rounds: { type: 'string' },
    only: { type: 'string' },
    built: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false }
  }
});
const asked = values.sizes?.split(',').map(Number);
const sizes = asked ?? SIZES;
const rounds = Number(values.rounds ?? ROUNDS);
/** @type {readonly string[]} */
const parts = (values.only?.split(',') ?? PARTS).filter(
  (part) => !OF_PEERS.includes(part) || hasPeers || !process.stderr.write(`no ${part}: npm ci --prefix tests/bench/peers\n`)
);
/** The sizes of parts that have their own: agreements, arcs, or nodes of a graph. @type {Readonly<Record<string, readonly number[]>>} */
const OWN_SIZES = {
  explore: EXPLORE_SIZES,
  open: OPEN_SIZES,
  arcs: ARC_SIZES,
  ownArcs: OWN_ARC_SIZES,
  graphs: GRAPH_SIZES,
  layout: LAYOUT_SIZES,
  import: IMPORT_SIZES
};
/** The sizes at which a part is measured. @param {string} part */
const sizesOf = (part) => asked ?? OWN_SIZES[part] ?? SIZES;
const whole = !values.sizes && !values.rounds && !values.only;
/** Whether only the sections of some parts are renewed. */
const isPart = values.only !== undefined && (values.write || (!values.sizes && !values.rounds));

/** Milliseconds of every round by measure and size: `samples.get('map.pan').get(100)`. @type {import('./report.js').Samples} */
const samples = new Map();
const started = Date.now();
const say = (/** @type {string} */ line) => process.stderr.write(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}\n`);

/** @param {number} size @param {Record<string, number>} figures */
function take(size, figures) {
  for (const [id, value] of Object.entries(figures)) {
    if (!Number.isFinite(value)) continue;
    const bySize = samples.get(id) ?? new Map();
    samples.set(id, bySize);
    bySize.set(size, [...(bySize.get(size) ?? []), value]);
  }
}

/**
 * Serves a folder on a free port and returns its address.
 * @param {string} root
 * @param {boolean} [isOurs] whether it keeps to the policy of the site; some peers make code of strings
 */
async function serve(root, isOurs = true) {
  const server = createSiteServer(isOurs ? { root } : { root, headers: (path) => ({ 'content-type': contentTypeOf(path) }) });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** The made-up networks that are measured, and as files beside the page and in the site. */
const WITHOUT_NETWORK = ['import', 'layout', 'arcs', 'ownArcs', 'graphs'];
const networkSizes = new Set(parts.filter((part) => !WITHOUT_NETWORK.includes(part)).flatMap(sizesOf));
const networks = new Map([...networkSizes].sort((a, b) => a - b).map((size) => [size, benchNetwork(size, SEED)]));
const otherSizes = WITHOUT_NETWORK.filter((part) => parts.includes(part)).flatMap(sizesOf);
const allSizes = [...new Set([...networkSizes, ...otherSizes])].sort((a, b) => a - b);
function writeNetworks() {
  for (const size of sizes.filter((known) => networks.has(known))) {
    const { files } = /** @type {import('./network.js').BenchNetwork} */ (networks.get(size));
    for (const folder of [PAGE, SITE].map((built) => join(built, 'data', `bench-${size}`))) {
      mkdirSync(folder, { recursive: true });
      for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    }
  }
  const list = sizes.map((size) => ({
    id: `bench-${size}`,
    title: { en: `Made-up network of ${size} agreements` },
    path: `bench-${size}`
  }));
  mkdirSync(join(SITE, 'data'), { recursive: true });
  writeFileSync(join(SITE, 'data', 'networks.json'), JSON.stringify({ networks: list, default: list[0]?.id }));
}

/** Whether nothing is asked of the bench page, the site and Node. */
const onlyPeers = parts.every((part) => ['layout', 'arcs', 'ownArcs', 'graphs'].includes(part));
const withPeers = hasPeers && ['layout', 'arcs', 'graphs'].some((part) => parts.includes(part));
if (!values.built) {
  say('building');
  if (!onlyPeers) await buildBench({ site: parts.includes('site') });
  if (parts.includes('arcs') || parts.includes('ownArcs')) await buildArcs(ARCS);
  if (withPeers) await buildPeers();
}
if (!onlyPeers) writeNetworks();
const importFiles = new Map(
  (parts.includes('import') ? sizesOf('import') : []).map((size) => [size, writeImportFiles(join(OUT, 'import', String(size)), size, SEED)])
);

const { executablePath, line } = findBrowser();
say(line);
const inBrowser = parts.some((part) => part !== 'pure' && part !== 'explore');
const launch = { executablePath, args: [...LAUNCH_FLAGS] };
const browser = executablePath && inBrowser ? await chromium.launch(launch) : null;
const [page, site, peers, arcs] = [await serve(PAGE), await serve(SITE), await serve(PEERS, false), await serve(ARCS)];
const { measurePure, measureExplore } = onlyPeers ? {} : await import(PURE);

/**
 * Gives a job a fresh page, with what the page complains of on our output.
 * @param {(page: import('@playwright/test').Page) => Promise<Record<string, number>>} job
 */
async function onPage(job) {
  if (!browser) return {};
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', locale: 'en-GB' });
  const tab = await context.newPage();
  tab.setDefaultTimeout(180_000);
  tab.on('pageerror', (error) => say(`page: ${error.message}`));
  tab.on('console', (message) => message.type() === 'error' && say(`console: ${message.text()}`));
  try {
    return await job(tab);
  } catch (error) {
    say(`not measured: ${error instanceof Error ? error.message : String(error)}`);
    return {};
  } finally {
    await context.close();
  }
}

/** @param {'map' | 'graph'} part @param {number} size */
const measureInPage = (part, size) =>
  onPage(async (tab) => {
    await tab.goto(`${page.address}bench.html`);
    const loaded = await tab.evaluate((folder) => window.bench.load(folder), `data/bench-${size}`);
    return { ...loaded, ...(await tab.evaluate((what) => window.bench[what](), part)) };
  });

/** The files as the loader has them. @param {Readonly<Record<string, string>>} files */
const named = (files) => Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));

for (let round = 1; round <= rounds; round++) {
  for (const size of allSizes) {
    const files = networks.get(size)?.files ?? {};
    for (const part of PARTS) {
      if (!sizesOf(part).includes(size)) continue;
      if (!parts.includes(part) || ((size >= HEAVY.size || part === 'explore') && round > HEAVY.rounds[part])) continue;
      say(`round ${round}, ${size}: ${part}`);
      if (part === 'pure') {
        take(size, measurePure(named(files)));
      } else if (part === 'explore') {
        take(size, measureExplore(named(files)));
      } else if (part === 'import') {
        const toImport = importFiles.get(size);
        if (executablePath && toImport) take(size, await measureImport({ launch, address: page.address, files: toImport, say }));
      } else if (part === 'arcs') {
        const addresses = { ours: arcs.address, peers: peers.address };
        if (executablePath) take(size, await measureArcs({ launch, addresses, size, round, peers: hasPeers, say }));
      } else if (part === 'ownArcs') {
        const addresses = { ours: arcs.address, peers: peers.address };
        if (executablePath) take(size, await measureOwnArcs({ launch, addresses, size, round, say }));
      } else if (part === 'graphs') {
        if (executablePath) take(size, await measureGraphs({ launch, address: peers.address, size, round, say }));
      } else if (part === 'open') {
        const folder = join(PAGE, 'data', `open-${size}`);
        if (executablePath) take(size, await measureOpen({ launch, address: page.address, folder, size, round, files, say }));
      } else if (part === 'layout') {
        take(
          size,
          await onPage(async (tab) => {
            await tab.goto(`${peers.address}layout.html`);
            return measureLayout(tab, size, round, say);
          })
        );
      } else if (part === 'site') {
        take(size, await onPage((tab) => measureSite(tab, `${site.address}?network=bench-${size}&view=all&lang=en`)));
      } else take(size, await measureInPage(part, size));
    }
  }
}
const version = browser?.version() ?? '';
await browser?.close();
page.close();
site.close();
peers.close();
arcs.close();
say('done');

const roundsInWords =
  `${rounds} ${rounds === 1 ? 'round' : 'rounds'} over all sizes by turns, each on a fresh page` +
  (rounds > 1 ? ` (of ${HEAVY.size.toLocaleString('en-GB')}: map, graph and site 1)` : '');
const run = {
  samples,
  networks,
  sizes: allSizes,
  rounds: roundsInWords,
  seed: SEED,
  browser: version,
  minutes: (Date.now() - started) / 60_000
};
const RESULTS = fileURLToPath(new URL('results.md', import.meta.url));
const before = readFileSync(RESULTS, 'utf8');
const tables = withGrowth(isPart ? renewed(before, run) : report(run, before));
const text = await format(tables, { parser: 'markdown' });
const writes = whole || isPart;
if (writes) writeFileSync(RESULTS, text);
else process.stdout.write(text);
say(writes ? 'written: tests/bench/results.md' : `files: ${OUT}`);
