// @ts-check
// Builds what the bench measures, with our own sources as they stand: the bench page, the measures that run in Node, and the whole site.
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, loadConfigFromFile } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where everything of the bench is written. */
export const OUT = join(root, '.cache', 'bench');
/** The site as `npm run build` makes it. */
export const SITE = join(OUT, 'site');
/** The bench page, and the outlines beside it. */
export const PAGE = join(OUT, 'page');
/** The page on which ours and the peers lay graphs out. */
export const PEERS = join(OUT, 'peers');
const PEERS_SOURCE = join(root, 'tests', 'bench', 'peers');
const PEER_PAGES = ['layout.html', 'arcs.html', 'graphs.html'];
/** Whether the peers are installed; users of the map do not need them. */
export const hasPeers = existsSync(join(PEERS_SOURCE, 'node_modules'));
/** Address of the module that measures without a page. */
export const PURE = new URL('pure/pure.js', `file://${OUT}/`).href;

/** The page that any program can drive. */
export const ARCS = join(root, 'dist-bench');

/** Made when the site is built; what is measured in Node imports no tables of unknown places. */
const GAZETTEER = 'virtual:gazetteer';

/** The plugin of the site that makes the gazetteer. */
async function gazetteerPlugin() {
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, join(root, 'vite.config.ts'));
  const found = loaded?.config.plugins?.find((plugin) => plugin && 'name' in plugin && plugin.name === 'gazetteer');
  if (!found) throw new Error('vite.config.ts has no plugin "gazetteer".');
  return found;
}

/** Builds the pages of the peers. */
export async function buildPeers() {
  const gazetteer = await gazetteerPlugin();
  await build({
    configFile: false,
    root: PEERS_SOURCE,
    base: './',
    logLevel: 'warn',
    plugins: [gazetteer],
    publicDir: join(root, 'public'),
    // One MapLibre for the peers and for what they take of ours; cosmos.gl does not build with gl-bench as it is.
    resolve: { dedupe: ['maplibre-gl'], alias: { 'gl-bench': join(PEERS_SOURCE, 'noGlBench.js') } },
    worker: { format: 'es', plugins: () => [gazetteer] },
    build: {
      outDir: PEERS,
      emptyOutDir: true,
      chunkSizeWarningLimit: 3500,
      rolldownOptions: { input: PEER_PAGES.map((name) => join(PEERS_SOURCE, name)) }
    }
  });
}

/**
 * Builds the page that any program can drive: our map with made-up arcs, as `window.__bench` (arcs/host.ts). It works in any folder of any host, under
 * the headers of the site or none.
 * @param {string} outDir
 */
export async function buildArcs(outDir) {
  const gazetteer = await gazetteerPlugin();
  const source = join(root, 'tests', 'bench', 'arcs');
  await build({
    configFile: false,
    root: source,
    base: './',
    logLevel: 'warn',
    plugins: [gazetteer],
    publicDir: join(root, 'public'),
    worker: { format: 'es', plugins: () => [gazetteer] },
    build: {
      outDir,
      emptyOutDir: true,
      // As the site has it: its policy knows no `data:` fonts and no inline script.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 3500,
      rolldownOptions: { input: join(source, 'bench.html') }
    }
  });
}

/**
 * Builds the bench page and what is measured in Node, and the site where it is asked for, which takes a minute: in its own place, where its build looks
 * for it, from which it is copied.
 * @param {{ site: boolean }} what
 */
export async function buildBench({ site }) {
  for (const folder of [SITE, PAGE, join(OUT, 'pure')]) rmSync(folder, { recursive: true, force: true });
  const common = /** @type {const} */ ({ configFile: false, root: join(root, 'tests', 'bench'), base: './', logLevel: 'warn' });
  if (site) {
    await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
    cpSync(join(root, 'dist'), SITE, { recursive: true });
  }
  const gazetteer = await gazetteerPlugin();
  await build({
    ...common,
    plugins: [gazetteer],
    publicDir: join(root, 'public'),
    worker: { format: 'es', plugins: () => [gazetteer] },
    build: {
      outDir: PAGE,
      emptyOutDir: true,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: join(root, 'tests', 'bench', 'bench.html') }
    }
  });
  // Not minified, so that a profile (node --cpu-prof) shows our names.
  await build({
    ...common,
    publicDir: false,
    ssr: { noExternal: true },
    build: { ssr: 'pure.ts', outDir: join(OUT, 'pure'), emptyOutDir: true, minify: false, rolldownOptions: { external: [GAZETTEER] } }
  });
}
