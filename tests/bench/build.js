// @ts-check
// Builds what the bench measures, with our own sources as they stand: the bench page, the measures that run in Node, and the whole site.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where everything of the bench is written. */
export const OUT = join(root, '.cache', 'bench');
/** The site as `npm run build` makes it. */
export const SITE = join(OUT, 'site');
/** The bench page, and the outlines beside it. */
export const PAGE = join(OUT, 'page');
/** Address of the module that measures without a page. */
export const PURE = new URL('pure/pure.js', `file://${OUT}/`).href;

/** Modules that are made when the site is built and that no measure needs: nothing is imported from tables of unknown places. */
const UNUSED = ['virtual:gazetteer'];

/** Builds all three anew. */
export async function buildBench() {
  rmSync(OUT, { recursive: true, force: true });
  const common = /** @type {const} */ ({ configFile: false, root: join(root, 'tests', 'bench'), base: './', logLevel: 'warn' });
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn', build: { outDir: SITE } });
  await build({
    ...common,
    publicDir: join(root, 'public'),
    worker: { format: 'es', rolldownOptions: { external: UNUSED } },
    build: {
      outDir: PAGE,
      emptyOutDir: true,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: join(root, 'tests', 'bench', 'bench.html'), external: UNUSED }
    }
  });
  // Not minified, so that a profile (node --cpu-prof) shows our names.
  await build({
    ...common,
    publicDir: false,
    ssr: { noExternal: true },
    build: { ssr: 'pure.ts', outDir: join(OUT, 'pure'), emptyOutDir: true, minify: false, rolldownOptions: { external: UNUSED } }
  });
}
